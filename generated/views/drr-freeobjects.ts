// Made by tools/codegen from specs/send/drr_freeobjects.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Fields of a freeobjects record.
 * C: `struct drr_freeobjects`. 24 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects
 */
export class DrrFreeobjectsView {
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
    return readSafe(this.dv, this.off, this.le, "drr_freeobjects", "firstobj");
  }
  /** Exact value of `firstobj`, for damaged input. */
  get firstobjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Number of objects; all ones up to the last. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_numobjs
   */
  get numobjs(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
}

/** The fields of {@link DrrFreeobjectsView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrFreeobjectsFields: readonly FieldInfo[] = [
  { name: "firstobj", id: "firstobj", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "numobjs", id: "numobjs", offset: 8, width: 8, kind: "uint", value: "bigint" },
  { name: "toguid", id: "toguid", offset: 16, width: 8, kind: "uint", value: "bigint" },
];
