// Made by tools/codegen from specs/send/drr_redact.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DrrRedactView } from "../views/drr-redact.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DrrRedactView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DrrRedactEditor extends DrrRedactView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrRedactEditor {
    return new DrrRedactEditor(viewOver(bytes, offset, 32, "drr_redact"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "drr_redact.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "drr_redact.objectBig");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "drr_redact.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "drr_redact.offsetBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "drr_redact.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "drr_redact.lengthBig");
  }

  override get toguid(): bigint {
    return super.toguid;
  }
  override set toguid(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "drr_redact.toguid");
  }
}
