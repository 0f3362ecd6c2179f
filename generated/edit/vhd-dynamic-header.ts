// Made by tools/codegen from specs/images/vhd_dynamic_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdDynamicHeaderView } from "../views/vhd-dynamic-header.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link VhdDynamicHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdDynamicHeaderEditor extends VhdDynamicHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 1024 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdDynamicHeaderEditor {
    return new VhdDynamicHeaderEditor(viewOver(bytes, offset, 1024, "vhd_dynamic_header"), offset);
  }

  override get cookie(): bigint {
    return super.cookie;
  }
  override set cookie(v: bigint) {
    writeBig(this.dv, this.off, false, 8, v, "vhd_dynamic_header.cookie");
  }

  override get dataOffset(): bigint {
    return super.dataOffset;
  }
  override set dataOffset(v: bigint) {
    writeBig(this.dv, this.off + 8, false, 8, v, "vhd_dynamic_header.dataOffset");
  }

  override get tableOffset(): number {
    return super.tableOffset;
  }
  override set tableOffset(v: number) {
    writeSafe(this.dv, this.off + 16, false, 8, v, "vhd_dynamic_header.tableOffset");
  }
  override get tableOffsetBig(): bigint {
    return super.tableOffsetBig;
  }
  override set tableOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 16, false, 8, v, "vhd_dynamic_header.tableOffsetBig");
  }

  override get headerVersion(): number {
    return super.headerVersion;
  }
  override set headerVersion(v: number) {
    writeScalar(this.dv, this.off + 24, false, 4, v, "vhd_dynamic_header.headerVersion");
  }

  override get maxTableEntries(): number {
    return super.maxTableEntries;
  }
  override set maxTableEntries(v: number) {
    writeScalar(this.dv, this.off + 28, false, 4, v, "vhd_dynamic_header.maxTableEntries");
  }

  override get blockSize(): number {
    return super.blockSize;
  }
  override set blockSize(v: number) {
    writeScalar(this.dv, this.off + 32, false, 4, v, "vhd_dynamic_header.blockSize");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 36, false, 4, v, "vhd_dynamic_header.checksum");
  }

  override get parentUniqueId(): Uint8Array {
    return super.parentUniqueId;
  }
  override set parentUniqueId(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 40, 16), v, "vhd_dynamic_header.parentUniqueId");
  }

  override get parentTimestamp(): number {
    return super.parentTimestamp;
  }
  override set parentTimestamp(v: number) {
    writeScalar(this.dv, this.off + 56, false, 4, v, "vhd_dynamic_header.parentTimestamp");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeScalar(this.dv, this.off + 60, false, 4, v, "vhd_dynamic_header.reserved");
  }

  override get parentName(): Uint8Array {
    return super.parentName;
  }
  override set parentName(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 64, 512), v, "vhd_dynamic_header.parentName");
  }

  override get parentLocators(): Uint8Array {
    return super.parentLocators;
  }
  override set parentLocators(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 576, 192), v, "vhd_dynamic_header.parentLocators");
  }

  override get reserved2(): Uint8Array {
    return super.reserved2;
  }
  override set reserved2(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 768, 256), v, "vhd_dynamic_header.reserved2");
  }
}
