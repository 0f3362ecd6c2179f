// Made by tools/codegen from specs/zil/lr_rename_whiteout.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of a rename that leaves a whiteout.
 * C: `lr_rename_whiteout_t`. Fixed head: 112 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t
 */
export class LrRenameWhiteoutView {
  static readonly SIZE = 112;
  static readonly WCRTIME_COUNT = 2;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 112 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrRenameWhiteoutView {
    return new LrRenameWhiteoutView(viewOver(bytes, offset, 112, "lr_rename_whiteout"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Source directory. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_sdoid
   */
  get sdoid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_rename_whiteout", "sdoid");
  }
  /** Exact value of `sdoid`, for damaged input. */
  get sdoidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Target directory. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_tdoid
   */
  get tdoid(): number {
    return readSafe(this.dv, this.off + 40, this.le, "lr_rename_whiteout", "tdoid");
  }
  /** Exact value of `tdoid`, for damaged input. */
  get tdoidBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * The whiteout. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wfoid
   */
  get wfoid(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  /** Object. (wfoid bits 0-47) */
  get wobj(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0xffff;
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** (wfoid bits 48-55) */
  get wfoidPad(): number {
    return this.dv.getUint8(this.off + (this.le ? 54 : 49));
  }
  /** Slots of its dnode: stored value plus one. (wfoid bits 56-63) */
  get wslots(): number {
    return this.dv.getUint8(this.off + (this.le ? 55 : 48));
  }
  /** `wslots` in bytes: (raw + 1). */
  get wslotsBytes(): number {
    return (this.wslots + 1);
  }

  /**
   * Its type and permissions. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wmode
   */
  get wmode(): number {
    return readSafe(this.dv, this.off + 56, this.le, "lr_rename_whiteout", "wmode");
  }
  /** Exact value of `wmode`, for damaged input. */
  get wmodeBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Owner. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wuid
   */
  get wuid(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Owning group. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wgid
   */
  get wgid(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Txg of creation. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wgen
   */
  get wgen(): number {
    return readSafe(this.dv, this.off + 80, this.le, "lr_rename_whiteout", "wgen");
  }
  /** Exact value of `wgen`, for damaged input. */
  get wgenBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Creation: seconds since 1970, nanoseconds. (offset 0x58, 2 x 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wcrtime
   */
  wcrtime(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_rename_whiteout.wcrtime", i, 2);
    return this.dv.getBigUint64(this.off + 88 + i * 8, this.le);
  }

  /**
   * Device number, 0. (offset 0x68, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wrdev
   */
  get wrdev(): bigint {
    return this.dv.getBigUint64(this.off + 104, this.le);
  }

  /**
   * Both names, each with its zero byte. (offset 0x70, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 112 + i * 1);
  }
}

/** The fields of {@link LrRenameWhiteoutView}; apart from it, so that who reads values does not load their descriptions. */
export const LrRenameWhiteoutFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "sdoid", id: "sdoid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "tdoid", id: "tdoid", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "wfoid", id: "wfoid", offset: 48, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "wobj", id: "wobj", shift: 0, bits: 48, value: "number" },
    { name: "wfoidPad", id: "wfoid_pad", shift: 48, bits: 8, value: "number", pad: true },
    { name: "wslots", id: "wslots", shift: 56, bits: 8, value: "number", bias: 1 },
  ] },
  { name: "wmode", id: "wmode", offset: 56, width: 8, kind: "uint", value: "number" },
  { name: "wuid", id: "wuid", offset: 64, width: 8, kind: "uint", value: "bigint" },
  { name: "wgid", id: "wgid", offset: 72, width: 8, kind: "uint", value: "bigint" },
  { name: "wgen", id: "wgen", offset: 80, width: 8, kind: "uint", value: "number" },
  { name: "wcrtime", id: "wcrtime", offset: 88, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "wrdev", id: "wrdev", offset: 104, width: 8, kind: "uint", value: "bigint" },
  { name: "data", id: "data", offset: 112, width: 1, count: 0, kind: "uint", value: "number" },
];
