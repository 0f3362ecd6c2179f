// Made by tools/codegen from specs/spa/dva.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DvaView } from "../views/dva.ts";
import { writeBig, writeBigBits, writeBits, writeSplitBits } from "./write.ts";

/** {@link DvaView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DvaEditor extends DvaView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DvaEditor {
    return new DvaEditor(viewOver(bytes, offset, 16, "dva"), offset, littleEndian);
  }

  override get word0(): bigint {
    return super.word0;
  }
  override set word0(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "dva.word0");
  }
  override get asize(): number {
    return super.asize;
  }
  override set asize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 4), this.le, 4, 0, 24, v, "dva.asize");
  }
  override get asizePad(): number {
    return super.asizePad;
  }
  override set asizePad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 3 : 4), this.le, 1, 0, 8, v, "dva.asizePad");
  }
  override get vdev(): number {
    return super.vdev;
  }
  override set vdev(v: number) {
    writeBits(this.dv, this.off + (this.le ? 4 : 0), this.le, 4, 0, 24, v, "dva.vdev");
  }
  override get vdevPad(): number {
    return super.vdevPad;
  }
  override set vdevPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 0, 8, v, "dva.vdevPad");
  }

  override get word1(): bigint {
    return super.word1;
  }
  override set word1(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "dva.word1");
  }
  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSplitBits(this.dv, this.off + 8, this.le, 0, 63, v, "dva.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBigBits(this.dv, this.off + 8, this.le, 0, 63, v, "dva.offsetBig");
  }
  override get gang(): number {
    return super.gang;
  }
  override set gang(v: number) {
    writeBits(this.dv, this.off + (this.le ? 15 : 8), this.le, 1, 7, 1, v, "dva.gang");
  }
}
