// Made by tools/codegen from specs/zil/lr_truncate.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrTruncateView } from "../views/lr-truncate.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link LrTruncateView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrTruncateEditor extends LrTruncateView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrTruncateEditor {
    return new LrTruncateEditor(viewOver(bytes, offset, 56, "lr_truncate"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get foid(): number {
    return super.foid;
  }
  override set foid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_truncate.foid");
  }
  override get foidBig(): bigint {
    return super.foidBig;
  }
  override set foidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_truncate.foidBig");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_truncate.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_truncate.offsetBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "lr_truncate.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "lr_truncate.lengthBig");
  }
}
