// Made by tools/codegen from specs/send/drr_write_embedded.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DrrWriteEmbeddedView } from "../views/drr-write-embedded.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link DrrWriteEmbeddedView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrWriteEmbeddedEditor extends DrrWriteEmbeddedView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrWriteEmbeddedEditor {
    return new DrrWriteEmbeddedEditor(viewOver(bytes, offset, 48, "drr_write_embedded"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_write_embedded.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_write_embedded.objectBig");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "drr_write_embedded.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "drr_write_embedded.offsetBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "drr_write_embedded.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_write_embedded.lengthBig");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "drr_write_embedded.toguid");
  }

  override get compression(): number {
    return super.compression;
  }
  override set compression(v: number) {
    writeScalar(this.dv, this.off + 32, this.le, 1, v, "drr_write_embedded.compression");
  }

  override get etype(): number {
    return super.etype;
  }
  override set etype(v: number) {
    writeScalar(this.dv, this.off + 33, this.le, 1, v, "drr_write_embedded.etype");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 34, 6), v, "drr_write_embedded.pad");
  }

  override get lsize(): number {
    return super.lsize;
  }
  override set lsize(v: number) {
    writeScalar(this.dv, this.off + 40, this.le, 4, v, "drr_write_embedded.lsize");
  }

  override get psize(): number {
    return super.psize;
  }
  override set psize(v: number) {
    writeScalar(this.dv, this.off + 44, this.le, 4, v, "drr_write_embedded.psize");
  }
}
