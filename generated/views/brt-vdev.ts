// Made by tools/codegen from specs/ddt/brt_vdev.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/** Usual bytes of a range. */
export const BRT_RANGESIZE = 16777216;

/** byteorder: counts are little-endian. */
export const BRT_LITTLE_ENDIAN = 0;

/** byteorder: counts are big-endian. */
export const BRT_BIG_ENDIAN = 1;

/**
 * Bonus of the block reference table of a vdev (com.fudosecurity:brt:vdev: and its id in the MOS directory). The
 * object is an array of 16-bit numbers of cloned blocks, one a range.
 * C: `brt_vdev_phys_t`. 56 bytes.
 * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t
 */
export class BrtVdevView {
  static readonly SIZE = 56;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BrtVdevView {
    return new BrtVdevView(viewOver(bytes, offset, 56, "brt_vdev"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * ZAP from offset (one word, as a hash of itself) to further references. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_mos_entries
   */
  get mosEntries(): number {
    return readSafe(this.dv, this.off, this.le, "brt_vdev", "mosEntries");
  }
  /** Exact value of `mosEntries`, for damaged input. */
  get mosEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Ranges. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_size
   */
  get size(): number {
    return readSafe(this.dv, this.off + 8, this.le, "brt_vdev", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Byte order of the array. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_byteorder
   */
  get byteorder(): number {
    return readSafe(this.dv, this.off + 16, this.le, "brt_vdev", "byteorder");
  }
  /** Exact value of `byteorder`, for damaged input. */
  get byteorderBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Cloned blocks in all. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_totalcount
   */
  get totalcount(): number {
    return readSafe(this.dv, this.off + 24, this.le, "brt_vdev", "totalcount");
  }
  /** Exact value of `totalcount`, for damaged input. */
  get totalcountBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Bytes of a range. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_rangesize
   */
  get rangesize(): number {
    return readSafe(this.dv, this.off + 32, this.le, "brt_vdev", "rangesize");
  }
  /** Exact value of `rangesize`, for damaged input. */
  get rangesizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Space of cloned blocks. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_usedspace
   */
  get usedspace(): number {
    return readSafe(this.dv, this.off + 40, this.le, "brt_vdev", "usedspace");
  }
  /** Exact value of `usedspace`, for damaged input. */
  get usedspaceBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Space saved by cloning. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_savedspace
   */
  get savedspace(): number {
    return readSafe(this.dv, this.off + 48, this.le, "brt_vdev", "savedspace");
  }
  /** Exact value of `savedspace`, for damaged input. */
  get savedspaceBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
}

/** The fields of {@link BrtVdevView}; apart from it, so that who reads values does not load their descriptions. */
export const BrtVdevFields: readonly FieldInfo[] = [
  { name: "mosEntries", id: "mos_entries", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "size", id: "size", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "byteorder", id: "byteorder", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "totalcount", id: "totalcount", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "rangesize", id: "rangesize", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "usedspace", id: "usedspace", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "savedspace", id: "savedspace", offset: 48, width: 8, kind: "uint", value: "number" },
];
