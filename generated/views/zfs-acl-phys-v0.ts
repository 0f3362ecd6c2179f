// Made by tools/codegen from specs/fs/zfs_acl_phys_v0.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";
import { ZfsOldaceView } from "./zfs-oldace.ts";

/**
 * Access control list of version 0.
 * C: `zfs_acl_phys_v0_t`. 88 bytes.
 * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t
 */
export class ZfsAclPhysV0View {
  static readonly SIZE = 88;
  static readonly ACE_DATA_COUNT = 6;
  static readonly fields: readonly FieldInfo[] = [
    { name: "aclExternObj", id: "acl_extern_obj", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "aclCount", id: "acl_count", offset: 8, width: 4, kind: "uint", value: "number" },
    { name: "aclVersion", id: "acl_version", offset: 12, width: 2, kind: "uint", value: "number" },
    { name: "aclPad", id: "acl_pad", offset: 14, width: 2, kind: "bytes", value: "bytes", pad: true },
    { name: "aceData", id: "ace_data", offset: 16, width: 12, count: 6, kind: "view", value: "view", view: "zfs_oldace" },
  ];
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
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("zfs_acl_phys_v0", "aclExternObj", this.aclExternObjBig);
    return hi * 4294967296 + lo;
  }
  set aclExternObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "zfs_acl_phys_v0.aclExternObj");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `aclExternObj`, for damaged input. */
  get aclExternObjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set aclExternObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "zfs_acl_phys_v0.aclExternObjBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Number of entries. (offset 0x8, 4 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_count
   */
  get aclCount(): number {
    return this.dv.getUint32(this.off + 8, this.le);
  }
  set aclCount(v: number) {
    checkNumber(v, 0, 4294967295, "zfs_acl_phys_v0.aclCount");
    this.dv.setUint32(this.off + 8, v, this.le);
  }

  /**
   * ZFS_ACL_VERSION_INITIAL. (offset 0xc, 2 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_version
   */
  get aclVersion(): number {
    return this.dv.getUint16(this.off + 12, this.le);
  }
  set aclVersion(v: number) {
    checkNumber(v, 0, 65535, "zfs_acl_phys_v0.aclVersion");
    this.dv.setUint16(this.off + 12, v, this.le);
  }

  /**
   * (offset 0xe, 2 bytes)
   * Shares memory.
   */
  get aclPad(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 14, 2);
  }
  set aclPad(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 14, 2), v, "zfs_acl_phys_v0.aclPad");
  }

  /**
   * Entries. (offset 0x10, 6 x 12 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_ace_data
   */
  aceData(i: number): ZfsOldaceView {
    return new ZfsOldaceView(this.dv, this.off + 16 + i * 12, this.le);
  }
}
