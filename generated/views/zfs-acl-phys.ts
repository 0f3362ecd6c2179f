// Made by tools/codegen from specs/fs/zfs_acl_phys.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Entries are zfs_oldace. */
export const ZFS_ACL_VERSION_INITIAL = 0;

/** Entries are zfs_ace and its shorter and longer forms. */
export const ZFS_ACL_VERSION_FUID = 1;

/** Entries of version 0 that fit. */
export const ACE_SLOT_CNT = 6;

/** Bytes of entries that fit. */
export const ZFS_ACE_SPACE = 72;

/**
 * Access control list of an old znode, or of the attribute ZPL_ZNODE_ACL: head and up to 72 bytes of entries.
 * C: `zfs_acl_phys_t`. 88 bytes.
 * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t
 */
export class ZfsAclPhysView {
  static readonly SIZE = 88;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 88 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsAclPhysView {
    return new ZfsAclPhysView(viewOver(bytes, offset, 88, "zfs_acl_phys"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object with the entries if they do not fit; else 0. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_extern_obj
   */
  get aclExternObj(): number {
    return readSafe(this.dv, this.off, this.le, "zfs_acl_phys", "aclExternObj");
  }
  /** Exact value of `aclExternObj`, for damaged input. */
  get aclExternObjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Bytes of entries. In version 0 this word is the number of entries instead, see zfs_acl_phys_v0. (offset 0x8, 4
   * bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_size
   */
  get aclSize(): number {
    return this.dv.getUint32(this.off + 8, this.le);
  }

  /**
   * ZFS_ACL_VERSION_. (offset 0xc, 2 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_version
   */
  get aclVersion(): number {
    return this.dv.getUint16(this.off + 12, this.le);
  }

  /**
   * Number of entries; unused in version 0. (offset 0xe, 2 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_count
   */
  get aclCount(): number {
    return this.dv.getUint16(this.off + 14, this.le);
  }

  /**
   * Entries. (offset 0x10, 72 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_ace_data
   * Shares memory.
   */
  get aceData(): Uint8Array {
    return bytesAt(this.dv, this.off + 16, 72);
  }
}

/** The fields of {@link ZfsAclPhysView}; apart from it, so that who reads values does not load their descriptions. */
export const ZfsAclPhysFields: readonly FieldInfo[] = [
  { name: "aclExternObj", id: "acl_extern_obj", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "aclSize", id: "acl_size", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "aclVersion", id: "acl_version", offset: 12, width: 2, kind: "uint", value: "number" },
  { name: "aclCount", id: "acl_count", offset: 14, width: 2, kind: "uint", value: "number" },
  { name: "aceData", id: "ace_data", offset: 16, width: 72, kind: "bytes", value: "bytes" },
];
