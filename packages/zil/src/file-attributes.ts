/**
 * Attributes of a file that a log changed: 64-bit words under the names that system attributes have.
 *
 * @see OpenZFS module/os/linux/zfs/zfs_znode_os.c zfs_mknode, zfs_xvattr_set
 */
import {
  ZFS_APPENDONLY,
  ZFS_ARCHIVE,
  ZFS_AV_MODIFIED,
  ZFS_AV_QUARANTINED,
  ZFS_HIDDEN,
  ZFS_IMMUTABLE,
  ZFS_NODUMP,
  ZFS_NOUNLINK,
  ZFS_OFFLINE,
  ZFS_OPAQUE,
  ZFS_PROJID,
  ZFS_PROJINHERIT,
  ZFS_READONLY,
  ZFS_REPARSE,
  ZFS_SPARSE,
  ZFS_SYSTEM,
} from "@zfskit/format/fs";
import {
  XAT0_APPENDONLY,
  XAT0_ARCHIVE,
  XAT0_AV_MODIFIED,
  XAT0_AV_QUARANTINED,
  XAT0_CREATETIME,
  XAT0_HIDDEN,
  XAT0_IMMUTABLE,
  XAT0_NODUMP,
  XAT0_NOUNLINK,
  XAT0_OFFLINE,
  XAT0_OPAQUE,
  XAT0_PROJINHERIT,
  XAT0_READONLY,
  XAT0_REPARSE,
  XAT0_SPARSE,
  XAT0_SYSTEM,
} from "@zfskit/format/zil";
import { SaAttributes, type SaValue } from "@zfskit/sa";
import type { LoggedAttributes, LogTime } from "./record.ts";

/** The flag of a file for each bit of a record's mask. */
const FLAGS: readonly (readonly [logged: number, flag: number])[] = [
  [XAT0_READONLY, ZFS_READONLY],
  [XAT0_HIDDEN, ZFS_HIDDEN],
  [XAT0_SYSTEM, ZFS_SYSTEM],
  [XAT0_ARCHIVE, ZFS_ARCHIVE],
  [XAT0_IMMUTABLE, ZFS_IMMUTABLE],
  [XAT0_NOUNLINK, ZFS_NOUNLINK],
  [XAT0_APPENDONLY, ZFS_APPENDONLY],
  [XAT0_NODUMP, ZFS_NODUMP],
  [XAT0_OPAQUE, ZFS_OPAQUE],
  [XAT0_AV_QUARANTINED, ZFS_AV_QUARANTINED],
  [XAT0_AV_MODIFIED, ZFS_AV_MODIFIED],
  [XAT0_REPARSE, ZFS_REPARSE],
  [XAT0_OFFLINE, ZFS_OFFLINE],
  [XAT0_SPARSE, ZFS_SPARSE],
  [XAT0_PROJINHERIT, ZFS_PROJINHERIT],
];

/** A file's attributes as they were, with those that the log set in their place. */
export class FileAttributes {
  readonly #base: SaAttributes;
  readonly #set = new Map<string, SaValue>();
  #merged: SaAttributes;

  constructor(base: SaAttributes) {
    this.#base = base;
    this.#merged = base;
  }

  get values(): SaAttributes {
    return this.#merged;
  }

  word(name: string): bigint {
    return this.#merged.word(name) ?? 0n;
  }

  set(name: string, ...words: readonly bigint[]): void {
    const bytes = new Uint8Array(words.length * 8);
    const view = new DataView(bytes.buffer);
    for (const [i, word] of words.entries()) view.setBigUint64(i * 8, BigInt.asUintN(64, word), true);
    this.setBytes(name, bytes);
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.#set.set(name, { bytes, littleEndian: true });
    this.#merged = this.#base.merge(SaAttributes.of(this.#set));
  }

  add(name: string, count: bigint): void {
    this.set(name, this.word(name) + count);
  }

  time(name: string, [seconds, nanoseconds]: LogTime): void {
    this.set(name, seconds, nanoseconds);
  }

  /** Attributes beyond POSIX, as far as the record names them. */
  setLogged(logged: LoggedAttributes): void {
    if ((logged.mask & XAT0_CREATETIME) !== 0) this.time("ZPL_CRTIME", logged.crtime);
    let flags = this.word("ZPL_FLAGS");
    for (const [bit, flag] of FLAGS) {
      if ((logged.mask & bit) === 0) continue;
      flags = (logged.flags & BigInt(bit)) === 0n ? flags & ~BigInt(flag) : flags | BigInt(flag);
    }
    if (logged.projectId !== undefined) {
      flags |= BigInt(ZFS_PROJID);
      this.set("ZPL_PROJID", logged.projectId);
    }
    this.set("ZPL_FLAGS", flags);
  }
}

/** What a new file has before anything is written to it. */
export interface NewFile {
  readonly mode: number;
  readonly uid: bigint;
  readonly gid: bigint;
  readonly generation: number;
  readonly crtime: LogTime;
  readonly rdev: bigint;
}

/** @param parent - the attributes of the directory, whose project and kind are inherited; undefined where it has none */
export function newAttributes(file: NewFile, parent: number, inherited: FileAttributes, flags: bigint): FileAttributes {
  const directory = isDirectoryMode(file.mode);
  const made = new FileAttributes(new SaAttributes());
  const parentFlags = inherited.word("ZPL_FLAGS");
  const inherits = (parentFlags & BigInt(ZFS_PROJINHERIT)) !== 0n;
  const kept = inherits && (directory || isRegularMode(file.mode)) ? BigInt(ZFS_PROJINHERIT) : 0n;
  made.set("ZPL_MODE", BigInt(file.mode));
  made.set("ZPL_SIZE", directory ? 2n : 0n);
  made.set("ZPL_LINKS", directory ? 2n : 1n);
  made.set("ZPL_GEN", BigInt(file.generation));
  made.set("ZPL_UID", file.uid);
  made.set("ZPL_GID", file.gid);
  made.set("ZPL_PARENT", BigInt(parent));
  made.set("ZPL_RDEV", file.rdev);
  made.set("ZPL_FLAGS", flags | BigInt(ZFS_ARCHIVE) | BigInt(ZFS_AV_MODIFIED) | kept | (parentFlags & BigInt(ZFS_PROJID)));
  if ((parentFlags & BigInt(ZFS_PROJID)) !== 0n) made.set("ZPL_PROJID", inherits ? inherited.word("ZPL_PROJID") : 0n);
  for (const name of ["ZPL_ATIME", "ZPL_MTIME", "ZPL_CTIME", "ZPL_CRTIME"]) made.time(name, file.crtime);
  return made;
}

const TYPE_MASK = 0o170000;

export function isDirectoryMode(mode: number): boolean {
  return (mode & TYPE_MASK) === 0o040000;
}

function isRegularMode(mode: number): boolean {
  return (mode & TYPE_MASK) === 0o100000;
}

/** The type of a directory's entry, as directories store it. */
export function entryTypeOf(mode: number): number {
  return (mode & TYPE_MASK) >>> 12;
}

export function withPermissions(mode: bigint, permissions: number): bigint {
  return (mode & BigInt(TYPE_MASK)) | BigInt(permissions & ~TYPE_MASK & 0xffff);
}
