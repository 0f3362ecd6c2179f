// Made by tools/codegen from specs/fs/znode.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, bytesAt, readSafe, viewOver } from "./access.ts";
import { ZfsAclPhysView } from "./zfs-acl-phys.ts";

/** Flag: is an extended attribute or their directory. */
export const ZFS_XATTR = 0x1;

/** Flag: the ACL has entries to inherit. */
export const ZFS_INHERIT_ACE = 0x2;

/** Flag: the ACL says what the mode says. */
export const ZFS_ACL_TRIVIAL = 0x4;

/** Flag: the ACL has entries with object types. */
export const ZFS_ACL_OBJ_ACE = 0x8;

/** Flag: the ACL does not inherit. */
export const ZFS_ACL_PROTECTED = 0x10;

/** Flag: the ACL came by default. */
export const ZFS_ACL_DEFAULTED = 0x20;

/** Flag: the ACL is inherited automatically. */
export const ZFS_ACL_AUTO_INHERIT = 0x40;

/** Flag: a virus scanner's stamp follows the znode in the bonus. */
export const ZFS_BONUS_SCANSTAMP = 0x80;

/** Flag: nobody is denied execution. */
export const ZFS_NO_EXECS_DENIED = 0x100;

/** Attribute: read-only. */
export const ZFS_READONLY = 0x0000000100000000;

/** Attribute: hidden. */
export const ZFS_HIDDEN = 0x0000000200000000;

/** Attribute: system. */
export const ZFS_SYSTEM = 0x0000000400000000;

/** Attribute: to be archived. */
export const ZFS_ARCHIVE = 0x0000000800000000;

/** Attribute: immutable. */
export const ZFS_IMMUTABLE = 0x0000001000000000;

/** Attribute: may not be removed. */
export const ZFS_NOUNLINK = 0x0000002000000000;

/** Attribute: may only be appended to. */
export const ZFS_APPENDONLY = 0x0000004000000000;

/** Attribute: not to be dumped. */
export const ZFS_NODUMP = 0x0000008000000000;

/** Attribute: opaque directory of a union mount. */
export const ZFS_OPAQUE = 0x0000010000000000;

/** Attribute: quarantined by a virus scanner. */
export const ZFS_AV_QUARANTINED = 0x0000020000000000;

/** Attribute: modified since the last scan. */
export const ZFS_AV_MODIFIED = 0x0000040000000000;

/** Attribute: reparse point. */
export const ZFS_REPARSE = 0x0000080000000000;

/** Attribute: offline. */
export const ZFS_OFFLINE = 0x0000100000000000;

/** Attribute: sparse. */
export const ZFS_SPARSE = 0x0000200000000000;

/** Attribute: children inherit the project id. */
export const ZFS_PROJINHERIT = 0x0000400000000000;

/** The object has a project id. */
export const ZFS_PROJID = 0x0000800000000000;

/** Project of an object without ZFS_PROJID. */
export const ZFS_DEFAULT_PROJID = 0;

/** First version of file systems. */
export const ZPL_VERSION_INITIAL = 1;

/** Version with the type in directory entries. */
export const ZPL_VERSION_DIRENT_TYPE = 2;

/** Version with domains of ids. */
export const ZPL_VERSION_FUID = 3;

/** Version with space by user. */
export const ZPL_VERSION_USERSPACE = 4;

/** Version with system attributes instead of znodes. */
export const ZPL_VERSION_SA = 5;

/**
 * What a file system before version 5 keeps of a file, in the bonus of its dnode. A symbolic link's target of up
 * to 56 bytes, or the 32-byte stamp of a virus scanner, follows in the rest of the bonus.
 * C: `znode_phys_t`. 264 bytes.
 * @see OpenZFS include/sys/zfs_sa.h znode_phys_t
 */
export class ZnodeView {
  static readonly SIZE = 264;
  static readonly ATIME_COUNT = 2;
  static readonly MTIME_COUNT = 2;
  static readonly CTIME_COUNT = 2;
  static readonly CRTIME_COUNT = 2;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 264 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZnodeView {
    return new ZnodeView(viewOver(bytes, offset, 264, "znode"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Last access: seconds since 1970, nanoseconds. (offset 0x0, 2 x 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_atime
   */
  atime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("znode.atime", i, 2);
    return this.dv.getBigUint64(this.off + i * 8, this.le);
  }

  /**
   * Last modification. (offset 0x10, 2 x 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_mtime
   */
  mtime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("znode.mtime", i, 2);
    return this.dv.getBigUint64(this.off + 16 + i * 8, this.le);
  }

  /**
   * Last change. (offset 0x20, 2 x 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_ctime
   */
  ctime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("znode.ctime", i, 2);
    return this.dv.getBigUint64(this.off + 32 + i * 8, this.le);
  }

  /**
   * Creation. (offset 0x30, 2 x 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_crtime
   */
  crtime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("znode.crtime", i, 2);
    return this.dv.getBigUint64(this.off + 48 + i * 8, this.le);
  }

