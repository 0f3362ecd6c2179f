// Made by tools/codegen from specs/nvpair/nvpair.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { NvpairView } from "../views/nvpair.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link NvpairView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class NvpairEditor extends NvpairView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): NvpairEditor {
    return new NvpairEditor(viewOver(bytes, offset, 16, "nvpair"), offset, littleEndian);
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeScalar(this.dv, this.off, this.le, -4, v, "nvpair.size");
  }

  override get nameSz(): number {
    return super.nameSz;
  }
  override set nameSz(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, -2, v, "nvpair.nameSz");
  }

  override get reserve(): Uint8Array {
    return super.reserve;
  }
  override set reserve(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 6, 2), v, "nvpair.reserve");
  }

  override get valueElem(): number {
    return super.valueElem;
  }
  override set valueElem(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, -4, v, "nvpair.valueElem");
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off + 12, this.le, 4, v, "nvpair.type");
  }
}
