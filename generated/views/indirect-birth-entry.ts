// Made by tools/codegen from specs/vdev/indirect_birth_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Everything below the offset, and not below the previous entry's, was copied in this txg.
 * C: `vdev_indirect_birth_entry_phys_t`. 16 bytes.
 * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t
 */
export class IndirectBirthEntryView {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectBirthEntryView {
    return new IndirectBirthEntryView(viewOver(bytes, offset, 16, "indirect_birth_entry"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Offset on the removed vdev. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t.vibe_offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off, this.le, "indirect_birth_entry", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Txg of the copy, the new physical birth of the blocks. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t.vibe_phys_birth_txg
   */
  get physBirthTxg(): number {
    return readSafe(this.dv, this.off + 8, this.le, "indirect_birth_entry", "physBirthTxg");
  }
  /** Exact value of `physBirthTxg`, for damaged input. */
  get physBirthTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
}

/** The fields of {@link IndirectBirthEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const IndirectBirthEntryFields: readonly FieldInfo[] = [
  { name: "offset", id: "offset", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "physBirthTxg", id: "phys_birth_txg", offset: 8, width: 8, kind: "uint", value: "number" },
];
