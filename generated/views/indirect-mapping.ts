// Made by tools/codegen from specs/vdev/indirect_mapping.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/** Bytes of a bonus without counts_object. */
export const VDEV_INDIRECT_MAPPING_SIZE_V0 = 24;

/**
 * Bonus of the mapping of a removed vdev. The object is an array of indirect_mapping_entry, sorted by source.
 * C: `vdev_indirect_mapping_phys_t`. 32 bytes.
 * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t
 */
export class IndirectMappingView {
  static readonly SIZE = 32;
  static readonly fields: readonly FieldInfo[] = [
    { name: "maxOffset", id: "max_offset", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "bytesMapped", id: "bytes_mapped", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "numEntries", id: "num_entries", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "countsObject", id: "counts_object", offset: 24, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectMappingView {
    return new IndirectMappingView(viewOver(bytes, offset, 32, "indirect_mapping"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Offsets below this are mapped. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_max_offset
   */
  get maxOffset(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("indirect_mapping", "maxOffset", this.maxOffsetBig);
    return hi * 4294967296 + lo;
  }
  set maxOffset(v: number) {
    checkNumber(v, 0, 9007199254740991, "indirect_mapping.maxOffset");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `maxOffset`, for damaged input. */
  get maxOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set maxOffsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "indirect_mapping.maxOffsetBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Bytes that are. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_bytes_mapped
   */
  get bytesMapped(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("indirect_mapping", "bytesMapped", this.bytesMappedBig);
    return hi * 4294967296 + lo;
  }
  set bytesMapped(v: number) {
    checkNumber(v, 0, 9007199254740991, "indirect_mapping.bytesMapped");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `bytesMapped`, for damaged input. */
  get bytesMappedBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set bytesMappedBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "indirect_mapping.bytesMappedBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Entries. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_num_entries
   */
  get numEntries(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("indirect_mapping", "numEntries", this.numEntriesBig);
    return hi * 4294967296 + lo;
  }
  set numEntries(v: number) {
    checkNumber(v, 0, 9007199254740991, "indirect_mapping.numEntries");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numEntries`, for damaged input. */
  get numEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set numEntriesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "indirect_mapping.numEntriesBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Array of 32-bit words, an obsolete number of bytes for each entry; 0 if none. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_counts_object
   */
  get countsObject(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("indirect_mapping", "countsObject", this.countsObjectBig);
    return hi * 4294967296 + lo;
  }
  set countsObject(v: number) {
    checkNumber(v, 0, 9007199254740991, "indirect_mapping.countsObject");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `countsObject`, for damaged input. */
  get countsObjectBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set countsObjectBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "indirect_mapping.countsObjectBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }
}
