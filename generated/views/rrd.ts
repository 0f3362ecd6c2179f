// Made by tools/codegen from specs/spa/rrd.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";
import { RrdDataView } from "./rrd-data.ts";

/**
 * A ring of 256 times of txgs; an array of 515 words for minutes, days and months each under
 * com.klarasystems:txg_log_time: and minutes, days or months in the MOS directory.
 * C: `rrd_t`. 4120 bytes.
 * @see OpenZFS include/zfs_crrd.h rrd_t
 */
export class RrdView {
  static readonly SIZE = 4120;
  static readonly ENTRIES_COUNT = 256;
  static readonly fields: readonly FieldInfo[] = [
    { name: "head", id: "head", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "tail", id: "tail", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "length", id: "length", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "entries", id: "entries", offset: 24, width: 16, count: 256, kind: "view", value: "view", view: "rrd_data" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4120 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RrdView {
    return new RrdView(viewOver(bytes, offset, 4120, "rrd"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Oldest item. (offset 0x0, 8 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_head
   */
  get head(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("rrd", "head", this.headBig);
    return hi * 4294967296 + lo;
  }
  set head(v: number) {
    checkNumber(v, 0, 9007199254740991, "rrd.head");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `head`, for damaged input. */
  get headBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set headBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "rrd.headBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Item after the newest. (offset 0x8, 8 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_tail
   */
  get tail(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("rrd", "tail", this.tailBig);
    return hi * 4294967296 + lo;
  }
  set tail(v: number) {
    checkNumber(v, 0, 9007199254740991, "rrd.tail");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `tail`, for damaged input. */
  get tailBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set tailBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "rrd.tailBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Items in use. (offset 0x10, 8 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_length
   */
  get length(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("rrd", "length", this.lengthBig);
    return hi * 4294967296 + lo;
  }
  set length(v: number) {
    checkNumber(v, 0, 9007199254740991, "rrd.length");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set lengthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "rrd.lengthBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Items. (offset 0x18, 256 x 16 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_entries
   */
  entries(i: number): RrdDataView {
    return new RrdDataView(this.dv, this.off + 24 + i * 16, this.le);
  }
}
