/** The hot loops of ZFS in WebAssembly: each loads when it is first asked for. */
export { type BlockCompressor, loadLz4Compressor } from "./block-compressor.ts";
export { type BlockDecoder, loadLz4Decoder, loadLzjbDecoder, loadZleDecoder, loadZlibDecoder } from "./block-decoder.ts";
export { type DigestKernel, loadBlake3, loadEdonR, loadSkein } from "./digests.ts";
export { type FletcherKernel, loadFletcher } from "./fletcher.ts";
export { type KernelBuffer, KernelMemory, sharedKernelMemory } from "./kernel-memory.ts";
export { type ColumnSums, loadRaidz, type RaidzKernel } from "./raidz.ts";
export { loadZstdDecoder } from "./zstd.ts";
