// Made by tools/codegen from specs/dsl/dsl_errorscrub.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * State of a scrub of known errors, an array of words under error_scrub in the MOS directory.
 * C: `dsl_errorscrub_phys_t`. 72 bytes.
 * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t
 */
export class DslErrorscrubView {
  static readonly SIZE = 72;
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
    return readSafe(this.dv, this.off, this.le, "dsl_errorscrub", "func");
  }
  /** Exact value of `func`, for damaged input. */
  get funcBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * How it stands. Values: ScanState. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_state
   */
  get state(): number {
    return readSafe(this.dv, this.off + 8, this.le, "dsl_errorscrub", "state");
  }
  /** Exact value of `state`, for damaged input. */
  get stateBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Cursor of the error log's ZAP. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_cursor
   */
  get cursor(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_start_time
   */
  get startTime(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_end_time
   */
  get endTime(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Blocks in all. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_to_examine
   */
  get toExamine(): number {
    return readSafe(this.dv, this.off + 40, this.le, "dsl_errorscrub", "toExamine");
  }
  /** Exact value of `toExamine`, for damaged input. */
  get toExamineBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Blocks examined. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_examined
   */
  get examined(): number {
    return readSafe(this.dv, this.off + 48, this.le, "dsl_errorscrub", "examined");
  }
  /** Exact value of `examined`, for damaged input. */
  get examinedBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Errors. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_errors
   */
  get errors(): number {
    return readSafe(this.dv, this.off + 56, this.le, "dsl_errorscrub", "errors");
  }
  /** Exact value of `errors`, for damaged input. */
  get errorsBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Whether it is paused. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_paused_flags
   */
  get pausedFlags(): number {
    return readSafe(this.dv, this.off + 64, this.le, "dsl_errorscrub", "pausedFlags");
  }
  /** Exact value of `pausedFlags`, for damaged input. */
  get pausedFlagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
}

/** The fields of {@link DslErrorscrubView}; apart from it, so that who reads values does not load their descriptions. */
export const DslErrorscrubFields: readonly FieldInfo[] = [
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
