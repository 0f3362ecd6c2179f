// Made by tools/codegen from specs/ddt/ddt_object.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Size of a dedup table, as pool configurations tell it.
 * C: `ddt_object_t`. 24 bytes.
 * @see OpenZFS include/sys/fs/zfs.h ddt_object_t
 */
export class DdtObjectView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtObjectView {
    return new DdtObjectView(viewOver(bytes, offset, 24, "ddt_object"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Entries. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_count
   */
  get count(): number {
    return readSafe(this.dv, this.off, this.le, "ddt_object", "count");
  }
  /** Exact value of `count`, for damaged input. */
  get countBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Bytes on disk. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_dspace
   */
  get dspace(): number {
    return readSafe(this.dv, this.off + 8, this.le, "ddt_object", "dspace");
  }
  /** Exact value of `dspace`, for damaged input. */
  get dspaceBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Bytes in memory. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_mspace
   */
  get mspace(): number {
    return readSafe(this.dv, this.off + 16, this.le, "ddt_object", "mspace");
  }
  /** Exact value of `mspace`, for damaged input. */
  get mspaceBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
}

/** The fields of {@link DdtObjectView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtObjectFields: readonly FieldInfo[] = [
  { name: "count", id: "count", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "dspace", id: "dspace", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "mspace", id: "mspace", offset: 16, width: 8, kind: "uint", value: "number" },
];
