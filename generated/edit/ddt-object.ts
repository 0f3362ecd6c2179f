// Made by tools/codegen from specs/ddt/ddt_object.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtObjectView } from "../views/ddt-object.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DdtObjectView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtObjectEditor extends DdtObjectView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtObjectEditor {
    return new DdtObjectEditor(viewOver(bytes, offset, 24, "ddt_object"), offset, littleEndian);
  }

  override get count(): number {
    return super.count;
  }
  override set count(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "ddt_object.count");
  }
  override get countBig(): bigint {
    return super.countBig;
  }
  override set countBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "ddt_object.countBig");
  }

  override get dspace(): number {
    return super.dspace;
  }
  override set dspace(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "ddt_object.dspace");
  }
  override get dspaceBig(): bigint {
    return super.dspaceBig;
  }
  override set dspaceBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "ddt_object.dspaceBig");
  }

  override get mspace(): number {
    return super.mspace;
  }
  override set mspace(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "ddt_object.mspace");
  }
  override get mspaceBig(): bigint {
    return super.mspaceBig;
  }
  override set mspaceBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "ddt_object.mspaceBig");
  }
}
