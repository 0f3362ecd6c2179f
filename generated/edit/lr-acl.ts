// Made by tools/codegen from specs/zil/lr_acl.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrAclView } from "../views/lr-acl.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LrAclView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrAclEditor extends LrAclView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 80 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAclEditor {
    return new LrAclEditor(viewOver(bytes, offset, 80, "lr_acl"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get foid(): number {
    return super.foid;
  }
  override set foid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_acl.foid");
  }
  override get foidBig(): bigint {
    return super.foidBig;
  }
  override set foidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_acl.foidBig");
  }

  override get aclcnt(): number {
    return super.aclcnt;
  }
  override set aclcnt(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_acl.aclcnt");
  }
  override get aclcntBig(): bigint {
    return super.aclcntBig;
  }
  override set aclcntBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_acl.aclcntBig");
  }

  override get domcnt(): number {
    return super.domcnt;
  }
  override set domcnt(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "lr_acl.domcnt");
  }
  override get domcntBig(): bigint {
    return super.domcntBig;
  }
  override set domcntBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "lr_acl.domcntBig");
  }

  override get fuidcnt(): number {
    return super.fuidcnt;
  }
  override set fuidcnt(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "lr_acl.fuidcnt");
  }
  override get fuidcntBig(): bigint {
    return super.fuidcntBig;
  }
  override set fuidcntBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "lr_acl.fuidcntBig");
  }

  override get aclBytes(): number {
    return super.aclBytes;
  }
  override set aclBytes(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "lr_acl.aclBytes");
  }
  override get aclBytesBig(): bigint {
    return super.aclBytesBig;
  }
  override set aclBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "lr_acl.aclBytesBig");
  }

  override get aclFlags(): bigint {
    return super.aclFlags;
  }
  override set aclFlags(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "lr_acl.aclFlags");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 80 + i * 1, this.le, 1, v, "lr_acl.data");
  }
}
