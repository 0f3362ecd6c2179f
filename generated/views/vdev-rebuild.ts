// Made by tools/codegen from specs/vdev/vdev_rebuild.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

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
    return readSafe(this.dv, this.off, this.le, "vdev_rebuild", "rebuildState");
  }
  /** Exact value of `rebuildState`, for damaged input. */
  get rebuildStateBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Where it would go on. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_last_offset
   */
  get lastOffset(): number {
    return readSafe(this.dv, this.off + 8, this.le, "vdev_rebuild", "lastOffset");
  }
  /** Exact value of `lastOffset`, for damaged input. */
  get lastOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Oldest txg missing. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_min_txg
   */
  get minTxg(): number {
    return readSafe(this.dv, this.off + 16, this.le, "vdev_rebuild", "minTxg");
  }
  /** Exact value of `minTxg`, for damaged input. */
  get minTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Newest txg missing. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_max_txg
   */
  get maxTxg(): number {
    return readSafe(this.dv, this.off + 24, this.le, "vdev_rebuild", "maxTxg");
  }
  /** Exact value of `maxTxg`, for damaged input. */
  get maxTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_start_time
   */
  get startTime(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_end_time
   */
  get endTime(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Milliseconds spent. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_scan_time_ms
   */
  get scanTimeMs(): number {
    return readSafe(this.dv, this.off + 48, this.le, "vdev_rebuild", "scanTimeMs");
  }
  /** Exact value of `scanTimeMs`, for damaged input. */
  get scanTimeMsBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Bytes scanned. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_scanned
   */
  get bytesScanned(): number {
    return readSafe(this.dv, this.off + 56, this.le, "vdev_rebuild", "bytesScanned");
  }
  /** Exact value of `bytesScanned`, for damaged input. */
  get bytesScannedBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Bytes read. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_issued
   */
  get bytesIssued(): number {
    return readSafe(this.dv, this.off + 64, this.le, "vdev_rebuild", "bytesIssued");
  }
  /** Exact value of `bytesIssued`, for damaged input. */
  get bytesIssuedBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Bytes written. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_rebuilt
   */
  get bytesRebuilt(): number {
    return readSafe(this.dv, this.off + 72, this.le, "vdev_rebuild", "bytesRebuilt");
  }
  /** Exact value of `bytesRebuilt`, for damaged input. */
  get bytesRebuiltBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Bytes expected. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_est
   */
  get bytesEst(): number {
    return readSafe(this.dv, this.off + 80, this.le, "vdev_rebuild", "bytesEst");
  }
  /** Exact value of `bytesEst`, for damaged input. */
  get bytesEstBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Errors. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_errors
   */
  get errors(): number {
    return readSafe(this.dv, this.off + 88, this.le, "vdev_rebuild", "errors");
  }
  /** Exact value of `errors`, for damaged input. */
  get errorsBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }
}

/** The fields of {@link VdevRebuildView}; apart from it, so that who reads values does not load their descriptions. */
export const VdevRebuildFields: readonly FieldInfo[] = [
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
