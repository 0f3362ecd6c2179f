/** Intent logs: chains, records, and replay for reading. */
export { type LogBlock, type LogEnd, type LogHeader, type ReadLogOptions, readLog, readLogHeader } from "./chain.ts";
export { type LogPointer, type LogPointersOptions, logPointers } from "./chain-pointers.ts";
export { FileReplay, type NamedObject, type ReplayFiles } from "./file-replay.ts";
export { parseRecord } from "./parse-record.ts";
export type * from "./record.ts";
export { isPending, type ReplayResult, replayLog } from "./replay.ts";
export { ReplayedObjectSet } from "./replayed-object-set.ts";
export { VolumeReplay } from "./volume-replay.ts";
