// Made by tools/codegen from specs/dsl/dsl_dataset.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
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
    return readSafe(this.dv, this.off, this.le, "dsl_dataset", "dirObj");
  }
  /** Exact value of `dirObj`, for damaged input. */
  get dirObjBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * The snapshot before; the oldest one has the pool's $ORIGIN or, in a clone, the origin. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_obj
   */
  get prevSnapObj(): number {
    return readSafe(this.dv, this.off + 8, this.le, "dsl_dataset", "prevSnapObj");
  }
  /** Exact value of `prevSnapObj`, for damaged input. */
  get prevSnapObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Txg of that snapshot. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_txg
   */
  get prevSnapTxg(): number {
    return readSafe(this.dv, this.off + 16, this.le, "dsl_dataset", "prevSnapTxg");
  }
  /** Exact value of `prevSnapTxg`, for damaged input. */
  get prevSnapTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * The snapshot after, or the live dataset; 0 for a live dataset. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_snap_obj
   */
  get nextSnapObj(): number {
    return readSafe(this.dv, this.off + 24, this.le, "dsl_dataset", "nextSnapObj");
  }
  /** Exact value of `nextSnapObj`, for damaged input. */
  get nextSnapObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * ZAP, name to snapshot; 0 for a snapshot. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_snapnames_zapobj
   */
  get snapnamesZapobj(): number {
    return readSafe(this.dv, this.off + 32, this.le, "dsl_dataset", "snapnamesZapobj");
  }
  /** Exact value of `snapnamesZapobj`, for damaged input. */
  get snapnamesZapobjBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Of a snapshot: datasets that follow it (clones, plus the next of the line); 0 for a live dataset. (offset 0x28,
   * 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_num_children
   */
  get numChildren(): number {
    return readSafe(this.dv, this.off + 40, this.le, "dsl_dataset", "numChildren");
  }
  /** Exact value of `numChildren`, for damaged input. */
  get numChildrenBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_time
   */
  get creationTime(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Txg of creation. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_txg
   */
  get creationTxg(): number {
    return readSafe(this.dv, this.off + 56, this.le, "dsl_dataset", "creationTxg");
  }
  /** Exact value of `creationTxg`, for damaged input. */
  get creationTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Blocks of the previous snapshot that are no longer here. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_deadlist_obj
   */
  get deadlistObj(): number {
    return readSafe(this.dv, this.off + 64, this.le, "dsl_dataset", "deadlistObj");
  }
  /** Exact value of `deadlistObj`, for damaged input. */
  get deadlistObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Space of all blocks reached from bp. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_referenced_bytes
   */
  get referencedBytes(): number {
    return readSafe(this.dv, this.off + 72, this.le, "dsl_dataset", "referencedBytes");
  }
  /** Exact value of `referencedBytes`, for damaged input. */
  get referencedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_compressed_bytes
   */
  get compressedBytes(): number {
    return readSafe(this.dv, this.off + 80, this.le, "dsl_dataset", "compressedBytes");
  }
  /** Exact value of `compressedBytes`, for damaged input. */
  get compressedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * The same before compression. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_uncompressed_bytes
   */
  get uncompressedBytes(): number {
    return readSafe(this.dv, this.off + 88, this.le, "dsl_dataset", "uncompressedBytes");
  }
  /** Exact value of `uncompressedBytes`, for damaged input. */
  get uncompressedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }

  /**
   * Of a snapshot: space that its destruction would free. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_unique_bytes
   */
  get uniqueBytes(): number {
    return readSafe(this.dv, this.off + 96, this.le, "dsl_dataset", "uniqueBytes");
  }
  /** Exact value of `uniqueBytes`, for damaged input. */
  get uniqueBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }

  /**
   * 56 bits that a mount shows as file system id; may change. (offset 0x68, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_fsid_guid
   */
  get fsidGuid(): bigint {
    return this.dv.getBigUint64(this.off + 104, this.le);
  }

  /**
   * Identity of the dataset, kept by sends. (offset 0x70, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_guid
   */
  get guid(): bigint {
    return this.dv.getBigUint64(this.off + 112, this.le);
  }

  /**
   * DS_FLAG_ bits. (offset 0x78, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_flags
   */
  get flags(): number {
    return readSafe(this.dv, this.off + 120, this.le, "dsl_dataset", "flags");
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 120, this.le);
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
    return readSafe(this.dv, this.off + 256, this.le, "dsl_dataset", "nextClonesObj");
  }
  /** Exact value of `nextClonesObj`, for damaged input. */
  get nextClonesObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 256, this.le);
  }

  /**
   * Of a snapshot: ZAP of properties. (offset 0x108, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_props_obj
   */
  get propsObj(): number {
    return readSafe(this.dv, this.off + 264, this.le, "dsl_dataset", "propsObj");
  }
  /** Exact value of `propsObj`, for damaged input. */
  get propsObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 264, this.le);
  }

  /**
   * Of a snapshot: ZAP of holds. (offset 0x110, 8 bytes)
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_userrefs_obj
   */
  get userrefsObj(): number {
    return readSafe(this.dv, this.off + 272, this.le, "dsl_dataset", "userrefsObj");
  }
  /** Exact value of `userrefsObj`, for damaged input. */
  get userrefsObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 272, this.le);
  }

  /**
   * (offset 0x118, 40 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 280, 40);
  }
}

/** The fields of {@link DslDatasetView}; apart from it, so that who reads values does not load their descriptions. */
export const DslDatasetFields: readonly FieldInfo[] = [
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
