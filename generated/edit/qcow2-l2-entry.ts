// Made by tools/codegen from specs/images/qcow2_l2_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { Qcow2L2EntryView } from "../views/qcow2-l2-entry.ts";
import { writeBig, writeBits, writeSplitBits } from "./write.ts";

/** {@link Qcow2L2EntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2L2EntryEditor extends Qcow2L2EntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2L2EntryEditor {
    return new Qcow2L2EntryEditor(viewOver(bytes, offset, 8, "qcow2_l2_entry"), offset);
  }

  override get entry(): bigint {
    return super.entry;
  }
  override set entry(v: bigint) {
    writeBig(this.dv, this.off, false, 8, v, "qcow2_l2_entry.entry");
  }
  override get zero(): number {
    return super.zero;
  }
  override set zero(v: number) {
    writeBits(this.dv, this.off + 7, false, 1, 0, 1, v, "qcow2_l2_entry.zero");
  }
  override get entryPad(): number {
    return super.entryPad;
  }
  override set entryPad(v: number) {
    writeBits(this.dv, this.off + 6, false, 2, 1, 8, v, "qcow2_l2_entry.entryPad");
  }
  override get hostOffset(): number {
    return super.hostOffset;
  }
  override set hostOffset(v: number) {
    writeSplitBits(this.dv, this.off, false, 9, 47, v, "qcow2_l2_entry.hostOffset");
  }
  override get entryPad2(): number {
    return super.entryPad2;
  }
  override set entryPad2(v: number) {
    writeBits(this.dv, this.off, false, 1, 0, 6, v, "qcow2_l2_entry.entryPad2");
  }
  override get compressed(): number {
    return super.compressed;
  }
  override set compressed(v: number) {
    writeBits(this.dv, this.off, false, 1, 6, 1, v, "qcow2_l2_entry.compressed");
  }
  override get copied(): number {
    return super.copied;
  }
  override set copied(v: number) {
    writeBits(this.dv, this.off, false, 1, 7, 1, v, "qcow2_l2_entry.copied");
  }
}
