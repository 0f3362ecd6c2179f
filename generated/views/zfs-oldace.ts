// Made by tools/codegen from specs/fs/zfs_oldace.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Entry of an access control list of version 0.
 * C: `zfs_oldace_t`. 12 bytes.
 * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t
 */
export class ZfsOldaceView {
  static readonly SIZE = 12;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 12 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsOldaceView {
    return new ZfsOldaceView(viewOver(bytes, offset, 12, "zfs_oldace"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * User or group id. (offset 0x0, 4 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_fuid
   */
  get fuid(): number {
    return this.dv.getUint32(this.off, this.le);
  }

  /**
   * Rights. (offset 0x4, 4 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_access_mask
   */
  get accessMask(): number {
    return this.dv.getUint32(this.off + 4, this.le);
  }

  /**
   * Inheritance and who. (offset 0x8, 2 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_flags
   */
  get flags(): number {
    return this.dv.getUint16(this.off + 8, this.le);
  }

  /**
   * Allow or deny. (offset 0xa, 2 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_type
   */
  get type(): number {
    return this.dv.getUint16(this.off + 10, this.le);
  }
}

/** The fields of {@link ZfsOldaceView}; apart from it, so that who reads values does not load their descriptions. */
export const ZfsOldaceFields: readonly FieldInfo[] = [
  { name: "fuid", id: "fuid", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "accessMask", id: "access_mask", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 8, width: 2, kind: "uint", value: "number" },
  { name: "type", id: "type", offset: 10, width: 2, kind: "uint", value: "number" },
];
