// Made by tools/codegen from specs/images/ewf_section.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { EwfSectionView } from "../views/ewf-section.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link EwfSectionView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class EwfSectionEditor extends EwfSectionView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 76 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): EwfSectionEditor {
    return new EwfSectionEditor(viewOver(bytes, offset, 76, "ewf_section"), offset);
  }

  override get type(): Uint8Array {
    return super.type;
  }
  override set type(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 16), v, "ewf_section.type");
  }

  override get nextOffset(): number {
    return super.nextOffset;
  }
  override set nextOffset(v: number) {
    writeSafe(this.dv, this.off + 16, true, 8, v, "ewf_section.nextOffset");
  }
  override get nextOffsetBig(): bigint {
    return super.nextOffsetBig;
  }
  override set nextOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 16, true, 8, v, "ewf_section.nextOffsetBig");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 24, true, 8, v, "ewf_section.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 24, true, 8, v, "ewf_section.sizeBig");
  }

  override get padding(): Uint8Array {
    return super.padding;
  }
  override set padding(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 32, 40), v, "ewf_section.padding");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 72, true, 4, v, "ewf_section.checksum");
  }
}
