// Made by tools/codegen from specs/spa/l2arc_log_blk.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { L2arcLogBlkptrView } from "./l2arc-log-blkptr.ts";
import { L2arcLogEntView } from "./l2arc-log-ent.ts";

/** What `l2arc_log_blk.magic` must be. */
export const L2ARC_LOG_BLK_MAGIC = 0x4c4f47424c4b4844n;

/**
 * Block of a cache device's log.
 * C: `l2arc_log_blk_phys_t`. 65536 bytes.
 * @see OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t
 */
export class L2arcLogBlkView {
  static readonly SIZE = 65536;
  static readonly ENTRIES_COUNT = 1022;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 65536 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): L2arcLogBlkView {
    return new L2arcLogBlkView(viewOver(bytes, offset, 65536, "l2arc_log_blk"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * L2ARC_LOG_BLK_MAGIC. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_magic
   */
  get magic(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** True when `magic` is L2ARC_LOG_BLK_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === L2ARC_LOG_BLK_MAGIC;
  }

  /**
   * The block before in its chain; there are two chains by turns. (offset 0x8, 64 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_prev_lbp
   */
  get prevLbp(): L2arcLogBlkptrView {
    return new L2arcLogBlkptrView(this.dv, this.off + 8, this.le);
  }

  /**
   * (offset 0x48, 56 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 72, 56);
  }

  /**
   * Buffers. (offset 0x80, 1022 x 64 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_entries
   */
  entries(i: number): L2arcLogEntView {
    return new L2arcLogEntView(this.dv, this.off + 128 + i * 64, this.le);
  }
}

/** The fields of {@link L2arcLogBlkView}; apart from it, so that who reads values does not load their descriptions. */
export const L2arcLogBlkFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "prevLbp", id: "prev_lbp", offset: 8, width: 64, kind: "view", value: "view", view: "l2arc_log_blkptr" },
  { name: "pad", id: "pad", offset: 72, width: 56, kind: "bytes", value: "bytes", pad: true },
  { name: "entries", id: "entries", offset: 128, width: 64, count: 1022, kind: "view", value: "view", view: "l2arc_log_ent" },
];
