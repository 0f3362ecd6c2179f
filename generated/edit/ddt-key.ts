// Made by tools/codegen from specs/ddt/ddt_key.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtKeyView } from "../views/ddt-key.ts";
import { ZioCksumEditor } from "./zio-cksum.ts";
import { writeBig, writeBits } from "./write.ts";

/** {@link DdtKeyView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtKeyEditor extends DdtKeyView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtKeyEditor {
    return new DdtKeyEditor(viewOver(bytes, offset, 40, "ddt_key"), offset, littleEndian);
  }

  override get cksum(): ZioCksumEditor {
    return new ZioCksumEditor(this.dv, this.off, this.le);
  }

  override get prop(): bigint {
    return super.prop;
  }
  override set prop(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "ddt_key.prop");
  }
  override get lsize(): number {
    return super.lsize;
  }
  override set lsize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 32 : 38), this.le, 2, 0, 16, v, "ddt_key.lsize");
  }
  override get psize(): number {
    return super.psize;
  }
  override set psize(v: number) {
    writeBits(this.dv, this.off + (this.le ? 34 : 36), this.le, 2, 0, 16, v, "ddt_key.psize");
  }
  override get compress(): number {
    return super.compress;
  }
  override set compress(v: number) {
    writeBits(this.dv, this.off + (this.le ? 36 : 35), this.le, 1, 0, 7, v, "ddt_key.compress");
  }
  override get crypt(): number {
    return super.crypt;
  }
  override set crypt(v: number) {
    writeBits(this.dv, this.off + (this.le ? 36 : 35), this.le, 1, 7, 1, v, "ddt_key.crypt");
  }
  override get propPad(): number {
    return super.propPad;
  }
  override set propPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 36 : 32), this.le, 4, 8, 24, v, "ddt_key.propPad");
  }
}
