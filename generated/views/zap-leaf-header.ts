// Made by tools/codegen from specs/zap/zap_leaf_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/** Magic of a leaf. */
export const ZAP_LEAF_MAGIC = 0x2AB1EAF;

/** Flag: chains of entries are sorted by collision differentiator. */
export const ZLF_ENTRIES_CDSORTED = 0x1;

/** Bytes of a slot of the hash table. */
export const ZAP_LEAF_HASH_ENTRY_BYTES = 2;

/** The hash table has block size >> 5 slots. */
export const ZAP_LEAF_HASH_BLOCK_SHIFT = 5;

/** Ends a chain of chunks. */
export const ZAP_LEAF_CHUNK_END = 0xffff;

/** What `zap_leaf_header.block_type` must be. */
export const ZAP_LEAF_HEADER_BLOCK_TYPE = 0x8000000000000000n;

/** What `zap_leaf_header.magic` must be. */
export const ZAP_LEAF_HEADER_MAGIC = 0x02ab1eaf;

/**
 * Head of a leaf block of a fat ZAP. A hash table follows, (block size / 32) slots of 16 bits
 * (ZAP_LEAF_HASH_SHIFT; not block size / 64), then chunks of 24 bytes to the end of the block. A slot is the
 * number of a chunk, or ZAP_LEAF_CHUNK_END.
 * C: `struct zap_leaf_header`. 48 bytes.
 * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header
 */
export class ZapLeafHeaderView {
  static readonly SIZE = 48;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafHeaderView {
    return new ZapLeafHeaderView(viewOver(bytes, offset, 48, "zap_leaf_header"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * ZBT_LEAF. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_block_type
   */
  get blockType(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** True when `blockType` is ZAP_LEAF_HEADER_BLOCK_TYPE. */
  get hasBlockType(): boolean {
    return this.blockType === ZAP_LEAF_HEADER_BLOCK_TYPE;
  }

  /**
   * (offset 0x8, 8 bytes)
   * Shares memory.
   */
  get pad1(): Uint8Array {
    return bytesAt(this.dv, this.off + 8, 8);
  }

  /**
   * The upper bits that all hashes in this leaf share, right-aligned. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_prefix
   */
  get prefix(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * ZAP_LEAF_MAGIC. (offset 0x18, 4 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_magic
   */
  get magic(): number {
    return this.dv.getUint32(this.off + 24, this.le);
  }
  /** True when `magic` is ZAP_LEAF_HEADER_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === ZAP_LEAF_HEADER_MAGIC;
  }

  /**
   * Free chunks. (offset 0x1c, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_nfree
   */
  get nfree(): number {
    return this.dv.getUint16(this.off + 28, this.le);
  }

  /**
   * Entries. (offset 0x1e, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_nentries
   */
  get nentries(): number {
    return this.dv.getUint16(this.off + 30, this.le);
  }

  /**
   * Number of bits in prefix. The bits of a hash after these index the hash table. (offset 0x20, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_prefix_len
   */
  get prefixLen(): number {
    return this.dv.getUint16(this.off + 32, this.le);
  }

  /**
   * First free chunk. (offset 0x22, 2 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_freelist
   */
  get freelist(): number {
    return this.dv.getUint16(this.off + 34, this.le);
  }

  /**
   * ZLF_ bits. (offset 0x24, 1 bytes)
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 36);
  }

  /**
   * (offset 0x25, 11 bytes)
   * Shares memory.
   */
  get pad2(): Uint8Array {
    return bytesAt(this.dv, this.off + 37, 11);
  }
}

/** The fields of {@link ZapLeafHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const ZapLeafHeaderFields: readonly FieldInfo[] = [
  { name: "blockType", id: "block_type", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "pad1", id: "pad1", offset: 8, width: 8, kind: "bytes", value: "bytes", pad: true },
  { name: "prefix", id: "prefix", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "magic", id: "magic", offset: 24, width: 4, kind: "uint", value: "number" },
  { name: "nfree", id: "nfree", offset: 28, width: 2, kind: "uint", value: "number" },
  { name: "nentries", id: "nentries", offset: 30, width: 2, kind: "uint", value: "number" },
  { name: "prefixLen", id: "prefix_len", offset: 32, width: 2, kind: "uint", value: "number" },
  { name: "freelist", id: "freelist", offset: 34, width: 2, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 36, width: 1, kind: "uint", value: "number" },
  { name: "pad2", id: "pad2", offset: 37, width: 11, kind: "bytes", value: "bytes", pad: true },
];
