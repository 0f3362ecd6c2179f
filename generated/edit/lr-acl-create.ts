// Made by tools/codegen from specs/zil/lr_acl_create.ksy; do not edit.
import { badIndex, viewOver } from "../views/access.ts";
import { LrAclCreateView } from "../views/lr-acl-create.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeBits, writeSafe, writeScalar, writeSplitBits } from "./write.ts";

/** {@link LrAclCreateView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrAclCreateEditor extends LrAclCreateView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 144 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAclCreateEditor {
    return new LrAclCreateEditor(viewOver(bytes, offset, 144, "lr_acl_create"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get doid(): number {
    return super.doid;
  }
  override set doid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_acl_create.doid");
  }
  override get doidBig(): bigint {
    return super.doidBig;
  }
  override set doidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_acl_create.doidBig");
  }

  override get foid(): bigint {
    return super.foid;
  }
  override set foid(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_acl_create.foid");
  }
  override get obj(): number {
    return super.obj;
  }
  override set obj(v: number) {
    writeSplitBits(this.dv, this.off + 40, this.le, 0, 48, v, "lr_acl_create.obj");
  }
  override get foidPad(): number {
    return super.foidPad;
  }
  override set foidPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 46 : 41), this.le, 1, 0, 8, v, "lr_acl_create.foidPad");
  }
  override get slots(): number {
    return super.slots;
  }
  override set slots(v: number) {
    writeBits(this.dv, this.off + (this.le ? 47 : 40), this.le, 1, 0, 8, v, "lr_acl_create.slots");
  }

  override get mode(): number {
    return super.mode;
  }
  override set mode(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "lr_acl_create.mode");
  }
  override get modeBig(): bigint {
    return super.modeBig;
  }
  override set modeBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "lr_acl_create.modeBig");
  }

  override get uid(): bigint {
    return super.uid;
  }
  override set uid(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "lr_acl_create.uid");
  }

  override get gid(): bigint {
    return super.gid;
  }
  override set gid(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "lr_acl_create.gid");
  }

  override get gen(): number {
    return super.gen;
  }
  override set gen(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "lr_acl_create.gen");
  }
  override get genBig(): bigint {
    return super.genBig;
  }
  override set genBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "lr_acl_create.genBig");
  }

  setCrtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("lr_acl_create.crtime", i, 2);
    writeBig(this.dv, this.off + 80 + i * 8, this.le, 8, v, "lr_acl_create.crtime");
  }

  override get rdev(): bigint {
    return super.rdev;
  }
  override set rdev(v: bigint) {
    writeBig(this.dv, this.off + 96, this.le, 8, v, "lr_acl_create.rdev");
  }

  override get aclcnt(): number {
    return super.aclcnt;
  }
  override set aclcnt(v: number) {
    writeSafe(this.dv, this.off + 104, this.le, 8, v, "lr_acl_create.aclcnt");
  }
  override get aclcntBig(): bigint {
    return super.aclcntBig;
  }
  override set aclcntBig(v: bigint) {
    writeBig(this.dv, this.off + 104, this.le, 8, v, "lr_acl_create.aclcntBig");
  }

  override get domcnt(): number {
    return super.domcnt;
  }
  override set domcnt(v: number) {
    writeSafe(this.dv, this.off + 112, this.le, 8, v, "lr_acl_create.domcnt");
  }
  override get domcntBig(): bigint {
    return super.domcntBig;
  }
  override set domcntBig(v: bigint) {
    writeBig(this.dv, this.off + 112, this.le, 8, v, "lr_acl_create.domcntBig");
  }

  override get fuidcnt(): number {
    return super.fuidcnt;
  }
  override set fuidcnt(v: number) {
    writeSafe(this.dv, this.off + 120, this.le, 8, v, "lr_acl_create.fuidcnt");
  }
  override get fuidcntBig(): bigint {
    return super.fuidcntBig;
  }
  override set fuidcntBig(v: bigint) {
    writeBig(this.dv, this.off + 120, this.le, 8, v, "lr_acl_create.fuidcntBig");
  }

  override get aclBytes(): number {
    return super.aclBytes;
  }
  override set aclBytes(v: number) {
    writeSafe(this.dv, this.off + 128, this.le, 8, v, "lr_acl_create.aclBytes");
  }
  override get aclBytesBig(): bigint {
    return super.aclBytesBig;
  }
  override set aclBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 128, this.le, 8, v, "lr_acl_create.aclBytesBig");
  }

  override get aclFlags(): bigint {
    return super.aclFlags;
  }
  override set aclFlags(v: bigint) {
    writeBig(this.dv, this.off + 136, this.le, 8, v, "lr_acl_create.aclFlags");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 144 + i * 1, this.le, 1, v, "lr_acl_create.data");
  }
}
