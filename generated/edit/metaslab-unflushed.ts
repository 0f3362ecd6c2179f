// Made by tools/codegen from specs/spa/metaslab_unflushed.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { MetaslabUnflushedView } from "../views/metaslab-unflushed.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link MetaslabUnflushedView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class MetaslabUnflushedEditor extends MetaslabUnflushedView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): MetaslabUnflushedEditor {
    return new MetaslabUnflushedEditor(viewOver(bytes, offset, 8, "metaslab_unflushed"), offset, littleEndian);
  }

  override get unflushedTxg(): number {
    return super.unflushedTxg;
  }
  override set unflushedTxg(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "metaslab_unflushed.unflushedTxg");
  }
  override get unflushedTxgBig(): bigint {
    return super.unflushedTxgBig;
  }
  override set unflushedTxgBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "metaslab_unflushed.unflushedTxgBig");
  }
}
