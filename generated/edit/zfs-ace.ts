// Made by tools/codegen from specs/fs/zfs_ace.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZfsAceView } from "../views/zfs-ace.ts";
import { ZfsAceHdrEditor } from "./zfs-ace-hdr.ts";
import { writeBig } from "./write.ts";

/** {@link ZfsAceView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZfsAceEditor extends ZfsAceView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsAceEditor {
    return new ZfsAceEditor(viewOver(bytes, offset, 16, "zfs_ace"), offset, littleEndian);
  }

  override get hdr(): ZfsAceHdrEditor {
    return new ZfsAceHdrEditor(this.dv, this.off, this.le);
  }

  override get fuid(): bigint {
    return super.fuid;
  }
  override set fuid(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "zfs_ace.fuid");
  }
}
