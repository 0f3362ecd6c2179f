// Made by tools/codegen from specs/fs/zfs_oldace.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZfsOldaceView } from "../views/zfs-oldace.ts";
import { writeScalar } from "./write.ts";

/** {@link ZfsOldaceView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZfsOldaceEditor extends ZfsOldaceView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 12 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsOldaceEditor {
    return new ZfsOldaceEditor(viewOver(bytes, offset, 12, "zfs_oldace"), offset, littleEndian);
  }

  override get fuid(): number {
    return super.fuid;
  }
  override set fuid(v: number) {
    writeScalar(this.dv, this.off, this.le, 4, v, "zfs_oldace.fuid");
  }

  override get accessMask(): number {
    return super.accessMask;
  }
  override set accessMask(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, 4, v, "zfs_oldace.accessMask");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, 2, v, "zfs_oldace.flags");
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off + 10, this.le, 2, v, "zfs_oldace.type");
  }
}
