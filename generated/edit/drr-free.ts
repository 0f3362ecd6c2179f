// Made by tools/codegen from specs/send/drr_free.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DrrFreeView } from "../views/drr-free.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DrrFreeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrFreeEditor extends DrrFreeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrFreeEditor {
    return new DrrFreeEditor(viewOver(bytes, offset, 32, "drr_free"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_free.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_free.objectBig");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "drr_free.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "drr_free.offsetBig");
  }

  override get length(): bigint {
    return super.length;
  }
  override set length(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_free.length");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "drr_free.toguid");
  }
}
