// Made by tools/codegen from specs/zap/zap_leaf_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/** First byte of such a chunk. */
export const ZAP_CHUNK_ENTRY = 252;

/**
 * Chunk of a leaf with the fixed part of one entry.
 * C: `struct zap_leaf_entry`. 24 bytes.
 * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry
 */
export class ZapLeafEntryView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafEntryView {
    return new ZapLeafEntryView(viewOver(bytes, offset, 24, "zap_leaf_entry"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * ZAP_CHUNK_ENTRY. (offset 0x0, 1 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_type
   */
  get type(): number {
    return this.dv.getUint8(this.off);
  }

  /**
   * Bytes of one integer of the value: 1, 2, 4 or 8. (offset 0x1, 1 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_intlen
   */
  get valueIntlen(): number {
    return this.dv.getUint8(this.off + 1);
  }

  /**
   * Next entry in the same hash slot. (offset 0x2, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_next
   */
  get next(): number {
    return this.dv.getUint16(this.off + 2, this.le);
  }

  /**
   * First chunk of the name. (offset 0x4, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_name_chunk
   */
  get nameChunk(): number {
    return this.dv.getUint16(this.off + 4, this.le);
  }

  /**
   * Length of the name: bytes with the zero byte, or words under ZAP_FLAG_UINT64_KEY. (offset 0x6, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_name_numints
   */
  get nameNumints(): number {
    return this.dv.getUint16(this.off + 6, this.le);
  }

  /**
   * First chunk of the value. (offset 0x8, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_chunk
   */
  get valueChunk(): number {
    return this.dv.getUint16(this.off + 8, this.le);
  }

  /**
   * Integers in the value. (offset 0xa, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_numints
   */
  get valueNumints(): number {
    return this.dv.getUint16(this.off + 10, this.le);
  }

  /**
   * Tells apart entries with the same hash. (offset 0xc, 4 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_cd
   */
  get cd(): number {
    return this.dv.getUint32(this.off + 12, this.le);
  }

  /**
   * Hash of the name. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_hash
   */
  get hash(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
}

/** The fields of {@link ZapLeafEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const ZapLeafEntryFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 1, kind: "uint", value: "number" },
  { name: "valueIntlen", id: "value_intlen", offset: 1, width: 1, kind: "uint", value: "number" },
  { name: "next", id: "next", offset: 2, width: 2, kind: "uint", value: "number" },
  { name: "nameChunk", id: "name_chunk", offset: 4, width: 2, kind: "uint", value: "number" },
  { name: "nameNumints", id: "name_numints", offset: 6, width: 2, kind: "uint", value: "number" },
  { name: "valueChunk", id: "value_chunk", offset: 8, width: 2, kind: "uint", value: "number" },
  { name: "valueNumints", id: "value_numints", offset: 10, width: 2, kind: "uint", value: "number" },
  { name: "cd", id: "cd", offset: 12, width: 4, kind: "uint", value: "number" },
  { name: "hash", id: "hash", offset: 16, width: 8, kind: "uint", value: "bigint" },
];
