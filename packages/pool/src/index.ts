/** Whole pools from their members. */

export type { KeyMaterial } from "@zfskit/crypto";
export type { KeyStatus } from "@zfskit/dsl";
export type { DeviceErrors } from "@zfskit/vdev";
export { type Feature, features } from "./features.ts";
export type { FoundPool, MissingLeaf } from "./group.ts";
export type { LabelledLayers } from "./inside.ts";
export type { DatasetLog } from "./log.ts";
export type { Member, SourceOptions } from "./member.ts";
export { gatherMembers, type PoolSource } from "./members.ts";
export { findPools, type OpenPoolOptions, openPool } from "./open.ts";
export { type FoundDataset, Pool } from "./pool.ts";
export { type LabelSummary, type PoolState, probeLabel } from "./probe.ts";
export { isKnownReadFeature } from "./read-features.ts";
export { type PoolTxg, poolTxgs, type TxgCheck } from "./states.ts";
