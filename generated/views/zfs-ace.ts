// Made by tools/codegen from specs/fs/zfs_ace.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";
import { ZfsAceHdrView } from "./zfs-ace-hdr.ts";

/**
 * Entry of an access control list for a user or a group.
 * C: `zfs_ace_t`. 16 bytes.
 * @see OpenZFS include/sys/zfs_acl.h zfs_ace_t
 */
export class ZfsAceView {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsAceView {
    return new ZfsAceView(viewOver(bytes, offset, 16, "zfs_ace"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_t.z_hdr
   */
  get hdr(): ZfsAceHdrView {
    return new ZfsAceHdrView(this.dv, this.off, this.le);
  }

  /**
   * User or group id; upper half: index of its domain. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_t.z_fuid
   */
  get fuid(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
}

/** The fields of {@link ZfsAceView}; apart from it, so that who reads values does not load their descriptions. */
export const ZfsAceFields: readonly FieldInfo[] = [
  { name: "hdr", id: "hdr", offset: 0, width: 8, kind: "view", value: "view", view: "zfs_ace_hdr" },
  { name: "fuid", id: "fuid", offset: 8, width: 8, kind: "uint", value: "bigint" },
];
