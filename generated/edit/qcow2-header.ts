// Made by tools/codegen from specs/images/qcow2_header.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { Qcow2HeaderView } from "../views/qcow2-header.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link Qcow2HeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2HeaderEditor extends Qcow2HeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2HeaderEditor {
    return new Qcow2HeaderEditor(viewOver(bytes, offset, 72, "qcow2_header"), offset);
  }

  override get magic(): number {
    return super.magic;
  }
  override set magic(v: number) {
    writeScalar(this.dv, this.off, false, 4, v, "qcow2_header.magic");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 4, false, 4, v, "qcow2_header.version");
  }

  override get backingFileOffset(): number {
    return super.backingFileOffset;
  }
  override set backingFileOffset(v: number) {
    writeSafe(this.dv, this.off + 8, false, 8, v, "qcow2_header.backingFileOffset");
  }
  override get backingFileOffsetBig(): bigint {
    return super.backingFileOffsetBig;
  }
  override set backingFileOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 8, false, 8, v, "qcow2_header.backingFileOffsetBig");
  }

  override get backingFileSize(): number {
    return super.backingFileSize;
  }
  override set backingFileSize(v: number) {
    writeScalar(this.dv, this.off + 16, false, 4, v, "qcow2_header.backingFileSize");
  }

  override get clusterBits(): number {
    return super.clusterBits;
  }
  override set clusterBits(v: number) {
    writeScalar(this.dv, this.off + 20, false, 4, v, "qcow2_header.clusterBits");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 24, false, 8, v, "qcow2_header.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 24, false, 8, v, "qcow2_header.sizeBig");
  }

  override get cryptMethod(): number {
    return super.cryptMethod;
  }
  override set cryptMethod(v: number) {
    writeScalar(this.dv, this.off + 32, false, 4, v, "qcow2_header.cryptMethod");
  }

  override get l1Size(): number {
    return super.l1Size;
  }
  override set l1Size(v: number) {
    writeScalar(this.dv, this.off + 36, false, 4, v, "qcow2_header.l1Size");
  }

  override get l1TableOffset(): number {
    return super.l1TableOffset;
  }
  override set l1TableOffset(v: number) {
    writeSafe(this.dv, this.off + 40, false, 8, v, "qcow2_header.l1TableOffset");
  }
  override get l1TableOffsetBig(): bigint {
    return super.l1TableOffsetBig;
  }
  override set l1TableOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 40, false, 8, v, "qcow2_header.l1TableOffsetBig");
  }

  override get refcountTableOffset(): bigint {
    return super.refcountTableOffset;
  }
  override set refcountTableOffset(v: bigint) {
    writeBig(this.dv, this.off + 48, false, 8, v, "qcow2_header.refcountTableOffset");
  }

  override get refcountTableClusters(): number {
    return super.refcountTableClusters;
  }
  override set refcountTableClusters(v: number) {
    writeScalar(this.dv, this.off + 56, false, 4, v, "qcow2_header.refcountTableClusters");
  }

  override get nbSnapshots(): number {
    return super.nbSnapshots;
  }
  override set nbSnapshots(v: number) {
    writeScalar(this.dv, this.off + 60, false, 4, v, "qcow2_header.nbSnapshots");
  }

  override get snapshotsOffset(): number {
    return super.snapshotsOffset;
  }
  override set snapshotsOffset(v: number) {
    writeSafe(this.dv, this.off + 64, false, 8, v, "qcow2_header.snapshotsOffset");
  }
  override get snapshotsOffsetBig(): bigint {
    return super.snapshotsOffsetBig;
  }
  override set snapshotsOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 64, false, 8, v, "qcow2_header.snapshotsOffsetBig");
  }
}
