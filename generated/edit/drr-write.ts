// Made by tools/codegen from specs/send/drr_write.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DrrWriteView } from "../views/drr-write.ts";
import { DdtKeyEditor } from "./ddt-key.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link DrrWriteView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrWriteEditor extends DrrWriteView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 136 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrWriteEditor {
    return new DrrWriteEditor(viewOver(bytes, offset, 136, "drr_write"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_write.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_write.objectBig");
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, 4, v, "drr_write.type");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 12, 4), v, "drr_write.pad");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "drr_write.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_write.offsetBig");
  }

  override get logicalSize(): number {
    return super.logicalSize;
  }
  override set logicalSize(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "drr_write.logicalSize");
  }
  override get logicalSizeBig(): bigint {
    return super.logicalSizeBig;
  }
  override set logicalSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "drr_write.logicalSizeBig");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "drr_write.toguid");
  }

  override get checksumtype(): number {
    return super.checksumtype;
  }
  override set checksumtype(v: number) {
    writeScalar(this.dv, this.off + 40, this.le, 1, v, "drr_write.checksumtype");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 41, this.le, 1, v, "drr_write.flags");
  }

  override get compressiontype(): number {
    return super.compressiontype;
  }
  override set compressiontype(v: number) {
    writeScalar(this.dv, this.off + 42, this.le, 1, v, "drr_write.compressiontype");
  }

  override get pad2(): Uint8Array {
    return super.pad2;
  }
  override set pad2(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 43, 5), v, "drr_write.pad2");
  }

  override get key(): DdtKeyEditor {
    return new DdtKeyEditor(this.dv, this.off + 48, this.le);
  }

  override get compressedSize(): number {
    return super.compressedSize;
  }
  override set compressedSize(v: number) {
    writeSafe(this.dv, this.off + 88, this.le, 8, v, "drr_write.compressedSize");
  }
  override get compressedSizeBig(): bigint {
    return super.compressedSizeBig;
  }
  override set compressedSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "drr_write.compressedSizeBig");
  }

  override get salt(): Uint8Array {
    return super.salt;
  }
  override set salt(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 96, 8), v, "drr_write.salt");
  }

  override get iv(): Uint8Array {
    return super.iv;
  }
  override set iv(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 104, 12), v, "drr_write.iv");
  }

  override get mac(): Uint8Array {
    return super.mac;
  }
  override set mac(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 116, 16), v, "drr_write.mac");
  }

  override get tailPad(): Uint8Array {
    return super.tailPad;
  }
  override set tailPad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 132, 4), v, "drr_write.tailPad");
  }
}
