// Made by tools/codegen from specs/images/vhdx_file_parameters.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdxFileParametersView } from "../views/vhdx-file-parameters.ts";
import { writeBits, writeScalar } from "./write.ts";

/** {@link VhdxFileParametersView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxFileParametersEditor extends VhdxFileParametersView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxFileParametersEditor {
    return new VhdxFileParametersEditor(viewOver(bytes, offset, 8, "vhdx_file_parameters"), offset);
  }

  override get blockSize(): number {
    return super.blockSize;
  }
  override set blockSize(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vhdx_file_parameters.blockSize");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "vhdx_file_parameters.flags");
  }
  override get leaveAllocated(): number {
    return super.leaveAllocated;
  }
  override set leaveAllocated(v: number) {
    writeBits(this.dv, this.off + 4, true, 1, 0, 1, v, "vhdx_file_parameters.leaveAllocated");
  }
  override get hasParent(): number {
    return super.hasParent;
  }
  override set hasParent(v: number) {
    writeBits(this.dv, this.off + 4, true, 1, 1, 1, v, "vhdx_file_parameters.hasParent");
  }
  override get flagsPad(): number {
    return super.flagsPad;
  }
  override set flagsPad(v: number) {
    writeBits(this.dv, this.off + 4, true, 4, 2, 30, v, "vhdx_file_parameters.flagsPad");
  }
}
