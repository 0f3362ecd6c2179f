// Made by tools/codegen from specs/dsl/dsl_dir.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, bytesAt, readSafe, viewOver } from "./access.ts";

/** used_breakdown is kept. */
export const DD_FLAG_USED_BREAKDOWN = 0x1;

/** Kinds of used space. */
export const DD_USED_NUM = 5;

export const DdUsed = {
  /** The live dataset. */
  head: 0,
  /** Snapshots. */
  snap: 1,
  /** Descendants. */
  child: 2,
  /** Reservations of descendants. */
  childRsrv: 3,
  /** Reservation of the dataset itself. */
  refrsrv: 4,
} as const;
export type DdUsed = (typeof DdUsed)[keyof typeof DdUsed];
/** The names of DdUsed as the specification has them. */
export const DdUsedNames: Readonly<Record<number, string>> = {
  0: "head",
  1: "snap",
  2: "child",
  3: "child_rsrv",
  4: "refrsrv",
};

/**
 * Node of the tree of datasets, in a bonus: its head dataset, children, properties, space. With a ZAP as the
 * object's content there are more fields by name (com.joyent:filesystem_count, com.datto:crypto_key_obj,
 * com.delphix:livelist...).
 * C: `dsl_dir_phys_t`. 256 bytes.
 * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t
 */
export class DslDirView {
  static readonly SIZE = 256;
  static readonly USED_BREAKDOWN_COUNT = 5;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 256 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslDirView {
    return new DslDirView(viewOver(bytes, offset, 256, "dsl_dir"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Seconds since 1970; not used, the dataset has it. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_creation_time
   */
  get creationTime(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * The live dataset. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_head_dataset_obj
   */
  get headDatasetObj(): number {
    return readSafe(this.dv, this.off + 8, this.le, "dsl_dir", "headDatasetObj");
  }
  /** Exact value of `headDatasetObj`, for damaged input. */
  get headDatasetObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Parent dsl_dir; 0 at the root. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_parent_obj
   */
  get parentObj(): number {
    return readSafe(this.dv, this.off + 16, this.le, "dsl_dir", "parentObj");
  }
  /** Exact value of `parentObj`, for damaged input. */
  get parentObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Snapshot this is a clone of. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_origin_obj
   */
  get originObj(): number {
    return readSafe(this.dv, this.off + 24, this.le, "dsl_dir", "originObj");
  }
  /** Exact value of `originObj`, for damaged input. */
  get originObjBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * ZAP, name to child dsl_dir. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_child_dir_zapobj
   */
  get childDirZapobj(): number {
    return readSafe(this.dv, this.off + 32, this.le, "dsl_dir", "childDirZapobj");
  }
  /** Exact value of `childDirZapobj`, for damaged input. */
  get childDirZapobjBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Space taken by the dataset, its snapshots and descendants. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_used_bytes
   */
  get usedBytes(): number {
    return readSafe(this.dv, this.off + 40, this.le, "dsl_dir", "usedBytes");
  }
  /** Exact value of `usedBytes`, for damaged input. */
  get usedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_compressed_bytes
   */
  get compressedBytes(): number {
    return readSafe(this.dv, this.off + 48, this.le, "dsl_dir", "compressedBytes");
  }
  /** Exact value of `compressedBytes`, for damaged input. */
  get compressedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * The same before compression. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_uncompressed_bytes
   */
  get uncompressedBytes(): number {
    return readSafe(this.dv, this.off + 56, this.le, "dsl_dir", "uncompressedBytes");
  }
  /** Exact value of `uncompressedBytes`, for damaged input. */
  get uncompressedBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * Quota in bytes; 0 for none. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_quota
   */
  get quota(): number {
    return readSafe(this.dv, this.off + 64, this.le, "dsl_dir", "quota");
  }
  /** Exact value of `quota`, for damaged input. */
  get quotaBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }

  /**
   * Reservation in bytes. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_reserved
   */
  get reserved(): number {
    return readSafe(this.dv, this.off + 72, this.le, "dsl_dir", "reserved");
  }
  /** Exact value of `reserved`, for damaged input. */
  get reservedBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * ZAP of local properties. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_props_zapobj
   */
  get propsZapobj(): number {
    return readSafe(this.dv, this.off + 80, this.le, "dsl_dir", "propsZapobj");
  }
  /** Exact value of `propsZapobj`, for damaged input. */
  get propsZapobjBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * ZAP of delegated permissions. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_deleg_zapobj
   */
  get delegZapobj(): number {
    return readSafe(this.dv, this.off + 88, this.le, "dsl_dir", "delegZapobj");
  }
  /** Exact value of `delegZapobj`, for damaged input. */
  get delegZapobjBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }

  /**
   * DD_FLAG_ bits. (offset 0x60, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_flags
   */
  get flags(): number {
    return readSafe(this.dv, this.off + 96, this.le, "dsl_dir", "flags");
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 96, this.le);
  }

  /**
   * used_bytes by dd_used. (offset 0x68, 5 x 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_used_breakdown
   */
  usedBreakdown(i: number): number {
    if (!(i >= 0 && i < 5)) throw badIndex("dsl_dir.usedBreakdown", i, 5);
    return readSafe(this.dv, this.off + 104 + i * 8, this.le, "dsl_dir", "usedBreakdown");
  }
  /** Exact value of `usedBreakdown`, for damaged input. */
  usedBreakdownBig(i: number): bigint {
    if (!(i >= 0 && i < 5)) throw badIndex("dsl_dir.usedBreakdownBig", i, 5);
    return this.dv.getBigUint64(this.off + 104 + i * 8, this.le);
  }

  /**
   * ZAP of clones' dsl_dirs. (offset 0x90, 8 bytes)
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_clones
   */
  get clones(): number {
    return readSafe(this.dv, this.off + 144, this.le, "dsl_dir", "clones");
  }
  /** Exact value of `clones`, for damaged input. */
  get clonesBig(): bigint {
    return this.dv.getBigUint64(this.off + 144, this.le);
  }

  /**
   * (offset 0x98, 104 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 152, 104);
  }
}

/** The fields of {@link DslDirView}; apart from it, so that who reads values does not load their descriptions. */
export const DslDirFields: readonly FieldInfo[] = [
  { name: "creationTime", id: "creation_time", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "headDatasetObj", id: "head_dataset_obj", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "parentObj", id: "parent_obj", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "originObj", id: "origin_obj", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "childDirZapobj", id: "child_dir_zapobj", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "usedBytes", id: "used_bytes", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "compressedBytes", id: "compressed_bytes", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "uncompressedBytes", id: "uncompressed_bytes", offset: 56, width: 8, kind: "uint", value: "number" },
  { name: "quota", id: "quota", offset: 64, width: 8, kind: "uint", value: "number" },
  { name: "reserved", id: "reserved", offset: 72, width: 8, kind: "uint", value: "number" },
  { name: "propsZapobj", id: "props_zapobj", offset: 80, width: 8, kind: "uint", value: "number" },
  { name: "delegZapobj", id: "deleg_zapobj", offset: 88, width: 8, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 96, width: 8, kind: "uint", value: "number" },
  { name: "usedBreakdown", id: "used_breakdown", offset: 104, width: 8, count: 5, kind: "uint", value: "number" },
  { name: "clones", id: "clones", offset: 144, width: 8, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 152, width: 104, kind: "bytes", value: "bytes", pad: true },
];
