// Made by tools/codegen from specs/containers/luks1_key_slot.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { Luks1KeySlotView } from "../views/luks1-key-slot.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link Luks1KeySlotView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Luks1KeySlotEditor extends Luks1KeySlotView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Luks1KeySlotEditor {
    return new Luks1KeySlotEditor(viewOver(bytes, offset, 48, "luks1_key_slot"), offset);
  }

  override get active(): number {
    return super.active;
  }
  override set active(v: number) {
    writeScalar(this.dv, this.off, false, 4, v, "luks1_key_slot.active");
  }

  override get iterations(): number {
    return super.iterations;
  }
  override set iterations(v: number) {
    writeScalar(this.dv, this.off + 4, false, 4, v, "luks1_key_slot.iterations");
  }

  override get salt(): Uint8Array {
    return super.salt;
  }
  override set salt(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 8, 32), v, "luks1_key_slot.salt");
  }

  override get keyMaterialOffset(): number {
    return super.keyMaterialOffset;
  }
  override set keyMaterialOffset(v: number) {
    writeScalar(this.dv, this.off + 40, false, 4, v, "luks1_key_slot.keyMaterialOffset");
  }

  override get stripes(): number {
    return super.stripes;
  }
  override set stripes(v: number) {
    writeScalar(this.dv, this.off + 44, false, 4, v, "luks1_key_slot.stripes");
  }
}
