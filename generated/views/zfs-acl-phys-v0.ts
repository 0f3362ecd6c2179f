// Made by tools/codegen from specs/fs/zfs_acl_phys_v0.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { ZfsOldaceView } from "./zfs-oldace.ts";

/**
 * Access control list of version 0.
 * C: `zfs_acl_phys_v0_t`. 88 bytes.
 * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t
 */
export class ZfsAclPhysV0View {
  static readonly SIZE = 88;
  static readonly ACE_DATA_COUNT = 6;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 88 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsAclPhysV0View {
    return new ZfsAclPhysV0View(viewOver(bytes, offset, 88, "zfs_acl_phys_v0"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object with the entries if they do not fit; else 0. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_extern_obj
   */
  get aclExternObj(): number {
    return readSafe(this.dv, this.off, this.le, "zfs_acl_phys_v0", "aclExternObj");
  }
  /** Exact value of `aclExternObj`, for damaged input. */
  get aclExternObjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Number of entries. (offset 0x8, 4 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_count
   */
  get aclCount(): number {
    return this.dv.getUint32(this.off + 8, this.le);
  }

  /**
   * ZFS_ACL_VERSION_INITIAL. (offset 0xc, 2 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_version
   */
  get aclVersion(): number {
    return this.dv.getUint16(this.off + 12, this.le);
  }

  /**
   * (offset 0xe, 2 bytes)
   * Shares memory.
   */
  get aclPad(): Uint8Array {
    return bytesAt(this.dv, this.off + 14, 2);
  }

  /**
   * Entries. (offset 0x10, 6 x 12 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_ace_data
   */
  aceData(i: number): ZfsOldaceView {
    return new ZfsOldaceView(this.dv, this.off + 16 + i * 12, this.le);
  }
}

/** The fields of {@link ZfsAclPhysV0View}; apart from it, so that who reads values does not load their descriptions. */
export const ZfsAclPhysV0Fields: readonly FieldInfo[] = [
  { name: "aclExternObj", id: "acl_extern_obj", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "aclCount", id: "acl_count", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "aclVersion", id: "acl_version", offset: 12, width: 2, kind: "uint", value: "number" },
  { name: "aclPad", id: "acl_pad", offset: 14, width: 2, kind: "bytes", value: "bytes", pad: true },
  { name: "aceData", id: "ace_data", offset: 16, width: 12, count: 6, kind: "view", value: "view", view: "zfs_oldace" },
];
