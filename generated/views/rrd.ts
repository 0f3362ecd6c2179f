// Made by tools/codegen from specs/spa/rrd.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
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
    return readSafe(this.dv, this.off, this.le, "rrd", "head");
  }
  /** Exact value of `head`, for damaged input. */
  get headBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Item after the newest. (offset 0x8, 8 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_tail
   */
  get tail(): number {
    return readSafe(this.dv, this.off + 8, this.le, "rrd", "tail");
  }
  /** Exact value of `tail`, for damaged input. */
  get tailBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Items in use. (offset 0x10, 8 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 16, this.le, "rrd", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Items. (offset 0x18, 256 x 16 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_entries
   */
  entries(i: number): RrdDataView {
    return new RrdDataView(this.dv, this.off + 24 + i * 16, this.le);
  }
}

/** The fields of {@link RrdView}; apart from it, so that who reads values does not load their descriptions. */
export const RrdFields: readonly FieldInfo[] = [
  { name: "head", id: "head", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "tail", id: "tail", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "entries", id: "entries", offset: 24, width: 16, count: 256, kind: "view", value: "view", view: "rrd_data" },
];
