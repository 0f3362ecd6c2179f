// Made by tools/codegen from specs/ddt/ddt_stat.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * One column of a dedup table's histogram, of 64 by the power of two of the references; arrays of words in
 * DDT-statistics.
 * C: `ddt_stat_t`. 64 bytes.
 * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t
 */
export class DdtStatView {
  static readonly SIZE = 64;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtStatView {
    return new DdtStatView(viewOver(bytes, offset, 64, "ddt_stat"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Blocks. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_blocks
   */
  get blocks(): number {
    return readSafe(this.dv, this.off, this.le, "ddt_stat", "blocks");
  }
  /** Exact value of `blocks`, for damaged input. */
  get blocksBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Bytes of them. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_lsize
   */
  get lsize(): number {
    return readSafe(this.dv, this.off + 8, this.le, "ddt_stat", "lsize");
  }
  /** Exact value of `lsize`, for damaged input. */
  get lsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Bytes as stored. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_psize
   */
  get psize(): number {
    return readSafe(this.dv, this.off + 16, this.le, "ddt_stat", "psize");
  }
  /** Exact value of `psize`, for damaged input. */
  get psizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Space allocated. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_dsize
   */
  get dsize(): number {
    return readSafe(this.dv, this.off + 24, this.le, "ddt_stat", "dsize");
  }
  /** Exact value of `dsize`, for damaged input. */
  get dsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * References. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_blocks
   */
  get refBlocks(): number {
    return readSafe(this.dv, this.off + 32, this.le, "ddt_stat", "refBlocks");
  }
  /** Exact value of `refBlocks`, for damaged input. */
  get refBlocksBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * lsize by reference. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_lsize
   */
  get refLsize(): number {
    return readSafe(this.dv, this.off + 40, this.le, "ddt_stat", "refLsize");
  }
  /** Exact value of `refLsize`, for damaged input. */
  get refLsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * psize by reference. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_psize
   */
  get refPsize(): number {
    return readSafe(this.dv, this.off + 48, this.le, "ddt_stat", "refPsize");
  }
  /** Exact value of `refPsize`, for damaged input. */
  get refPsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * dsize by reference. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_dsize
   */
  get refDsize(): number {
    return readSafe(this.dv, this.off + 56, this.le, "ddt_stat", "refDsize");
  }
  /** Exact value of `refDsize`, for damaged input. */
  get refDsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
}

/** The fields of {@link DdtStatView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtStatFields: readonly FieldInfo[] = [
  { name: "blocks", id: "blocks", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "lsize", id: "lsize", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "psize", id: "psize", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "dsize", id: "dsize", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "refBlocks", id: "ref_blocks", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "refLsize", id: "ref_lsize", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "refPsize", id: "ref_psize", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "refDsize", id: "ref_dsize", offset: 56, width: 8, kind: "uint", value: "number" },
];
