// Made by tools/codegen from specs/zap/zap_leaf.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZapLeafView } from "../views/zap-leaf.ts";
import { ZapLeafHeaderEditor } from "./zap-leaf-header.ts";
import { writeScalar } from "./write.ts";

/** {@link ZapLeafView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZapLeafEditor extends ZapLeafView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafEditor {
    return new ZapLeafEditor(viewOver(bytes, offset, 48, "zap_leaf"), offset, littleEndian);
  }

  override get hdr(): ZapLeafHeaderEditor {
    return new ZapLeafHeaderEditor(this.dv, this.off, this.le);
  }

  setHash(i: number, v: number): void {
    writeScalar(this.dv, this.off + 48 + i * 2, this.le, 2, v, "zap_leaf.hash");
  }
}
