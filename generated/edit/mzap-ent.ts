// Made by tools/codegen from specs/zap/mzap_ent.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { MzapEntView } from "../views/mzap-ent.ts";
import { setBytes, setText, writeBig, writeScalar } from "./write.ts";

/** {@link MzapEntView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class MzapEntEditor extends MzapEntView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): MzapEntEditor {
    return new MzapEntEditor(viewOver(bytes, offset, 64, "mzap_ent"), offset, littleEndian);
  }

  override get value(): bigint {
    return super.value;
  }
  override set value(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "mzap_ent.value");
  }

  override get cd(): number {
    return super.cd;
  }
  override set cd(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, 4, v, "mzap_ent.cd");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 12, 2), v, "mzap_ent.pad");
  }

  override get name(): string {
    return super.name;
  }
  override set name(v: string) {
    setText(bytesAt(this.dv, this.off + 14, 50), v, true, "mzap_ent.name");
  }
  override get nameBytes(): Uint8Array {
    return super.nameBytes;
  }
  override set nameBytes(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 14, 50), v, "mzap_ent.nameBytes");
  }
}
