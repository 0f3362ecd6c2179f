// Made by tools/codegen from specs/sa/sa_attr_registration.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { SaAttrRegistrationView } from "../views/sa-attr-registration.ts";
import { writeBig, writeBits } from "./write.ts";

/** {@link SaAttrRegistrationView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SaAttrRegistrationEditor extends SaAttrRegistrationView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SaAttrRegistrationEditor {
    return new SaAttrRegistrationEditor(viewOver(bytes, offset, 8, "sa_attr_registration"), offset, littleEndian);
  }

  override get word(): bigint {
    return super.word;
  }
  override set word(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "sa_attr_registration.word");
  }
  override get num(): number {
    return super.num;
  }
  override set num(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 6), this.le, 2, 0, 16, v, "sa_attr_registration.num");
  }
  override get byteswap(): number {
    return super.byteswap;
  }
  override set byteswap(v: number) {
    writeBits(this.dv, this.off + (this.le ? 2 : 5), this.le, 1, 0, 8, v, "sa_attr_registration.byteswap");
  }
  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeBits(this.dv, this.off + 3, this.le, 2, 0, 16, v, "sa_attr_registration.length");
  }
  override get wordPad(): number {
    return super.wordPad;
  }
  override set wordPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 4 : 0), this.le, 4, 8, 24, v, "sa_attr_registration.wordPad");
  }
}
