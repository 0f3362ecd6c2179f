/**
 * Block ciphers, a block at a time and many at once: all modes of disk encryption are made of this one, which every runtime
 * has and does fast, while some have no XTS.
 */
import { ecb } from "@noble/ciphers/aes.js";
import { ZfsError } from "@zfskit/core";

/** A block cipher with its key; blocks of 16 bytes, as many as lie together. */
export interface BlockCipher {
  encrypt(blocks: Uint8Array): Uint8Array;
  decrypt(blocks: Uint8Array): Uint8Array;
}

interface NativeCipher {
  setAutoPadding(on: boolean): unknown;
  update(data: Uint8Array): Uint8Array;
}

export interface NativeCiphers {
  createCipheriv(name: string, key: Uint8Array, iv: null): NativeCipher;
  createDecipheriv(name: string, key: Uint8Array, iv: null): NativeCipher;
}

/** Ciphers of dm-crypt that node:crypto may have under these names, with the bytes of their keys. */
const NATIVE_NAMES: Readonly<Record<string, string>> = { aes: "aes", camellia: "camellia", aria: "aria", sm4: "sm4" };
const KEY_BYTES: readonly number[] = [16, 24, 32];

/**
 * The fastest form that this runtime has.
 *
 * @param name - as the kernel's: aes
 * @throws {ZfsError} ENOTSUP for a cipher or length of key that there is nothing for here
 */
export function blockCipher(name: string, key: Uint8Array): BlockCipher {
  const native = nativeCiphers();
  const made = native === undefined ? undefined : nativeCipher(native, name, key);
  if (made !== undefined) return made;
  if (name === "aes" && KEY_BYTES.includes(key.length)) return portableAes(key);
  throw new ZfsError("ENOTSUP", `cipher ${name} with keys of ${key.length * 8} bits is not implemented here`);
}

/** By the runtime's own crypto; undefined where it lacks the cipher. */
export function nativeCipher(crypto: NativeCiphers, name: string, key: Uint8Array): BlockCipher | undefined {
  const family = NATIVE_NAMES[name];
  if (family === undefined) return undefined;
  const full = family === "sm4" ? "sm4-ecb" : `${family}-${key.length * 8}-ecb`;
  try {
    // Blocks do not depend on each other: one object does for all calls.
    const encryptor = crypto.createCipheriv(full, key, null);
    const decryptor = crypto.createDecipheriv(full, key, null);
    encryptor.setAutoPadding(false);
    decryptor.setAutoPadding(false);
    return { encrypt: (blocks) => encryptor.update(blocks), decrypt: (blocks) => decryptor.update(blocks) };
  } catch {
    return undefined;
  }
}

/** AES in JavaScript. */
export function portableAes(key: Uint8Array): BlockCipher {
  const options = { disablePadding: true };
  return { encrypt: (blocks) => ecb(key, options).encrypt(blocks), decrypt: (blocks) => ecb(key, options).decrypt(blocks) };
}

/** node:crypto, where there is one: asked for so that bundles for browsers do not try to find it. */
export function nativeCiphers(): NativeCiphers | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  return process?.getBuiltinModule?.("node:crypto") as NativeCiphers | undefined;
}
