/** What this package uses of node:crypto, where a runtime has it. */
interface NativeCrypto {
  createHash(name: string): { update(bytes: Uint8Array): { digest(): Uint8Array } };
  /** Node 20.12 and newer: half the time for a sector. */
  hash?(name: string, bytes: Uint8Array, encoding: "buffer"): Uint8Array;
}

interface RuntimeProcess {
  getBuiltinModule?(name: string): unknown;
}

/**
 * A hash of node:crypto, by feature test, without importing it.
 *
 * @returns undefined in a browser, and where the runtime does not have that hash
 */
export function nativeHash(name: string): ((bytes: Uint8Array) => Uint8Array) | undefined {
  const { process } = globalThis as { process?: RuntimeProcess };
  const crypto = process?.getBuiltinModule?.("node:crypto") as NativeCrypto | undefined;
  if (crypto === undefined) return undefined;
  try {
    crypto.createHash(name);
  } catch {
    return undefined;
  }
  const { hash } = crypto;
  if (typeof hash === "function") return (bytes) => hash(name, bytes, "buffer");
  return (bytes) => crypto.createHash(name).update(bytes).digest();
}
