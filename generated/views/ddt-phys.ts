// Made by tools/codegen from specs/ddt/ddt_phys.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { DvaView } from "./dva.ts";

/** Slots of a traditional entry: ditto copies, then copies=1, 2, 3. */
export const DDT_PHYS_MAX = 4;

/**
 * One slot of a traditional dedup table's value, which has four (256 bytes). The value is stored with a byte
 * before it: bit 7 little-endian writer, the rest a compression function, zle or off.
 * 64 bytes.
 * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
 * @see OpenZFS module/zfs/ddt_zap.c ddt_zap_compress
 */
export class DdtPhysView {
  static readonly SIZE = 64;
  static readonly DVA_COUNT = 3;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtPhysView {
    return new DdtPhysView(viewOver(bytes, offset, 64, "ddt_phys"), offset, littleEndian);
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
    return readSafe(this.dv, this.off + 48, this.le, "ddt_phys", "refcnt");
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
    return readSafe(this.dv, this.off + 56, this.le, "ddt_phys", "physBirth");
  }
  /** Exact value of `physBirth`, for damaged input. */
  get physBirthBig(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
}

/** The fields of {@link DdtPhysView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtPhysFields: readonly FieldInfo[] = [
  { name: "dva", id: "dva", offset: 0, width: 16, count: 3, kind: "view", value: "view", view: "dva" },
  { name: "refcnt", id: "refcnt", offset: 48, width: 8, kind: "uint", value: "number" },
  { name: "physBirth", id: "phys_birth", offset: 56, width: 8, kind: "uint", value: "number" },
];
