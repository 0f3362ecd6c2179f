// Made by tools/codegen from specs/dsl/bptree_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";
import { ZbookmarkView } from "./zbookmark.ts";

/**
 * A tree of blocks to be freed.
 * C: `bptree_entry_phys_t`. 168 bytes.
 * @see OpenZFS include/sys/bptree.h bptree_entry_phys_t
 */
export class BptreeEntryView {
  static readonly SIZE = 168;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 168 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BptreeEntryView {
    return new BptreeEntryView(viewOver(bytes, offset, 168, "bptree_entry"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Its root. (offset 0x0, 128 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_bp
   */
  get bp(): BlkptrView {
    return new BlkptrView(this.dv, this.off, this.le);
  }

  /**
   * Only blocks born after this are freed. (offset 0x80, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_birth_txg
   */
  get birthTxg(): number {
    return readSafe(this.dv, this.off + 128, this.le, "bptree_entry", "birthTxg");
  }
  /** Exact value of `birthTxg`, for damaged input. */
  get birthTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 128, this.le);
  }

  /**
   * Where to go on. (offset 0x88, 32 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_zb
   */
  get zb(): ZbookmarkView {
    return new ZbookmarkView(this.dv, this.off + 136, this.le);
  }
}

/** The fields of {@link BptreeEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const BptreeEntryFields: readonly FieldInfo[] = [
  { name: "bp", id: "bp", offset: 0, width: 128, kind: "view", value: "view", view: "blkptr" },
  { name: "birthTxg", id: "birth_txg", offset: 128, width: 8, kind: "uint", value: "number" },
  { name: "zb", id: "zb", offset: 136, width: 32, kind: "view", value: "view", view: "zbookmark" },
];
