// Made by tools/codegen from specs/sa/sa_hdr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/** Magic of a bonus or spill block of system attributes. */
export const SA_MAGIC = 0x2F505A;

/** Bytes of the shortest header; the size in layout_info counts from the magic. */
export const SA_HDR_MIN_BYTES = 8;

/** What `sa_hdr.magic` must be. */
export const SA_HDR_MAGIC = 0x002f505a;

/**
 * Head of the system attributes in a bonus or a spill block. The layout number names the sequence of attributes, a
 * value of the ZAP of layouts. The attributes follow the header at once, in that sequence, each rounded up to 8
 * bytes. A layout number of 0 means layout 1. In C the structure is 8 bytes with one length in it; there are as
 * many as fit in the header.
 * C: `sa_hdr_phys_t`. Fixed head: 6 bytes; more follows.
 * @see OpenZFS include/sys/sa_impl.h sa_hdr_phys_t
 */
export class SaHdrView {
  static readonly SIZE = 6;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 6 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SaHdrView {
    return new SaHdrView(viewOver(bytes, offset, 6, "sa_hdr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * SA_MAGIC. (offset 0x0, 4 bytes)
   * @see OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_magic
   */
  get magic(): number {
    return this.dv.getUint32(this.off, this.le);
  }
  /** True when `magic` is SA_HDR_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === SA_HDR_MAGIC;
  }

  /**
   * Layout and size of header. (offset 0x4, 2 bytes)
   * @see OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_layout_info
   */
  get layoutInfo(): number {
    return this.dv.getUint16(this.off + 4, this.le);
  }
  /** Number of the layout. (layout_info bits 0-9) */
  get layout(): number {
    return this.dv.getUint16(this.off + 4, this.le) & 0x3ff;
  }
  /** Size of the header in 8-byte units. (layout_info bits 10-15) */
  get headerSize(): number {
    return this.dv.getUint8(this.off + (this.le ? 5 : 4)) >>> 2;
  }
  /** `headerSize` in bytes: raw * 8. */
  get headerSizeBytes(): number {
    return this.headerSize * 8;
  }

  /**
   * Lengths in bytes of the attributes of variable size, in the layout's sequence; padding follows. The very last
   * such attribute of a layout has one too. (offset 0x6, variable x 2 bytes)
   * @see OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_lengths
   */
  lengths(i: number): number {
    return this.dv.getUint16(this.off + 6 + i * 2, this.le);
  }
}

/** The fields of {@link SaHdrView}; apart from it, so that who reads values does not load their descriptions. */
export const SaHdrFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "layoutInfo", id: "layout_info", offset: 4, width: 2, kind: "uint", value: "number", bits: [
    { name: "layout", id: "layout", shift: 0, bits: 10, value: "number" },
    { name: "headerSize", id: "header_size", shift: 10, bits: 6, value: "number", unit: 8 },
  ] },
  { name: "lengths", id: "lengths", offset: 6, width: 2, count: 0, kind: "uint", value: "number" },
];
