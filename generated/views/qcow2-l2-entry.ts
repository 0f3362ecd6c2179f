// Made by tools/codegen from specs/images/qcow2_l2_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { unsafe, viewOver } from "./access.ts";

/**
 * Entry of an L2 table, or its first half where entries are extended.
 * 8 bytes.
 * @see QEMU docs/interop/qcow2.txt Cluster mapping
 */
export class Qcow2L2EntryView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2L2EntryView {
    return new Qcow2L2EntryView(viewOver(bytes, offset, 8, "qcow2_l2_entry"), offset);
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
  /** 1: reads as zeros, in version 3. (entry bit 0) */
  get zero(): number {
    return this.dv.getUint8(this.off + 7) & 0x1;
  }
  /** (entry bits 1-8) */
  get entryPad(): number {
    return (this.dv.getUint16(this.off + 6, false) >>> 1) & 0xff;
  }
  /** Where the cluster is. (entry bits 9-55) */
  get hostOffset(): number {
    const o = this.off;
    const hi = this.dv.getUint32(o, false) & 0xffffff;
    return hi * 8388608 + (this.dv.getUint32(o + 4, false) >>> 9);
  }
  /** `hostOffset` in bytes: raw * 512. */
  get hostOffsetBytes(): number {
    const bytes = this.hostOffset * 512;
    if (bytes > 9007199254740991) throw unsafe("qcow2_l2_entry", "hostOffsetBytes", BigInt(this.hostOffset) * 512n);
    return bytes;
  }
  /** (entry bits 56-61) */
  get entryPad2(): number {
    return this.dv.getUint8(this.off) & 0x3f;
  }
  /** 1: the low 62 bits are of qcow2_l2_compressed. (entry bit 62) */
  get compressed(): number {
    return (this.dv.getUint8(this.off) >>> 6) & 0x1;
  }
  /** 1: the cluster is used once. (entry bit 63) */
  get copied(): number {
    return this.dv.getUint8(this.off) >>> 7;
  }
}

/** The fields of {@link Qcow2L2EntryView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2L2EntryFields: readonly FieldInfo[] = [
  { name: "entry", id: "entry", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "zero", id: "zero", shift: 0, bits: 1, value: "number" },
    { name: "entryPad", id: "entry_pad", shift: 1, bits: 8, value: "number", pad: true },
    { name: "hostOffset", id: "host_offset", shift: 9, bits: 47, value: "number", unit: 512 },
    { name: "entryPad2", id: "entry_pad2", shift: 56, bits: 6, value: "number", pad: true },
    { name: "compressed", id: "compressed", shift: 62, bits: 1, value: "number" },
    { name: "copied", id: "copied", shift: 63, bits: 1, value: "number" },
  ] },
];
