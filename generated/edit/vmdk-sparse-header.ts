// Made by tools/codegen from specs/images/vmdk_sparse_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VmdkSparseHeaderView } from "../views/vmdk-sparse-header.ts";
import { setBytes, writeBig, writeBits, writeSafe, writeScalar } from "./write.ts";

/** {@link VmdkSparseHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VmdkSparseHeaderEditor extends VmdkSparseHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VmdkSparseHeaderEditor {
    return new VmdkSparseHeaderEditor(viewOver(bytes, offset, 512, "vmdk_sparse_header"), offset);
  }

  override get magic(): number {
    return super.magic;
  }
  override set magic(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vmdk_sparse_header.magic");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "vmdk_sparse_header.version");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 8, true, 4, v, "vmdk_sparse_header.flags");
  }
  override get validNewlines(): number {
    return super.validNewlines;
  }
  override set validNewlines(v: number) {
    writeBits(this.dv, this.off + 8, true, 1, 0, 1, v, "vmdk_sparse_header.validNewlines");
  }
  override get redundantTables(): number {
    return super.redundantTables;
  }
  override set redundantTables(v: number) {
    writeBits(this.dv, this.off + 8, true, 1, 1, 1, v, "vmdk_sparse_header.redundantTables");
  }
  override get zeroedGrains(): number {
    return super.zeroedGrains;
  }
  override set zeroedGrains(v: number) {
    writeBits(this.dv, this.off + 8, true, 1, 2, 1, v, "vmdk_sparse_header.zeroedGrains");
  }
  override get flagsPad(): number {
    return super.flagsPad;
  }
  override set flagsPad(v: number) {
    writeBits(this.dv, this.off + 8, true, 2, 3, 13, v, "vmdk_sparse_header.flagsPad");
  }
  override get compressed(): number {
    return super.compressed;
  }
  override set compressed(v: number) {
    writeBits(this.dv, this.off + 10, true, 1, 0, 1, v, "vmdk_sparse_header.compressed");
  }
  override get markers(): number {
    return super.markers;
  }
  override set markers(v: number) {
    writeBits(this.dv, this.off + 10, true, 1, 1, 1, v, "vmdk_sparse_header.markers");
  }
  override get flagsPad2(): number {
    return super.flagsPad2;
  }
  override set flagsPad2(v: number) {
    writeBits(this.dv, this.off + 10, true, 2, 2, 14, v, "vmdk_sparse_header.flagsPad2");
  }

  override get capacity(): number {
    return super.capacity;
  }
  override set capacity(v: number) {
    writeSafe(this.dv, this.off + 12, true, 8, v, "vmdk_sparse_header.capacity");
  }
  override get capacityBig(): bigint {
    return super.capacityBig;
  }
  override set capacityBig(v: bigint) {
    writeBig(this.dv, this.off + 12, true, 8, v, "vmdk_sparse_header.capacityBig");
  }

  override get grainSize(): number {
    return super.grainSize;
  }
  override set grainSize(v: number) {
    writeSafe(this.dv, this.off + 20, true, 8, v, "vmdk_sparse_header.grainSize");
  }
  override get grainSizeBig(): bigint {
    return super.grainSizeBig;
  }
  override set grainSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 20, true, 8, v, "vmdk_sparse_header.grainSizeBig");
  }

  override get descriptorOffset(): number {
    return super.descriptorOffset;
  }
  override set descriptorOffset(v: number) {
    writeSafe(this.dv, this.off + 28, true, 8, v, "vmdk_sparse_header.descriptorOffset");
  }
  override get descriptorOffsetBig(): bigint {
    return super.descriptorOffsetBig;
  }
  override set descriptorOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 28, true, 8, v, "vmdk_sparse_header.descriptorOffsetBig");
  }

  override get descriptorSize(): number {
    return super.descriptorSize;
  }
  override set descriptorSize(v: number) {
    writeSafe(this.dv, this.off + 36, true, 8, v, "vmdk_sparse_header.descriptorSize");
  }
  override get descriptorSizeBig(): bigint {
    return super.descriptorSizeBig;
  }
  override set descriptorSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 36, true, 8, v, "vmdk_sparse_header.descriptorSizeBig");
  }

  override get entriesPerTable(): number {
    return super.entriesPerTable;
  }
  override set entriesPerTable(v: number) {
    writeScalar(this.dv, this.off + 44, true, 4, v, "vmdk_sparse_header.entriesPerTable");
  }

  override get redundantDirectoryOffset(): bigint {
    return super.redundantDirectoryOffset;
  }
  override set redundantDirectoryOffset(v: bigint) {
    writeBig(this.dv, this.off + 48, true, 8, v, "vmdk_sparse_header.redundantDirectoryOffset");
  }

  override get directoryOffset(): bigint {
    return super.directoryOffset;
  }
  override set directoryOffset(v: bigint) {
    writeBig(this.dv, this.off + 56, true, 8, v, "vmdk_sparse_header.directoryOffset");
  }

  override get overhead(): number {
    return super.overhead;
  }
  override set overhead(v: number) {
    writeSafe(this.dv, this.off + 64, true, 8, v, "vmdk_sparse_header.overhead");
  }
  override get overheadBig(): bigint {
    return super.overheadBig;
  }
  override set overheadBig(v: bigint) {
    writeBig(this.dv, this.off + 64, true, 8, v, "vmdk_sparse_header.overheadBig");
  }

  override get unclean(): number {
    return super.unclean;
  }
  override set unclean(v: number) {
    writeScalar(this.dv, this.off + 72, true, 1, v, "vmdk_sparse_header.unclean");
  }

  override get newlines(): Uint8Array {
    return super.newlines;
  }
  override set newlines(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 73, 4), v, "vmdk_sparse_header.newlines");
  }

  override get compression(): number {
    return super.compression;
  }
  override set compression(v: number) {
    writeScalar(this.dv, this.off + 77, true, 2, v, "vmdk_sparse_header.compression");
  }

  override get padding(): Uint8Array {
    return super.padding;
  }
  override set padding(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 79, 433), v, "vmdk_sparse_header.padding");
  }
}
