// Made by tools/codegen from specs/zap/mzap.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { MzapView } from "../views/mzap.ts";
import { MzapEntEditor } from "./mzap-ent.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link MzapView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class MzapEditor extends MzapView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): MzapEditor {
    return new MzapEditor(viewOver(bytes, offset, 64, "mzap"), offset, littleEndian);
  }

  override get blockType(): bigint {
    return super.blockType;
  }
  override set blockType(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "mzap.blockType");
  }

  override get salt(): bigint {
    return super.salt;
  }
  override set salt(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "mzap.salt");
  }

  override get normflags(): number {
    return super.normflags;
  }
  override set normflags(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "mzap.normflags");
  }
  override get normflagsBig(): bigint {
    return super.normflagsBig;
  }
  override set normflagsBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "mzap.normflagsBig");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 24, 40), v, "mzap.pad");
  }

  override chunk(i: number): MzapEntEditor {
    return new MzapEntEditor(this.dv, this.off + 64 + i * 64, this.le);
  }
}
