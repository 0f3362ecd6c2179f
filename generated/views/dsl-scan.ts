// Made by tools/codegen from specs/dsl/dsl_scan.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";
import { DdtBookmarkView } from "./ddt-bookmark.ts";
import { ZbookmarkView } from "./zbookmark.ts";

export const ScanFunc = {
  none: 0,
  scrub: 1,
  resilver: 2,
  errorscrub: 3,
} as const;
export type ScanFunc = (typeof ScanFunc)[keyof typeof ScanFunc];
/** The names of ScanFunc as the specification has them. */
export const ScanFuncNames: Readonly<Record<number, string>> = {
  0: "none",
  1: "scrub",
  2: "resilver",
  3: "errorscrub",
};

export const ScanState = {
  none: 0,
  scanning: 1,
  finished: 2,
  canceled: 3,
  errorscrubbing: 4,
} as const;
export type ScanState = (typeof ScanState)[keyof typeof ScanState];
/** The names of ScanState as the specification has them. */
export const ScanStateNames: Readonly<Record<number, string>> = {
  0: "none",
  1: "scanning",
  2: "finished",
  3: "canceled",
  4: "errorscrubbing",
};

/**
 * State of a scrub or resilver, an array of 24 words under scan in the MOS directory.
 * C: `dsl_scan_phys_t`. 192 bytes.
 * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t
 */
