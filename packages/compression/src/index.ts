/** The compressors of ZFS, both ways: lz4, lzjb, zle, gzip, zstd and empty. */

export type { CompressionCodec, CompressOptions, Compressor } from "./codec.ts";
export { compressionCodec, compressionId, compressionName } from "./table.ts";
export type { ZstdHeader } from "./zstd-header.ts";
export { readZstdHeader } from "./zstd-header.ts";
