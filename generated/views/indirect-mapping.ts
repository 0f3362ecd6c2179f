// Made by tools/codegen from specs/vdev/indirect_mapping.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/** Bytes of a bonus without counts_object. */
export const VDEV_INDIRECT_MAPPING_SIZE_V0 = 24;

/**
 * Bonus of the mapping of a removed vdev. The object is an array of indirect_mapping_entry, sorted by source.
 * C: `vdev_indirect_mapping_phys_t`. 32 bytes.
 * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t
 */
export class IndirectMappingView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectMappingView {
    return new IndirectMappingView(viewOver(bytes, offset, 32, "indirect_mapping"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Offsets below this are mapped. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_max_offset
   */
  get maxOffset(): number {
    return readSafe(this.dv, this.off, this.le, "indirect_mapping", "maxOffset");
  }
  /** Exact value of `maxOffset`, for damaged input. */
  get maxOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Bytes that are. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_bytes_mapped
   */
  get bytesMapped(): number {
    return readSafe(this.dv, this.off + 8, this.le, "indirect_mapping", "bytesMapped");
  }
  /** Exact value of `bytesMapped`, for damaged input. */
  get bytesMappedBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Entries. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_num_entries
   */
  get numEntries(): number {
    return readSafe(this.dv, this.off + 16, this.le, "indirect_mapping", "numEntries");
  }
  /** Exact value of `numEntries`, for damaged input. */
  get numEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Array of 32-bit words, an obsolete number of bytes for each entry; 0 if none. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_counts_object
   */
  get countsObject(): number {
    return readSafe(this.dv, this.off + 24, this.le, "indirect_mapping", "countsObject");
  }
  /** Exact value of `countsObject`, for damaged input. */
  get countsObjectBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
}

/** The fields of {@link IndirectMappingView}; apart from it, so that who reads values does not load their descriptions. */
export const IndirectMappingFields: readonly FieldInfo[] = [
  { name: "maxOffset", id: "max_offset", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "bytesMapped", id: "bytes_mapped", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "numEntries", id: "num_entries", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "countsObject", id: "counts_object", offset: 24, width: 8, kind: "uint", value: "number" },
];
