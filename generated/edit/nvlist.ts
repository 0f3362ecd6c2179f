// Made by tools/codegen from specs/nvpair/nvlist.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { NvlistView } from "../views/nvlist.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link NvlistView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class NvlistEditor extends NvlistView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): NvlistEditor {
    return new NvlistEditor(viewOver(bytes, offset, 24, "nvlist"), offset, littleEndian);
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off, this.le, -4, v, "nvlist.version");
  }

  override get nvflag(): number {
    return super.nvflag;
  }
  override set nvflag(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, 4, v, "nvlist.nvflag");
  }

  override get priv(): Uint8Array {
    return super.priv;
  }
  override set priv(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 8, 8), v, "nvlist.priv");
  }

  override get flag(): Uint8Array {
    return super.flag;
  }
  override set flag(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 16, 4), v, "nvlist.flag");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 20, 4), v, "nvlist.pad");
  }
}
