// Made by tools/codegen from specs/ddt/brt_vdev.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { BrtVdevView } from "../views/brt-vdev.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link BrtVdevView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class BrtVdevEditor extends BrtVdevView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BrtVdevEditor {
    return new BrtVdevEditor(viewOver(bytes, offset, 56, "brt_vdev"), offset, littleEndian);
  }

  override get mosEntries(): number {
    return super.mosEntries;
  }
  override set mosEntries(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "brt_vdev.mosEntries");
  }
  override get mosEntriesBig(): bigint {
    return super.mosEntriesBig;
  }
  override set mosEntriesBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "brt_vdev.mosEntriesBig");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "brt_vdev.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "brt_vdev.sizeBig");
  }

  override get byteorder(): number {
    return super.byteorder;
  }
  override set byteorder(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "brt_vdev.byteorder");
  }
  override get byteorderBig(): bigint {
    return super.byteorderBig;
  }
  override set byteorderBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "brt_vdev.byteorderBig");
  }

  override get totalcount(): number {
    return super.totalcount;
  }
  override set totalcount(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "brt_vdev.totalcount");
  }
  override get totalcountBig(): bigint {
    return super.totalcountBig;
  }
  override set totalcountBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "brt_vdev.totalcountBig");
  }

  override get rangesize(): number {
    return super.rangesize;
  }
  override set rangesize(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "brt_vdev.rangesize");
  }
  override get rangesizeBig(): bigint {
    return super.rangesizeBig;
  }
  override set rangesizeBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "brt_vdev.rangesizeBig");
  }

  override get usedspace(): number {
    return super.usedspace;
  }
  override set usedspace(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "brt_vdev.usedspace");
  }
  override get usedspaceBig(): bigint {
    return super.usedspaceBig;
  }
  override set usedspaceBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "brt_vdev.usedspaceBig");
  }

  override get savedspace(): number {
    return super.savedspace;
  }
  override set savedspace(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "brt_vdev.savedspace");
  }
  override get savedspaceBig(): bigint {
    return super.savedspaceBig;
  }
  override set savedspaceBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "brt_vdev.savedspaceBig");
  }
}
