// Made by tools/codegen from specs/dsl/dsl_dataset.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";

/** A receive has not finished. */
export const DS_FLAG_INCONSISTENT = 0x1;

/** May not be promoted. */
export const DS_FLAG_NOPROMOTE = 0x2;

/** unique_bytes is right. */
export const DS_FLAG_UNIQUE_ACCURATE = 0x4;

/** To be destroyed with its last hold or clone. */
export const DS_FLAG_DEFER_DESTROY = 0x8;

/** A file system that ignores case. */
export const DS_FLAG_CI_DATASET = 0x10000;

/**
 * A dataset or snapshot, in a bonus: its root, age, space, and place in the line of snapshots. With a ZAP as the
 * object's content there are more fields by name (com.delphix:bookmarks, com.delphix:resume_object,
 * com.datto:ivset_guid, names of features in use...).
 * C: `dsl_dataset_phys_t`. 320 bytes.
 * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t
 */
export class DslDatasetView {
  static readonly SIZE = 320;
  static readonly fields: readonly FieldInfo[] = [
    { name: "dirObj", id: "dir_obj", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "prevSnapObj", id: "prev_snap_obj", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "prevSnapTxg", id: "prev_snap_txg", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "nextSnapObj", id: "next_snap_obj", offset: 24, width: 8, kind: "uint", value: "number" },
    { name: "snapnamesZapobj", id: "snapnames_zapobj", offset: 32, width: 8, kind: "uint", value: "number" },
    { name: "numChildren", id: "num_children", offset: 40, width: 8, kind: "uint", value: "number" },
    { name: "creationTime", id: "creation_time", offset: 48, width: 8, kind: "uint", value: "bigint" },
    { name: "creationTxg", id: "creation_txg", offset: 56, width: 8, kind: "uint", value: "number" },
    { name: "deadlistObj", id: "deadlist_obj", offset: 64, width: 8, kind: "uint", value: "number" },
    { name: "referencedBytes", id: "referenced_bytes", offset: 72, width: 8, kind: "uint", value: "number" },
    { name: "compressedBytes", id: "compressed_bytes", offset: 80, width: 8, kind: "uint", value: "number" },
    { name: "uncompressedBytes", id: "uncompressed_bytes", offset: 88, width: 8, kind: "uint", value: "number" },
    { name: "uniqueBytes", id: "unique_bytes", offset: 96, width: 8, kind: "uint", value: "number" },
    { name: "fsidGuid", id: "fsid_guid", offset: 104, width: 8, kind: "uint", value: "bigint" },
    { name: "guid", id: "guid", offset: 112, width: 8, kind: "uint", value: "bigint" },
    { name: "flags", id: "flags", offset: 120, width: 8, kind: "uint", value: "number" },
    { name: "bp", id: "bp", offset: 128, width: 128, kind: "view", value: "view", view: "blkptr" },
    { name: "nextClonesObj", id: "next_clones_obj", offset: 256, width: 8, kind: "uint", value: "number" },
    { name: "propsObj", id: "props_obj", offset: 264, width: 8, kind: "uint", value: "number" },
    { name: "userrefsObj", id: "userrefs_obj", offset: 272, width: 8, kind: "uint", value: "number" },
    { name: "pad", id: "pad", offset: 280, width: 40, kind: "bytes", value: "bytes", pad: true },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 320 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslDatasetView {
    return new DslDatasetView(viewOver(bytes, offset, 320, "dsl_dataset"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Its dsl_dir. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_dir_obj
   */
  get dirObj(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "dirObj", this.dirObjBig);
    return hi * 4294967296 + lo;
  }
  set dirObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.dirObj");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `dirObj`, for damaged input. */
  get dirObjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set dirObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.dirObjBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * The snapshot before; the oldest one has the pool's $ORIGIN or, in a clone, the origin. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_obj
   */
  get prevSnapObj(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "prevSnapObj", this.prevSnapObjBig);
    return hi * 4294967296 + lo;
  }
  set prevSnapObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.prevSnapObj");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `prevSnapObj`, for damaged input. */
  get prevSnapObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set prevSnapObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.prevSnapObjBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Txg of that snapshot. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_txg
   */
  get prevSnapTxg(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "prevSnapTxg", this.prevSnapTxgBig);
    return hi * 4294967296 + lo;
  }
  set prevSnapTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.prevSnapTxg");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `prevSnapTxg`, for damaged input. */
  get prevSnapTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set prevSnapTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.prevSnapTxgBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * The snapshot after, or the live dataset; 0 for a live dataset. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_snap_obj
   */
  get nextSnapObj(): number {
    const o = this.off + 24;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "nextSnapObj", this.nextSnapObjBig);
    return hi * 4294967296 + lo;
  }
  set nextSnapObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.nextSnapObj");
    const o = this.off + 24;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `nextSnapObj`, for damaged input. */
  get nextSnapObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set nextSnapObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.nextSnapObjBig");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }

