// Made by tools/codegen from specs/spa/l2arc_dev_hdr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";
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
  static readonly fields: readonly FieldInfo[] = [
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
  set magic(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.magic");
    this.dv.setBigUint64(this.off, v, this.le);
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
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "version", this.versionBig);
    return hi * 4294967296 + lo;
  }
  set version(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.version");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `version`, for damaged input. */
  get versionBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set versionBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.versionBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Guid of the pool. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_spa_guid
   */
  get spaGuid(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set spaGuid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.spaGuid");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Guid of the device. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_vdev_guid
   */
  get vdevGuid(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set vdevGuid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.vdevGuid");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Entries of a log block. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_log_entries
   */
  get logEntries(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "logEntries", this.logEntriesBig);
    return hi * 4294967296 + lo;
  }
  set logEntries(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.logEntries");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `logEntries`, for damaged input. */
  get logEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set logEntriesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.logEntriesBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Offset up to which is evicted. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_evict
   */
  get evict(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "evict", this.evictBig);
    return hi * 4294967296 + lo;
  }
  set evict(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.evict");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `evict`, for damaged input. */
  get evictBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set evictBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.evictBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * L2ARC_DEV_HDR_ bits. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_flags
   */
  get flags(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "flags", this.flagsBig);
    return hi * 4294967296 + lo;
  }
  set flags(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.flags");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set flagsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.flagsBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * Where buffers begin. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start
   */
  get start(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "start", this.startBig);
    return hi * 4294967296 + lo;
  }
  set start(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.start");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `start`, for damaged input. */
  get startBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set startBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.startBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * Where they end. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_end
   */
  get end(): number {
    const o = this.off + 64;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "end", this.endBig);
    return hi * 4294967296 + lo;
  }
  set end(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.end");
    const o = this.off + 64;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `end`, for damaged input. */
  get endBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
  set endBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.endBig");
    this.dv.setBigUint64(this.off + 64, v, this.le);
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
    const o = this.off + 200;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "lbAsize", this.lbAsizeBig);
    return hi * 4294967296 + lo;
  }
  set lbAsize(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.lbAsize");
    const o = this.off + 200;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `lbAsize`, for damaged input. */
  get lbAsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 200, this.le);
  }
  set lbAsizeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.lbAsizeBig");
    this.dv.setBigUint64(this.off + 200, v, this.le);
  }

  /**
   * Log blocks. (offset 0xd0, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_count
   */
  get lbCount(): number {
    const o = this.off + 208;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "lbCount", this.lbCountBig);
    return hi * 4294967296 + lo;
  }
  set lbCount(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.lbCount");
    const o = this.off + 208;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `lbCount`, for damaged input. */
  get lbCountBig(): bigint {
    return this.dv.getBigUint64(this.off + 208, this.le);
  }
  set lbCountBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.lbCountBig");
    this.dv.setBigUint64(this.off + 208, v, this.le);
  }

  /**
   * When it was trimmed. (offset 0xd8, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_action_time
   */
  get trimActionTime(): bigint {
    return this.dv.getBigUint64(this.off + 216, this.le);
  }
  set trimActionTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.trimActionTime");
    this.dv.setBigUint64(this.off + 216, v, this.le);
  }

  /**
   * Whether. (offset 0xe0, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_state
   */
  get trimState(): number {
    const o = this.off + 224;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_dev_hdr", "trimState", this.trimStateBig);
    return hi * 4294967296 + lo;
  }
  set trimState(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_dev_hdr.trimState");
    const o = this.off + 224;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `trimState`, for damaged input. */
  get trimStateBig(): bigint {
    return this.dv.getBigUint64(this.off + 224, this.le);
  }
  set trimStateBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_dev_hdr.trimStateBig");
    this.dv.setBigUint64(this.off + 224, v, this.le);
  }

  /**
   * (offset 0xe8, 240 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 232, 240);
  }
  set pad(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 232, 240), v, "l2arc_dev_hdr.pad");
  }

  /**
   * Checksum, as of a label. (offset 0x1d8, 40 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_tail
   */
  get tail(): ZioEckView {
    return new ZioEckView(this.dv, this.off + 472, this.le);
  }
}
