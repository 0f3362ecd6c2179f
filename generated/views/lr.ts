// Made by tools/codegen from specs/zil/lr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/** Bit of the type: names were looked up without regard to case. */
export const TX_CI = 0x8000000000000000n;

export const Txtype = {
  /** Marker, never on disk. */
  commit: 0,
  create: 1,
  mkdir: 2,
  /** Directory of extended attributes. */
  mkxattr: 3,
  symlink: 4,
  remove: 5,
  rmdir: 6,
  link: 7,
  rename: 8,
  write: 9,
  truncate: 10,
  setattr: 11,
  aclV0: 12,
  acl: 13,
  createAcl: 14,
  createAttr: 15,
  createAclAttr: 16,
  mkdirAcl: 17,
  mkdirAttr: 18,
  mkdirAclAttr: 19,
  /** A write already on disk: nothing to replay. */
  write2: 20,
  setsaxattr: 21,
  renameExchange: 22,
  renameWhiteout: 23,
  cloneRange: 24,
} as const;
export type Txtype = (typeof Txtype)[keyof typeof Txtype];
/** The names of Txtype as the specification has them. */
export const TxtypeNames: Readonly<Record<number, string>> = {
  0: "commit",
  1: "create",
  2: "mkdir",
  3: "mkxattr",
  4: "symlink",
  5: "remove",
  6: "rmdir",
  7: "link",
  8: "rename",
  9: "write",
  10: "truncate",
  11: "setattr",
  12: "acl_v0",
  13: "acl",
  14: "create_acl",
  15: "create_attr",
  16: "create_acl_attr",
  17: "mkdir_acl",
  18: "mkdir_attr",
  19: "mkdir_acl_attr",
  20: "write2",
  21: "setsaxattr",
  22: "rename_exchange",
  23: "rename_whiteout",
  24: "clone_range",
};

/**
 * Head of each record of the intent log.
 * C: `lr_t`. 32 bytes.
 * @see OpenZFS include/sys/zil.h lr_t
 */
export class LrView {
  static readonly SIZE = 32;
  static readonly fields: readonly FieldInfo[] = [
    { name: "txtype", id: "txtype", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
      { name: "type", id: "type", shift: 0, bits: 32, value: "number", enum: "Txtype" },
      { name: "txtypePad", id: "txtype_pad", shift: 32, bits: 31, value: "number", pad: true },
      { name: "ci", id: "ci", shift: 63, bits: 1, value: "number" },
    ] },
    { name: "reclen", id: "reclen", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "txg", id: "txg", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "seq", id: "seq", offset: 24, width: 8, kind: "uint", value: "number" },
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrView {
    return new LrView(viewOver(bytes, offset, 32, "lr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Type of the record. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_t.lrc_txtype
   */
  get txtype(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set txtype(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr.txtype");
    this.dv.setBigUint64(this.off, v, this.le);
  }
  /** What was done. Values: Txtype. (txtype bits 0-31) */
  get type(): number {
    return this.dv.getUint32(this.off + (this.le ? 0 : 4), this.le);
  }
  set type(v: number) {
    checkNumber(v, 0, 0xffffffff, "lr.type");
    this.dv.setUint32(this.off + (this.le ? 0 : 4), v, this.le);
  }
  /** (txtype bits 32-62) */
  get txtypePad(): number {
    return this.dv.getUint32(this.off + (this.le ? 4 : 0), this.le) & 0x7fffffff;
  }
  set txtypePad(v: number) {
    checkNumber(v, 0, 0x7fffffff, "lr.txtypePad");
    const o = this.off + (this.le ? 4 : 0);
    this.dv.setUint32(o, (this.dv.getUint32(o, this.le) & 0x80000000) | v, this.le);
  }
  /** TX_CI. (txtype bit 63) */
  get ci(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 7;
  }
  set ci(v: number) {
    checkNumber(v, 0, 0x1, "lr.ci");
    const o = this.off + (this.le ? 7 : 0);
    this.dv.setUint8(o, (this.dv.getUint8(o) & 0x7f) | (v << 7));
  }

  /**
   * Bytes of the record with this head, without the data of an indirect write. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_t.lrc_reclen
   */
  get reclen(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr", "reclen", this.reclenBig);
    return hi * 4294967296 + lo;
  }
  set reclen(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr.reclen");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `reclen`, for damaged input. */
  get reclenBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set reclenBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr.reclenBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Txg in which it is done for good; a record of a txg already synced is not replayed. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_t.lrc_txg
   */
  get txg(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr", "txg", this.txgBig);
    return hi * 4294967296 + lo;
  }
  set txg(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr.txg");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `txg`, for damaged input. */
  get txgBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set txgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr.txgBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Number of the record in the log; not for write-like ones. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_t.lrc_seq
   */
  get seq(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("lr", "seq", this.seqBig);
    return hi * 4294967296 + lo;
  }
  set seq(v: number) {
    checkNumber(v, 0, 9007199254740991, "lr.seq");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `seq`, for damaged input. */
  get seqBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set seqBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "lr.seqBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }
}
