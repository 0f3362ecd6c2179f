/** Files of a dataset, in the shape of node:fs/promises. */

export type { Damage, Extent, OnDamage } from "@zfskit/dmu";
export type { DirEntry } from "./directory.ts";
export { FileHandle, type StreamOptions } from "./file-handle.ts";
export { deviceNumbers, FileStat } from "./file-stat.ts";
export type { FileType } from "./file-type.ts";
export { Dirent, Filesystem, type WalkEntry, type WalkError } from "./filesystem.ts";
export type { FileOverlay, NameOverlay } from "./overlay.ts";
export { Znode } from "./znode.ts";
