// Made by tools/codegen from specs/zap/zap_table.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Where the pointer table of a fat ZAP lies outside the first block, and how a larger copy of it grows. shift lies
 * at 0x20 of the ZAP's first block: the table begins at 0x10.
 * C: `zap_table_phys_t`. 40 bytes.
 * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t
 */
export class ZapTableView {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapTableView {
    return new ZapTableView(viewOver(bytes, offset, 40, "zap_table"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * First block of the table in the ZAP's object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blk
   */
  get blk(): number {
    return readSafe(this.dv, this.off, this.le, "zap_table", "blk");
  }
  /** Exact value of `blk`, for damaged input. */
  get blkBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Blocks of the table; 0 if it is the embedded one. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_numblks
   */
  get numblks(): number {
    return readSafe(this.dv, this.off + 8, this.le, "zap_table", "numblks");
  }
  /** Exact value of `numblks`, for damaged input. */
  get numblksBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * log2 of the number of entries: that many upper bits of a hash index the table. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_shift
   */
  get shift(): number {
    return readSafe(this.dv, this.off + 16, this.le, "zap_table", "shift");
  }
  /** Exact value of `shift`, for damaged input. */
  get shiftBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * First block of a copy of twice the size that is being made; 0 if none. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_nextblk
   */
  get nextblk(): number {
    return readSafe(this.dv, this.off + 24, this.le, "zap_table", "nextblk");
  }
  /** Exact value of `nextblk`, for damaged input. */
  get nextblkBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Blocks of this table already copied. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blks_copied
   */
  get blksCopied(): number {
    return readSafe(this.dv, this.off + 32, this.le, "zap_table", "blksCopied");
  }
  /** Exact value of `blksCopied`, for damaged input. */
  get blksCopiedBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
}

/** The fields of {@link ZapTableView}; apart from it, so that who reads values does not load their descriptions. */
export const ZapTableFields: readonly FieldInfo[] = [
  { name: "blk", id: "blk", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "numblks", id: "numblks", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "shift", id: "shift", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "nextblk", id: "nextblk", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "blksCopied", id: "blks_copied", offset: 32, width: 8, kind: "uint", value: "number" },
];
