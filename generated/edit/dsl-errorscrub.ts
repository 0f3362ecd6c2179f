// Made by tools/codegen from specs/dsl/dsl_errorscrub.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DslErrorscrubView } from "../views/dsl-errorscrub.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DslErrorscrubView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DslErrorscrubEditor extends DslErrorscrubView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslErrorscrubEditor {
    return new DslErrorscrubEditor(viewOver(bytes, offset, 72, "dsl_errorscrub"), offset, littleEndian);
  }

  override get func(): number {
    return super.func;
  }
  override set func(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "dsl_errorscrub.func");
  }
  override get funcBig(): bigint {
    return super.funcBig;
  }
  override set funcBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "dsl_errorscrub.funcBig");
  }

  override get state(): number {
    return super.state;
  }
  override set state(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "dsl_errorscrub.state");
  }
  override get stateBig(): bigint {
    return super.stateBig;
  }
  override set stateBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "dsl_errorscrub.stateBig");
  }

  override get cursor(): bigint {
    return super.cursor;
  }
  override set cursor(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "dsl_errorscrub.cursor");
  }

  override get startTime(): bigint {
    return super.startTime;
  }
  override set startTime(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "dsl_errorscrub.startTime");
  }

  override get endTime(): bigint {
    return super.endTime;
  }
  override set endTime(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "dsl_errorscrub.endTime");
  }

  override get toExamine(): number {
    return super.toExamine;
  }
  override set toExamine(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "dsl_errorscrub.toExamine");
  }
  override get toExamineBig(): bigint {
    return super.toExamineBig;
  }
  override set toExamineBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "dsl_errorscrub.toExamineBig");
  }

  override get examined(): number {
    return super.examined;
  }
  override set examined(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "dsl_errorscrub.examined");
  }
  override get examinedBig(): bigint {
    return super.examinedBig;
  }
  override set examinedBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "dsl_errorscrub.examinedBig");
  }

  override get errors(): number {
    return super.errors;
  }
  override set errors(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "dsl_errorscrub.errors");
  }
  override get errorsBig(): bigint {
    return super.errorsBig;
  }
  override set errorsBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "dsl_errorscrub.errorsBig");
  }

  override get pausedFlags(): number {
    return super.pausedFlags;
  }
  override set pausedFlags(v: number) {
    writeSafe(this.dv, this.off + 64, this.le, 8, v, "dsl_errorscrub.pausedFlags");
  }
  override get pausedFlagsBig(): bigint {
    return super.pausedFlagsBig;
  }
  override set pausedFlagsBig(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "dsl_errorscrub.pausedFlagsBig");
  }
}
