import { DirentType } from "@zfskit/format/fs";

export type FileType = "file" | "dir" | "symlink" | "char" | "block" | "fifo" | "socket" | "unknown";

const TYPES: Readonly<Record<number, FileType>> = {
  [DirentType.fifo]: "fifo",
  [DirentType.characterDevice]: "char",
  [DirentType.directory]: "dir",
  [DirentType.blockDevice]: "block",
  [DirentType.regular]: "file",
  [DirentType.symbolicLink]: "symlink",
  [DirentType.socket]: "socket",
};

const MODE_TYPE_SHIFT = 12;

/** The type that an entry of a directory records. */
export function typeOfEntry(type: number): FileType {
  return TYPES[type] ?? "unknown";
}

/** The type in the upper four bits of a mode, which are what entries record. */
export function typeOfMode(mode: number): FileType {
  return typeOfEntry(mode >>> MODE_TYPE_SHIFT);
}
