/**
 * Attributes of a file, in the shape of node:fs's Stats.
 *
 * @see OpenZFS include/sys/zfs_sa.h zpl_attr_t, module/os/linux/zfs/zfs_znode_os.c zfs_znode_alloc
 */
import { ZfsError } from "@zfskit/core";
import type { Dnode } from "@zfskit/dmu";
import { ZFS_PROJID } from "@zfskit/format/fs";
import type { SaAttributes } from "@zfskit/sa";
import { type FileType, typeOfMode } from "./file-type.ts";

const NS_PER_SECOND = 1_000_000_000n;
const NS_PER_MS = 1_000_000n;
const UINT32 = 0xffffffffn;
const STAT_BLOCK_BYTES = 512;

/** One file's attributes; times in ns since 1970. */
export class FileStat {
  /** The object number. */
  readonly ino: number;
  readonly type: FileType;
  /** Type and permission bits, as stat(2) has them. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly nlink: number;
  /** Bytes; of a directory, its number of entries. */
  readonly size: number;
  readonly generation: number;
  /** Object number of the directory that it was last put into. */
  readonly parent: number;
  /** Bytes of one record. */
  readonly blksize: number;
  /** Allocated 512-byte units. */
  readonly blocks: number;
  /** What few ask for is read when it is asked for: of trees of many files most of it never is. */
  readonly #attributes: SaAttributes;

  constructor(dnode: Dnode, attributes: SaAttributes) {
    this.#attributes = attributes;
    this.ino = dnode.object;
    this.mode = (attributes.number("ZPL_MODE") ?? 0) & 0xffff;
    this.type = typeOfMode(this.mode);
    this.uid = (attributes.number("ZPL_UID") ?? 0) >>> 0;
    this.gid = (attributes.number("ZPL_GID") ?? 0) >>> 0;
    this.nlink = count(attributes, "ZPL_LINKS");
    this.size = count(attributes, "ZPL_SIZE");
    this.generation = count(attributes, "ZPL_GEN");
    this.parent = count(attributes, "ZPL_PARENT");
    this.blksize = dnode.dataBlockSize;
    this.blocks = Math.ceil(dnode.used / STAT_BLOCK_BYTES);
  }

  /** The owner with its domain, which Linux does not show: the index of that in the upper half, `uid` in the lower. */
  get ownerFuid(): bigint {
    return this.#attributes.word("ZPL_UID") ?? 0n;
  }
  /** The same of the group. */
  get groupFuid(): bigint {
    return this.#attributes.word("ZPL_GID") ?? 0n;
  }
  /** A device's number as it was stored: how it divides depends on the system that made it. */
  get rdev(): bigint {
    return this.#attributes.word("ZPL_RDEV") ?? 0n;
  }
  /** ZFS_* flags (pflags): immutable, hidden, has a project, and others. */
  get flags(): bigint {
    return this.#attributes.word("ZPL_FLAGS") ?? 0n;
  }
  /** 0 where the file belongs to no project. */
  get projectId(): number {
    return (this.flags & BigInt(ZFS_PROJID)) === 0n ? 0 : count(this.#attributes, "ZPL_PROJID");
  }

  get atimeNs(): bigint {
    return time(this.#attributes, "ZPL_ATIME");
  }
  get mtimeNs(): bigint {
    return time(this.#attributes, "ZPL_MTIME");
  }
  get ctimeNs(): bigint {
    return time(this.#attributes, "ZPL_CTIME");
  }
  get birthtimeNs(): bigint {
    return time(this.#attributes, "ZPL_CRTIME");
  }

  get atime(): Date {
    return new Date(Number(this.atimeNs / NS_PER_MS));
  }
  get mtime(): Date {
    return new Date(Number(this.mtimeNs / NS_PER_MS));
  }
  get ctime(): Date {
    return new Date(Number(this.ctimeNs / NS_PER_MS));
  }
  get birthtime(): Date {
    return new Date(Number(this.birthtimeNs / NS_PER_MS));
  }

  isFile(): boolean {
    return this.type === "file";
  }
  isDirectory(): boolean {
    return this.type === "dir";
  }
  isSymbolicLink(): boolean {
    return this.type === "symlink";
  }
  isBlockDevice(): boolean {
    return this.type === "block";
  }
  isCharacterDevice(): boolean {
    return this.type === "char";
  }
  isFIFO(): boolean {
    return this.type === "fifo";
  }
  isSocket(): boolean {
    return this.type === "socket";
  }
}

/**
 * Major and minor of a device number as stored.
 *
 * Linux stores its own dev_t (minor in 20 bits); Solaris and FreeBSD store two halves of 32 bits.
 */
export function deviceNumbers(rdev: bigint): { major: number; minor: number } {
  if (rdev > UINT32) return { major: Number(rdev >> 32n), minor: Number(rdev & UINT32) };
  return { major: Number(rdev >> 20n), minor: Number(rdev & 0xfffffn) };
}

/** Seconds (signed) and nanoseconds, a word each. */
function time(attributes: SaAttributes, name: string): bigint {
  const seconds = BigInt.asIntN(64, attributes.word(name, 0) ?? 0n);
  return seconds * NS_PER_SECOND + (attributes.word(name, 1) ?? 0n);
}

function count(attributes: SaAttributes, name: string): number {
  const value = attributes.number(name) ?? 0;
  if (value > Number.MAX_SAFE_INTEGER) throw new ZfsError("ECORRUPT", `${name} is ${attributes.word(name)}`);
  return value;
}
