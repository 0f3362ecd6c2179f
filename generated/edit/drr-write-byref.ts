// Made by tools/codegen from specs/send/drr_write_byref.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DrrWriteByrefView } from "../views/drr-write-byref.ts";
import { DdtKeyEditor } from "./ddt-key.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link DrrWriteByrefView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrWriteByrefEditor extends DrrWriteByrefView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 104 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrWriteByrefEditor {
    return new DrrWriteByrefEditor(viewOver(bytes, offset, 104, "drr_write_byref"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_write_byref.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_write_byref.objectBig");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "drr_write_byref.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "drr_write_byref.offsetBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "drr_write_byref.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_write_byref.lengthBig");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "drr_write_byref.toguid");
  }

  override get refguid(): bigint {
    return super.refguid;
  }
  override set refguid(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "drr_write_byref.refguid");
  }

  override get refobject(): number {
    return super.refobject;
  }
  override set refobject(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "drr_write_byref.refobject");
  }
  override get refobjectBig(): bigint {
    return super.refobjectBig;
  }
  override set refobjectBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "drr_write_byref.refobjectBig");
  }

  override get refoffset(): number {
    return super.refoffset;
  }
  override set refoffset(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "drr_write_byref.refoffset");
  }
  override get refoffsetBig(): bigint {
    return super.refoffsetBig;
  }
  override set refoffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "drr_write_byref.refoffsetBig");
  }

  override get checksumtype(): number {
    return super.checksumtype;
  }
  override set checksumtype(v: number) {
    writeScalar(this.dv, this.off + 56, this.le, 1, v, "drr_write_byref.checksumtype");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 57, this.le, 1, v, "drr_write_byref.flags");
  }

  override get pad2(): Uint8Array {
    return super.pad2;
  }
  override set pad2(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 58, 6), v, "drr_write_byref.pad2");
  }

  override get key(): DdtKeyEditor {
    return new DdtKeyEditor(this.dv, this.off + 64, this.le);
  }
}
