// Made by tools/codegen from specs/dsl/dsl_bookmark.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/** Bytes of a bookmark without the feature bookmark_v2: the first three fields. */
export const BOOKMARK_PHYS_SIZE_V1 = 24;

/** Bytes of a bookmark with it. */
export const BOOKMARK_PHYS_SIZE_V2 = 96;

/** The six fields of space are meant. */
export const ZBM_FLAG_HAS_FBN = 0x1;

/** The snapshot it was made of still exists. */
export const ZBM_FLAG_SNAPSHOT_EXISTS = 0x2;

/**
 * A bookmark: value of the ZAP of a dataset's bookmarks, an array of 3 or 12 words.
 * C: `zfs_bookmark_phys_t`. 96 bytes.
 * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t
 */
export class DslBookmarkView {
  static readonly SIZE = 96;
  static readonly fields: readonly FieldInfo[] = [
    { name: "guid", id: "guid", offset: 0, width: 8, kind: "uint", value: "bigint" },
    { name: "creationTxg", id: "creation_txg", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "creationTime", id: "creation_time", offset: 16, width: 8, kind: "uint", value: "bigint" },
    { name: "redactionObj", id: "redaction_obj", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "flags", id: "flags", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "referencedBytesRefd", id: "referenced_bytes_refd", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "compressedBytesRefd", id: "compressed_bytes_refd", offset: 48, width: 8, kind: "uint", value: "number" },
    { name: "uncompressedBytesRefd", id: "uncompressed_bytes_refd", offset: 56, width: 8, kind: "uint", value: "number" },
    { name: "referencedFreedBeforeNextSnap", id: "referenced_freed_before_next_snap", offset: 64, width: 8, kind: "uint", value: "number" },
    { name: "compressedFreedBeforeNextSnap", id: "compressed_freed_before_next_snap", offset: 72, width: 8, kind: "uint", value: "number" },
    { name: "uncompressedFreedBeforeNextSnap", id: "uncompressed_freed_before_next_snap", offset: 80, width: 8, kind: "uint", value: "number" },
    { name: "ivsetGuid", id: "ivset_guid", offset: 88, width: 8, kind: "uint", value: "bigint" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 96 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslBookmarkView {
    return new DslBookmarkView(viewOver(bytes, offset, 96, "dsl_bookmark"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Guid of the snapshot. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_guid
   */
  get guid(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set guid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.guid");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Txg of the snapshot. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_txg
   */
  get creationTxg(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "creationTxg", this.creationTxgBig);
    return hi * 4294967296 + lo;
  }
  set creationTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.creationTxg");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `creationTxg`, for damaged input. */
  get creationTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set creationTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.creationTxgBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Its time, seconds since 1970. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_time
   */
  get creationTime(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set creationTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.creationTime");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Redaction list; 0 if none. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_redaction_obj
   */
  get redactionObj(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "redactionObj", this.redactionObjBig);
    return hi * 4294967296 + lo;
  }
  set redactionObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.redactionObj");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `redactionObj`, for damaged input. */
  get redactionObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set redactionObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.redactionObjBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * ZBM_FLAG_ bits. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_flags
   */
  get flags(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "flags", this.flagsBig);
    return hi * 4294967296 + lo;
  }
  set flags(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.flags");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set flagsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.flagsBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Space that the snapshot reached. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_bytes_refd
   */
  get referencedBytesRefd(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "referencedBytesRefd", this.referencedBytesRefdBig);
    return hi * 4294967296 + lo;
  }
  set referencedBytesRefd(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.referencedBytesRefd");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `referencedBytesRefd`, for damaged input. */
  get referencedBytesRefdBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set referencedBytesRefdBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.referencedBytesRefdBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_bytes_refd
   */
  get compressedBytesRefd(): number {
    const o = this.off + 48;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "compressedBytesRefd", this.compressedBytesRefdBig);
    return hi * 4294967296 + lo;
  }
  set compressedBytesRefd(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.compressedBytesRefd");
    const o = this.off + 48;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `compressedBytesRefd`, for damaged input. */
  get compressedBytesRefdBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set compressedBytesRefdBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.compressedBytesRefdBig");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * The same before compression. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_bytes_refd
   */
  get uncompressedBytesRefd(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "uncompressedBytesRefd", this.uncompressedBytesRefdBig);
    return hi * 4294967296 + lo;
  }
  set uncompressedBytesRefd(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.uncompressedBytesRefd");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `uncompressedBytesRefd`, for damaged input. */
  get uncompressedBytesRefdBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set uncompressedBytesRefdBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.uncompressedBytesRefdBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * Space freed between it and the next snapshot. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_freed_before_next_snap
   */
  get referencedFreedBeforeNextSnap(): number {
    const o = this.off + 64;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "referencedFreedBeforeNextSnap", this.referencedFreedBeforeNextSnapBig);
    return hi * 4294967296 + lo;
  }
  set referencedFreedBeforeNextSnap(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.referencedFreedBeforeNextSnap");
    const o = this.off + 64;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `referencedFreedBeforeNextSnap`, for damaged input. */
  get referencedFreedBeforeNextSnapBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
  set referencedFreedBeforeNextSnapBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.referencedFreedBeforeNextSnapBig");
    this.dv.setBigUint64(this.off + 64, v, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_freed_before_next_snap
   */
  get compressedFreedBeforeNextSnap(): number {
    const o = this.off + 72;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "compressedFreedBeforeNextSnap", this.compressedFreedBeforeNextSnapBig);
    return hi * 4294967296 + lo;
  }
  set compressedFreedBeforeNextSnap(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.compressedFreedBeforeNextSnap");
    const o = this.off + 72;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `compressedFreedBeforeNextSnap`, for damaged input. */
  get compressedFreedBeforeNextSnapBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }
  set compressedFreedBeforeNextSnapBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.compressedFreedBeforeNextSnapBig");
    this.dv.setBigUint64(this.off + 72, v, this.le);
  }

  /**
   * The same before compression. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_freed_before_next_snap
   */
  get uncompressedFreedBeforeNextSnap(): number {
    const o = this.off + 80;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_bookmark", "uncompressedFreedBeforeNextSnap", this.uncompressedFreedBeforeNextSnapBig);
    return hi * 4294967296 + lo;
  }
  set uncompressedFreedBeforeNextSnap(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_bookmark.uncompressedFreedBeforeNextSnap");
    const o = this.off + 80;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `uncompressedFreedBeforeNextSnap`, for damaged input. */
  get uncompressedFreedBeforeNextSnapBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }
  set uncompressedFreedBeforeNextSnapBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.uncompressedFreedBeforeNextSnapBig");
    this.dv.setBigUint64(this.off + 80, v, this.le);
  }

  /**
   * Set of IVs of an encrypted snapshot. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_ivset_guid
   */
  get ivsetGuid(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }
  set ivsetGuid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_bookmark.ivsetGuid");
    this.dv.setBigUint64(this.off + 88, v, this.le);
  }
}
