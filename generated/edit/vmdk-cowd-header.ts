// Made by tools/codegen from specs/images/vmdk_cowd_header.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { VmdkCowdHeaderView } from "../views/vmdk-cowd-header.ts";
import { writeScalar } from "./write.ts";

/** {@link VmdkCowdHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VmdkCowdHeaderEditor extends VmdkCowdHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 36 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VmdkCowdHeaderEditor {
    return new VmdkCowdHeaderEditor(viewOver(bytes, offset, 36, "vmdk_cowd_header"), offset);
  }

  override get magic(): number {
    return super.magic;
  }
  override set magic(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vmdk_cowd_header.magic");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "vmdk_cowd_header.version");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 8, true, 4, v, "vmdk_cowd_header.flags");
  }

  override get capacity(): number {
    return super.capacity;
  }
  override set capacity(v: number) {
    writeScalar(this.dv, this.off + 12, true, 4, v, "vmdk_cowd_header.capacity");
  }

  override get grainSize(): number {
    return super.grainSize;
  }
  override set grainSize(v: number) {
    writeScalar(this.dv, this.off + 16, true, 4, v, "vmdk_cowd_header.grainSize");
  }

  override get directoryOffset(): number {
    return super.directoryOffset;
  }
  override set directoryOffset(v: number) {
    writeScalar(this.dv, this.off + 20, true, 4, v, "vmdk_cowd_header.directoryOffset");
  }

  override get directoryEntries(): number {
    return super.directoryEntries;
  }
  override set directoryEntries(v: number) {
    writeScalar(this.dv, this.off + 24, true, 4, v, "vmdk_cowd_header.directoryEntries");
  }

  override get nextFree(): number {
    return super.nextFree;
  }
  override set nextFree(v: number) {
    writeScalar(this.dv, this.off + 28, true, 4, v, "vmdk_cowd_header.nextFree");
  }

  override get cylinders(): number {
    return super.cylinders;
  }
  override set cylinders(v: number) {
    writeScalar(this.dv, this.off + 32, true, 4, v, "vmdk_cowd_header.cylinders");
  }
}
