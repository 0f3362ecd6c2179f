/** The error, the source contract and the limits that every zfskit package shares. */

export { sameBytes } from "./bytes.ts";
export type { Engine } from "./engine.ts";
export type { ZfsErrorCode, ZfsPlace } from "./error.ts";
export { atPlace, atPlaceSync, isZfsError, ZfsError } from "./error.ts";
export type { Limits } from "./limits.ts";
export { defaultLimits } from "./limits.ts";
export { compareNames, decodeName, encodeName } from "./name.ts";
export { type Soon, whenThere } from "./soon.ts";
export type { BlockSource, ReadOptions } from "./source.ts";
