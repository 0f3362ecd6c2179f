// Made by tools/codegen from specs/dsl/dsl_bookmark.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

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

  /**
   * Txg of the snapshot. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_txg
   */
  get creationTxg(): number {
    return readSafe(this.dv, this.off + 8, this.le, "dsl_bookmark", "creationTxg");
  }
  /** Exact value of `creationTxg`, for damaged input. */
  get creationTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Its time, seconds since 1970. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_time
   */
  get creationTime(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Redaction list; 0 if none. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_redaction_obj
   */
  get redactionObj(): number {
    return readSafe(this.dv, this.off + 24, this.le, "dsl_bookmark", "redactionObj");
  }
  /** Exact value of `redactionObj`, for damaged input. */
  get redactionObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * ZBM_FLAG_ bits. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_flags
   */
  get flags(): number {
    return readSafe(this.dv, this.off + 32, this.le, "dsl_bookmark", "flags");
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Space that the snapshot reached. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_bytes_refd
   */
  get referencedBytesRefd(): number {
    return readSafe(this.dv, this.off + 40, this.le, "dsl_bookmark", "referencedBytesRefd");
  }
  /** Exact value of `referencedBytesRefd`, for damaged input. */
  get referencedBytesRefdBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_bytes_refd
   */
  get compressedBytesRefd(): number {
    return readSafe(this.dv, this.off + 48, this.le, "dsl_bookmark", "compressedBytesRefd");
  }
  /** Exact value of `compressedBytesRefd`, for damaged input. */
  get compressedBytesRefdBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * The same before compression. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_bytes_refd
   */
  get uncompressedBytesRefd(): number {
    return readSafe(this.dv, this.off + 56, this.le, "dsl_bookmark", "uncompressedBytesRefd");
  }
  /** Exact value of `uncompressedBytesRefd`, for damaged input. */
  get uncompressedBytesRefdBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Space freed between it and the next snapshot. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_freed_before_next_snap
   */
  get referencedFreedBeforeNextSnap(): number {
    return readSafe(this.dv, this.off + 64, this.le, "dsl_bookmark", "referencedFreedBeforeNextSnap");
  }
  /** Exact value of `referencedFreedBeforeNextSnap`, for damaged input. */
  get referencedFreedBeforeNextSnapBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_freed_before_next_snap
   */
  get compressedFreedBeforeNextSnap(): number {
    return readSafe(this.dv, this.off + 72, this.le, "dsl_bookmark", "compressedFreedBeforeNextSnap");
  }
  /** Exact value of `compressedFreedBeforeNextSnap`, for damaged input. */
  get compressedFreedBeforeNextSnapBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * The same before compression. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_freed_before_next_snap
   */
  get uncompressedFreedBeforeNextSnap(): number {
    return readSafe(this.dv, this.off + 80, this.le, "dsl_bookmark", "uncompressedFreedBeforeNextSnap");
  }
  /** Exact value of `uncompressedFreedBeforeNextSnap`, for damaged input. */
  get uncompressedFreedBeforeNextSnapBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Set of IVs of an encrypted snapshot. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_ivset_guid
   */
  get ivsetGuid(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }
}

/** The fields of {@link DslBookmarkView}; apart from it, so that who reads values does not load their descriptions. */
export const DslBookmarkFields: readonly FieldInfo[] = [
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
