// Made by tools/codegen from specs/images/qcow2_extension.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { Qcow2ExtensionView } from "../views/qcow2-extension.ts";
import { writeScalar } from "./write.ts";

/** {@link Qcow2ExtensionView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2ExtensionEditor extends Qcow2ExtensionView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2ExtensionEditor {
    return new Qcow2ExtensionEditor(viewOver(bytes, offset, 8, "qcow2_extension"), offset);
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off, false, 4, v, "qcow2_extension.type");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeScalar(this.dv, this.off + 4, false, 4, v, "qcow2_extension.length");
  }
}
