// Made by tools/codegen from specs/vdev/indirect_birth_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Everything below the offset, and not below the previous entry's, was copied in this txg.
 * C: `vdev_indirect_birth_entry_phys_t`. 16 bytes.
 * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t
 */
export class IndirectBirthEntryView {
  static readonly SIZE = 16;
  static readonly fields: readonly FieldInfo[] = [
    { name: "offset", id: "offset", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "physBirthTxg", id: "phys_birth_txg", offset: 8, width: 8, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectBirthEntryView {
    return new IndirectBirthEntryView(viewOver(bytes, offset, 16, "indirect_birth_entry"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Offset on the removed vdev. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t.vibe_offset
   */
  get offset(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("indirect_birth_entry", "offset", this.offsetBig);
    return hi * 4294967296 + lo;
  }
  set offset(v: number) {
    checkNumber(v, 0, 9007199254740991, "indirect_birth_entry.offset");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set offsetBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "indirect_birth_entry.offsetBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Txg of the copy, the new physical birth of the blocks. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t.vibe_phys_birth_txg
   */
  get physBirthTxg(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("indirect_birth_entry", "physBirthTxg", this.physBirthTxgBig);
    return hi * 4294967296 + lo;
  }
  set physBirthTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "indirect_birth_entry.physBirthTxg");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `physBirthTxg`, for damaged input. */
  get physBirthTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set physBirthTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "indirect_birth_entry.physBirthTxgBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }
}
