// Made by tools/codegen from specs/spa/spa_condensing_indirect.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * State of the condensing of an indirect mapping, an array of words under com.delphix:condensing_indirect in the
 * MOS directory.
 * C: `spa_condensing_indirect_phys_t`. 24 bytes.
 * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t
 */
export class SpaCondensingIndirectView {
  static readonly SIZE = 24;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaCondensingIndirectView {
    return new SpaCondensingIndirectView(viewOver(bytes, offset, 24, "spa_condensing_indirect"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Vdev whose mapping is condensed. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_vdev
   */
  get vdev(): number {
    return readSafe(this.dv, this.off, this.le, "spa_condensing_indirect", "vdev");
  }
  /** Exact value of `vdev`, for damaged input. */
  get vdevBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Space map of what is obsolete in it. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_prev_obsolete_sm_object
   */
  get prevObsoleteSmObject(): number {
    return readSafe(this.dv, this.off + 8, this.le, "spa_condensing_indirect", "prevObsoleteSmObject");
  }
  /** Exact value of `prevObsoleteSmObject`, for damaged input. */
  get prevObsoleteSmObjectBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * The new mapping. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_next_mapping_object
   */
  get nextMappingObject(): number {
    return readSafe(this.dv, this.off + 16, this.le, "spa_condensing_indirect", "nextMappingObject");
  }
  /** Exact value of `nextMappingObject`, for damaged input. */
  get nextMappingObjectBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
}

/** The fields of {@link SpaCondensingIndirectView}; apart from it, so that who reads values does not load their descriptions. */
export const SpaCondensingIndirectFields: readonly FieldInfo[] = [
  { name: "vdev", id: "vdev", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "prevObsoleteSmObject", id: "prev_obsolete_sm_object", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "nextMappingObject", id: "next_mapping_object", offset: 16, width: 8, kind: "uint", value: "number" },
];
