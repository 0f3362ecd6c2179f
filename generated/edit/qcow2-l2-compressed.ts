// Made by tools/codegen from specs/images/qcow2_l2_compressed.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { Qcow2L2CompressedView } from "../views/qcow2-l2-compressed.ts";
import { writeBits, writeScalar } from "./write.ts";

/** {@link Qcow2L2CompressedView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2L2CompressedEditor extends Qcow2L2CompressedView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2L2CompressedEditor {
    return new Qcow2L2CompressedEditor(viewOver(bytes, offset, 8, "qcow2_l2_compressed"), offset);
  }

  override get high(): number {
    return super.high;
  }
  override set high(v: number) {
    writeScalar(this.dv, this.off, false, 4, v, "qcow2_l2_compressed.high");
  }
  override get descriptorHigh(): number {
    return super.descriptorHigh;
  }
  override set descriptorHigh(v: number) {
    writeBits(this.dv, this.off, false, 4, 0, 30, v, "qcow2_l2_compressed.descriptorHigh");
  }
  override get compressed(): number {
    return super.compressed;
  }
  override set compressed(v: number) {
    writeBits(this.dv, this.off, false, 1, 6, 1, v, "qcow2_l2_compressed.compressed");
  }
  override get copied(): number {
    return super.copied;
  }
  override set copied(v: number) {
    writeBits(this.dv, this.off, false, 1, 7, 1, v, "qcow2_l2_compressed.copied");
  }

  override get offsetLow(): number {
    return super.offsetLow;
  }
  override set offsetLow(v: number) {
    writeScalar(this.dv, this.off + 4, false, 4, v, "qcow2_l2_compressed.offsetLow");
  }
}
