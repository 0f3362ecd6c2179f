// Made by tools/codegen from specs/zil/lr_remove.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrRemoveView } from "../views/lr-remove.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LrRemoveView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrRemoveEditor extends LrRemoveView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrRemoveEditor {
    return new LrRemoveEditor(viewOver(bytes, offset, 40, "lr_remove"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get doid(): number {
    return super.doid;
  }
  override set doid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_remove.doid");
  }
  override get doidBig(): bigint {
    return super.doidBig;
  }
  override set doidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_remove.doidBig");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 40 + i * 1, this.le, 1, v, "lr_remove.data");
  }
}
