// Made by tools/codegen from specs/send/drr_spill.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DrrSpillView } from "../views/drr-spill.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link DrrSpillView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrSpillEditor extends DrrSpillView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 80 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrSpillEditor {
    return new DrrSpillEditor(viewOver(bytes, offset, 80, "drr_spill"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_spill.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_spill.objectBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "drr_spill.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "drr_spill.lengthBig");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_spill.toguid");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 24, this.le, 1, v, "drr_spill.flags");
  }

  override get compressiontype(): number {
    return super.compressiontype;
  }
  override set compressiontype(v: number) {
    writeScalar(this.dv, this.off + 25, this.le, 1, v, "drr_spill.compressiontype");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 26, 6), v, "drr_spill.pad");
  }

  override get compressedSize(): number {
    return super.compressedSize;
  }
  override set compressedSize(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "drr_spill.compressedSize");
  }
  override get compressedSizeBig(): bigint {
    return super.compressedSizeBig;
  }
  override set compressedSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "drr_spill.compressedSizeBig");
  }

  override get salt(): Uint8Array {
    return super.salt;
  }
  override set salt(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 40, 8), v, "drr_spill.salt");
  }

  override get iv(): Uint8Array {
    return super.iv;
  }
  override set iv(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 48, 12), v, "drr_spill.iv");
  }

  override get mac(): Uint8Array {
    return super.mac;
  }
  override set mac(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 60, 16), v, "drr_spill.mac");
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off + 76, this.le, 4, v, "drr_spill.type");
  }
}
