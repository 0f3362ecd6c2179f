// Made by tools/codegen from specs/zil/lr_link.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrLinkView } from "../views/lr-link.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LrLinkView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrLinkEditor extends LrLinkView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrLinkEditor {
    return new LrLinkEditor(viewOver(bytes, offset, 48, "lr_link"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get doid(): number {
    return super.doid;
  }
  override set doid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_link.doid");
  }
  override get doidBig(): bigint {
    return super.doidBig;
  }
  override set doidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_link.doidBig");
  }

  override get linkObj(): number {
    return super.linkObj;
  }
  override set linkObj(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_link.linkObj");
  }
  override get linkObjBig(): bigint {
    return super.linkObjBig;
  }
  override set linkObjBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_link.linkObjBig");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 48 + i * 1, this.le, 1, v, "lr_link.data");
  }
}