  /**
   * Txg of creation; tells apart files that had the same object number. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_gen
   */
  get gen(): number {
    return readSafe(this.dv, this.off + 64, this.le, "znode", "gen");
  }
  /** Exact value of `gen`, for damaged input. */
  get genBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Type and permissions. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_mode
   */
  get mode(): number {
    return readSafe(this.dv, this.off + 72, this.le, "znode", "mode");
  }
  /** Exact value of `mode`, for damaged input. */
  get modeBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Bytes of a file; entries of a directory, with . and .. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_size
   */
  get size(): number {
    return readSafe(this.dv, this.off + 80, this.le, "znode", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Object of a directory that holds it. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_parent
   */
  get parent(): number {
    return readSafe(this.dv, this.off + 88, this.le, "znode", "parent");
  }
  /** Exact value of `parent`, for damaged input. */
  get parentBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }

  /**
   * Hard links. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_links
   */
  get links(): number {
    return readSafe(this.dv, this.off + 96, this.le, "znode", "links");
  }
  /** Exact value of `links`, for damaged input. */
  get linksBig(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }

  /**
   * Directory of extended attributes; 0 if none. (offset 0x68, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_xattr
   */
  get xattr(): number {
    return readSafe(this.dv, this.off + 104, this.le, "znode", "xattr");
  }
  /** Exact value of `xattr`, for damaged input. */
  get xattrBig(): bigint {
    return this.dv.getBigUint64(this.off + 104, this.le);
  }

  /**
   * Device number. (offset 0x70, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_rdev
   */
  get rdev(): bigint {
    return this.dv.getBigUint64(this.off + 112, this.le);
  }

  /**
   * ZFS_ flags, and attributes in the upper half. (offset 0x78, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_flags
   */
  get flags(): bigint {
    return this.dv.getBigUint64(this.off + 120, this.le);
  }

  /**
   * Owner; upper half: index of its domain. (offset 0x80, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_uid
   */
  get uid(): bigint {
    return this.dv.getBigUint64(this.off + 128, this.le);
  }

  /**
   * Owning group, likewise. (offset 0x88, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_gid
   */
  get gid(): bigint {
    return this.dv.getBigUint64(this.off + 136, this.le);
  }

  /**
   * Never used. (offset 0x90, 8 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_zap
   */
  get zap(): number {
    return readSafe(this.dv, this.off + 144, this.le, "znode", "zap");
  }
  /** Exact value of `zap`, for damaged input. */
  get zapBig(): bigint {
    return this.dv.getBigUint64(this.off + 144, this.le);
  }

  /**
   * (offset 0x98, 24 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 152, 24);
  }

  /**
   * Access control list. (offset 0xb0, 88 bytes)
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_acl
   */
  get acl(): ZfsAclPhysView {
    return new ZfsAclPhysView(this.dv, this.off + 176, this.le);
  }
}

/** The fields of {@link ZnodeView}; apart from it, so that who reads values does not load their descriptions. */
export const ZnodeFields: readonly FieldInfo[] = [
  { name: "atime", id: "atime", offset: 0, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "mtime", id: "mtime", offset: 16, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "ctime", id: "ctime", offset: 32, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "crtime", id: "crtime", offset: 48, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "gen", id: "gen", offset: 64, width: 8, kind: "uint", value: "number" },
  { name: "mode", id: "mode", offset: 72, width: 8, kind: "uint", value: "number" },
  { name: "size", id: "size", offset: 80, width: 8, kind: "uint", value: "number" },
  { name: "parent", id: "parent", offset: 88, width: 8, kind: "uint", value: "number" },
  { name: "links", id: "links", offset: 96, width: 8, kind: "uint", value: "number" },
  { name: "xattr", id: "xattr", offset: 104, width: 8, kind: "uint", value: "number" },
  { name: "rdev", id: "rdev", offset: 112, width: 8, kind: "uint", value: "bigint" },
  { name: "flags", id: "flags", offset: 120, width: 8, kind: "uint", value: "bigint" },
  { name: "uid", id: "uid", offset: 128, width: 8, kind: "uint", value: "bigint" },
  { name: "gid", id: "gid", offset: 136, width: 8, kind: "uint", value: "bigint" },
  { name: "zap", id: "zap", offset: 144, width: 8, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 152, width: 24, kind: "bytes", value: "bytes", pad: true },
  { name: "acl", id: "acl", offset: 176, width: 88, kind: "view", value: "view", view: "zfs_acl_phys" },
];
