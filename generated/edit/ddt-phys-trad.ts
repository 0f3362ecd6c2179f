// Made by tools/codegen from specs/ddt/ddt_phys_trad.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtPhysTradView } from "../views/ddt-phys-trad.ts";
import { DdtPhysEditor } from "./ddt-phys.ts";

/** {@link DdtPhysTradView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtPhysTradEditor extends DdtPhysTradView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 256 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtPhysTradEditor {
    return new DdtPhysTradEditor(viewOver(bytes, offset, 256, "ddt_phys_trad"), offset, littleEndian);
  }

  override phys(i: number): DdtPhysEditor {
    return new DdtPhysEditor(this.dv, this.off + i * 64, this.le);
  }
}
