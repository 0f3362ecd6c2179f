// Made by tools/codegen from specs/zap/zap_leaf_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { ZapLeafHeaderView } from "../views/zap-leaf-header.ts";
import { setBytes, writeBig, writeScalar } from "./write.ts";

/** {@link ZapLeafHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZapLeafHeaderEditor extends ZapLeafHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZapLeafHeaderEditor {
    return new ZapLeafHeaderEditor(viewOver(bytes, offset, 48, "zap_leaf_header"), offset, littleEndian);
  }

  override get blockType(): bigint {
    return super.blockType;
  }
  override set blockType(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zap_leaf_header.blockType");
  }

  override get pad1(): Uint8Array {
    return super.pad1;
  }
  override set pad1(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 8, 8), v, "zap_leaf_header.pad1");
  }

  override get prefix(): bigint {
    return super.prefix;
  }
  override set prefix(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "zap_leaf_header.prefix");
  }

  override get magic(): number {
    return super.magic;
  }
  override set magic(v: number) {
    writeScalar(this.dv, this.off + 24, this.le, 4, v, "zap_leaf_header.magic");
  }

  override get nfree(): number {
    return super.nfree;
  }
  override set nfree(v: number) {
    writeScalar(this.dv, this.off + 28, this.le, 2, v, "zap_leaf_header.nfree");
  }

  override get nentries(): number {
    return super.nentries;
  }
  override set nentries(v: number) {
    writeScalar(this.dv, this.off + 30, this.le, 2, v, "zap_leaf_header.nentries");
  }

  override get prefixLen(): number {
    return super.prefixLen;
  }
  override set prefixLen(v: number) {
    writeScalar(this.dv, this.off + 32, this.le, 2, v, "zap_leaf_header.prefixLen");
  }

  override get freelist(): number {
    return super.freelist;
  }
  override set freelist(v: number) {
    writeScalar(this.dv, this.off + 34, this.le, 2, v, "zap_leaf_header.freelist");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 36, this.le, 1, v, "zap_leaf_header.flags");
  }

  override get pad2(): Uint8Array {
    return super.pad2;
  }
  override set pad2(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 37, 11), v, "zap_leaf_header.pad2");
  }
}
