// Made by tools/codegen from specs/zap/zap_leaf_array.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/** First byte of such a chunk. */
export const ZAP_CHUNK_ARRAY = 251;

/** Bytes of name or value in one chunk. */
export const ZAP_LEAF_ARRAY_BYTES = 21;

/**
 * Chunk of a leaf with 21 bytes of a name or a value. The integers that run through a chain of chunks are
 * big-endian on every machine, and an integer may straddle two chunks; next is in the byte order of the block.
 * C: `struct zap_leaf_array`. 24 bytes.
 * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_array
 */
export class ZapLeafArrayView {
  static readonly SIZE = 24;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafArrayView {
    return new ZapLeafArrayView(viewOver(bytes, offset, 24, "zap_leaf_array"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * ZAP_CHUNK_ARRAY. (offset 0x0, 1 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_type
   */
  get type(): number {
    return this.dv.getUint8(this.off);
  }

  /**
   * Bytes; only as many count as the entry says. (offset 0x1, 21 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_array
   * Shares memory.
   */
  get array(): Uint8Array {
    return bytesAt(this.dv, this.off + 1, 21);
  }

  /**
   * Next chunk of the same name or value. (offset 0x16, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_next
   */
  get next(): number {
    return this.dv.getUint16(this.off + 22, this.le);
  }
}

/** The fields of {@link ZapLeafArrayView}; apart from it, so that who reads values does not load their descriptions. */
export const ZapLeafArrayFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 1, kind: "uint", value: "number" },
  { name: "array", id: "array", offset: 1, width: 21, kind: "bytes", value: "bytes" },
  { name: "next", id: "next", offset: 22, width: 2, kind: "uint", value: "number" },
];
