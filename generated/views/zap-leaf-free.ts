// Made by tools/codegen from specs/zap/zap_leaf_free.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/** First byte of such a chunk. */
export const ZAP_CHUNK_FREE = 253;

/**
 * Chunk of a leaf that is not used.
 * C: `struct zap_leaf_free`. 24 bytes.
 * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_free
 */
export class ZapLeafFreeView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafFreeView {
    return new ZapLeafFreeView(viewOver(bytes, offset, 24, "zap_leaf_free"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * ZAP_CHUNK_FREE. (offset 0x0, 1 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_free.lf_type
   */
  get type(): number {
    return this.dv.getUint8(this.off);
  }

  /**
   * (offset 0x1, 21 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 1, 21);
  }

  /**
   * Next free chunk. (offset 0x16, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_free.lf_next
   */
  get next(): number {
    return this.dv.getUint16(this.off + 22, this.le);
  }
}

/** The fields of {@link ZapLeafFreeView}; apart from it, so that who reads values does not load their descriptions. */
export const ZapLeafFreeFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 1, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 1, width: 21, kind: "bytes", value: "bytes", pad: true },
  { name: "next", id: "next", offset: 22, width: 2, kind: "uint", value: "number" },
];
