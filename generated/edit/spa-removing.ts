// Made by tools/codegen from specs/spa/spa_removing.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { SpaRemovingView } from "../views/spa-removing.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link SpaRemovingView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SpaRemovingEditor extends SpaRemovingView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaRemovingEditor {
    return new SpaRemovingEditor(viewOver(bytes, offset, 56, "spa_removing"), offset, littleEndian);
  }

  override get state(): number {
    return super.state;
  }
  override set state(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "spa_removing.state");
  }
  override get stateBig(): bigint {
    return super.stateBig;
  }
  override set stateBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "spa_removing.stateBig");
  }

  override get removingVdev(): bigint {
    return super.removingVdev;
  }
  override set removingVdev(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "spa_removing.removingVdev");
  }

  override get prevIndirectVdev(): bigint {
    return super.prevIndirectVdev;
  }
  override set prevIndirectVdev(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "spa_removing.prevIndirectVdev");
  }

  override get startTime(): bigint {
    return super.startTime;
  }
  override set startTime(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "spa_removing.startTime");
  }

  override get endTime(): bigint {
    return super.endTime;
  }
  override set endTime(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "spa_removing.endTime");
  }

  override get toCopy(): number {
    return super.toCopy;
  }
  override set toCopy(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "spa_removing.toCopy");
  }
  override get toCopyBig(): bigint {
    return super.toCopyBig;
  }
  override set toCopyBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "spa_removing.toCopyBig");
  }

  override get copied(): number {
    return super.copied;
  }
  override set copied(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "spa_removing.copied");
  }
  override get copiedBig(): bigint {
    return super.copiedBig;
  }
  override set copiedBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "spa_removing.copiedBig");
  }
}
