// Made by tools/codegen from specs/containers/lvm_mda_header.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LvmMdaHeaderView } from "../views/lvm-mda-header.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LvmMdaHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LvmMdaHeaderEditor extends LvmMdaHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): LvmMdaHeaderEditor {
    return new LvmMdaHeaderEditor(viewOver(bytes, offset, 40, "lvm_mda_header"), offset);
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "lvm_mda_header.checksum");
  }

  override get magicLow(): bigint {
    return super.magicLow;
  }
  override set magicLow(v: bigint) {
    writeBig(this.dv, this.off + 4, true, 8, v, "lvm_mda_header.magicLow");
  }

  override get magicHigh(): bigint {
    return super.magicHigh;
  }
  override set magicHigh(v: bigint) {
    writeBig(this.dv, this.off + 12, true, 8, v, "lvm_mda_header.magicHigh");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 20, true, 4, v, "lvm_mda_header.version");
  }

  override get start(): number {
    return super.start;
  }
  override set start(v: number) {
    writeSafe(this.dv, this.off + 24, true, 8, v, "lvm_mda_header.start");
  }
  override get startBig(): bigint {
    return super.startBig;
  }
  override set startBig(v: bigint) {
    writeBig(this.dv, this.off + 24, true, 8, v, "lvm_mda_header.startBig");
  }

  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeSafe(this.dv, this.off + 32, true, 8, v, "lvm_mda_header.size");
  }
  override get sizeBig(): bigint {
    return super.sizeBig;
  }
  override set sizeBig(v: bigint) {
    writeBig(this.dv, this.off + 32, true, 8, v, "lvm_mda_header.sizeBig");
  }
}
