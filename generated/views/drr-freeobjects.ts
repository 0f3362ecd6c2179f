// Made by tools/codegen from specs/send/drr_freeobjects.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Fields of a freeobjects record.
 * C: `struct drr_freeobjects`. 24 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects
 */
export class DrrFreeobjectsView {
  static readonly SIZE = 24;
  static readonly fields: readonly FieldInfo[] = [
    { name: "firstobj", id: "firstobj", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "numobjs", id: "numobjs", offset: 8, width: 8, kind: "uint", value: "bigint" },
    { name: "toguid", id: "toguid", offset: 16, width: 8, kind: "uint", value: "bigint" },
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrFreeobjectsView {
    return new DrrFreeobjectsView(viewOver(bytes, offset, 24, "drr_freeobjects"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * First object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_firstobj
   */
  get firstobj(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("drr_freeobjects", "firstobj", this.firstobjBig);
    return hi * 4294967296 + lo;
  }
  set firstobj(v: number) {
    checkNumber(v, 0, 9007199254740991, "drr_freeobjects.firstobj");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `firstobj`, for damaged input. */
  get firstobjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set firstobjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_freeobjects.firstobjBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Number of objects; all ones up to the last. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_numobjs
   */
  get numobjs(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set numobjs(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_freeobjects.numobjs");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set toguid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "drr_freeobjects.toguid");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }
}
