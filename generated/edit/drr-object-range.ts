// Made by tools/codegen from specs/send/drr_object_range.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DrrObjectRangeView } from "../views/drr-object-range.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link DrrObjectRangeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrObjectRangeEditor extends DrrObjectRangeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrObjectRangeEditor {
    return new DrrObjectRangeEditor(viewOver(bytes, offset, 64, "drr_object_range"), offset, littleEndian);
  }

  override get firstobj(): number {
    return super.firstobj;
  }
  override set firstobj(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_object_range.firstobj");
  }
  override get firstobjBig(): bigint {
    return super.firstobjBig;
  }
  override set firstobjBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_object_range.firstobjBig");
  }

  override get numslots(): number {
    return super.numslots;
  }
  override set numslots(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "drr_object_range.numslots");
  }
  override get numslotsBig(): bigint {
    return super.numslotsBig;
  }
  override set numslotsBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "drr_object_range.numslotsBig");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_object_range.toguid");
  }

  override get salt(): Uint8Array {
    return super.salt;
  }
  override set salt(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 24, 8), v, "drr_object_range.salt");
  }

  override get iv(): Uint8Array {
    return super.iv;
  }
  override set iv(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 32, 12), v, "drr_object_range.iv");
  }

  override get mac(): Uint8Array {
    return super.mac;
  }
  override set mac(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 44, 16), v, "drr_object_range.mac");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 60, this.le, 1, v, "drr_object_range.flags");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 61, 3), v, "drr_object_range.pad");
  }
}
