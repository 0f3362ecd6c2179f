// Made by tools/codegen from specs/dsl/dsl_deadlist.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DslDeadlistView } from "../views/dsl-deadlist.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link DslDeadlistView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DslDeadlistEditor extends DslDeadlistView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 320 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslDeadlistEditor {
    return new DslDeadlistEditor(viewOver(bytes, offset, 320, "dsl_deadlist"), offset, littleEndian);
  }

  override get used(): number {
    return super.used;
  }
  override set used(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "dsl_deadlist.used");
  }
  override get usedBig(): bigint {
    return super.usedBig;
  }
  override set usedBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "dsl_deadlist.usedBig");
  }

  override get comp(): number {
    return super.comp;
  }
  override set comp(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "dsl_deadlist.comp");
  }
  override get compBig(): bigint {
    return super.compBig;
  }
  override set compBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "dsl_deadlist.compBig");
  }

  override get uncomp(): number {
    return super.uncomp;
  }
  override set uncomp(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "dsl_deadlist.uncomp");
  }
  override get uncompBig(): bigint {
    return super.uncompBig;
  }
  override set uncompBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "dsl_deadlist.uncompBig");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 24, 296), v, "dsl_deadlist.pad");
  }
}
