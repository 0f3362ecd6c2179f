// Made by tools/codegen from specs/images/vhd_footer.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdFooterView } from "../views/vhd-footer.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link VhdFooterView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdFooterEditor extends VhdFooterView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdFooterEditor {
    return new VhdFooterEditor(viewOver(bytes, offset, 512, "vhd_footer"), offset);
  }

  override get cookie(): bigint {
    return super.cookie;
  }
  override set cookie(v: bigint) {
    writeBig(this.dv, this.off, false, 8, v, "vhd_footer.cookie");
  }

  override get features(): number {
    return super.features;
  }
  override set features(v: number) {
    writeScalar(this.dv, this.off + 8, false, 4, v, "vhd_footer.features");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 12, false, 4, v, "vhd_footer.version");
  }

  override get dataOffset(): bigint {
    return super.dataOffset;
  }
  override set dataOffset(v: bigint) {
    writeBig(this.dv, this.off + 16, false, 8, v, "vhd_footer.dataOffset");
  }

  override get timestamp(): number {
    return super.timestamp;
  }
  override set timestamp(v: number) {
    writeScalar(this.dv, this.off + 24, false, 4, v, "vhd_footer.timestamp");
  }

  override get creatorApplication(): Uint8Array {
    return super.creatorApplication;
  }
  override set creatorApplication(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 28, 4), v, "vhd_footer.creatorApplication");
  }

  override get creatorVersion(): number {
    return super.creatorVersion;
  }
  override set creatorVersion(v: number) {
    writeScalar(this.dv, this.off + 32, false, 4, v, "vhd_footer.creatorVersion");
  }

  override get creatorHostOs(): number {
    return super.creatorHostOs;
  }
  override set creatorHostOs(v: number) {
    writeScalar(this.dv, this.off + 36, false, 4, v, "vhd_footer.creatorHostOs");
  }

  override get originalSize(): bigint {
    return super.originalSize;
  }
  override set originalSize(v: bigint) {
    writeBig(this.dv, this.off + 40, false, 8, v, "vhd_footer.originalSize");
  }

  override get currentSize(): number {
    return super.currentSize;
  }
  override set currentSize(v: number) {
    writeSafe(this.dv, this.off + 48, false, 8, v, "vhd_footer.currentSize");
  }
  override get currentSizeBig(): bigint {
    return super.currentSizeBig;
  }
  override set currentSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 48, false, 8, v, "vhd_footer.currentSizeBig");
  }

  override get cylinders(): number {
    return super.cylinders;
  }
  override set cylinders(v: number) {
    writeScalar(this.dv, this.off + 56, false, 2, v, "vhd_footer.cylinders");
  }

  override get heads(): number {
    return super.heads;
  }
  override set heads(v: number) {
    writeScalar(this.dv, this.off + 58, false, 1, v, "vhd_footer.heads");
  }

  override get sectors(): number {
    return super.sectors;
  }
  override set sectors(v: number) {
    writeScalar(this.dv, this.off + 59, false, 1, v, "vhd_footer.sectors");
  }

  override get diskType(): number {
    return super.diskType;
  }
  override set diskType(v: number) {
    writeScalar(this.dv, this.off + 60, false, 4, v, "vhd_footer.diskType");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 64, false, 4, v, "vhd_footer.checksum");
  }

  override get uniqueId(): Uint8Array {
    return super.uniqueId;
  }
  override set uniqueId(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 68, 16), v, "vhd_footer.uniqueId");
  }

  override get savedState(): number {
    return super.savedState;
  }
  override set savedState(v: number) {
    writeScalar(this.dv, this.off + 84, false, 1, v, "vhd_footer.savedState");
  }

  override get reserved(): Uint8Array {
    return super.reserved;
  }
  override set reserved(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 85, 427), v, "vhd_footer.reserved");
  }
}
