// Made by tools/codegen from specs/ddt/ddt_phys.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtPhysView } from "../views/ddt-phys.ts";
import { DvaEditor } from "./dva.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DdtPhysView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtPhysEditor extends DdtPhysView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtPhysEditor {
    return new DdtPhysEditor(viewOver(bytes, offset, 64, "ddt_phys"), offset, littleEndian);
  }

  override dva(i: number): DvaEditor {
    return new DvaEditor(this.dv, this.off + i * 16, this.le);
  }

  override get refcnt(): number {
    return super.refcnt;
  }
  override set refcnt(v: number) {
    writeSafe(this.dv, this.off + 48, this.le, 8, v, "ddt_phys.refcnt");
  }
  override get refcntBig(): bigint {
    return super.refcntBig;
  }
  override set refcntBig(v: bigint) {
    writeBig(this.dv, this.off + 48, this.le, 8, v, "ddt_phys.refcntBig");
  }

  override get physBirth(): number {
    return super.physBirth;
  }
  override set physBirth(v: number) {
    writeSafe(this.dv, this.off + 56, this.le, 8, v, "ddt_phys.physBirth");
  }
  override get physBirthBig(): bigint {
    return super.physBirthBig;
  }
  override set physBirthBig(v: bigint) {
    writeBig(this.dv, this.off + 56, this.le, 8, v, "ddt_phys.physBirthBig");
  }
}
