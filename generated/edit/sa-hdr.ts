// Made by tools/codegen from specs/sa/sa_hdr.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { SaHdrView } from "../views/sa-hdr.ts";
import { writeBits, writeScalar } from "./write.ts";

/** {@link SaHdrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SaHdrEditor extends SaHdrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 6 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SaHdrEditor {
    return new SaHdrEditor(viewOver(bytes, offset, 6, "sa_hdr"), offset, littleEndian);
  }

  override get magic(): number {
    return super.magic;
  }
  override set magic(v: number) {
    writeScalar(this.dv, this.off, this.le, 4, v, "sa_hdr.magic");
  }

  override get layoutInfo(): number {
    return super.layoutInfo;
  }
  override set layoutInfo(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, 2, v, "sa_hdr.layoutInfo");
  }
  override get layout(): number {
    return super.layout;
  }
  override set layout(v: number) {
    writeBits(this.dv, this.off + 4, this.le, 2, 0, 10, v, "sa_hdr.layout");
  }
  override get headerSize(): number {
    return super.headerSize;
  }
  override set headerSize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 5 : 4), this.le, 1, 2, 6, v, "sa_hdr.headerSize");
  }

  setLengths(i: number, v: number): void {
    writeScalar(this.dv, this.off + 6 + i * 2, this.le, 2, v, "sa_hdr.lengths");
  }
}
