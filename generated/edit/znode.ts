// Made by tools/codegen from specs/fs/znode.ksy; do not edit.
import { badIndex, bytesAt, viewOver } from "../views/access.ts";
import { ZnodeView } from "../views/znode.ts";
import { ZfsAclPhysEditor } from "./zfs-acl-phys.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link ZnodeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZnodeEditor extends ZnodeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 264 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZnodeEditor {
    return new ZnodeEditor(viewOver(bytes, offset, 264, "znode"), offset, littleEndian);
  }

  setAtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("znode.atime", i, 2);
    writeBig(this.dv, this.off + i * 8, this.le, 8, v, "znode.atime");
  }

  setMtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("znode.mtime", i, 2);
    writeBig(this.dv, this.off + 16 + i * 8, this.le, 8, v, "znode.mtime");
  }

  setCtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("znode.ctime", i, 2);
    writeBig(this.dv, this.off + 32 + i * 8, this.le, 8, v, "znode.ctime");
  }

  setCrtime(i: number, v: bigint): void {
    if (!(i >= 0 && i < 2)) throw badIndex("znode.crtime", i, 2);
    writeBig(this.dv, this.off + 48 + i * 8, this.le, 8, v, "znode.crtime");
  }

  override get gen(): number {
    return super.gen;
  }
  override set gen(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "znode.gen");
  }
  override get genBig(): bigint {
    return super.genBig;
  }
  override set genBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "znode.genBig");
  }

  override get mode(): number {
    return super.mode;
  }
  override set mode(v: number) {
    writeSafe(this.dv, this.off + 72, this.le, 8, v, "znode.mode");
  }
  override get modeBig(): bigint {
    return super.modeBig;
  }
  override set modeBig(v: bigint) {
    writeBig(this.dv, this.off + 72, this.le, 8, v, "znode.modeBig");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 80, this.le, 8, v, "znode.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 80, this.le, 8, v, "znode.sizeBig");
  }

  override get parent(): number {
    return super.parent;
  }
  override set parent(v: number) {
    writeSafe(this.dv, this.off + 88, this.le, 8, v, "znode.parent");
  }
  override get parentBig(): bigint {
    return super.parentBig;
  }
  override set parentBig(v: bigint) {
    writeBig(this.dv, this.off + 88, this.le, 8, v, "znode.parentBig");
  }

  override get links(): number {
    return super.links;
  }
  override set links(v: number) {
    writeSafe(this.dv, this.off + 96, this.le, 8, v, "znode.links");
  }
  override get linksBig(): bigint {
    return super.linksBig;
  }
  override set linksBig(v: bigint) {
    writeBig(this.dv, this.off + 96, this.le, 8, v, "znode.linksBig");
  }

  override get xattr(): number {
    return super.xattr;
  }
  override set xattr(v: number) {
    writeSafe(this.dv, this.off + 104, this.le, 8, v, "znode.xattr");
  }
  override get xattrBig(): bigint {
    return super.xattrBig;
  }
  override set xattrBig(v: bigint) {
    writeBig(this.dv, this.off + 104, this.le, 8, v, "znode.xattrBig");
  }

  override get rdev(): bigint {
    return super.rdev;
  }
  override set rdev(v: bigint) {
    writeBig(this.dv, this.off + 112, this.le, 8, v, "znode.rdev");
  }

  override get flags(): bigint {
    return super.flags;
  }
  override set flags(v: bigint) {
    writeBig(this.dv, this.off + 120, this.le, 8, v, "znode.flags");
  }

  override get uid(): bigint {
    return super.uid;
  }
  override set uid(v: bigint) {
    writeBig(this.dv, this.off + 128, this.le, 8, v, "znode.uid");
  }

  override get gid(): bigint {
    return super.gid;
  }
  override set gid(v: bigint) {
    writeBig(this.dv, this.off + 136, this.le, 8, v, "znode.gid");
  }

  override get zap(): number {
    return super.zap;
  }
  override set zap(v: number) {
    writeSafe(this.dv, this.off + 144, this.le, 8, v, "znode.zap");
  }
  override get zapBig(): bigint {
    return super.zapBig;
  }
  override set zapBig(v: bigint) {
    writeBig(this.dv, this.off + 144, this.le, 8, v, "znode.zapBig");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 152, 24), v, "znode.pad");
  }

  override get acl(): ZfsAclPhysEditor {
    return new ZfsAclPhysEditor(this.dv, this.off + 176, this.le);
  }
}
