// Made by tools/codegen from specs/containers/lvm_disk_locn.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LvmDiskLocnView } from "../views/lvm-disk-locn.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link LvmDiskLocnView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LvmDiskLocnEditor extends LvmDiskLocnView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): LvmDiskLocnEditor {
    return new LvmDiskLocnEditor(viewOver(bytes, offset, 16, "lvm_disk_locn"), offset);
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSafe(this.dv, this.off, true, 8, v, "lvm_disk_locn.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "lvm_disk_locn.offsetBig");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 8, true, 8, v, "lvm_disk_locn.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 8, true, 8, v, "lvm_disk_locn.sizeBig");
  }
}
