// Made by tools/codegen from specs/images/qcow2_feature_name.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { Qcow2FeatureNameView } from "../views/qcow2-feature-name.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link Qcow2FeatureNameView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2FeatureNameEditor extends Qcow2FeatureNameView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2FeatureNameEditor {
    return new Qcow2FeatureNameEditor(viewOver(bytes, offset, 48, "qcow2_feature_name"), offset);
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off, false, 1, v, "qcow2_feature_name.type");
  }

  override get bit(): number {
    return super.bit;
  }
  override set bit(v: number) {
    writeScalar(this.dv, this.off + 1, false, 1, v, "qcow2_feature_name.bit");
  }

  override get name(): Uint8Array {
    return super.name;
  }
  override set name(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 2, 46), v, "qcow2_feature_name.name");
  }
}
