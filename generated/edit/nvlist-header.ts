// Made by tools/codegen from specs/nvpair/nvlist_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { NvlistHeaderView } from "../views/nvlist-header.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link NvlistHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class NvlistHeaderEditor extends NvlistHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): NvlistHeaderEditor {
    return new NvlistHeaderEditor(viewOver(bytes, offset, 4, "nvlist_header"), offset);
  }

  override get encoding(): number {
    return super.encoding;
  }
  override set encoding(v: number) {
    writeScalar(this.dv, this.off, false, 1, v, "nvlist_header.encoding");
  }

  override get endian(): number {
    return super.endian;
  }
  override set endian(v: number) {
    writeScalar(this.dv, this.off + 1, false, 1, v, "nvlist_header.endian");
  }

  override get reserved1(): Uint8Array {
    return super.reserved1;
  }
  override set reserved1(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 2, 1), v, "nvlist_header.reserved1");
  }

  override get reserved2(): Uint8Array {
    return super.reserved2;
  }
  override set reserved2(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 3, 1), v, "nvlist_header.reserved2");
  }
}
