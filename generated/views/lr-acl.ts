// Made by tools/codegen from specs/zil/lr_acl.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of an ACL.
 * C: `lr_acl_t`. Fixed head: 80 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_acl_t
 */
export class LrAclView {
  static readonly SIZE = 80;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 80 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAclView {
    return new LrAclView(viewOver(bytes, offset, 80, "lr_acl"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Object. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_foid
   */
  get foid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_acl", "foid");
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Entries of the ACL. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_aclcnt
   */
  get aclcnt(): number {
    return readSafe(this.dv, this.off + 40, this.le, "lr_acl", "aclcnt");
  }
  /** Exact value of `aclcnt`, for damaged input. */
  get aclcntBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Domains of ids. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_domcnt
   */
  get domcnt(): number {
    return readSafe(this.dv, this.off + 48, this.le, "lr_acl", "domcnt");
  }
  /** Exact value of `domcnt`, for damaged input. */
  get domcntBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Ids with a domain. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_fuidcnt
   */
  get fuidcnt(): number {
    return readSafe(this.dv, this.off + 56, this.le, "lr_acl", "fuidcnt");
  }
  /** Exact value of `fuidcnt`, for damaged input. */
  get fuidcntBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Bytes of the ACL. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_acl_bytes
   */
  get aclBytes(): number {
    return readSafe(this.dv, this.off + 64, this.le, "lr_acl", "aclBytes");
  }
  /** Exact value of `aclBytes`, for damaged input. */
  get aclBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Flags of the ACL. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_acl_flags
   */
  get aclFlags(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Entries rounded up to 8 bytes, then ids with a domain, then the domains as strings. (offset 0x50, variable x 1
   * bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 80 + i * 1);
  }
}

/** The fields of {@link LrAclView}; apart from it, so that who reads values does not load their descriptions. */
export const LrAclFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "aclcnt", id: "aclcnt", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "domcnt", id: "domcnt", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "fuidcnt", id: "fuidcnt", offset: 56, width: 8, kind: "uint", value: "number" },
  { name: "aclBytes", id: "acl_bytes", offset: 64, width: 8, kind: "uint", value: "number" },
  { name: "aclFlags", id: "acl_flags", offset: 72, width: 8, kind: "uint", value: "bigint" },
  { name: "data", id: "data", offset: 80, width: 1, count: 0, kind: "uint", value: "number" },
];
