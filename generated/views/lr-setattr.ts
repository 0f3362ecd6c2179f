// Made by tools/codegen from specs/zil/lr_setattr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of changed attributes.
 * C: `lr_setattr_t`. Fixed head: 112 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_setattr_t
 */
export class LrSetattrView {
  static readonly SIZE = 112;
  static readonly ATIME_COUNT = 2;
  static readonly MTIME_COUNT = 2;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 112 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrSetattrView {
    return new LrSetattrView(viewOver(bytes, offset, 112, "lr_setattr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Object. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_foid
   */
  get foid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_setattr", "foid");
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Which: 0x1 type, 0x2 mode, 0x4 uid, 0x8 gid, 0x200 size... as in vattr. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_mask
   */
  get mask(): number {
    return readSafe(this.dv, this.off + 40, this.le, "lr_setattr", "mask");
  }
  /** Exact value of `mask`, for damaged input. */
  get maskBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Mode; the project id instead if XAT0_PROJID is set. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_mode
   */
  get mode(): number {
    return readSafe(this.dv, this.off + 48, this.le, "lr_setattr", "mode");
  }
  /** Exact value of `mode`, for damaged input. */
  get modeBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Owner. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_uid
   */
  get uid(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Owning group. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_gid
   */
  get gid(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Size. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_size
   */
  get size(): number {
    return readSafe(this.dv, this.off + 72, this.le, "lr_setattr", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Access time. (offset 0x50, 2 x 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_atime
   */
  atime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_setattr.atime", i, 2);
    return this.dv.getBigUint64(this.off + 80 + i * 8, this.le);
  }

  /**
   * Modification time. (offset 0x60, 2 x 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_mtime
   */
  mtime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_setattr.mtime", i, 2);
    return this.dv.getBigUint64(this.off + 96 + i * 8, this.le);
  }

  /**
   * lr_attr if any, then domains of ids as strings. (offset 0x70, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 112 + i * 1);
  }
}

/** The fields of {@link LrSetattrView}; apart from it, so that who reads values does not load their descriptions. */
export const LrSetattrFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "mask", id: "mask", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "mode", id: "mode", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "uid", id: "uid", offset: 56, width: 8, kind: "uint", value: "bigint" },
  { name: "gid", id: "gid", offset: 64, width: 8, kind: "uint", value: "bigint" },
  { name: "size", id: "size", offset: 72, width: 8, kind: "uint", value: "number" },
  { name: "atime", id: "atime", offset: 80, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "mtime", id: "mtime", offset: 96, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "data", id: "data", offset: 112, width: 1, count: 0, kind: "uint", value: "number" },
];
