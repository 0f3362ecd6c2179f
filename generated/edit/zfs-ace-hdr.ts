// Made by tools/codegen from specs/fs/zfs_ace_hdr.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZfsAceHdrView } from "../views/zfs-ace-hdr.ts";
import { writeScalar } from "./write.ts";

/** {@link ZfsAceHdrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZfsAceHdrEditor extends ZfsAceHdrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsAceHdrEditor {
    return new ZfsAceHdrEditor(viewOver(bytes, offset, 8, "zfs_ace_hdr"), offset, littleEndian);
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off, this.le, 2, v, "zfs_ace_hdr.type");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 2, this.le, 2, v, "zfs_ace_hdr.flags");
  }

  override get accessMask(): number {
    return super.accessMask;
  }
  override set accessMask(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, 4, v, "zfs_ace_hdr.accessMask");
  }
}
