// Made by tools/codegen from specs/dsl/redaction_list.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Bonus of a redaction list, whose object is an array of redact_block.
 * C: `redaction_list_phys_t`. Fixed head: 32 bytes; more follows.
 * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t
 */
export class RedactionListView {
  static readonly SIZE = 32;
  static readonly fields: readonly FieldInfo[] = [
    { name: "lastObject", id: "last_object", offset: 0, width: 8, kind: "uint", value: "bigint" },
    { name: "lastBlkid", id: "last_blkid", offset: 8, width: 8, kind: "uint", value: "bigint" },
    { name: "numEntries", id: "num_entries", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "numSnaps", id: "num_snaps", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "snaps", id: "snaps", offset: 32, width: 8, count: 0, kind: "uint", value: "bigint" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RedactionListView {
    return new RedactionListView(viewOver(bytes, offset, 32, "redaction_list"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Where the making of the list would go on: object... (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_object
   */
  get lastObject(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set lastObject(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "redaction_list.lastObject");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * ...and block; both all ones when it is complete, so read them with care. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_blkid
   */
  get lastBlkid(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set lastBlkid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "redaction_list.lastBlkid");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Entries of the list. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_entries
   */
  get numEntries(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("redaction_list", "numEntries", this.numEntriesBig);
    return hi * 4294967296 + lo;
  }
  set numEntries(v: number) {
    checkNumber(v, 0, 9007199254740991, "redaction_list.numEntries");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numEntries`, for damaged input. */
  get numEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set numEntriesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "redaction_list.numEntriesBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Snapshots it was made of. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_snaps
   */
  get numSnaps(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("redaction_list", "numSnaps", this.numSnapsBig);
    return hi * 4294967296 + lo;
  }
  set numSnaps(v: number) {
    checkNumber(v, 0, 9007199254740991, "redaction_list.numSnaps");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numSnaps`, for damaged input. */
  get numSnapsBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set numSnapsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "redaction_list.numSnapsBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * Their guids. (offset 0x20, variable x 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_snaps
   */
  snaps(i: number): bigint {
    return this.dv.getBigUint64(this.off + 32 + i * 8, this.le);
  }
  setSnaps(i: number, v: bigint): void {
    checkBig(v, 0n, 0xffffffffffffffffn, "redaction_list.snaps");
    this.dv.setBigUint64(this.off + 32 + i * 8, v, this.le);
  }
}
