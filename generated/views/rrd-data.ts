// Made by tools/codegen from specs/spa/rrd_data.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * When a txg was synced.
 * C: `rrd_data_t`. 16 bytes.
 * @see OpenZFS include/zfs_crrd.h rrd_data_t
 */
export class RrdDataView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RrdDataView {
    return new RrdDataView(viewOver(bytes, offset, 16, "rrd_data"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Seconds since 1970. (offset 0x0, 8 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_time
   */
  get time(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Txg. (offset 0x8, 8 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_txg
   */
  get txg(): number {
    return readSafe(this.dv, this.off + 8, this.le, "rrd_data", "txg");
  }
  /** Exact value of `txg`, for damaged input. */
  get txgBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
}

/** The fields of {@link RrdDataView}; apart from it, so that who reads values does not load their descriptions. */
export const RrdDataFields: readonly FieldInfo[] = [
  { name: "time", id: "time", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "txg", id: "txg", offset: 8, width: 8, kind: "uint", value: "number" },
];
