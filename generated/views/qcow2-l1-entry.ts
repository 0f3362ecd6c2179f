// Made by tools/codegen from specs/images/qcow2_l1_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { unsafe, viewOver } from "./access.ts";

/**
 * Entry of an L1 table.
 * 8 bytes.
 * @see QEMU docs/interop/qcow2.txt Cluster mapping
 */
export class Qcow2L1EntryView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2L1EntryView {
    return new Qcow2L1EntryView(viewOver(bytes, offset, 8, "qcow2_l1_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The entry. (offset 0x0, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Cluster mapping
   */
  get entry(): bigint {
    return this.dv.getBigUint64(this.off, false);
  }
  /** (entry bits 0-8) */
  get entryPad(): number {
    return this.dv.getUint16(this.off + 6, false) & 0x1ff;
  }
  /** Where the L2 table is; 0 for none. (entry bits 9-55) */
  get tableOffset(): number {
    const o = this.off;
    const hi = this.dv.getUint32(o, false) & 0xffffff;
    return hi * 8388608 + (this.dv.getUint32(o + 4, false) >>> 9);
  }
  /** `tableOffset` in bytes: raw * 512. */
  get tableOffsetBytes(): number {
    const bytes = this.tableOffset * 512;
    if (bytes > 9007199254740991) throw unsafe("qcow2_l1_entry", "tableOffsetBytes", BigInt(this.tableOffset) * 512n);
    return bytes;
  }
  /** (entry bits 56-62) */
  get entryPad2(): number {
    return this.dv.getUint8(this.off) & 0x7f;
  }
  /** 1: the table is used once. (entry bit 63) */
  get copied(): number {
    return this.dv.getUint8(this.off) >>> 7;
  }
}

/** The fields of {@link Qcow2L1EntryView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2L1EntryFields: readonly FieldInfo[] = [
  { name: "entry", id: "entry", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "entryPad", id: "entry_pad", shift: 0, bits: 9, value: "number", pad: true },
    { name: "tableOffset", id: "table_offset", shift: 9, bits: 47, value: "number", unit: 512 },
    { name: "entryPad2", id: "entry_pad2", shift: 56, bits: 7, value: "number", pad: true },
    { name: "copied", id: "copied", shift: 63, bits: 1, value: "number" },
  ] },
];
