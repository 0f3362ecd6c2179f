// Made by tools/codegen from specs/images/qcow2_subclusters.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { Qcow2SubclustersView } from "../views/qcow2-subclusters.ts";
import { writeScalar } from "./write.ts";

/** {@link Qcow2SubclustersView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2SubclustersEditor extends Qcow2SubclustersView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2SubclustersEditor {
    return new Qcow2SubclustersEditor(viewOver(bytes, offset, 8, "qcow2_subclusters"), offset);
  }

  override get zeros(): number {
    return super.zeros;
  }
  override set zeros(v: number) {
    writeScalar(this.dv, this.off, false, 4, v, "qcow2_subclusters.zeros");
  }

  override get allocated(): number {
    return super.allocated;
  }
  override set allocated(v: number) {
    writeScalar(this.dv, this.off + 4, false, 4, v, "qcow2_subclusters.allocated");
  }
}
