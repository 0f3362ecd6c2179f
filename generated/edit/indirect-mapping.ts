// Made by tools/codegen from specs/vdev/indirect_mapping.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { IndirectMappingView } from "../views/indirect-mapping.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link IndirectMappingView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class IndirectMappingEditor extends IndirectMappingView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectMappingEditor {
    return new IndirectMappingEditor(viewOver(bytes, offset, 32, "indirect_mapping"), offset, littleEndian);
  }

  override get maxOffset(): number {
    return super.maxOffset;
  }
  override set maxOffset(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "indirect_mapping.maxOffset");
  }
  override get maxOffsetBig(): bigint {
    return super.maxOffsetBig;
  }
  override set maxOffsetBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "indirect_mapping.maxOffsetBig");
  }

  override get bytesMapped(): number {
    return super.bytesMapped;
  }
  override set bytesMapped(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "indirect_mapping.bytesMapped");
  }
  override get bytesMappedBig(): bigint {
    return super.bytesMappedBig;
  }
  override set bytesMappedBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "indirect_mapping.bytesMappedBig");
  }

  override get numEntries(): number {
    return super.numEntries;
  }
  override set numEntries(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "indirect_mapping.numEntries");
  }
  override get numEntriesBig(): bigint {
    return super.numEntriesBig;
  }
  override set numEntriesBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "indirect_mapping.numEntriesBig");
  }

  override get countsObject(): number {
    return super.countsObject;
  }
  override set countsObject(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "indirect_mapping.countsObject");
  }
  override get countsObjectBig(): bigint {
    return super.countsObjectBig;
  }
  override set countsObjectBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "indirect_mapping.countsObjectBig");
  }
}
