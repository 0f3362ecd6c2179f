// Made by tools/codegen from specs/fs/zfs_object_ace.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { ZfsAceView } from "./zfs-ace.ts";

/**
 * Entry of an access control list with object types, as SMB clients set them.
 * C: `zfs_object_ace_t`. 48 bytes.
 * @see OpenZFS include/sys/zfs_acl.h zfs_object_ace_t
 */
export class ZfsObjectAceView {
  static readonly SIZE = 48;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsObjectAceView {
    return new ZfsObjectAceView(viewOver(bytes, offset, 48, "zfs_object_ace"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Entry. (offset 0x0, 16 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_ace
   */
  get ace(): ZfsAceView {
    return new ZfsAceView(this.dv, this.off, this.le);
  }

  /**
   * Object type, a UUID. (offset 0x10, 16 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_object_type
   * Shares memory.
   */
  get objectType(): Uint8Array {
    return bytesAt(this.dv, this.off + 16, 16);
  }

  /**
   * Inherited object type, a UUID. (offset 0x20, 16 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_inherit_type
   * Shares memory.
   */
  get inheritType(): Uint8Array {
    return bytesAt(this.dv, this.off + 32, 16);
  }
}

/** The fields of {@link ZfsObjectAceView}; apart from it, so that who reads values does not load their descriptions. */
export const ZfsObjectAceFields: readonly FieldInfo[] = [
  { name: "ace", id: "ace", offset: 0, width: 16, kind: "view", value: "view", view: "zfs_ace" },
  { name: "objectType", id: "object_type", offset: 16, width: 16, kind: "bytes", value: "bytes" },
  { name: "inheritType", id: "inherit_type", offset: 32, width: 16, kind: "bytes", value: "bytes" },
];