export class DslScanView {
  static readonly SIZE = 192;
  static readonly fields: readonly FieldInfo[] = [
    { name: "func", id: "func", offset: 0, width: 8, kind: "uint", value: "number", enum: "ScanFunc" },
    { name: "state", id: "state", offset: 8, width: 8, kind: "uint", value: "number", enum: "ScanState" },
    { name: "queueObj", id: "queue_obj", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "minTxg", id: "min_txg", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "maxTxg", id: "max_txg", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "curMinTxg", id: "cur_min_txg", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "curMaxTxg", id: "cur_max_txg", offset: 48, width: 8, kind: "uint", value: "number" },
    { name: "startTime", id: "start_time", offset: 56, width: 8, kind: "uint", value: "bigint" },
    { name: "endTime", id: "end_time", offset: 64, width: 8, kind: "uint", value: "bigint" },
    { name: "toExamine", id: "to_examine", offset: 72, width: 8, kind: "uint", value: "number" },
    { name: "examined", id: "examined", offset: 80, width: 8, kind: "uint", value: "number" },
    { name: "skipped", id: "skipped", offset: 88, width: 8, kind: "uint", value: "number" },
    { name: "processed", id: "processed", offset: 96, width: 8, kind: "uint", value: "number" },
    { name: "errors", id: "errors", offset: 104, width: 8, kind: "uint", value: "number" },
    { name: "ddtClassMax", id: "ddt_class_max", offset: 112, width: 8, kind: "uint", value: "number" },
    { name: "ddtBookmark", id: "ddt_bookmark", offset: 120, width: 32, kind: "view", value: "view", view: "ddt_bookmark" },
    { name: "bookmark", id: "bookmark", offset: 152, width: 32, kind: "view", value: "view", view: "zbookmark" },
    { name: "flags", id: "flags", offset: 184, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 192 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslScanView {
    return new DslScanView(viewOver(bytes, offset, 192, "dsl_scan"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * What is done. Values: ScanFunc. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_func
   */
  get func(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "func", this.funcBig);
    return hi * 4294967296 + lo;
  }
  set func(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.func");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `func`, for damaged input. */
  get funcBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set funcBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.funcBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * How it stands. Values: ScanState. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_state
   */
  get state(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "state", this.stateBig);
    return hi * 4294967296 + lo;
  }
  set state(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.state");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `state`, for damaged input. */
  get stateBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set stateBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.stateBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * ZAP of datasets to visit. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_queue_obj
   */
  get queueObj(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "queueObj", this.queueObjBig);
    return hi * 4294967296 + lo;
  }
  set queueObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.queueObj");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `queueObj`, for damaged input. */
  get queueObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set queueObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.queueObjBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Blocks born after this are read. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_min_txg
   */
  get minTxg(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "minTxg", this.minTxgBig);
    return hi * 4294967296 + lo;
  }
  set minTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.minTxg");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `minTxg`, for damaged input. */
  get minTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set minTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.minTxgBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Blocks born up to this are read. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_max_txg
   */
  get maxTxg(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "maxTxg", this.maxTxgBig);
    return hi * 4294967296 + lo;
  }
  set maxTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.maxTxg");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `maxTxg`, for damaged input. */
  get maxTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set maxTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.maxTxgBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * The same for the current dataset. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_cur_min_txg
   */
  get curMinTxg(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "curMinTxg", this.curMinTxgBig);
    return hi * 4294967296 + lo;
  }
  set curMinTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.curMinTxg");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `curMinTxg`, for damaged input. */
  get curMinTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set curMinTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.curMinTxgBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * The same for the current dataset. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_cur_max_txg
   */
  get curMaxTxg(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "curMaxTxg", this.curMaxTxgBig);
    return hi * 4294967296 + lo;
  }
  set curMaxTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.curMaxTxg");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `curMaxTxg`, for damaged input. */
  get curMaxTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set curMaxTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.curMaxTxgBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_start_time
   */
  get startTime(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set startTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.startTime");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_end_time
   */
  get endTime(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
  set endTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.endTime");
    this.dv.setBigUint64(this.off + 64, v, this.le);
  }

  /**
   * Bytes in all. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_to_examine
   */
  get toExamine(): number {
    const o = this.off + 72;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "toExamine", this.toExamineBig);
    return hi * 4294967296 + lo;
  }
  set toExamine(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.toExamine");
    const o = this.off + 72;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `toExamine`, for damaged input. */
  get toExamineBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }
  set toExamineBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.toExamineBig");
    this.dv.setBigUint64(this.off + 72, v, this.le);
  }

  /**
   * Bytes examined. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_examined
   */
  get examined(): number {
    const o = this.off + 80;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "examined", this.examinedBig);
    return hi * 4294967296 + lo;
  }
  set examined(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.examined");
    const o = this.off + 80;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `examined`, for damaged input. */
  get examinedBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }
  set examinedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.examinedBig");
    this.dv.setBigUint64(this.off + 80, v, this.le);
  }

  /**
   * Bytes skipped. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_skipped
   */
  get skipped(): number {
    const o = this.off + 88;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "skipped", this.skippedBig);
    return hi * 4294967296 + lo;
  }
  set skipped(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.skipped");
    const o = this.off + 88;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `skipped`, for damaged input. */
  get skippedBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }
  set skippedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.skippedBig");
    this.dv.setBigUint64(this.off + 88, v, this.le);
  }

  /**
   * Bytes repaired or resilvered. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_processed
   */
  get processed(): number {
    const o = this.off + 96;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "processed", this.processedBig);
    return hi * 4294967296 + lo;
  }
  set processed(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.processed");
    const o = this.off + 96;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `processed`, for damaged input. */
  get processedBig(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }
  set processedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.processedBig");
    this.dv.setBigUint64(this.off + 96, v, this.le);
  }

  /**
   * Errors. (offset 0x68, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_errors
   */
  get errors(): number {
    const o = this.off + 104;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "errors", this.errorsBig);
    return hi * 4294967296 + lo;
  }
  set errors(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.errors");
    const o = this.off + 104;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `errors`, for damaged input. */
  get errorsBig(): bigint {
    return this.dv.getBigUint64(this.off + 104, this.le);
  }
  set errorsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.errorsBig");
    this.dv.setBigUint64(this.off + 104, v, this.le);
  }

  /**
   * Dedup tables up to this class are read first. (offset 0x70, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_ddt_class_max
   */
  get ddtClassMax(): number {
    const o = this.off + 112;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "ddtClassMax", this.ddtClassMaxBig);
    return hi * 4294967296 + lo;
  }
  set ddtClassMax(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.ddtClassMax");
    const o = this.off + 112;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `ddtClassMax`, for damaged input. */
  get ddtClassMaxBig(): bigint {
    return this.dv.getBigUint64(this.off + 112, this.le);
  }
  set ddtClassMaxBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.ddtClassMaxBig");
    this.dv.setBigUint64(this.off + 112, v, this.le);
  }

  /**
   * Where in them. (offset 0x78, 32 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_ddt_bookmark
   */
  get ddtBookmark(): DdtBookmarkView {
    return new DdtBookmarkView(this.dv, this.off + 120, this.le);
  }

  /**
   * Where in the pool. (offset 0x98, 32 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_bookmark
   */
  get bookmark(): ZbookmarkView {
    return new ZbookmarkView(this.dv, this.off + 152, this.le);
  }

  /**
   * Bit 0: datasets visited, 1: paused (DSF_). (offset 0xb8, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_flags
   */
  get flags(): number {
    const o = this.off + 184;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_scan", "flags", this.flagsBig);
    return hi * 4294967296 + lo;
  }
  set flags(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_scan.flags");
    const o = this.off + 184;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 184, this.le);
  }
  set flagsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_scan.flagsBig");
    this.dv.setBigUint64(this.off + 184, v, this.le);
  }
}
