// Made by tools/codegen from specs/ddt/ddt_stat.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtStatView } from "../views/ddt-stat.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DdtStatView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtStatEditor extends DdtStatView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtStatEditor {
    return new DdtStatEditor(viewOver(bytes, offset, 64, "ddt_stat"), offset, littleEndian);
  }

  override get blocks(): number {
    return super.blocks;
  }
  override set blocks(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "ddt_stat.blocks");
  }
  override get blocksBig(): bigint {
    return super.blocksBig;
  }
  override set blocksBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "ddt_stat.blocksBig");
  }

  override get lsize(): number {
    return super.lsize;
  }
  override set lsize(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "ddt_stat.lsize");
  }
  override get lsizeBig(): bigint {
    return super.lsizeBig;
  }
  override set lsizeBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "ddt_stat.lsizeBig");
  }

  override get psize(): number {
    return super.psize;
  }
  override set psize(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "ddt_stat.psize");
  }
  override get psizeBig(): bigint {
    return super.psizeBig;
  }
  override set psizeBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "ddt_stat.psizeBig");
  }

  override get dsize(): number {
    return super.dsize;
  }
  override set dsize(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "ddt_stat.dsize");
  }
  override get dsizeBig(): bigint {
    return super.dsizeBig;
  }
  override set dsizeBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "ddt_stat.dsizeBig");
  }

  override get refBlocks(): number {
    return super.refBlocks;
  }
  override set refBlocks(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "ddt_stat.refBlocks");
  }
  override get refBlocksBig(): bigint {
    return super.refBlocksBig;
  }
  override set refBlocksBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "ddt_stat.refBlocksBig");
  }

  override get refLsize(): number {
    return super.refLsize;
  }
  override set refLsize(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "ddt_stat.refLsize");
  }
  override get refLsizeBig(): bigint {
    return super.refLsizeBig;
  }
  override set refLsizeBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "ddt_stat.refLsizeBig");
  }

  override get refPsize(): number {
    return super.refPsize;
  }
  override set refPsize(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "ddt_stat.refPsize");
  }
  override get refPsizeBig(): bigint {
    return super.refPsizeBig;
  }
  override set refPsizeBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "ddt_stat.refPsizeBig");
  }

  override get refDsize(): number {
    return super.refDsize;
  }
  override set refDsize(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "ddt_stat.refDsize");
  }
  override get refDsizeBig(): bigint {
    return super.refDsizeBig;
  }
  override set refDsizeBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "ddt_stat.refDsizeBig");
  }
}
