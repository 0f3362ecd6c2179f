// Made by tools/codegen from specs/zil/lr_create.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of creating a file, directory or link (create, mkdir, mkxattr, symlink; with lr_attr before the name the
 * _attr types).
 * C: `lr_create_t`. Fixed head: 104 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_create_t
 */
export class LrCreateView {
  static readonly SIZE = 104;
  static readonly CRTIME_COUNT = 2;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 104 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrCreateView {
    return new LrCreateView(viewOver(bytes, offset, 104, "lr_create"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Directory. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_doid
   */
  get doid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_create", "doid");
  }
  /** Exact value of `doid`, for damaged input. */
  get doidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * The new object. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_foid
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
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_mode
   */
  get mode(): number {
    return readSafe(this.dv, this.off + 48, this.le, "lr_create", "mode");
  }
  /** Exact value of `mode`, for damaged input. */
  get modeBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Owner. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_uid
   */
  get uid(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Owning group. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_gid
   */
  get gid(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Txg of creation; in some creations the object of the parent of an attribute directory. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_gen
   */
  get gen(): number {
    return readSafe(this.dv, this.off + 72, this.le, "lr_create", "gen");
  }
  /** Exact value of `gen`, for damaged input. */
  get genBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Creation: seconds since 1970, nanoseconds. (offset 0x50, 2 x 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_crtime
   */
  crtime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_create.crtime", i, 2);
    return this.dv.getBigUint64(this.off + 80 + i * 8, this.le);
  }

  /**
   * Device number. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_rdev
   */
  get rdev(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }

  /**
   * Attributes if any, the name with its zero byte, then the target of a symbolic link with its own. (offset 0x68,
   * variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 104 + i * 1);
  }
}

/** The fields of {@link LrCreateView}; apart from it, so that who reads values does not load their descriptions. */
export const LrCreateFields: readonly FieldInfo[] = [
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
  { name: "data", id: "data", offset: 104, width: 1, count: 0, kind: "uint", value: "number" },
];
