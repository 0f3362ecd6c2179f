// Made by tools/codegen from specs/ddt/ddt_phys_flat.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtPhysFlatView } from "../views/ddt-phys-flat.ts";
import { DvaEditor } from "./dva.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DdtPhysFlatView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtPhysFlatEditor extends DdtPhysFlatView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtPhysFlatEditor {
    return new DdtPhysFlatEditor(viewOver(bytes, offset, 72, "ddt_phys_flat"), offset, littleEndian);
  }

  override dva(i: number): DvaEditor {
    return new DvaEditor(this.dv, this.off + i * 16, this.le);
  }

  override get refcnt(): number {
    return super.refcnt;
  }
  override set refcnt(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "ddt_phys_flat.refcnt");
  }
  override get refcntBig(): bigint {
    return super.refcntBig;
  }
  override set refcntBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "ddt_phys_flat.refcntBig");
  }

  override get physBirth(): number {
    return super.physBirth;
  }
  override set physBirth(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "ddt_phys_flat.physBirth");
  }
  override get physBirthBig(): bigint {
    return super.physBirthBig;
  }
  override set physBirthBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "ddt_phys_flat.physBirthBig");
  }

  override get classStart(): bigint {
    return super.classStart;
  }
  override set classStart(v: bigint) {
    writeBig(this.dv, this.off + 64, this.le, 8, v, "ddt_phys_flat.classStart");
  }
}
