// Made by tools/codegen from specs/spa/spa_condensing_indirect.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * State of the condensing of an indirect mapping, an array of words under com.delphix:condensing_indirect in the
 * MOS directory.
 * C: `spa_condensing_indirect_phys_t`. 24 bytes.
 * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t
 */
export class SpaCondensingIndirectView {
  static readonly SIZE = 24;
  static readonly fields: readonly FieldInfo[] = [
    { name: "vdev", id: "vdev", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "prevObsoleteSmObject", id: "prev_obsolete_sm_object", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "nextMappingObject", id: "next_mapping_object", offset: 16, width: 8, kind: "uint", value: "number" },
  ];
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
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_condensing_indirect", "vdev", this.vdevBig);
    return hi * 4294967296 + lo;
  }
  set vdev(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_condensing_indirect.vdev");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `vdev`, for damaged input. */
  get vdevBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set vdevBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_condensing_indirect.vdevBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Space map of what is obsolete in it. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_prev_obsolete_sm_object
   */
  get prevObsoleteSmObject(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_condensing_indirect", "prevObsoleteSmObject", this.prevObsoleteSmObjectBig);
    return hi * 4294967296 + lo;
  }
  set prevObsoleteSmObject(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_condensing_indirect.prevObsoleteSmObject");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `prevObsoleteSmObject`, for damaged input. */
  get prevObsoleteSmObjectBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set prevObsoleteSmObjectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_condensing_indirect.prevObsoleteSmObjectBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * The new mapping. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_next_mapping_object
   */
  get nextMappingObject(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("spa_condensing_indirect", "nextMappingObject", this.nextMappingObjectBig);
    return hi * 4294967296 + lo;
  }
  set nextMappingObject(v: number) {
    checkNumber(v, 0, 9007199254740991, "spa_condensing_indirect.nextMappingObject");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `nextMappingObject`, for damaged input. */
  get nextMappingObjectBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set nextMappingObjectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "spa_condensing_indirect.nextMappingObjectBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }
}
