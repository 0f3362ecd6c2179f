// Made by tools/codegen from specs/images/vdi_block.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VdiBlockView } from "../views/vdi-block.ts";
import { writeScalar } from "./write.ts";

/** {@link VdiBlockView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VdiBlockEditor extends VdiBlockView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VdiBlockEditor {
    return new VdiBlockEditor(viewOver(bytes, offset, 4, "vdi_block"), offset);
  }

  override get block(): number {
    return super.block;
  }
  override set block(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vdi_block.block");
  }
}
