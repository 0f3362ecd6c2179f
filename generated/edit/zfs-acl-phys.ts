// Made by tools/codegen from specs/fs/zfs_acl_phys.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { ZfsAclPhysView } from "../views/zfs-acl-phys.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link ZfsAclPhysView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZfsAclPhysEditor extends ZfsAclPhysView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 88 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZfsAclPhysEditor {
    return new ZfsAclPhysEditor(viewOver(bytes, offset, 88, "zfs_acl_phys"), offset, littleEndian);
  }

  override get aclExternObj(): number {
    return super.aclExternObj;
  }
  override set aclExternObj(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "zfs_acl_phys.aclExternObj");
  }
  override get aclExternObjBig(): bigint {
    return super.aclExternObjBig;
  }
  override set aclExternObjBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zfs_acl_phys.aclExternObjBig");
  }

  override get aclSize(): number {
    return super.aclSize;
  }
  override set aclSize(v: number) {
    writeScalar(this.dv, this.off + 8, this.le, 4, v, "zfs_acl_phys.aclSize");
  }

  override get aclVersion(): number {
    return super.aclVersion;
  }
  override set aclVersion(v: number) {
    writeScalar(this.dv, this.off + 12, this.le, 2, v, "zfs_acl_phys.aclVersion");
  }

  override get aclCount(): number {
    return super.aclCount;
  }
  override set aclCount(v: number) {
    writeScalar(this.dv, this.off + 14, this.le, 2, v, "zfs_acl_phys.aclCount");
  }

  override get aceData(): Uint8Array {
    return super.aceData;
  }
  override set aceData(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 16, 72), v, "zfs_acl_phys.aceData");
  }
}
