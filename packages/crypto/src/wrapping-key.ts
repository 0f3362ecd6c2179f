/**
 * From what a user has to the wrapping key, 32 bytes, with which a dataset's master key is sealed.
 *
 * @see OpenZFS lib/libzfs/libzfs_crypto.c derive_key, get_key_material_raw, validate_key
 */

import { sha1 } from "@noble/hashes/legacy.js";
import { pbkdf2Async } from "@noble/hashes/pbkdf2.js";
import { type Limits, ZfsError } from "@zfskit/core";
import { Keyformat, KeyformatNames, WRAPPING_KEY_LEN } from "@zfskit/format/dsl";
import { nativeCrypto, plainBytes } from "./native-crypto.ts";

/**
 * A user's key: 32 raw bytes, their 64 hex digits, a passphrase, or the content of a key file, which holds whichever of
 * them the encryption root's keyformat says.
 */
export type KeyMaterial =
  | Uint8Array
  | { readonly hex: string }
  | { readonly passphrase: string | Uint8Array }
  | { readonly keyFile: Uint8Array };

/** What an encryption root says of its key. */
export interface KeyFormatFacts {
  /** Keyformat: raw, hex or passphrase. */
  readonly keyformat: number;
  /** Of a passphrase: properties pbkdf2salt and pbkdf2iters. */
  readonly pbkdf2Salt: bigint;
  readonly pbkdf2Iterations: bigint;
}

const NEWLINE = 0x0a;

/**
 * The wrapping key, fresh bytes. Raw and hex keys are two spellings of the same, and either is taken for both formats.
 *
 * @throws {ZfsError} EINVAL when the key is of another kind or length than the format, ELIMIT when a passphrase needs
 *   more rounds than limits.pbkdf2Iterations, ENOTSUP for an unknown format
 */
export async function deriveWrappingKey(
  material: KeyMaterial,
  facts: KeyFormatFacts,
  limits: Pick<Limits, "pbkdf2Iterations">,
): Promise<Uint8Array> {
  switch (facts.keyformat) {
    case Keyformat.raw:
    case Keyformat.hex:
      return new Uint8Array(rawKey(material, facts.keyformat));
    case Keyformat.passphrase:
      return derivePassphrase(passphraseBytes(material), facts, limits);
    default:
      throw new ZfsError("ENOTSUP", `key format ${facts.keyformat} is not known`);
  }
}

function rawKey(material: KeyMaterial, keyformat: number): Uint8Array {
  const name = KeyformatNames[keyformat];
  if (material instanceof Uint8Array) return checkedLength(material);
  if ("hex" in material) return parseHex(material.hex);
  if ("passphrase" in material) throw new ZfsError("EINVAL", `key is a passphrase, its format is ${name}`);
  return keyformat === Keyformat.raw ? checkedLength(material.keyFile) : parseHex(new TextDecoder().decode(firstLine(material.keyFile)));
}

function passphraseBytes(material: KeyMaterial): Uint8Array {
  if (material instanceof Uint8Array) throw new ZfsError("EINVAL", "key is raw bytes, its format is passphrase");
  if ("hex" in material) throw new ZfsError("EINVAL", "key is hex digits, its format is passphrase");
  if ("keyFile" in material) return firstLine(material.keyFile);
  return typeof material.passphrase === "string" ? new TextEncoder().encode(material.passphrase) : material.passphrase;
}

function checkedLength(key: Uint8Array): Uint8Array {
  if (key.length === WRAPPING_KEY_LEN) return key;
  throw new ZfsError("EINVAL", `raw key of ${key.length} bytes, expected ${WRAPPING_KEY_LEN}`);
}

function parseHex(digits: string): Uint8Array {
  if (digits.length !== 2 * WRAPPING_KEY_LEN || !/^[0-9a-f]*$/i.test(digits))
    throw new ZfsError("EINVAL", `hex key is not ${2 * WRAPPING_KEY_LEN} hex digits`);
  return Uint8Array.from({ length: WRAPPING_KEY_LEN }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

/** Files of text keys end with the line, as editors write them. */
function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(NEWLINE);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

async function derivePassphrase(
  passphrase: Uint8Array,
  { pbkdf2Salt, pbkdf2Iterations }: KeyFormatFacts,
  limits: Pick<Limits, "pbkdf2Iterations">,
): Promise<Uint8Array> {
  if (pbkdf2Iterations < 1n) throw new ZfsError("ECORRUPT", "passphrase with no rounds of PBKDF2");
  if (pbkdf2Iterations > BigInt(limits.pbkdf2Iterations))
    throw new ZfsError(
      "ELIMIT",
      `passphrase with ${pbkdf2Iterations} rounds of PBKDF2, limits.pbkdf2Iterations allows ${limits.pbkdf2Iterations}`,
    );
  const salt = new Uint8Array(8);
  new DataView(salt.buffer).setBigUint64(0, pbkdf2Salt, true);
  return pbkdf2Sha1(passphrase, { salt, iterations: Number(pbkdf2Iterations), length: WRAPPING_KEY_LEN });
}

interface Pbkdf2Options {
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** Bytes wanted. */
  readonly length: number;
}

/** PBKDF2 with HMAC-SHA1 (RFC 8018), by the runtime where it has it. */
export async function pbkdf2Sha1(password: Uint8Array, options: Pbkdf2Options): Promise<Uint8Array> {
  const crypto = nativeCrypto();
  if (crypto === undefined) return (await webPbkdf2Sha1(password, options)) ?? portablePbkdf2Sha1(password, options);
  const { salt, iterations, length } = options;
  return plainBytes(crypto.pbkdf2Sync(password, salt, iterations, length, "sha1"));
}

/**
 * The same by WebCrypto, ten times as fast as in JavaScript.
 *
 * @returns undefined where there is none: a page that came over plain HTTP from another machine has none
 */
export async function webPbkdf2Sha1(password: Uint8Array, { salt, iterations, length }: Pbkdf2Options): Promise<Uint8Array | undefined> {
  const { subtle } = (globalThis as { crypto?: { subtle?: SubtleCrypto } }).crypto ?? {};
  if (subtle === undefined) return undefined;
  const key = await subtle.importKey("raw", new Uint8Array(password), "PBKDF2", false, ["deriveBits"]);
  const algorithm = { name: "PBKDF2", hash: "SHA-1", salt: new Uint8Array(salt), iterations };
  return new Uint8Array(await subtle.deriveBits(algorithm, key, length * 8));
}

/** The same by @noble/hashes, giving way to others now and then: a browser stays alive. */
export async function portablePbkdf2Sha1(password: Uint8Array, { salt, iterations, length }: Pbkdf2Options): Promise<Uint8Array> {
  return pbkdf2Async(sha1, password, salt, { c: iterations, dkLen: length });
}
