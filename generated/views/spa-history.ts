// Made by tools/codegen from specs/spa/spa_history.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Bonus of the pool's history, whose object is a ring of records. Logical offsets grow for ever; the record of
 * zpool create stays at the beginning, and the rest of the object wraps around behind it.
 * C: `spa_history_phys_t`. 40 bytes.
 * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t
 * @see OpenZFS module/zfs/spa_history.c spa_history_log_to_phys
 */
export class SpaHistoryView {
  static readonly SIZE = 40;
  static readonly fields: readonly FieldInfo[] = [
    { name: "poolCreateLen", id: "pool_create_len", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "physMaxOff", id: "phys_max_off", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "bof", id: "bof", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "eof", id: "eof", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "recordsLost", id: "records_lost", offset: 32, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaHistoryView {
    return new SpaHistoryView(viewOver(bytes, offset, 40, "spa_history"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Where the record of zpool create ends. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_pool_create_len
   */
  get poolCreateLen(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_history", "poolCreateLen", this.poolCreateLenBig);
    return hi * 4294967296 + lo;
  }
  set poolCreateLen(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_history.poolCreateLen");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `poolCreateLen`, for damaged input. */
  get poolCreateLenBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set poolCreateLenBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_history.poolCreateLenBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Bytes of the ring; zero-based end of the object. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_phys_max_off
   */
  get physMaxOff(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_history", "physMaxOff", this.physMaxOffBig);
    return hi * 4294967296 + lo;
  }
  set physMaxOff(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_history.physMaxOff");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `physMaxOff`, for damaged input. */
  get physMaxOffBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set physMaxOffBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_history.physMaxOffBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Logical offset of the oldest record after the first. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_bof
   */
  get bof(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_history", "bof", this.bofBig);
    return hi * 4294967296 + lo;
  }
  set bof(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_history.bof");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `bof`, for damaged input. */
  get bofBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set bofBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_history.bofBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Logical offset after the newest. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_eof
   */
  get eof(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_history", "eof", this.eofBig);
    return hi * 4294967296 + lo;
  }
  set eof(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_history.eof");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `eof`, for damaged input. */
  get eofBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set eofBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_history.eofBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Records overwritten. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_records_lost
   */
  get recordsLost(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_history", "recordsLost", this.recordsLostBig);
    return hi * 4294967296 + lo;
  }
  set recordsLost(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_history.recordsLost");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `recordsLost`, for damaged input. */
  get recordsLostBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set recordsLostBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_history.recordsLostBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }
}
