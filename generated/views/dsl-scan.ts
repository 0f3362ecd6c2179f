// Made by tools/codegen from specs/dsl/dsl_scan.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
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
    return readSafe(this.dv, this.off, this.le, "dsl_scan", "func");
  }
  /** Exact value of `func`, for damaged input. */
  get funcBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * How it stands. Values: ScanState. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_state
   */
  get state(): number {
    return readSafe(this.dv, this.off + 8, this.le, "dsl_scan", "state");
  }
  /** Exact value of `state`, for damaged input. */
  get stateBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * ZAP of datasets to visit. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_queue_obj
   */
  get queueObj(): number {
    return readSafe(this.dv, this.off + 16, this.le, "dsl_scan", "queueObj");
  }
  /** Exact value of `queueObj`, for damaged input. */
  get queueObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Blocks born after this are read. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_min_txg
   */
  get minTxg(): number {
    return readSafe(this.dv, this.off + 24, this.le, "dsl_scan", "minTxg");
  }
  /** Exact value of `minTxg`, for damaged input. */
  get minTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Blocks born up to this are read. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_max_txg
   */
  get maxTxg(): number {
    return readSafe(this.dv, this.off + 32, this.le, "dsl_scan", "maxTxg");
  }
  /** Exact value of `maxTxg`, for damaged input. */
  get maxTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * The same for the current dataset. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_cur_min_txg
   */
  get curMinTxg(): number {
    return readSafe(this.dv, this.off + 40, this.le, "dsl_scan", "curMinTxg");
  }
  /** Exact value of `curMinTxg`, for damaged input. */
  get curMinTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * The same for the current dataset. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_cur_max_txg
   */
  get curMaxTxg(): number {
    return readSafe(this.dv, this.off + 48, this.le, "dsl_scan", "curMaxTxg");
  }
  /** Exact value of `curMaxTxg`, for damaged input. */
  get curMaxTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_start_time
   */
  get startTime(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_end_time
   */
  get endTime(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Bytes in all. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_to_examine
   */
  get toExamine(): number {
    return readSafe(this.dv, this.off + 72, this.le, "dsl_scan", "toExamine");
  }
  /** Exact value of `toExamine`, for damaged input. */
  get toExamineBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Bytes examined. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_examined
   */
  get examined(): number {
    return readSafe(this.dv, this.off + 80, this.le, "dsl_scan", "examined");
  }
  /** Exact value of `examined`, for damaged input. */
  get examinedBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Bytes skipped. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_skipped
   */
  get skipped(): number {
    return readSafe(this.dv, this.off + 88, this.le, "dsl_scan", "skipped");
  }
  /** Exact value of `skipped`, for damaged input. */
  get skippedBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }

  /**
   * Bytes repaired or resilvered. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_processed
   */
  get processed(): number {
    return readSafe(this.dv, this.off + 96, this.le, "dsl_scan", "processed");
  }
  /** Exact value of `processed`, for damaged input. */
  get processedBig(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }

  /**
   * Errors. (offset 0x68, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_errors
   */
  get errors(): number {
    return readSafe(this.dv, this.off + 104, this.le, "dsl_scan", "errors");
  }
  /** Exact value of `errors`, for damaged input. */
  get errorsBig(): bigint {
    return this.dv.getBigUint64(this.off + 104, this.le);
  }

  /**
   * Dedup tables up to this class are read first. (offset 0x70, 8 bytes)
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_ddt_class_max
   */
  get ddtClassMax(): number {
    return readSafe(this.dv, this.off + 112, this.le, "dsl_scan", "ddtClassMax");
  }
  /** Exact value of `ddtClassMax`, for damaged input. */
  get ddtClassMaxBig(): bigint {
    return this.dv.getBigUint64(this.off + 112, this.le);
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
    return readSafe(this.dv, this.off + 184, this.le, "dsl_scan", "flags");
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 184, this.le);
  }
}

/** The fields of {@link DslScanView}; apart from it, so that who reads values does not load their descriptions. */
export const DslScanFields: readonly FieldInfo[] = [
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
