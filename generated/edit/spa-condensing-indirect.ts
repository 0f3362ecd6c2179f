// Made by tools/codegen from specs/spa/spa_condensing_indirect.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { SpaCondensingIndirectView } from "../views/spa-condensing-indirect.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link SpaCondensingIndirectView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SpaCondensingIndirectEditor extends SpaCondensingIndirectView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaCondensingIndirectEditor {
    return new SpaCondensingIndirectEditor(viewOver(bytes, offset, 24, "spa_condensing_indirect"), offset, littleEndian);
  }

  override get vdev(): number {
    return super.vdev;
  }
  override set vdev(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "spa_condensing_indirect.vdev");
  }
  override get vdevBig(): bigint {
    return super.vdevBig;
  }
  override set vdevBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "spa_condensing_indirect.vdevBig");
  }

  override get prevObsoleteSmObject(): number {
    return super.prevObsoleteSmObject;
  }
  override set prevObsoleteSmObject(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "spa_condensing_indirect.prevObsoleteSmObject");
  }
  override get prevObsoleteSmObjectBig(): bigint {
    return super.prevObsoleteSmObjectBig;
  }
  override set prevObsoleteSmObjectBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "spa_condensing_indirect.prevObsoleteSmObjectBig");
  }

  override get nextMappingObject(): number {
    return super.nextMappingObject;
  }
  override set nextMappingObject(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "spa_condensing_indirect.nextMappingObject");
  }
  override get nextMappingObjectBig(): bigint {
    return super.nextMappingObjectBig;
  }
  override set nextMappingObjectBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "spa_condensing_indirect.nextMappingObjectBig");
  }
}
