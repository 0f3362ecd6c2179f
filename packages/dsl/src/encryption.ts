/**
 * How a dataset is encrypted: its DSL crypto key object, a ZAP that the dataset shares with its clones.
 *
 * @see OpenZFS include/sys/dsl_crypt.h, module/zfs/dsl_crypt.c dsl_crypto_key_open, dsl_crypto_key_sync_impl
 */
import { ZfsError } from "@zfskit/core";
import type { KeyFormatFacts, WrappedKey } from "@zfskit/crypto";
import type { Zap } from "@zfskit/zap";
import { extensionZap } from "./extension.ts";
import type { MetaObjset } from "./meta-objset.ts";

/** What a dataset's directory has for the object of its key. */
export const CRYPTO_KEY_FIELD = "com.datto:crypto_key_obj";

/** How a dataset is encrypted, and by whose key. */
export interface Encryption {
  /** The DSL crypto key object in the MOS. */
  readonly keyObject: number;
  /** Directory of the encryption root: the dataset whose key seals this one's. */
  readonly rootDir: number;
  /** The master key, sealed, with cipher and format version. */
  readonly wrapped: WrappedKey;
  /** What kind of key opens it. */
  readonly format: KeyFormatFacts;
}

/**
 * The encryption of a dataset, by the object of its directory: snapshots have none of their own.
 *
 * @returns undefined when the dataset is not encrypted
 * @throws {ZfsError} ECORRUPT when the key object lacks a value
 */
export async function readEncryption(mos: MetaObjset, dirObject: number, signal?: AbortSignal): Promise<Encryption | undefined> {
  const keyObject = await (await extensionZap(mos, dirObject, signal))?.number(CRYPTO_KEY_FIELD, signal);
  if (keyObject === undefined || keyObject === 0) return undefined;
  const zap = await mos.zap(keyObject, signal);
  const need = needFrom(zap, keyObject, signal);
  return {
    keyObject,
    rootDir: Number((await need("DSL_CRYPTO_ROOT_DDOBJ")).integer()),
    wrapped: {
      suite: Number((await need("DSL_CRYPTO_SUITE")).integer()),
      // The first format, of prereleases, did not say its version.
      version: (await zap.number("DSL_CRYPTO_VERSION", signal)) ?? 0,
      guid: (await need("DSL_CRYPTO_GUID")).integer(),
      iv: (await need("DSL_CRYPTO_IV")).bytes,
      mac: (await need("DSL_CRYPTO_MAC")).bytes,
      masterKey: (await need("DSL_CRYPTO_MASTER_KEY_1")).bytes,
      hmacKey: (await need("DSL_CRYPTO_HMAC_KEY_1")).bytes,
    },
    format: {
      keyformat: Number((await need("keyformat")).integer()),
      pbkdf2Salt: (await zap.get("pbkdf2salt", signal))?.integer() ?? 0n,
      pbkdf2Iterations: (await zap.get("pbkdf2iters", signal))?.integer() ?? 0n,
    },
  };
}

function needFrom(zap: Zap, keyObject: number, signal: AbortSignal | undefined) {
  return async (name: string) => {
    const entry = await zap.get(name, signal);
    if (entry !== undefined) return entry;
    throw new ZfsError("ECORRUPT", `crypto key has no ${name}`, { place: { objset: 0, object: keyObject } });
  };
}
