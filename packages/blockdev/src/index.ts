/** Sources of blocks that compose; the one for files is in @zfskit/blockdev/node. */
export { CachedSource } from "./cache.ts";
export { CountingSource } from "./counting.ts";
export { JoinedSource, type JoinOptions } from "./joined.ts";
export type { Located } from "./located.ts";
export { type Extent, MappedSource, type Mapping } from "./mapped.ts";
export { MemorySource } from "./memory.ts";
export { PartitionSource } from "./partition.ts";
export { PieceCache } from "./piece-cache.ts";
export { checkRange } from "./range.ts";