  /**
   * ZAP, name to snapshot; 0 for a snapshot. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_snapnames_zapobj
   */
  get snapnamesZapobj(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "snapnamesZapobj", this.snapnamesZapobjBig);
    return hi * 4294967296 + lo;
  }
  set snapnamesZapobj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.snapnamesZapobj");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `snapnamesZapobj`, for damaged input. */
  get snapnamesZapobjBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set snapnamesZapobjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.snapnamesZapobjBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Of a snapshot: datasets that follow it (clones, plus the next of the line); 0 for a live dataset. (offset 0x28,
   * 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_num_children
   */
  get numChildren(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "numChildren", this.numChildrenBig);
    return hi * 4294967296 + lo;
  }
  set numChildren(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.numChildren");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `numChildren`, for damaged input. */
  get numChildrenBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set numChildrenBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.numChildrenBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_time
   */
  get creationTime(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  set creationTime(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.creationTime");
    this.dv.setBigUint64(this.off + 48, v, this.le);
  }

  /**
   * Txg of creation. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_txg
   */
  get creationTxg(): number {
    const o = this.off + 56;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "creationTxg", this.creationTxgBig);
    return hi * 4294967296 + lo;
  }
  set creationTxg(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.creationTxg");
    const o = this.off + 56;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `creationTxg`, for damaged input. */
  get creationTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  set creationTxgBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.creationTxgBig");
    this.dv.setBigUint64(this.off + 56, v, this.le);
  }

  /**
   * Blocks of the previous snapshot that are no longer here. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_deadlist_obj
   */
  get deadlistObj(): number {
    const o = this.off + 64;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "deadlistObj", this.deadlistObjBig);
    return hi * 4294967296 + lo;
  }
  set deadlistObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.deadlistObj");
    const o = this.off + 64;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `deadlistObj`, for damaged input. */
  get deadlistObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
  set deadlistObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.deadlistObjBig");
    this.dv.setBigUint64(this.off + 64, v, this.le);
  }

  /**
   * Space of all blocks reached from bp. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_referenced_bytes
   */
  get referencedBytes(): number {
    const o = this.off + 72;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "referencedBytes", this.referencedBytesBig);
    return hi * 4294967296 + lo;
  }
  set referencedBytes(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.referencedBytes");
    const o = this.off + 72;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `referencedBytes`, for damaged input. */
  get referencedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }
  set referencedBytesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.referencedBytesBig");
    this.dv.setBigUint64(this.off + 72, v, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_compressed_bytes
   */
  get compressedBytes(): number {
    const o = this.off + 80;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "compressedBytes", this.compressedBytesBig);
    return hi * 4294967296 + lo;
  }
  set compressedBytes(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.compressedBytes");
    const o = this.off + 80;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `compressedBytes`, for damaged input. */
  get compressedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }
  set compressedBytesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.compressedBytesBig");
    this.dv.setBigUint64(this.off + 80, v, this.le);
  }

  /**
   * The same before compression. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_uncompressed_bytes
   */
  get uncompressedBytes(): number {
    const o = this.off + 88;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "uncompressedBytes", this.uncompressedBytesBig);
    return hi * 4294967296 + lo;
  }
  set uncompressedBytes(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.uncompressedBytes");
    const o = this.off + 88;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `uncompressedBytes`, for damaged input. */
  get uncompressedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }
  set uncompressedBytesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.uncompressedBytesBig");
    this.dv.setBigUint64(this.off + 88, v, this.le);
  }

  /**
   * Of a snapshot: space that its destruction would free. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_unique_bytes
   */
  get uniqueBytes(): number {
    const o = this.off + 96;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "uniqueBytes", this.uniqueBytesBig);
    return hi * 4294967296 + lo;
  }
  set uniqueBytes(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.uniqueBytes");
    const o = this.off + 96;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `uniqueBytes`, for damaged input. */
  get uniqueBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }
  set uniqueBytesBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.uniqueBytesBig");
    this.dv.setBigUint64(this.off + 96, v, this.le);
  }

  /**
   * 56 bits that a mount shows as file system id; may change. (offset 0x68, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_fsid_guid
   */
  get fsidGuid(): bigint {
    return this.dv.getBigUint64(this.off + 104, this.le);
  }
  set fsidGuid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.fsidGuid");
    this.dv.setBigUint64(this.off + 104, v, this.le);
  }

  /**
   * Identity of the dataset, kept by sends. (offset 0x70, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_guid
   */
  get guid(): bigint {
    return this.dv.getBigUint64(this.off + 112, this.le);
  }
  set guid(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.guid");
    this.dv.setBigUint64(this.off + 112, v, this.le);
  }

  /**
   * DS_FLAG_ bits. (offset 0x78, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_flags
   */
  get flags(): number {
    const o = this.off + 120;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "flags", this.flagsBig);
    return hi * 4294967296 + lo;
  }
  set flags(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.flags");
    const o = this.off + 120;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 120, this.le);
  }
  set flagsBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.flagsBig");
    this.dv.setBigUint64(this.off + 120, v, this.le);
  }

  /**
   * Its object set. (offset 0x80, 128 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_bp
   */
  get bp(): BlkptrView {
    return new BlkptrView(this.dv, this.off + 128, this.le);
  }

  /**
   * Of a snapshot: ZAP of datasets that follow it. (offset 0x100, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_clones_obj
   */
  get nextClonesObj(): number {
    const o = this.off + 256;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "nextClonesObj", this.nextClonesObjBig);
    return hi * 4294967296 + lo;
  }
  set nextClonesObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.nextClonesObj");
    const o = this.off + 256;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `nextClonesObj`, for damaged input. */
  get nextClonesObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 256, this.le);
  }
  set nextClonesObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.nextClonesObjBig");
    this.dv.setBigUint64(this.off + 256, v, this.le);
  }

  /**
   * Of a snapshot: ZAP of properties. (offset 0x108, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_props_obj
   */
  get propsObj(): number {
    const o = this.off + 264;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "propsObj", this.propsObjBig);
    return hi * 4294967296 + lo;
  }
  set propsObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.propsObj");
    const o = this.off + 264;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `propsObj`, for damaged input. */
  get propsObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 264, this.le);
  }
  set propsObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.propsObjBig");
    this.dv.setBigUint64(this.off + 264, v, this.le);
  }

  /**
   * Of a snapshot: ZAP of holds. (offset 0x110, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_userrefs_obj
   */
  get userrefsObj(): number {
    const o = this.off + 272;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("dsl_dataset", "userrefsObj", this.userrefsObjBig);
    return hi * 4294967296 + lo;
  }
  set userrefsObj(v: number) {
    checkNumber(v, 0, 9007199254740991, "dsl_dataset.userrefsObj");
    const o = this.off + 272;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `userrefsObj`, for damaged input. */
  get userrefsObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 272, this.le);
  }
  set userrefsObjBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "dsl_dataset.userrefsObjBig");
    this.dv.setBigUint64(this.off + 272, v, this.le);
  }

  /**
   * (offset 0x118, 40 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 280, 40);
  }
  set pad(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 280, 40), v, "dsl_dataset.pad");
  }
}
