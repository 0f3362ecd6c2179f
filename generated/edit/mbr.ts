// Made by tools/codegen from specs/containers/mbr.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { MbrView } from "../views/mbr.ts";
import { MbrEntryEditor } from "./mbr-entry.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link MbrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class MbrEditor extends MbrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): MbrEditor {
    return new MbrEditor(viewOver(bytes, offset, 512, "mbr"), offset);
  }

  override get bootCode(): Uint8Array {
    return super.bootCode;
  }
  override set bootCode(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 446), v, "mbr.bootCode");
  }

  override partitions(i: number): MbrEntryEditor {
    return new MbrEntryEditor(this.dv, this.off + 446 + i * 16);
  }

  override get signature(): number {
    return super.signature;
  }
  override set signature(v: number) {
    writeScalar(this.dv, this.off + 510, true, 2, v, "mbr.signature");
  }
}
