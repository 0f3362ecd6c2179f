// Made by tools/codegen from specs/zil/lr_acl_create.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of creating a file or directory with an ACL (the _acl and _acl_attr types).
 * C: `lr_acl_create_t`. Fixed head: 144 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_acl_create_t
 */
export class LrAclCreateView {
  static readonly SIZE = 144;
  static readonly CRTIME_COUNT = 2;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 144 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAclCreateView {
    return new LrAclCreateView(viewOver(bytes, offset, 144, "lr_acl_create"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Directory. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_doid
   */
  get doid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_acl_create", "doid");
  }
  /** Exact value of `doid`, for damaged input. */
  get doidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * The new object. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_foid
   */
  get foid(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  /** Object. (foid bits 0-47) */
  get obj(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0xffff;
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** (foid bits 48-55) */
  get foidPad(): number {
    return this.dv.getUint8(this.off + (this.le ? 46 : 41));
  }
  /** Slots of its dnode: stored value plus one. (foid bits 56-63) */
  get slots(): number {
    return this.dv.getUint8(this.off + (this.le ? 47 : 40));
  }
  /** `slots` in bytes: (raw + 1). */
  get slotsBytes(): number {
    return (this.slots + 1);
  }

  /**
   * Type and permissions. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_mode
   */
  get mode(): number {
    return readSafe(this.dv, this.off + 48, this.le, "lr_acl_create", "mode");
  }
  /** Exact value of `mode`, for damaged input. */
  get modeBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Owner. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_uid
   */
  get uid(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Owning group. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_gid
   */
  get gid(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Txg of creation; in some creations the object of the parent of an attribute directory. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_gen
   */
  get gen(): number {
    return readSafe(this.dv, this.off + 72, this.le, "lr_acl_create", "gen");
  }
  /** Exact value of `gen`, for damaged input. */
  get genBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Creation: seconds since 1970, nanoseconds. (offset 0x50, 2 x 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_crtime
   */
  crtime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_acl_create.crtime", i, 2);
    return this.dv.getBigUint64(this.off + 80 + i * 8, this.le);
  }

  /**
   * Device number. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_create.lr_rdev
   */
  get rdev(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }

  /**
   * Entries of the ACL. (offset 0x68, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_aclcnt
   */
  get aclcnt(): number {
    return readSafe(this.dv, this.off + 104, this.le, "lr_acl_create", "aclcnt");
  }
  /** Exact value of `aclcnt`, for damaged input. */
  get aclcntBig(): bigint {
    return this.dv.getBigUint64(this.off + 104, this.le);
  }

  /**
   * Domains of ids. (offset 0x70, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_domcnt
   */
  get domcnt(): number {
    return readSafe(this.dv, this.off + 112, this.le, "lr_acl_create", "domcnt");
  }
  /** Exact value of `domcnt`, for damaged input. */
  get domcntBig(): bigint {
    return this.dv.getBigUint64(this.off + 112, this.le);
  }

  /**
   * Ids with a domain. (offset 0x78, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_fuidcnt
   */
  get fuidcnt(): number {
    return readSafe(this.dv, this.off + 120, this.le, "lr_acl_create", "fuidcnt");
  }
  /** Exact value of `fuidcnt`, for damaged input. */
  get fuidcntBig(): bigint {
    return this.dv.getBigUint64(this.off + 120, this.le);
  }

  /**
   * Bytes of the ACL. (offset 0x80, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_acl_bytes
   */
  get aclBytes(): number {
    return readSafe(this.dv, this.off + 128, this.le, "lr_acl_create", "aclBytes");
  }
  /** Exact value of `aclBytes`, for damaged input. */
  get aclBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 128, this.le);
  }

  /**
   * Flags of the ACL. (offset 0x88, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_acl_flags
   */
  get aclFlags(): bigint {
    return this.dv.getBigUint64(this.off + 136, this.le);
  }

  /**
   * lr_attr if any, the ACL rounded up to 8 bytes, ids of 64 bits, domains as strings, the name with its zero byte.
   * (offset 0x90, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_acl_create_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 144 + i * 1);
  }
}

/** The fields of {@link LrAclCreateView}; apart from it, so that who reads values does not load their descriptions. */
export const LrAclCreateFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "doid", id: "doid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "foid", id: "foid", offset: 40, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "obj", id: "obj", shift: 0, bits: 48, value: "number" },
    { name: "foidPad", id: "foid_pad", shift: 48, bits: 8, value: "number", pad: true },
    { name: "slots", id: "slots", shift: 56, bits: 8, value: "number", bias: 1 },
  ] },
  { name: "mode", id: "mode", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "uid", id: "uid", offset: 56, width: 8, kind: "uint", value: "bigint" },
  { name: "gid", id: "gid", offset: 64, width: 8, kind: "uint", value: "bigint" },
  { name: "gen", id: "gen", offset: 72, width: 8, kind: "uint", value: "number" },
  { name: "crtime", id: "crtime", offset: 80, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "rdev", id: "rdev", offset: 96, width: 8, kind: "uint", value: "bigint" },
  { name: "aclcnt", id: "aclcnt", offset: 104, width: 8, kind: "uint", value: "number" },
  { name: "domcnt", id: "domcnt", offset: 112, width: 8, kind: "uint", value: "number" },
  { name: "fuidcnt", id: "fuidcnt", offset: 120, width: 8, kind: "uint", value: "number" },
  { name: "aclBytes", id: "acl_bytes", offset: 128, width: 8, kind: "uint", value: "number" },
  { name: "aclFlags", id: "acl_flags", offset: 136, width: 8, kind: "uint", value: "bigint" },
  { name: "data", id: "data", offset: 144, width: 1, count: 0, kind: "uint", value: "number" },
];
