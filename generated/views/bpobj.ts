// Made by tools/codegen from specs/dsl/bpobj.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/** Bytes of a bonus without the sums: only the first two fields. */
export const BPOBJ_SIZE_V0 = 16;

/** Bytes of a bonus without bpobjs below. */
export const BPOBJ_SIZE_V1 = 32;

/** Bytes of a bonus without num_freed. */
export const BPOBJ_SIZE_V2 = 48;

/**
 * Bonus of an object that is a list of block pointers, 128 bytes each. In a livelist a pointer's fill states by
 * its lowest bit whether the block was freed (1) or allocated. Shorter bonuses, see BPOBJ_SIZE_, lack the later
 * fields.
 * C: `bpobj_phys_t`. 56 bytes.
 * @see OpenZFS include/sys/bpobj.h bpobj_phys_t
 */
export class BpobjView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BpobjView {
    return new BpobjView(viewOver(bytes, offset, 56, "bpobj"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Pointers in the object itself. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_blkptrs
   */
  get numBlkptrs(): number {
    return readSafe(this.dv, this.off, this.le, "bpobj", "numBlkptrs");
  }
  /** Exact value of `numBlkptrs`, for damaged input. */
  get numBlkptrsBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Space of the blocks, those of bpobjs below included. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_bytes
   */
  get bytes(): number {
    return readSafe(this.dv, this.off + 8, this.le, "bpobj", "bytes");
  }
  /** Exact value of `bytes`, for damaged input. */
  get bytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_comp
   */
  get comp(): number {
    return readSafe(this.dv, this.off + 16, this.le, "bpobj", "comp");
  }
  /** Exact value of `comp`, for damaged input. */
  get compBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * The same before compression. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_uncomp
   */
  get uncomp(): number {
    return readSafe(this.dv, this.off + 24, this.le, "bpobj", "uncomp");
  }
  /** Exact value of `uncomp`, for damaged input. */
  get uncompBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Object with the numbers of bpobjs below, 64 bits each; 0 if none. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_subobjs
   */
  get subobjs(): number {
    return readSafe(this.dv, this.off + 32, this.le, "bpobj", "subobjs");
  }
  /** Exact value of `subobjs`, for damaged input. */
  get subobjsBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * How many. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_subobjs
   */
  get numSubobjs(): number {
    return readSafe(this.dv, this.off + 40, this.le, "bpobj", "numSubobjs");
  }
  /** Exact value of `numSubobjs`, for damaged input. */
  get numSubobjsBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * In a livelist: pointers that state a free. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_freed
   */
  get numFreed(): number {
    return readSafe(this.dv, this.off + 48, this.le, "bpobj", "numFreed");
  }
  /** Exact value of `numFreed`, for damaged input. */
  get numFreedBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
}

/** The fields of {@link BpobjView}; apart from it, so that who reads values does not load their descriptions. */
export const BpobjFields: readonly FieldInfo[] = [
  { name: "numBlkptrs", id: "num_blkptrs", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "bytes", id: "bytes", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "comp", id: "comp", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "uncomp", id: "uncomp", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "subobjs", id: "subobjs", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "numSubobjs", id: "num_subobjs", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "numFreed", id: "num_freed", offset: 48, width: 8, kind: "uint", value: "number" },
];
