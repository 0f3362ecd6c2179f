// Made by tools/codegen from specs/spa/spa_removing.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * State of the removal of a vdev, an array of words under com.delphix:removing in the MOS directory.
 * C: `spa_removing_phys_t`. 56 bytes.
 * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t
 */
export class SpaRemovingView {
  static readonly SIZE = 56;
  static readonly fields: readonly FieldInfo[] = [
    { name: "state", id: "state", offset: 0, width: 8, kind: "uint", value: "number", enum: "ScanState" },
    { name: "removingVdev", id: "removing_vdev", offset: 8, width: 8, kind: "uint", value: "bigint" },
    { name: "prevIndirectVdev", id: "prev_indirect_vdev", offset: 16, width: 8, kind: "uint", value: "bigint" },
    { name: "startTime", id: "start_time", offset: 24, width: 8, kind: "uint", value: "bigint" },
    { name: "endTime", id: "end_time", offset: 32, width: 8, kind: "uint", value: "bigint" },
    { name: "toCopy", id: "to_copy", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "copied", id: "copied", offset: 48, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaRemovingView {
    return new SpaRemovingView(viewOver(bytes, offset, 56, "spa_removing"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * State. Values: ScanState. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_state
   */
  get state(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_removing", "state", this.stateBig);
    return hi * 4294967296 + lo;
  }
  set state(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_removing.state");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `state`, for damaged input. */
  get stateBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set stateBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_removing.stateBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Vdev that is or was being removed; all ones if none ever was. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_removing_vdev
   */
  get removingVdev(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set removingVdev(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_removing.removingVdev");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Vdev removed before it, head of a chain through the vdevs' configurations; all ones if none. (offset 0x10, 8
   * bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_prev_indirect_vdev
   */
  get prevIndirectVdev(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set prevIndirectVdev(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_removing.prevIndirectVdev");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_start_time
   */
  get startTime(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set startTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_removing.startTime");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_end_time
   */
  get endTime(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set endTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_removing.endTime");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Bytes to copy. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_to_copy
   */
  get toCopy(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_removing", "toCopy", this.toCopyBig);
    return hi * 4294967296 + lo;
  }
  set toCopy(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_removing.toCopy");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `toCopy`, for damaged input. */
  get toCopyBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set toCopyBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_removing.toCopyBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Bytes copied or freed. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_copied
   */
  get copied(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_removing", "copied", this.copiedBig);
    return hi * 4294967296 + lo;
  }
  set copied(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_removing.copied");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `copied`, for damaged input. */
  get copiedBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set copiedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_removing.copiedBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }
}
