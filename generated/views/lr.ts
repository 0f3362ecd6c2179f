// Made by tools/codegen from specs/zil/lr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

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
  /** What was done. Values: Txtype. (txtype bits 0-31) */
  get type(): number {
    return this.dv.getUint32(this.off + (this.le ? 0 : 4), this.le);
  }
  /** (txtype bits 32-62) */
  get txtypePad(): number {
    return this.dv.getUint32(this.off + (this.le ? 4 : 0), this.le) & 0x7fffffff;
  }
  /** TX_CI. (txtype bit 63) */
  get ci(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 7;
  }

  /**
   * Bytes of the record with this head, without the data of an indirect write. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_t.lrc_reclen
   */
  get reclen(): number {
    return readSafe(this.dv, this.off + 8, this.le, "lr", "reclen");
  }
  /** Exact value of `reclen`, for damaged input. */
  get reclenBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Txg in which it is done for good; a record of a txg already synced is not replayed. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_t.lrc_txg
   */
  get txg(): number {
    return readSafe(this.dv, this.off + 16, this.le, "lr", "txg");
  }
  /** Exact value of `txg`, for damaged input. */
  get txgBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Number of the record in the log; not for write-like ones. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_t.lrc_seq
   */
  get seq(): number {
    return readSafe(this.dv, this.off + 24, this.le, "lr", "seq");
  }
  /** Exact value of `seq`, for damaged input. */
  get seqBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
}

/** The fields of {@link LrView}; apart from it, so that who reads values does not load their descriptions. */
export const LrFields: readonly FieldInfo[] = [
  { name: "txtype", id: "txtype", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "type", id: "type", shift: 0, bits: 32, value: "number", enum: "Txtype" },
    { name: "txtypePad", id: "txtype_pad", shift: 32, bits: 31, value: "number", pad: true },
    { name: "ci", id: "ci", shift: 63, bits: 1, value: "number" },
  ] },
  { name: "reclen", id: "reclen", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "txg", id: "txg", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "seq", id: "seq", offset: 24, width: 8, kind: "uint", value: "number" },
];
