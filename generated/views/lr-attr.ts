// Made by tools/codegen from specs/zil/lr_attr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/** Usual words of the bitmap. */
export const XVA_MAPSIZE = 3;

/** Creation time. */
export const XAT0_CREATETIME = 0x1;

/** Archive. */
export const XAT0_ARCHIVE = 0x2;

/** System. */
export const XAT0_SYSTEM = 0x4;

/** Read-only. */
export const XAT0_READONLY = 0x8;

/** Hidden. */
export const XAT0_HIDDEN = 0x10;

/** May not be removed. */
export const XAT0_NOUNLINK = 0x20;

/** Immutable. */
export const XAT0_IMMUTABLE = 0x40;

/** May only be appended to. */
export const XAT0_APPENDONLY = 0x80;

/** Not to be dumped. */
export const XAT0_NODUMP = 0x100;

/** Opaque. */
export const XAT0_OPAQUE = 0x200;

/** Quarantined. */
export const XAT0_AV_QUARANTINED = 0x400;

/** Modified since the last scan. */
export const XAT0_AV_MODIFIED = 0x800;

/** Stamp of a virus scanner. */
export const XAT0_AV_SCANSTAMP = 0x1000;

/** Reparse point. */
export const XAT0_REPARSE = 0x2000;

/** Generation. */
export const XAT0_GEN = 0x4000;

/** Offline. */
export const XAT0_OFFLINE = 0x8000;

/** Sparse. */
export const XAT0_SPARSE = 0x10000;

/** Children inherit the project. */
export const XAT0_PROJINHERIT = 0x20000;

/** Project id. */
export const XAT0_PROJID = 0x40000;

/**
 * Extended attributes in a record; the rest of the bitmap and lr_attr_end follow.
 * C: `lr_attr_t`. Fixed head: 8 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_attr_t
 */
export class LrAttrView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAttrView {
    return new LrAttrView(viewOver(bytes, offset, 8, "lr_attr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Words of the bitmap. (offset 0x0, 4 bytes)
   * @see OpenZFS include/sys/zil.h lr_attr_t.lr_attr_masksize
   */
  get masksize(): number {
    return this.dv.getUint32(this.off, this.le);
  }

  /**
   * Its first word: which attributes of lr_attr_end are meant. (offset 0x4, 4 bytes)
   * @see OpenZFS include/sys/zil.h lr_attr_t.lr_attr_bitmap
   */
  get bitmap(): number {
    return this.dv.getUint32(this.off + 4, this.le);
  }

  /**
   * The rest. (offset 0x8, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_attr_t.lr_attr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 8 + i * 1);
  }
}

/** The fields of {@link LrAttrView}; apart from it, so that who reads values does not load their descriptions. */
export const LrAttrFields: readonly FieldInfo[] = [
  { name: "masksize", id: "masksize", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "bitmap", id: "bitmap", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "data", id: "data", offset: 8, width: 1, count: 0, kind: "uint", value: "number" },
];
