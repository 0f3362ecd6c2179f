/** What this package uses of node:crypto, where a runtime has it. */
export interface NativeCrypto {
  createHash(name: string): NativeDigest;
  createHmac(name: string, key: Uint8Array): NativeDigest;
  pbkdf2Sync(password: Uint8Array, salt: Uint8Array, iterations: number, bytes: number, hash: string): Uint8Array;
  createCipheriv(name: string, key: Uint8Array, iv: Uint8Array): NativeCipher & { setAutoPadding(on: boolean): unknown };
  createDecipheriv(name: string, key: Uint8Array, iv: Uint8Array, options: { authTagLength: number }): NativeOpener;
}

interface NativeDigest {
  update(bytes: Uint8Array): NativeDigest;
  digest(): Uint8Array;
}

interface NativeCipher {
  update(bytes: Uint8Array): Uint8Array;
  final(): Uint8Array;
}

interface NativeOpener extends NativeCipher {
  setAAD(aad: Uint8Array, options: { plaintextLength: number }): unknown;
  setAuthTag(tag: Uint8Array): unknown;
}

interface RuntimeProcess {
  getBuiltinModule?(name: string): unknown;
}

/** node:crypto by feature test, without importing it; undefined in a browser. */
export function nativeCrypto(): NativeCrypto | undefined {
  const { process } = globalThis as { process?: RuntimeProcess };
  return process?.getBuiltinModule?.("node:crypto") as NativeCrypto | undefined;
}

/** Plain bytes: what node:crypto returns are Buffers, whose slice shares memory. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
