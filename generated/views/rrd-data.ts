// Made by tools/codegen from specs/spa/rrd_data.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * When a txg was synced.
 * C: `rrd_data_t`. 16 bytes.
 * @see OpenZFS include/zfs_crrd.h rrd_data_t
 */
export class RrdDataView {
  static readonly SIZE = 16;
  static readonly fields: readonly FieldInfo[] = [
    { name: "time", id: "time", offset: 0, width: 8, kind: "uint", value: "bigint" },
    { name: "txg", id: "txg", offset: 8, width: 8, kind: "uint", value: "number" },
  ];
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
  set time(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "rrd_data.time");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Txg. (offset 0x8, 8 bytes)
   * @see OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_txg
   */
  get txg(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("rrd_data", "txg", this.txgBig);
    return hi * 4294967296 + lo;
  }
  set txg(v: number) {
    checkNumber(v, 0, 9007199254740991, "rrd_data.txg");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `txg`, for damaged input. */
  get txgBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set txgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "rrd_data.txgBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }
}
