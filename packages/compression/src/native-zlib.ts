/** What this package uses of node:zlib, where a runtime has it. */
export interface NativeZlib {
  inflateSync(bytes: Uint8Array, options: { chunkSize: number; maxOutputLength: number }): Uint8Array;
  inflateRawSync(bytes: Uint8Array, options: { chunkSize: number; maxOutputLength: number }): Uint8Array;
  deflateSync(bytes: Uint8Array, options: { level: number }): Uint8Array;
  /** Node 22.15 and later, Deno, Bun. */
  zstdDecompressSync?(bytes: Uint8Array, options: { chunkSize: number; maxOutputLength: number }): Uint8Array;
  zstdCompressSync?(bytes: Uint8Array, options: { params: Record<number, number> }): Uint8Array;
  readonly constants: Readonly<Record<string, number>>;
}

interface RuntimeProcess {
  readonly versions?: { readonly zstd?: string };
  getBuiltinModule?(name: string): unknown;
}

/** node:zlib, by feature test, without importing it: undefined in a browser. */
export function nativeZlib(): NativeZlib | undefined {
  return runtimeProcess()?.getBuiltinModule?.("node:zlib") as NativeZlib | undefined;
}

/** Version of the runtime's zstd as ZSTD_VERSION_NUMBER writes it, 10405 for 1.4.5; undefined where it is not said. */
export function nativeZstdVersion(): number | undefined {
  const [major, minor, release] = (runtimeProcess()?.versions?.zstd ?? "").split(".").map(Number);
  if (major === undefined || minor === undefined || release === undefined) return undefined;
  return major * 10_000 + minor * 100 + release;
}

function runtimeProcess(): RuntimeProcess | undefined {
  return (globalThis as { process?: RuntimeProcess }).process;
}
