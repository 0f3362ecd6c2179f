// Made by tools/codegen from specs/zap/zap_leaf_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZapLeafEntryView } from "../views/zap-leaf-entry.ts";
import { writeBig, writeScalar } from "./write.ts";

/** {@link ZapLeafEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZapLeafEntryEditor extends ZapLeafEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafEntryEditor {
    return new ZapLeafEntryEditor(viewOver(bytes, offset, 24, "zap_leaf_entry"), offset, littleEndian);
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off, this.le, 1, v, "zap_leaf_entry.type");
  }

  override get valueIntlen(): number {
    return super.valueIntlen;
  }
  override set valueIntlen(v: number) {
    writeScalar(this.dv, this.off + 1, this.le, 1, v, "zap_leaf_entry.valueIntlen");
  }

  override get next(): number {
    return super.next;
  }
  override set next(v: number) {
    writeScalar(this.dv, this.off + 2, this.le, 2, v, "zap_leaf_entry.next");
  }

  override get nameChunk(): number {
    return super.nameChunk;
  }
  override set nameChunk(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, 2, v, "zap_leaf_entry.nameChunk");
  }

  override get nameNumints(): number {
    return super.nameNumints;
  }
  override set nameNumints(v: number) {
    writeScalar(this.dv, this.off + 6, this.le, 2, v, "zap_leaf_entry.nameNumints");
  }

  override get valueChunk(): number {
    return super.valueChunk;
  }
  override set valueChunk(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, 2, v, "zap_leaf_entry.valueChunk");
  }

  override get valueNumints(): number {
    return super.valueNumints;
  }
  override set valueNumints(v: number) {
    writeScalar(this.dv, this.off + 10, this.le, 2, v, "zap_leaf_entry.valueNumints");
  }

  override get cd(): number {
    return super.cd;
  }
  override set cd(v: number) {
    writeScalar(this.dv, this.off + 12, this.le, 4, v, "zap_leaf_entry.cd");
  }

  override get hash(): bigint {
    return super.hash;
  }
  override set hash(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "zap_leaf_entry.hash");
  }
}
