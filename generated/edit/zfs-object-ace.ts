// Made by tools/codegen from specs/fs/zfs_object_ace.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { ZfsObjectAceView } from "../views/zfs-object-ace.ts";
import { ZfsAceEditor } from "./zfs-ace.ts";
import { setBytes } from "./write.ts";

/** {@link ZfsObjectAceView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZfsObjectAceEditor extends ZfsObjectAceView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsObjectAceEditor {
    return new ZfsObjectAceEditor(viewOver(bytes, offset, 48, "zfs_object_ace"), offset, littleEndian);
  }

  override get ace(): ZfsAceEditor {
    return new ZfsAceEditor(this.dv, this.off, this.le);
  }

  override get objectType(): Uint8Array {
    return super.objectType;
  }
  override set objectType(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 16, 16), v, "zfs_object_ace.objectType");
  }

  override get inheritType(): Uint8Array {
    return super.inheritType;
  }
  override set inheritType(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 32, 16), v, "zfs_object_ace.inheritType");
  }
}
