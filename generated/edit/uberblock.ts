// Made by tools/codegen from specs/spa/uberblock.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { UberblockView } from "../views/uberblock.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { writeBig, writeBigBits, writeBits, writeSafe, writeSplitBits } from "./write.ts";

/** {@link UberblockView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class UberblockEditor extends UberblockView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 216 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): UberblockEditor {
    return new UberblockEditor(viewOver(bytes, offset, 216, "uberblock"), offset, littleEndian);
  }

  override get magic(): bigint {
    return super.magic;
  }
  override set magic(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "uberblock.magic");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "uberblock.version");
  }
  override get versionBig(): bigint {
    return super.versionBig;
  }
  override set versionBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "uberblock.versionBig");
  }

  override get txg(): number {
    return super.txg;
  }
  override set txg(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "uberblock.txg");
  }
  override get txgBig(): bigint {
    return super.txgBig;
  }
  override set txgBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "uberblock.txgBig");
  }

  override get guidSum(): bigint {
    return super.guidSum;
  }
  override set guidSum(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "uberblock.guidSum");
  }

  override get timestamp(): bigint {
    return super.timestamp;
  }
  override set timestamp(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "uberblock.timestamp");
  }

  override get rootbp(): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + 40, this.le);
  }

  override get softwareVersion(): number {
    return super.softwareVersion;
  }
  override set softwareVersion(v: number) {
    writeSafe(this.dv, this.off + 168, this.le, 8, v, "uberblock.softwareVersion");
  }
  override get softwareVersionBig(): bigint {
    return super.softwareVersionBig;
  }
  override set softwareVersionBig(v: bigint) {
    writeBig(this.dv, this.off + 168, this.le, 8, v, "uberblock.softwareVersionBig");
  }

  override get mmpMagic(): bigint {
    return super.mmpMagic;
  }
  override set mmpMagic(v: bigint) {
    writeBig(this.dv, this.off + 176, this.le, 8, v, "uberblock.mmpMagic");
  }

  override get mmpDelay(): bigint {
    return super.mmpDelay;
  }
  override set mmpDelay(v: bigint) {
    writeBig(this.dv, this.off + 184, this.le, 8, v, "uberblock.mmpDelay");
  }

  override get mmpConfig(): bigint {
    return super.mmpConfig;
  }
  override set mmpConfig(v: bigint) {
    writeBig(this.dv, this.off + 192, this.le, 8, v, "uberblock.mmpConfig");
  }
  override get mmpIntervalValid(): number {
    return super.mmpIntervalValid;
  }
  override set mmpIntervalValid(v: number) {
    writeBits(this.dv, this.off + (this.le ? 192 : 199), this.le, 1, 0, 1, v, "uberblock.mmpIntervalValid");
  }
  override get mmpSeqValid(): number {
    return super.mmpSeqValid;
  }
  override set mmpSeqValid(v: number) {
    writeBits(this.dv, this.off + (this.le ? 192 : 199), this.le, 1, 1, 1, v, "uberblock.mmpSeqValid");
  }
  override get mmpFailIntValid(): number {
    return super.mmpFailIntValid;
  }
  override set mmpFailIntValid(v: number) {
    writeBits(this.dv, this.off + (this.le ? 192 : 199), this.le, 1, 2, 1, v, "uberblock.mmpFailIntValid");
  }
  override get mmpConfigPad(): number {
    return super.mmpConfigPad;
  }
  override set mmpConfigPad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 192 : 199), this.le, 1, 3, 5, v, "uberblock.mmpConfigPad");
  }
  override get mmpInterval(): number {
    return super.mmpInterval;
  }
  override set mmpInterval(v: number) {
    writeBits(this.dv, this.off + (this.le ? 192 : 196), this.le, 4, 8, 24, v, "uberblock.mmpInterval");
  }
  override get mmpSeq(): number {
    return super.mmpSeq;
  }
  override set mmpSeq(v: number) {
    writeBits(this.dv, this.off + (this.le ? 196 : 194), this.le, 2, 0, 16, v, "uberblock.mmpSeq");
  }
  override get mmpFailInt(): number {
    return super.mmpFailInt;
  }
  override set mmpFailInt(v: number) {
    writeBits(this.dv, this.off + (this.le ? 198 : 192), this.le, 2, 0, 16, v, "uberblock.mmpFailInt");
  }

  override get checkpointTxg(): number {
    return super.checkpointTxg;
  }
  override set checkpointTxg(v: number) {
    writeSafe(this.dv, this.off + 200, this.le, 8, v, "uberblock.checkpointTxg");
  }
  override get checkpointTxgBig(): bigint {
    return super.checkpointTxgBig;
  }
  override set checkpointTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 200, this.le, 8, v, "uberblock.checkpointTxgBig");
  }

  override get raidzReflowInfo(): bigint {
    return super.raidzReflowInfo;
  }
  override set raidzReflowInfo(v: bigint) {
    writeBig(this.dv, this.off + 208, this.le, 8, v, "uberblock.raidzReflowInfo");
  }
  override get reflowOffset(): number {
    return super.reflowOffset;
  }
  override set reflowOffset(v: number) {
    writeSplitBits(this.dv, this.off + 208, this.le, 0, 55, v, "uberblock.reflowOffset");
  }
  override get reflowOffsetBig(): bigint {
    return super.reflowOffsetBig;
  }
  override set reflowOffsetBig(v: bigint) {
    writeBigBits(this.dv, this.off + 208, this.le, 0, 55, v, "uberblock.reflowOffsetBig");
  }
  override get reflowScratchState(): number {
    return super.reflowScratchState;
  }
  override set reflowScratchState(v: number) {
    writeBits(this.dv, this.off + (this.le ? 214 : 208), this.le, 2, 7, 9, v, "uberblock.reflowScratchState");
  }
}
