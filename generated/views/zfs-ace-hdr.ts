// Made by tools/codegen from specs/fs/zfs_ace_hdr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/** Flag: the entry is for the owner; only the head is stored. */
export const ACE_OWNER = 0x1000;

/** Flag: the entry is for the owning group; only the head is stored. */
export const ACE_GROUP = 0x2000;

/** Flag: the id is a group's. */
export const ACE_IDENTIFIER_GROUP = 0x40;

/** Flag: the entry is for everyone; only the head is stored. */
export const ACE_EVERYONE = 0x4000;

/**
 * Head of an entry of an access control list, and the whole of one for owner@, group@ or everyone@.
 * C: `zfs_ace_hdr_t`. 8 bytes.
 * @see OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t
 */
export class ZfsAceHdrView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsAceHdrView {
    return new ZfsAceHdrView(viewOver(bytes, offset, 8, "zfs_ace_hdr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * 0 allow, 1 deny, 2 audit, 3 alarm; 5 to 8 the same with object types. (offset 0x0, 2 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_type
   */
  get type(): number {
    return this.dv.getUint16(this.off, this.le);
  }

  /**
   * Inheritance and who. (offset 0x2, 2 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_flags
   */
  get flags(): number {
    return this.dv.getUint16(this.off + 2, this.le);
  }

  /**
   * Rights. (offset 0x4, 4 bytes)
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_access_mask
   */
  get accessMask(): number {
    return this.dv.getUint32(this.off + 4, this.le);
  }
}

/** The fields of {@link ZfsAceHdrView}; apart from it, so that who reads values does not load their descriptions. */
export const ZfsAceHdrFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 2, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 2, width: 2, kind: "uint", value: "number" },
  { name: "accessMask", id: "access_mask", offset: 4, width: 4, kind: "uint", value: "number" },
];
