// Made by tools/codegen from specs/vdev/indirect_mapping_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { unsafe, viewOver } from "./access.ts";
import { DvaView } from "./dva.ts";

/**
 * Says where a range of a removed vdev lies now. Its length is the destination's asize.
 * C: `vdev_indirect_mapping_entry_phys_t`. 24 bytes.
 * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t
 */
export class IndirectMappingEntryView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectMappingEntryView {
    return new IndirectMappingEntryView(viewOver(bytes, offset, 24, "indirect_mapping_entry"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Start of the range. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t.vimep_src
   */
  get src(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Offset on the removed vdev. (src bits 0-62) */
  get srcOffset(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0x7fffffff;
    if (hi > 0x1fffff) throw unsafe("indirect_mapping_entry", "srcOffset", this.srcOffsetBig);
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** Exact value of `srcOffset`. */
  get srcOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le) & 0x7fffffffffffffffn;
  }
  /** `srcOffset` in bytes: raw * 512. */
  get srcOffsetBytes(): number {
    const bytes = this.srcOffset * 512;
    if (bytes > 9007199254740991) throw unsafe("indirect_mapping_entry", "srcOffsetBytes", BigInt(this.srcOffset) * 512n);
    return bytes;
  }
  /** Used by zdb, never on disk. (src bit 63) */
  get srcMark(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 7;
  }

  /**
   * New place. (offset 0x8, 16 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t.vimep_dst
   */
  get dst(): DvaView {
    return new DvaView(this.dv, this.off + 8, this.le);
  }
}

/** The fields of {@link IndirectMappingEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const IndirectMappingEntryFields: readonly FieldInfo[] = [
  { name: "src", id: "src", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "srcOffset", id: "src_offset", shift: 0, bits: 63, value: "number", unit: 512 },
    { name: "srcMark", id: "src_mark", shift: 63, bits: 1, value: "number" },
  ] },
  { name: "dst", id: "dst", offset: 8, width: 16, kind: "view", value: "view", view: "dva" },
];
