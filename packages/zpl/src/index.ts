/** Files of a dataset, in the shape of node:fs/promises. */

export type { Damage, Extent, OnDamage } from "@zfskit/dmu";
export { type Account, Accounting, type AccountKind, accountKinds } from "./accounting.ts";
export {
  type Ace,
  type AceBit,
  type AceWho,
  aceFlagBits,
  aceFlags,
  aceRightBits,
  aceRights,
  aceTypeWord,
  decodeAces,
  decodeOldAces,
} from "./ace.ts";
export type { Acl } from "./acl.ts";
export type { DirEntry } from "./directory.ts";
export { FileHandle, type StreamOptions } from "./file-handle.ts";
export { deviceNumbers, FileStat } from "./file-stat.ts";
export type { FileType } from "./file-type.ts";
export { Dirent, Filesystem } from "./filesystem.ts";
export { type FuidDomains, fuidDomainIndex, fuidNumber, fuidText } from "./fuid.ts";
export type { FileOverlay, NameOverlay } from "./overlay.ts";
export { decodePosixAcl, POSIX_ACL_ACCESS, POSIX_ACL_DEFAULT, type PosixAclEntry, type PosixAclTag } from "./posix-acl.ts";
export type { WalkEntry, WalkError } from "./walk.ts";
export { Znode } from "./znode.ts";
