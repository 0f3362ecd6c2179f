// Made by tools/codegen from specs/containers/luks2_hdr.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { Luks2HdrView } from "../views/luks2-hdr.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link Luks2HdrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Luks2HdrEditor extends Luks2HdrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Luks2HdrEditor {
    return new Luks2HdrEditor(viewOver(bytes, offset, 512, "luks2_hdr"), offset);
  }

  override get magic(): Uint8Array {
    return super.magic;
  }
  override set magic(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 6), v, "luks2_hdr.magic");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 6, false, 2, v, "luks2_hdr.version");
  }

  override get hdrSize(): number {
    return super.hdrSize;
  }
  override set hdrSize(v: number) {
    writeSafe(this.dv, this.off + 8, false, 8, v, "luks2_hdr.hdrSize");
  }
  override get hdrSizeBig(): bigint {
    return super.hdrSizeBig;
  }
  override set hdrSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 8, false, 8, v, "luks2_hdr.hdrSizeBig");
  }

  override get seqid(): bigint {
    return super.seqid;
  }
  override set seqid(v: bigint) {
    writeBig(this.dv, this.off + 16, false, 8, v, "luks2_hdr.seqid");
  }

  override get label(): Uint8Array {
    return super.label;
  }
  override set label(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 24, 48), v, "luks2_hdr.label");
  }

  override get csumAlg(): Uint8Array {
    return super.csumAlg;
  }
  override set csumAlg(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 72, 32), v, "luks2_hdr.csumAlg");
  }

  override get salt(): Uint8Array {
    return super.salt;
  }
  override set salt(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 104, 64), v, "luks2_hdr.salt");
  }

  override get uuid(): Uint8Array {
    return super.uuid;
  }
  override set uuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 168, 40), v, "luks2_hdr.uuid");
  }

  override get subsystem(): Uint8Array {
    return super.subsystem;
  }
  override set subsystem(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 208, 48), v, "luks2_hdr.subsystem");
  }

  override get hdrOffset(): number {
    return super.hdrOffset;
  }
  override set hdrOffset(v: number) {
    writeSafe(this.dv, this.off + 256, false, 8, v, "luks2_hdr.hdrOffset");
  }
  override get hdrOffsetBig(): bigint {
    return super.hdrOffsetBig;
  }
  override set hdrOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 256, false, 8, v, "luks2_hdr.hdrOffsetBig");
  }

  override get padding(): Uint8Array {
    return super.padding;
  }
  override set padding(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 264, 184), v, "luks2_hdr.padding");
  }

  override get csum(): Uint8Array {
    return super.csum;
  }
  override set csum(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 448, 64), v, "luks2_hdr.csum");
  }
}
