// Made by tools/codegen from specs/zap/zap.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { ZapTableView } from "./zap-table.ts";

/** First word of a leaf block. */
export const ZBT_LEAF = 0x8000000000000000n;

/** First word of the first block of a fat ZAP. */
export const ZBT_HEADER = 0x8000000000000001n;

/** First word of a micro ZAP. */
export const ZBT_MICRO = 0x8000000000000003n;

/** Hashes use their upper 48 bits (not 64, whatever the name says); without it 28. */
export const ZAP_FLAG_HASH64 = 0x1;

/** Names are arrays of 64-bit integers. */
export const ZAP_FLAG_UINT64_KEY = 0x2;

/** The first word of a name is its hash. */
export const ZAP_FLAG_PRE_HASHED_KEY = 0x4;

/** Upper bits of a hash in use without ZAP_FLAG_HASH64; the others are zero. */
export const ZAP_HASHBITS = 28;

/** Upper bits of a hash in use with it. */
export const ZAP_HASHBITS_64 = 48;

/** Bytes of a name with its zero byte without the feature longname. */
export const ZAP_MAXNAMELEN = 256;

/** The same with it. */
export const ZAP_MAXNAMELEN_NEW = 1024;

/** Bytes of a value. */
export const ZAP_MAXVALUELEN = 8192;

/** What `zap.block_type` must be. */
export const ZAP_BLOCK_TYPE = 0x8000000000000001n;

/** What `zap.magic` must be. */
export const ZAP_MAGIC = 0x00000002f52ab2abn;

/**
 * Head of a fat ZAP's first block. The second half of that block is the embedded pointer table, (block size / 2) /
 * 8 entries of 64 bits; it is used as long as ptrtbl.numblks is 0. An entry is the number of a leaf block. Between
 * this head and the table: zeros.
 * C: `zap_phys_t`. 104 bytes.
 * @see OpenZFS include/sys/zap_impl.h zap_phys_t
 */
export class ZapView {
  static readonly SIZE = 104;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 104 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapView {
    return new ZapView(viewOver(bytes, offset, 104, "zap"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * ZBT_HEADER. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_block_type
   */
  get blockType(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** True when `blockType` is ZAP_BLOCK_TYPE. */
  get hasBlockType(): boolean {
    return this.blockType === ZAP_BLOCK_TYPE;
  }

  /**
   * ZAP_MAGIC. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_magic
   */
  get magic(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  /** True when `magic` is ZAP_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === ZAP_MAGIC;
  }

  /**
   * Pointer table. (offset 0x10, 40 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_ptrtbl
   */
  get ptrtbl(): ZapTableView {
    return new ZapTableView(this.dv, this.off + 16, this.le);
  }

  /**
   * Next block to be used. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_freeblk
   */
  get freeblk(): number {
    return readSafe(this.dv, this.off + 56, this.le, "zap", "freeblk");
  }
  /** Exact value of `freeblk`, for damaged input. */
  get freeblkBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Number of leaf blocks. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_num_leafs
   */
  get numLeafs(): number {
    return readSafe(this.dv, this.off + 64, this.le, "zap", "numLeafs");
  }
  /** Exact value of `numLeafs`, for damaged input. */
  get numLeafsBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Number of entries. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_num_entries
   */
  get numEntries(): number {
    return readSafe(this.dv, this.off + 72, this.le, "zap", "numEntries");
  }
  /** Exact value of `numEntries`, for damaged input. */
  get numEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Start value of the hash over names. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_salt
   */
  get salt(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Normalization of names before hashing and comparing: 0x10 NFD, 0x50 NFC, 0x20 NFKD, 0x60 NFKC; bit 0x02 to upper
   * case, 0x04 to lower. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_normflags
   */
  get normflags(): number {
    return readSafe(this.dv, this.off + 88, this.le, "zap", "normflags");
  }
  /** Exact value of `normflags`, for damaged input. */
  get normflagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }

  /**
   * ZAP_FLAG_ bits. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_flags
   */
  get flags(): number {
    return readSafe(this.dv, this.off + 96, this.le, "zap", "flags");
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }
}

/** The fields of {@link ZapView}; apart from it, so that who reads values does not load their descriptions. */
export const ZapFields: readonly FieldInfo[] = [
  { name: "blockType", id: "block_type", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "magic", id: "magic", offset: 8, width: 8, kind: "uint", value: "bigint" },
  { name: "ptrtbl", id: "ptrtbl", offset: 16, width: 40, kind: "view", value: "view", view: "zap_table" },
  { name: "freeblk", id: "freeblk", offset: 56, width: 8, kind: "uint", value: "number" },
  { name: "numLeafs", id: "num_leafs", offset: 64, width: 8, kind: "uint", value: "number" },
  { name: "numEntries", id: "num_entries", offset: 72, width: 8, kind: "uint", value: "number" },
  { name: "salt", id: "salt", offset: 80, width: 8, kind: "uint", value: "bigint" },
  { name: "normflags", id: "normflags", offset: 88, width: 8, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 96, width: 8, kind: "uint", value: "number" },
];
