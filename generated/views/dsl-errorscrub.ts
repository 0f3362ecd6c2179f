// Made by tools/codegen from specs/dsl/dsl_errorscrub.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * State of a scrub of known errors, an array of words under error_scrub in the MOS directory.
 * C: `dsl_errorscrub_phys_t`. 72 bytes.
 * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t
 */
export class DslErrorscrubView {
  static readonly SIZE = 72;
  static readonly fields: readonly FieldInfo[] = [
    { name: "func", id: "func", offset: 0, width: 8, kind: "uint", value: "number", enum: "ScanFunc" },
    { name: "state", id: "state", offset: 8, width: 8, kind: "uint", value: "number", enum: "ScanState" },
    { name: "cursor", id: "cursor", offset: 16, width: 8, kind: "uint", value: "bigint" },
    { name: "startTime", id: "start_time", offset: 24, width: 8, kind: "uint", value: "bigint" },
    { name: "endTime", id: "end_time", offset: 32, width: 8, kind: "uint", value: "bigint" },
    { name: "toExamine", id: "to_examine", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "examined", id: "examined", offset: 48, width: 8, kind: "uint", value: "number" },
    { name: "errors", id: "errors", offset: 56, width: 8, kind: "uint", value: "number" },
    { name: "pausedFlags", id: "paused_flags", offset: 64, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslErrorscrubView {
    return new DslErrorscrubView(viewOver(bytes, offset, 72, "dsl_errorscrub"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * What is done. Values: ScanFunc. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_func
   */
  get func(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_errorscrub", "func", this.funcBig);
    return hi * 4294967296 + lo;
  }
  set func(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_errorscrub.func");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `func`, for damaged input. */
  get funcBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set funcBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.funcBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * How it stands. Values: ScanState. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_state
   */
  get state(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_errorscrub", "state", this.stateBig);
    return hi * 4294967296 + lo;
  }
  set state(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_errorscrub.state");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `state`, for damaged input. */
  get stateBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set stateBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.stateBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Cursor of the error log's ZAP. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_cursor
   */
  get cursor(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set cursor(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.cursor");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_start_time
   */
  get startTime(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set startTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.startTime");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_end_time
   */
  get endTime(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set endTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.endTime");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Blocks in all. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_to_examine
   */
  get toExamine(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_errorscrub", "toExamine", this.toExamineBig);
    return hi * 4294967296 + lo;
  }
  set toExamine(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_errorscrub.toExamine");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `toExamine`, for damaged input. */
  get toExamineBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set toExamineBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.toExamineBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Blocks examined. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_examined
   */
  get examined(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_errorscrub", "examined", this.examinedBig);
    return hi * 4294967296 + lo;
  }
  set examined(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_errorscrub.examined");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `examined`, for damaged input. */
  get examinedBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set examinedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.examinedBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * Errors. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_errors
   */
  get errors(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_errorscrub", "errors", this.errorsBig);
    return hi * 4294967296 + lo;
  }
  set errors(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_errorscrub.errors");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `errors`, for damaged input. */
  get errorsBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set errorsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.errorsBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * Whether it is paused. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_paused_flags
   */
  get pausedFlags(): number {
    const o = this.off + 64;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_errorscrub", "pausedFlags", this.pausedFlagsBig);
    return hi * 4294967296 + lo;
  }
  set pausedFlags(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_errorscrub.pausedFlags");
    const o = this.off + 64;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `pausedFlags`, for damaged input. */
  get pausedFlagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
  set pausedFlagsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_errorscrub.pausedFlagsBig");
    this.dv.setBigUint64(this.off + 64, v, this.le);
  }
}
