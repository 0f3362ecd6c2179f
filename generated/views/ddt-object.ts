// Made by tools/codegen from specs/ddt/ddt_object.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Size of a dedup table, as pool configurations tell it.
 * C: `ddt_object_t`. 24 bytes.
 * @see OpenZFS include/sys/fs/zfs.h ddt_object_t
 */
export class DdtObjectView {
  static readonly SIZE = 24;
  static readonly fields: readonly FieldInfo[] = [
    { name: "count", id: "count", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "dspace", id: "dspace", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "mspace", id: "mspace", offset: 16, width: 8, kind: "uint", value: "number" },
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
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_object", "count", this.countBig);
    return hi * 4294967296 + lo;
  }
  set count(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_object.count");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `count`, for damaged input. */
  get countBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set countBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_object.countBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Bytes on disk. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_dspace
   */
  get dspace(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_object", "dspace", this.dspaceBig);
    return hi * 4294967296 + lo;
  }
  set dspace(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_object.dspace");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `dspace`, for damaged input. */
  get dspaceBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set dspaceBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_object.dspaceBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Bytes in memory. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_mspace
   */
  get mspace(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_object", "mspace", this.mspaceBig);
    return hi * 4294967296 + lo;
  }
  set mspace(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_object.mspace");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `mspace`, for damaged input. */
  get mspaceBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set mspaceBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_object.mspaceBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }
}
