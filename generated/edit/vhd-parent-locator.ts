// Made by tools/codegen from specs/images/vhd_parent_locator.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VhdParentLocatorView } from "../views/vhd-parent-locator.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link VhdParentLocatorView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdParentLocatorEditor extends VhdParentLocatorView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdParentLocatorEditor {
    return new VhdParentLocatorEditor(viewOver(bytes, offset, 24, "vhd_parent_locator"), offset);
  }

  override get platformCode(): number {
    return super.platformCode;
  }
  override set platformCode(v: number) {
    writeScalar(this.dv, this.off, false, 4, v, "vhd_parent_locator.platformCode");
  }

  override get platformDataSpace(): number {
    return super.platformDataSpace;
  }
  override set platformDataSpace(v: number) {
    writeScalar(this.dv, this.off + 4, false, 4, v, "vhd_parent_locator.platformDataSpace");
  }

  override get platformDataLength(): number {
    return super.platformDataLength;
  }
  override set platformDataLength(v: number) {
    writeScalar(this.dv, this.off + 8, false, 4, v, "vhd_parent_locator.platformDataLength");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeScalar(this.dv, this.off + 12, false, 4, v, "vhd_parent_locator.reserved");
  }

  override get platformDataOffset(): number {
    return super.platformDataOffset;
  }
  override set platformDataOffset(v: number) {
    writeSafe(this.dv, this.off + 16, false, 8, v, "vhd_parent_locator.platformDataOffset");
  }
  override get platformDataOffsetBig(): bigint {
    return super.platformDataOffsetBig;
  }
  override set platformDataOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 16, false, 8, v, "vhd_parent_locator.platformDataOffsetBig");
  }
}
