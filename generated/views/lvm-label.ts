// Made by tools/codegen from specs/containers/lvm_label.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/** What `lvm_label.magic` must be. */
export const LVM_LABEL_MAGIC = 0x454e4f4c4542414cn;

/** What `lvm_label.type` must be. */
export const LVM_LABEL_TYPE = 0x31303020324d564cn;

/**
 * Label of a physical volume of LVM2, in one of its first four sectors of 512 bytes.
 * 32 bytes.
 * @see LVM2 lib/label/label.h label_header
 */
export class LvmLabelView {
  static readonly SIZE = 32;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): LvmLabelView {
    return new LvmLabelView(viewOver(bytes, offset, 32, "lvm_label"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters LABELONE. (offset 0x0, 8 bytes)
   * @see LVM2 lib/label/label.h label_header.id
   */
  get magic(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }
  /** True when `magic` is LVM_LABEL_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === LVM_LABEL_MAGIC;
  }

  /**
   * The sector that this label is in. (offset 0x8, 8 bytes)
   * @see LVM2 lib/label/label.h label_header.sector_xl
   */
  get sector(): number {
    return readSafe(this.dv, this.off + 8, true, "lvm_label", "sector");
  }
  /** Exact value of `sector`, for damaged input. */
  get sectorBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, true);
  }

  /**
   * CRC of the sector from the next field on. (offset 0x10, 4 bytes)
   * @see LVM2 lib/label/label.h label_header.crc_xl
   */
  get crc(): number {
    return this.dv.getUint32(this.off + 16, true);
  }

  /**
   * Where the content begins, in bytes from the start of the label. (offset 0x14, 4 bytes)
   * @see LVM2 lib/label/label.h label_header.offset_xl
   */
  get contentOffset(): number {
    return this.dv.getUint32(this.off + 20, true);
  }

  /**
   * The letters LVM2 001. (offset 0x18, 8 bytes)
   * @see LVM2 lib/label/label.h label_header.type
   */
  get type(): bigint {
    return this.dv.getBigUint64(this.off + 24, true);
  }
  /** True when `type` is LVM_LABEL_TYPE. */
  get hasType(): boolean {
    return this.type === LVM_LABEL_TYPE;
  }
}

/** The fields of {@link LvmLabelView}; apart from it, so that who reads values does not load their descriptions. */
export const LvmLabelFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "sector", id: "sector", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "crc", id: "crc", offset: 16, width: 4, kind: "uint", value: "number" },
  { name: "contentOffset", id: "content_offset", offset: 20, width: 4, kind: "uint", value: "number" },
  { name: "type", id: "type", offset: 24, width: 8, kind: "uint", value: "bigint" },
];
