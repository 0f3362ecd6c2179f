// Made by tools/codegen from specs/zil/lr_rename.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrRenameView } from "../views/lr-rename.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LrRenameView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrRenameEditor extends LrRenameView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrRenameEditor {
    return new LrRenameEditor(viewOver(bytes, offset, 48, "lr_rename"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get sdoid(): number {
    return super.sdoid;
  }
  override set sdoid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_rename.sdoid");
  }
  override get sdoidBig(): bigint {
    return super.sdoidBig;
  }
  override set sdoidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_rename.sdoidBig");
  }

  override get tdoid(): number {
    return super.tdoid;
  }
  override set tdoid(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_rename.tdoid");
  }
  override get tdoidBig(): bigint {
    return super.tdoidBig;
  }
  override set tdoidBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_rename.tdoidBig");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 48 + i * 1, this.le, 1, v, "lr_rename.data");
  }
}
