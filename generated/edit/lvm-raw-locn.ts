// Made by tools/codegen from specs/containers/lvm_raw_locn.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LvmRawLocnView } from "../views/lvm-raw-locn.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LvmRawLocnView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LvmRawLocnEditor extends LvmRawLocnView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): LvmRawLocnEditor {
    return new LvmRawLocnEditor(viewOver(bytes, offset, 24, "lvm_raw_locn"), offset);
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off, true, 8, v, "lvm_raw_locn.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "lvm_raw_locn.offsetBig");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 8, true, 8, v, "lvm_raw_locn.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 8, true, 8, v, "lvm_raw_locn.sizeBig");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 16, true, 4, v, "lvm_raw_locn.checksum");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 20, true, 4, v, "lvm_raw_locn.flags");
  }
}
