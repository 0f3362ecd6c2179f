/**
 * The master key of a dataset, sealed with the wrapping key of its encryption root.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_key_unwrap, module/zfs/dsl_crypt.c dsl_crypto_key_open
 */
import { ZfsError } from "@zfskit/core";
import {
  MASTER_KEY_MAX_LEN,
  SHA512_HMAC_KEYLEN,
  WRAPPING_IV_LEN,
  WRAPPING_KEY_LEN,
  WRAPPING_MAC_LEN,
  ZIO_CRYPT_KEY_CURRENT_VERSION,
} from "@zfskit/format/dsl";
import { DatasetKey } from "./dataset-key.ts";
import { cipherOf } from "./opener.ts";
import { suiteOf } from "./suite.ts";

/** What the DSL crypto key object of a dataset holds, its values as they are on disk. */
export interface WrappedKey {
  /** DSL_CRYPTO_SUITE. */
  readonly suite: number;
  /** DSL_CRYPTO_VERSION; 0 where there is none: a format of prereleases (errata 3). */
  readonly version: number;
  readonly guid: bigint;
  /** 12 bytes. */
  readonly iv: Uint8Array;
  /** 16 bytes. */
  readonly mac: Uint8Array;
  /** 32 bytes, of which as many as the suite's keys have are used. */
  readonly masterKey: Uint8Array;
  /** 64 bytes. */
  readonly hmacKey: Uint8Array;
}

/**
 * Unseal a master key.
 *
 * @param wrappingKey - 32 bytes, whatever the suite: the cipher that seals has a key of 256 bits
 * @returns undefined when the wrapping key is not the one, or what it sealed was changed
 * @throws {ZfsError} ENOTSUP for an unknown suite or version, ECORRUPT for values of wrong sizes
 */
export function unwrapKey(wrappingKey: Uint8Array, wrapped: WrappedKey): DatasetKey | undefined {
  if (wrappingKey.length !== WRAPPING_KEY_LEN) throw new TypeError(`wrapping key of ${wrappingKey.length} bytes`);
  const suite = suiteOf(wrapped.suite);
  if (wrapped.version > ZIO_CRYPT_KEY_CURRENT_VERSION)
    throw new ZfsError("ENOTSUP", `encryption format ${wrapped.version} is not known`, { place: { structure: "dsl_crypto_key" } });
  checkSize("DSL_CRYPTO_IV", wrapped.iv, WRAPPING_IV_LEN);
  checkSize("DSL_CRYPTO_MAC", wrapped.mac, WRAPPING_MAC_LEN);
  checkSize("DSL_CRYPTO_MASTER_KEY_1", wrapped.masterKey, MASTER_KEY_MAX_LEN);
  checkSize("DSL_CRYPTO_HMAC_KEY_1", wrapped.hmacKey, SHA512_HMAC_KEYLEN);
  const ciphertext = new Uint8Array(suite.keyBytes + SHA512_HMAC_KEYLEN);
  ciphertext.set(wrapped.masterKey.subarray(0, suite.keyBytes));
  ciphertext.set(wrapped.hmacKey, suite.keyBytes);
  const { open } = cipherOf({ mode: suite.mode, keyBytes: WRAPPING_KEY_LEN });
  const keys = open(wrappingKey, { iv: wrapped.iv, mac: wrapped.mac, aad: aadOf(wrapped), ciphertext });
  if (keys === undefined) return undefined;
  const key = new DatasetKey({
    suite,
    version: wrapped.version,
    guid: wrapped.guid,
    masterKey: new Uint8Array(keys.subarray(0, suite.keyBytes)),
    hmacKey: new Uint8Array(keys.subarray(suite.keyBytes)),
  });
  keys.fill(0);
  return key;
}

/** Little-endian on any machine. Version 0 did not bind suite and version to the key. */
function aadOf({ guid, suite, version }: WrappedKey): Uint8Array {
  const words = version === 0 ? [guid] : [guid, BigInt(suite), BigInt(version)];
  const aad = new Uint8Array(words.length * 8);
  const view = new DataView(aad.buffer);
  for (const [i, word] of words.entries()) view.setBigUint64(i * 8, word, true);
  return aad;
}

function checkSize(field: string, bytes: Uint8Array, size: number): void {
  if (bytes.length === size) return;
  throw new ZfsError("ECORRUPT", `value of ${bytes.length} bytes, expected ${size}`, { place: { structure: "dsl_crypto_key", field } });
}
