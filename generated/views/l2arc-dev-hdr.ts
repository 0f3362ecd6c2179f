// Made by tools/codegen from specs/spa/l2arc_dev_hdr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { L2arcLogBlkptrView } from "./l2arc-log-blkptr.ts";
import { ZioEckView } from "./zio-eck.ts";

/** Flag: the device has not been filled once. */
export const L2ARC_DEV_HDR_EVICT_FIRST = 0x1;

/** What `l2arc_dev_hdr.magic` must be. */
export const L2ARC_DEV_HDR_MAGIC = 0x5a46534341434845n;

/**
 * Head of a cache device, at VDEV_LABEL_START_SIZE.
 * C: `l2arc_dev_hdr_phys_t`. 512 bytes.
 * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t
 */
export class L2arcDevHdrView {
  static readonly SIZE = 512;
  static readonly START_LBPS_COUNT = 2;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): L2arcDevHdrView {
    return new L2arcDevHdrView(viewOver(bytes, offset, 512, "l2arc_dev_hdr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * L2ARC_DEV_HDR_MAGIC. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_magic
   */
  get magic(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** True when `magic` is L2ARC_DEV_HDR_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === L2ARC_DEV_HDR_MAGIC;
  }

  /**
   * 1. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_version
   */
  get version(): number {
    return readSafe(this.dv, this.off + 8, this.le, "l2arc_dev_hdr", "version");
  }
  /** Exact value of `version`, for damaged input. */
  get versionBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Guid of the pool. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_spa_guid
   */
  get spaGuid(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Guid of the device. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_vdev_guid
   */
  get vdevGuid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Entries of a log block. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_log_entries
   */
  get logEntries(): number {
    return readSafe(this.dv, this.off + 32, this.le, "l2arc_dev_hdr", "logEntries");
  }
  /** Exact value of `logEntries`, for damaged input. */
  get logEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Offset up to which is evicted. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_evict
   */
  get evict(): number {
    return readSafe(this.dv, this.off + 40, this.le, "l2arc_dev_hdr", "evict");
  }
  /** Exact value of `evict`, for damaged input. */
  get evictBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * L2ARC_DEV_HDR_ bits. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_flags
   */
  get flags(): number {
    return readSafe(this.dv, this.off + 48, this.le, "l2arc_dev_hdr", "flags");
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Where buffers begin. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start
   */
  get start(): number {
    return readSafe(this.dv, this.off + 56, this.le, "l2arc_dev_hdr", "start");
  }
  /** Exact value of `start`, for damaged input. */
  get startBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Where they end. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_end
   */
  get end(): number {
    return readSafe(this.dv, this.off + 64, this.le, "l2arc_dev_hdr", "end");
  }
  /** Exact value of `end`, for damaged input. */
  get endBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Newest log block and the one before. (offset 0x48, 2 x 64 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start_lbps
   */
  startLbps(i: number): L2arcLogBlkptrView {
    return new L2arcLogBlkptrView(this.dv, this.off + 72 + i * 64, this.le);
  }

  /**
   * Bytes of all log blocks. (offset 0xc8, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_asize
   */
  get lbAsize(): number {
    return readSafe(this.dv, this.off + 200, this.le, "l2arc_dev_hdr", "lbAsize");
  }
  /** Exact value of `lbAsize`, for damaged input. */
  get lbAsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 200, this.le);
  }

  /**
   * Log blocks. (offset 0xd0, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_count
   */
  get lbCount(): number {
    return readSafe(this.dv, this.off + 208, this.le, "l2arc_dev_hdr", "lbCount");
  }
  /** Exact value of `lbCount`, for damaged input. */
  get lbCountBig(): bigint {
    return this.dv.getBigUint64(this.off + 208, this.le);
  }

  /**
   * When it was trimmed. (offset 0xd8, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_action_time
   */
  get trimActionTime(): bigint {
    return this.dv.getBigUint64(this.off + 216, this.le);
  }

  /**
   * Whether. (offset 0xe0, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_state
   */
  get trimState(): number {
    return readSafe(this.dv, this.off + 224, this.le, "l2arc_dev_hdr", "trimState");
  }
  /** Exact value of `trimState`, for damaged input. */
  get trimStateBig(): bigint {
    return this.dv.getBigUint64(this.off + 224, this.le);
  }

  /**
   * (offset 0xe8, 240 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 232, 240);
  }

  /**
   * Checksum, as of a label. (offset 0x1d8, 40 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_tail
   */
  get tail(): ZioEckView {
    return new ZioEckView(this.dv, this.off + 472, this.le);
  }
}

/** The fields of {@link L2arcDevHdrView}; apart from it, so that who reads values does not load their descriptions. */
export const L2arcDevHdrFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "version", id: "version", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "spaGuid", id: "spa_guid", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "vdevGuid", id: "vdev_guid", offset: 24, width: 8, kind: "uint", value: "bigint" },
  { name: "logEntries", id: "log_entries", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "evict", id: "evict", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "start", id: "start", offset: 56, width: 8, kind: "uint", value: "number" },
  { name: "end", id: "end", offset: 64, width: 8, kind: "uint", value: "number" },
  { name: "startLbps", id: "start_lbps", offset: 72, width: 64, count: 2, kind: "view", value: "view", view: "l2arc_log_blkptr" },
  { name: "lbAsize", id: "lb_asize", offset: 200, width: 8, kind: "uint", value: "number" },
  { name: "lbCount", id: "lb_count", offset: 208, width: 8, kind: "uint", value: "number" },
  { name: "trimActionTime", id: "trim_action_time", offset: 216, width: 8, kind: "uint", value: "bigint" },
  { name: "trimState", id: "trim_state", offset: 224, width: 8, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 232, width: 240, kind: "bytes", value: "bytes", pad: true },
  { name: "tail", id: "tail", offset: 472, width: 40, kind: "view", value: "view", view: "zio_eck" },
];
