// Made by tools/codegen from specs/dsl/bptree_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { BptreeEntryView } from "../views/bptree-entry.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { ZbookmarkEditor } from "./zbookmark.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link BptreeEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class BptreeEntryEditor extends BptreeEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 168 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BptreeEntryEditor {
    return new BptreeEntryEditor(viewOver(bytes, offset, 168, "bptree_entry"), offset, littleEndian);
  }

  override get bp(): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off, this.le);
  }

  override get birthTxg(): number {
    return super.birthTxg;
  }
  override set birthTxg(v: number) {
    writeSafe(this.dv, this.off + 128, this.le, 8, v, "bptree_entry.birthTxg");
  }
  override get birthTxgBig(): bigint {
    return super.birthTxgBig;
  }
  override set birthTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 128, this.le, 8, v, "bptree_entry.birthTxgBig");
  }

  override get zb(): ZbookmarkEditor {
    return new ZbookmarkEditor(this.dv, this.off + 136, this.le);
  }
}
