/**
 * Records of an intent log: what was done to files and volumes since the last transaction group was written.
 *
 * @see OpenZFS include/sys/zil.h lr_t, module/zfs/zfs_log.c, module/zfs/zfs_replay.c
 */
import type { BlkptrView } from "@zfskit/format/spa";

/** What every record has. */
export interface RecordHead {
  /** The type as the format numbers it (TX_*), without the bit for case-insensitive names. */
  readonly txtype: number;
  /** The type's name in the format's specification: `create`, `mkdir_attr`, `rename_exchange`. */
  readonly type: string;
  /** Names were looked up without regard to case. */
  readonly ignoreCase: boolean;
  /** The transaction group that it belongs to: once that is on disk, the record no longer counts. */
  readonly txg: number;
  /** Counts up within a log. */
  readonly seq: number;
  /** Bytes of the whole record. */
  readonly length: number;
}

/** Seconds since 1970 (signed) and nanoseconds, as they are stored. */
export type LogTime = readonly [seconds: bigint, nanoseconds: bigint];

/** Attributes beyond those of POSIX; only what `mask` names was set. */
export interface LoggedAttributes {
  /** Bits XAT0_* of what is set. */
  readonly mask: number;
  /** Bits XAT0_*: the values of flags that are set. */
  readonly flags: bigint;
  readonly crtime: LogTime;
  /** Where the project id is set. */
  readonly projectId: bigint | undefined;
  /** 32 bytes, where a virus scanner's stamp is set. */
  readonly scanstamp: Uint8Array | undefined;
}

/** An access control list as it was set. */
export interface LoggedAcl {
  readonly count: number;
  /** Bits ZFS_ACL_*, ACL_*. */
  readonly flags: bigint;
  /** The entries as they lie in the record, in its byte order. Shares memory. */
  readonly aces: Uint8Array;
  readonly littleEndian: boolean;
}

/** A file, directory or symbolic link was made; of mkxattr, the hidden directory of `directory`'s extended attributes. */
export interface CreateRecord extends RecordHead {
  readonly kind: "create" | "mkdir" | "mkxattr" | "symlink";
  readonly directory: number;
  readonly object: number;
  /** Slots of 512 bytes that its dnode takes. */
  readonly slots: number;
  readonly mode: number;
  /** A FUID: the lower half is the id. */
  readonly uid: bigint;
  readonly gid: bigint;
  readonly generation: number;
  readonly crtime: LogTime;
  readonly rdev: bigint;
  readonly name: string;
  /** Of a symbolic link. */
  readonly target: string | undefined;
  readonly attributes: LoggedAttributes | undefined;
  readonly acl: LoggedAcl | undefined;
}

export interface RemoveRecord extends RecordHead {
  readonly kind: "remove" | "rmdir";
  readonly directory: number;
  readonly name: string;
}

export interface LinkRecord extends RecordHead {
  readonly kind: "link";
  readonly directory: number;
  readonly object: number;
  readonly name: string;
}

/** Renamed; with "exchange" the two names change places. */
export interface RenameRecord extends RecordHead {
  readonly kind: "rename" | "rename_exchange";
  readonly from: number;
  readonly to: number;
  readonly oldName: string;
  readonly newName: string;
}

/** Renamed, with a character device 0:0 left under the old name. */
export interface WhiteoutRecord extends RecordHead {
  readonly kind: "rename_whiteout";
  readonly from: number;
  readonly to: number;
  readonly oldName: string;
  readonly newName: string;
  readonly object: number;
  readonly slots: number;
  readonly mode: number;
  readonly uid: bigint;
  readonly gid: bigint;
  readonly generation: number;
  readonly crtime: LogTime;
  readonly rdev: bigint;
}

/** Bytes were written: they are in the record, or a whole block of them behind a pointer. */
export interface WriteRecord extends RecordHead {
  readonly kind: "write";
  readonly object: number;
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
  /** Shares memory with the log's block. */
  readonly data: Uint8Array | undefined;
  /** Where there is no data: the pointer to the block that holds the range; may be a hole. */
  readonly block: BlkptrView | undefined;
}

/** A write that was on its way to disk already: only the file's size is not. */
export interface Write2Record extends RecordHead {
  readonly kind: "write2";
  readonly object: number;
  readonly offset: number;
  readonly size: number;
}

/** The range was freed; of length 0, everything behind the offset. */
export interface TruncateRecord extends RecordHead {
  readonly kind: "truncate";
  readonly object: number;
  readonly offset: number;
  readonly size: number;
}

export interface SetattrRecord extends RecordHead {
  readonly kind: "setattr";
  readonly object: number;
  /** Which of the following are set, in the bits that Linux has for it: SETATTR_*. */
  readonly mask: number;
  readonly mode: number;
  readonly uid: bigint;
  readonly gid: bigint;
  readonly size: number;
  readonly atime: LogTime;
  readonly mtime: LogTime;
  readonly attributes: LoggedAttributes | undefined;
}

export interface AclRecord extends RecordHead {
  readonly kind: "acl" | "acl_v0";
  readonly object: number;
  readonly acl: LoggedAcl;
}

/** An extended attribute among a file's system attributes was set, or removed. */
export interface SetXattrRecord extends RecordHead {
  readonly kind: "setsaxattr";
  readonly object: number;
  readonly name: string;
  /** Undefined where it was removed. Shares memory with the log's block. */
  readonly value: Uint8Array | undefined;
}

/** Blocks of another file were cloned into a range. */
export interface CloneRecord extends RecordHead {
  readonly kind: "clone_range";
  readonly object: number;
  readonly offset: number;
  readonly size: number;
  /** Bytes of one block. */
  readonly blockSize: number;
  readonly blocks: readonly BlkptrView[];
}

/** A type that this version does not know: replay ends before it. */
export interface UnknownRecord extends RecordHead {
  readonly kind: "unknown";
}

export type LogRecord =
  | CreateRecord
  | RemoveRecord
  | LinkRecord
  | RenameRecord
  | WhiteoutRecord
  | WriteRecord
  | Write2Record
  | TruncateRecord
  | SetattrRecord
  | AclRecord
  | SetXattrRecord
  | CloneRecord
  | UnknownRecord;
