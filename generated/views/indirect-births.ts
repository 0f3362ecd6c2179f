// Made by tools/codegen from specs/vdev/indirect_births.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Bonus of the births of a removed vdev. The object is an array of indirect_birth_entry.
 * C: `vdev_indirect_birth_phys_t`. 8 bytes.
 * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t
 */
export class IndirectBirthsView {
  static readonly SIZE = 8;
  static readonly fields: readonly FieldInfo[] = [
    { name: "count", id: "count", offset: 0, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectBirthsView {
    return new IndirectBirthsView(viewOver(bytes, offset, 8, "indirect_births"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Entries. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t.vib_count
   */
  get count(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("indirect_births", "count", this.countBig);
    return hi * 4294967296 + lo;
  }
  set count(v: number) {
    checkNumber(v, 0, 9007199254740991, "indirect_births.count");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `count`, for damaged input. */
  get countBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set countBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "indirect_births.countBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }
}
