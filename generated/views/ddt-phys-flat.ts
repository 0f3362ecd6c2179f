// Made by tools/codegen from specs/ddt/ddt_phys_flat.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { DvaView } from "./dva.ts";

/**
 * Value of a dedup table with the feature fast_dedup.
 * C: `ddt_univ_phys_t`. 72 bytes.
 * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
 */
export class DdtPhysFlatView {
  static readonly SIZE = 72;
  static readonly DVA_COUNT = 3;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtPhysFlatView {
    return new DdtPhysFlatView(viewOver(bytes, offset, 72, "ddt_phys_flat"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Copies of the block. (offset 0x0, 3 x 16 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */
  dva(i: number): DvaView {
    return new DvaView(this.dv, this.off + i * 16, this.le);
  }

  /**
   * References. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */
  get refcnt(): number {
    return readSafe(this.dv, this.off + 48, this.le, "ddt_phys_flat", "refcnt");
  }
  /** Exact value of `refcnt`, for damaged input. */
  get refcntBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }

  /**
   * Physical birth. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */
  get physBirth(): number {
    return readSafe(this.dv, this.off + 56, this.le, "ddt_phys_flat", "physBirth");
  }
  /** Exact value of `physBirth`, for damaged input. */
  get physBirthBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }

  /**
   * When it came into its class, seconds since 1970. (offset 0x40, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */
  get classStart(): bigint {
    return this.dv.getBigUint64(this.off + 64, this.le);
  }
}

/** The fields of {@link DdtPhysFlatView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtPhysFlatFields: readonly FieldInfo[] = [
  { name: "dva", id: "dva", offset: 0, width: 16, count: 3, kind: "view", value: "view", view: "dva" },
  { name: "refcnt", id: "refcnt", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "physBirth", id: "phys_birth", offset: 56, width: 8, kind: "uint", value: "number" },
  { name: "classStart", id: "class_start", offset: 64, width: 8, kind: "uint", value: "bigint" },
];
