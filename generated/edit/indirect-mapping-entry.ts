// Made by tools/codegen from specs/vdev/indirect_mapping_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { IndirectMappingEntryView } from "../views/indirect-mapping-entry.ts";
import { DvaEditor } from "./dva.ts";
import { writeBig, writeBigBits, writeBits, writeSplitBits } from "./write.ts";

/** {@link IndirectMappingEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class IndirectMappingEntryEditor extends IndirectMappingEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectMappingEntryEditor {
    return new IndirectMappingEntryEditor(viewOver(bytes, offset, 24, "indirect_mapping_entry"), offset, littleEndian);
  }

  override get src(): bigint {
    return super.src;
  }
  override set src(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "indirect_mapping_entry.src");
  }
  override get srcOffset(): number {
    return super.srcOffset;
  }
  override set srcOffset(v: number) {
    writeSplitBits(this.dv, this.off, this.le, 0, 63, v, "indirect_mapping_entry.srcOffset");
  }
  override get srcOffsetBig(): bigint {
    return super.srcOffsetBig;
  }
  override set srcOffsetBig(v: bigint) {
    writeBigBits(this.dv, this.off, this.le, 0, 63, v, "indirect_mapping_entry.srcOffsetBig");
  }
  override get srcMark(): number {
    return super.srcMark;
  }
  override set srcMark(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 7, 1, v, "indirect_mapping_entry.srcMark");
  }

  override get dst(): DvaEditor {
    return new DvaEditor(this.dv, this.off + 8, this.le);
  }
}
