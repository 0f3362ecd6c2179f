// Made by tools/codegen from specs/zil/lr_write.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";
import { LrView } from "./lr.ts";

/**
 * Record of a write (write, write2). The data follows in the record (reclen says so), or lies in a block of its
 * own under blkptr.
 * C: `lr_write_t`. Fixed head: 192 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_write_t
 */
export class LrWriteView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrWriteView {
    return new LrWriteView(viewOver(bytes, offset, 192, "lr_write"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * File. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_foid
   */
  get foid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_write", "foid");
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Offset; in the second case that of the whole block. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off + 40, this.le, "lr_write", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Bytes. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 48, this.le, "lr_write", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * No longer used. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_blkoff
   */
  get blkoff(): number {
    return readSafe(this.dv, this.off + 56, this.le, "lr_write", "blkoff");
  }
  /** Exact value of `blkoff`, for damaged input. */
  get blkoffBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Block with the data; a hole if the data follows here or is zero. (offset 0x40, 128 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_blkptr
   */
  get blkptr(): BlkptrView {
    return new BlkptrView(this.dv, this.off + 64, this.le);
  }

  /**
   * Data. (offset 0xc0, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 192 + i * 1);
  }
}

/** The fields of {@link LrWriteView}; apart from it, so that who reads values does not load their descriptions. */
export const LrWriteFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "offset", id: "offset", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "blkoff", id: "blkoff", offset: 56, width: 8, kind: "uint", value: "number" },
  { name: "blkptr", id: "blkptr", offset: 64, width: 128, kind: "view", value: "view", view: "blkptr" },
  { name: "data", id: "data", offset: 192, width: 1, count: 0, kind: "uint", value: "number" },
];
