// Made by tools/codegen from specs/spa/l2arc_log_blk.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { L2arcLogBlkView } from "../views/l2arc-log-blk.ts";
import { L2arcLogBlkptrEditor } from "./l2arc-log-blkptr.ts";
import { L2arcLogEntEditor } from "./l2arc-log-ent.ts";
import { setBytes, writeBig } from "./write.ts";

/** {@link L2arcLogBlkView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class L2arcLogBlkEditor extends L2arcLogBlkView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 65536 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): L2arcLogBlkEditor {
    return new L2arcLogBlkEditor(viewOver(bytes, offset, 65536, "l2arc_log_blk"), offset, littleEndian);
  }

  override get magic(): bigint {
    return super.magic;
  }
  override set magic(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "l2arc_log_blk.magic");
  }

  override get prevLbp(): L2arcLogBlkptrEditor {
    return new L2arcLogBlkptrEditor(this.dv, this.off + 8, this.le);
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 72, 56), v, "l2arc_log_blk.pad");
  }

  override entries(i: number): L2arcLogEntEditor {
    return new L2arcLogEntEditor(this.dv, this.off + 128 + i * 64, this.le);
  }
}
