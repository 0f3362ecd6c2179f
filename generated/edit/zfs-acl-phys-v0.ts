// Made by tools/codegen from specs/fs/zfs_acl_phys_v0.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { ZfsAclPhysV0View } from "../views/zfs-acl-phys-v0.ts";
import { ZfsOldaceEditor } from "./zfs-oldace.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link ZfsAclPhysV0View} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZfsAclPhysV0Editor extends ZfsAclPhysV0View {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 88 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsAclPhysV0Editor {
    return new ZfsAclPhysV0Editor(viewOver(bytes, offset, 88, "zfs_acl_phys_v0"), offset, littleEndian);
  }

  override get aclExternObj(): number {
    return super.aclExternObj;
  }
  override set aclExternObj(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "zfs_acl_phys_v0.aclExternObj");
  }
  override get aclExternObjBig(): bigint {
    return super.aclExternObjBig;
  }
  override set aclExternObjBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zfs_acl_phys_v0.aclExternObjBig");
  }

  override get aclCount(): number {
    return super.aclCount;
  }
  override set aclCount(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, 4, v, "zfs_acl_phys_v0.aclCount");
  }

  override get aclVersion(): number {
    return super.aclVersion;
  }
  override set aclVersion(v: number) {
    writeScalar(this.dv, this.off + 12, this.le, 2, v, "zfs_acl_phys_v0.aclVersion");
  }

  override get aclPad(): Uint8Array {
    return super.aclPad;
  }
  override set aclPad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 14, 2), v, "zfs_acl_phys_v0.aclPad");
  }

  override aceData(i: number): ZfsOldaceEditor {
    return new ZfsOldaceEditor(this.dv, this.off + 16 + i * 12, this.le);
  }
}
