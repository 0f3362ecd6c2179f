// Made by tools/codegen from specs/zil/lr_clone_range.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";
import { LrView } from "./lr.ts";

/**
 * Record of cloned blocks.
 * C: `lr_clone_range_t`. Fixed head: 72 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_clone_range_t
 */
export class LrCloneRangeView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrCloneRangeView {
    return new LrCloneRangeView(viewOver(bytes, offset, 72, "lr_clone_range"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * File. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_foid
   */
  get foid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_clone_range", "foid");
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Where they go. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off + 40, this.le, "lr_clone_range", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Bytes. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 48, this.le, "lr_clone_range", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Size of its blocks. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_blksz
   */
  get blksz(): number {
    return readSafe(this.dv, this.off + 56, this.le, "lr_clone_range", "blksz");
  }
  /** Exact value of `blksz`, for damaged input. */
  get blkszBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Block pointers. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_nbps
   */
  get nbps(): number {
    return readSafe(this.dv, this.off + 64, this.le, "lr_clone_range", "nbps");
  }
  /** Exact value of `nbps`, for damaged input. */
  get nbpsBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * The blocks. (offset 0x48, variable x 128 bytes)
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_bps
   */
  bps(i: number): BlkptrView {
    return new BlkptrView(this.dv, this.off + 72 + i * 128, this.le);
  }
}

/** The fields of {@link LrCloneRangeView}; apart from it, so that who reads values does not load their descriptions. */
export const LrCloneRangeFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "offset", id: "offset", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "blksz", id: "blksz", offset: 56, width: 8, kind: "uint", value: "number" },
  { name: "nbps", id: "nbps", offset: 64, width: 8, kind: "uint", value: "number" },
  { name: "bps", id: "bps", offset: 72, width: 128, count: 0, kind: "view", value: "view", view: "blkptr" },
];
