// Made by tools/codegen from specs/vdev/vdev_rebuild.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

export const RebuildState = {
  none: 0,
  active: 1,
  canceled: 2,
  complete: 3,
} as const;
export type RebuildState = (typeof RebuildState)[keyof typeof RebuildState];
/** The names of RebuildState as the specification has them. */
export const RebuildStateNames: Readonly<Record<number, string>> = {
  0: "none",
  1: "active",
  2: "canceled",
  3: "complete",
};

/**
 * State of a sequential rebuild, an array of 12 words under org.openzfs:vdev_rebuild in the top-level vdev's ZAP.
 * C: `vdev_rebuild_phys_t`. 96 bytes.
 * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t
 */
export class VdevRebuildView {
  static readonly SIZE = 96;
  static readonly fields: readonly FieldInfo[] = [
    { name: "rebuildState", id: "rebuild_state", offset: 0, width: 8, kind: "uint", value: "number", enum: "RebuildState" },
    { name: "lastOffset", id: "last_offset", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "minTxg", id: "min_txg", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "maxTxg", id: "max_txg", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "startTime", id: "start_time", offset: 32, width: 8, kind: "uint", value: "bigint" },
    { name: "endTime", id: "end_time", offset: 40, width: 8, kind: "uint", value: "bigint" },
    { name: "scanTimeMs", id: "scan_time_ms", offset: 48, width: 8, kind: "uint", value: "number" },
    { name: "bytesScanned", id: "bytes_scanned", offset: 56, width: 8, kind: "uint", value: "number" },
    { name: "bytesIssued", id: "bytes_issued", offset: 64, width: 8, kind: "uint", value: "number" },
    { name: "bytesRebuilt", id: "bytes_rebuilt", offset: 72, width: 8, kind: "uint", value: "number" },
    { name: "bytesEst", id: "bytes_est", offset: 80, width: 8, kind: "uint", value: "number" },
    { name: "errors", id: "errors", offset: 88, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 96 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): VdevRebuildView {
    return new VdevRebuildView(viewOver(bytes, offset, 96, "vdev_rebuild"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * State. Values: RebuildState. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_rebuild_state
   */
  get rebuildState(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "rebuildState", this.rebuildStateBig);
    return hi * 4294967296 + lo;
  }
  set rebuildState(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.rebuildState");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `rebuildState`, for damaged input. */
  get rebuildStateBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set rebuildStateBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.rebuildStateBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Where it would go on. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_last_offset
   */
  get lastOffset(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "lastOffset", this.lastOffsetBig);
    return hi * 4294967296 + lo;
  }
  set lastOffset(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.lastOffset");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `lastOffset`, for damaged input. */
  get lastOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set lastOffsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.lastOffsetBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Oldest txg missing. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_min_txg
   */
  get minTxg(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "minTxg", this.minTxgBig);
    return hi * 4294967296 + lo;
  }
  set minTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.minTxg");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `minTxg`, for damaged input. */
  get minTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set minTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.minTxgBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Newest txg missing. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_max_txg
   */
  get maxTxg(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "maxTxg", this.maxTxgBig);
    return hi * 4294967296 + lo;
  }
  set maxTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.maxTxg");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `maxTxg`, for damaged input. */
  get maxTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set maxTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.maxTxgBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_start_time
   */
  get startTime(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set startTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.startTime");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_end_time
   */
  get endTime(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set endTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.endTime");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Milliseconds spent. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_scan_time_ms
   */
  get scanTimeMs(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "scanTimeMs", this.scanTimeMsBig);
    return hi * 4294967296 + lo;
  }
  set scanTimeMs(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.scanTimeMs");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `scanTimeMs`, for damaged input. */
  get scanTimeMsBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set scanTimeMsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.scanTimeMsBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * Bytes scanned. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_scanned
   */
  get bytesScanned(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "bytesScanned", this.bytesScannedBig);
    return hi * 4294967296 + lo;
  }
  set bytesScanned(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.bytesScanned");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `bytesScanned`, for damaged input. */
  get bytesScannedBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set bytesScannedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.bytesScannedBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * Bytes read. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_issued
   */
  get bytesIssued(): number {
    const o = this.off + 64;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "bytesIssued", this.bytesIssuedBig);
    return hi * 4294967296 + lo;
  }
  set bytesIssued(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.bytesIssued");
    const o = this.off + 64;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `bytesIssued`, for damaged input. */
  get bytesIssuedBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
  set bytesIssuedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.bytesIssuedBig");
    this.dv.setBigUint64(this.off + 64, v, this.le);
  }

  /**
   * Bytes written. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_rebuilt
   */
  get bytesRebuilt(): number {
    const o = this.off + 72;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "bytesRebuilt", this.bytesRebuiltBig);
    return hi * 4294967296 + lo;
  }
  set bytesRebuilt(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.bytesRebuilt");
    const o = this.off + 72;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `bytesRebuilt`, for damaged input. */
  get bytesRebuiltBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }
  set bytesRebuiltBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.bytesRebuiltBig");
    this.dv.setBigUint64(this.off + 72, v, this.le);
  }

  /**
   * Bytes expected. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_est
   */
  get bytesEst(): number {
    const o = this.off + 80;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "bytesEst", this.bytesEstBig);
    return hi * 4294967296 + lo;
  }
  set bytesEst(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.bytesEst");
    const o = this.off + 80;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `bytesEst`, for damaged input. */
  get bytesEstBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }
  set bytesEstBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.bytesEstBig");
    this.dv.setBigUint64(this.off + 80, v, this.le);
  }

  /**
   * Errors. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_errors
   */
  get errors(): number {
    const o = this.off + 88;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("vdev_rebuild", "errors", this.errorsBig);
    return hi * 4294967296 + lo;
  }
  set errors(v: number) {
    checkNumber(v, 0, 9007199254740991, "vdev_rebuild.errors");
    const o = this.off + 88;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `errors`, for damaged input. */
  get errorsBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }
  set errorsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "vdev_rebuild.errorsBig");
    this.dv.setBigUint64(this.off + 88, v, this.le);
  }
}
