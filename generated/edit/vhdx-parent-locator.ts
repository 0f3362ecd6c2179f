// Made by tools/codegen from specs/images/vhdx_parent_locator.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdxParentLocatorView } from "../views/vhdx-parent-locator.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link VhdxParentLocatorView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxParentLocatorEditor extends VhdxParentLocatorView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 20 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxParentLocatorEditor {
    return new VhdxParentLocatorEditor(viewOver(bytes, offset, 20, "vhdx_parent_locator"), offset);
  }

  override get type(): Uint8Array {
    return super.type;
  }
  override set type(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 16), v, "vhdx_parent_locator.type");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeScalar(this.dv, this.off + 16, true, 2, v, "vhdx_parent_locator.reserved");
  }

  override get keyValueCount(): number {
    return super.keyValueCount;
  }
  override set keyValueCount(v: number) {
    writeScalar(this.dv, this.off + 18, true, 2, v, "vhdx_parent_locator.keyValueCount");
  }
}
