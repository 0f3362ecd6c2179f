// Made by tools/codegen from specs/zap/zap_leaf_array.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { ZapLeafArrayView } from "../views/zap-leaf-array.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link ZapLeafArrayView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZapLeafArrayEditor extends ZapLeafArrayView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafArrayEditor {
    return new ZapLeafArrayEditor(viewOver(bytes, offset, 24, "zap_leaf_array"), offset, littleEndian);
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off, this.le, 1, v, "zap_leaf_array.type");
  }

  override get array(): Uint8Array {
    return super.array;
  }
  override set array(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 1, 21), v, "zap_leaf_array.array");
  }

  override get next(): number {
    return super.next;
  }
  override set next(v: number) {
    writeScalar(this.dv, this.off + 22, this.le, 2, v, "zap_leaf_array.next");
  }
}
