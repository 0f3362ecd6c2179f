// Made by tools/codegen from specs/images/qcow2_l1_entry.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { Qcow2L1EntryView } from "../views/qcow2-l1-entry.ts";
import { writeBig, writeBits, writeSplitBits } from "./write.ts";

/** {@link Qcow2L1EntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2L1EntryEditor extends Qcow2L1EntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2L1EntryEditor {
    return new Qcow2L1EntryEditor(viewOver(bytes, offset, 8, "qcow2_l1_entry"), offset);
  }

  override get entry(): bigint {
    return super.entry;
  }
  override set entry(v: bigint) {
    writeBig(this.dv, this.off, false, 8, v, "qcow2_l1_entry.entry");
  }
  override get entryPad(): number {
    return super.entryPad;
  }
  override set entryPad(v: number) {
    writeBits(this.dv, this.off + 6, false, 2, 0, 9, v, "qcow2_l1_entry.entryPad");
  }
  override get tableOffset(): number {
    return super.tableOffset;
  }
  override set tableOffset(v: number) {
    writeSplitBits(this.dv, this.off, false, 9, 47, v, "qcow2_l1_entry.tableOffset");
  }
  override get entryPad2(): number {
    return super.entryPad2;
  }
  override set entryPad2(v: number) {
    writeBits(this.dv, this.off, false, 1, 0, 7, v, "qcow2_l1_entry.entryPad2");
  }
  override get copied(): number {
    return super.copied;
  }
  override set copied(v: number) {
    writeBits(this.dv, this.off, false, 1, 7, 1, v, "qcow2_l1_entry.copied");
  }
}
