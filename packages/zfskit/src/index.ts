/**
 * ZFS without the kernel module: whole pools, read from Node, Deno, Bun and a browser.
 *
 * The layers below have packages of their own, @zfskit/nvlist or @zfskit/zap for instance.
 */

export type { BlockSource, Limits, ReadOptions, ZfsErrorCode, ZfsPlace } from "@zfskit/core";
export { isZfsError, ZfsError } from "@zfskit/core";
export type { FoundDataset, FoundPool, LabelSummary, Member, MissingLeaf, OpenPoolOptions, PoolSource, PoolState } from "@zfskit/pool";
export { findPools, openPool, Pool, probeLabel } from "@zfskit/pool";
