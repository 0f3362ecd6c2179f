/** Hashes by the names that LUKS has for them: the runtime's, else hash-wasm's. */
import { ZfsError } from "@zfskit/core";
import type { IHasher } from "hash-wasm";

export interface Hash {
  /** Of a digest. */
  readonly bytes: number;
  digest(bytes: Uint8Array): Uint8Array;
  pbkdf2(secret: Uint8Array, salt: Uint8Array, iterations: number, length: number): Promise<Uint8Array>;
}

export interface NativeHashes {
  createHash(name: string): { update(bytes: Uint8Array): { digest(): Uint8Array } };
  pbkdf2Sync(secret: Uint8Array, salt: Uint8Array, iterations: number, bytes: number, hash: string): Uint8Array;
}

/** What OpenSSL calls them, where that differs. */
const NATIVE_NAMES: Readonly<Record<string, string>> = { "blake2b-512": "blake2b512", "blake2s-256": "blake2s256" };

/**
 * @param name - as /proc/crypto and LUKS have it: sha256, ripemd160, whirlpool
 * @throws {ZfsError} ENOTSUP for a hash that there is nothing for
 */
export async function hashOf(name: string): Promise<Hash> {
  const native = nativeHashes();
  return (native === undefined ? undefined : nativeHash(native, name)) ?? portableHash(name);
}

/** By the runtime's own crypto; undefined where it lacks the hash. */
export function nativeHash(crypto: NativeHashes, name: string): Hash | undefined {
  const own = NATIVE_NAMES[name] ?? name;
  let bytes: number;
  try {
    bytes = crypto.createHash(own).update(new Uint8Array(0)).digest().length;
    crypto.pbkdf2Sync(new Uint8Array(1), new Uint8Array(1), 1, 1, own);
  } catch {
    return undefined;
  }
  return {
    bytes,
    digest: (data) => crypto.createHash(own).update(data).digest(),
    pbkdf2: async (secret, salt, iterations, length) => crypto.pbkdf2Sync(secret, salt, iterations, length, own),
  };
}

/** By hash-wasm. @throws {ZfsError} ENOTSUP for a hash that it lacks too */
export async function portableHash(name: string): Promise<Hash> {
  const wasm = await import("hash-wasm");
  const makers: Readonly<Record<string, () => Promise<IHasher>>> = {
    sha1: () => wasm.createSHA1(),
    sha224: () => wasm.createSHA224(),
    sha256: () => wasm.createSHA256(),
    sha384: () => wasm.createSHA384(),
    sha512: () => wasm.createSHA512(),
    ripemd160: () => wasm.createRIPEMD160(),
    whirlpool: () => wasm.createWhirlpool(),
    "blake2b-512": () => wasm.createBLAKE2b(512),
    "blake2s-256": () => wasm.createBLAKE2s(256),
  };
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
  if (make === undefined) throw new ZfsError("ENOTSUP", `hash ${name} is not implemented`);
  const hasher = await make();
  return {
    bytes: hasher.digestSize,
    digest: (bytes) => hasher.init().update(bytes).digest("binary"),
    pbkdf2: (password, salt, iterations, hashLength) =>
      wasm.pbkdf2({ password, salt, iterations, hashLength, hashFunction: make(), outputType: "binary" }),
  };
}

/** node:crypto, where there is one; see ecb.ts. */
export function nativeHashes(): NativeHashes | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  return process?.getBuiltinModule?.("node:crypto") as NativeHashes | undefined;
}
