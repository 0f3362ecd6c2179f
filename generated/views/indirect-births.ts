// Made by tools/codegen from specs/vdev/indirect_births.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Bonus of the births of a removed vdev. The object is an array of indirect_birth_entry.
 * C: `vdev_indirect_birth_phys_t`. 8 bytes.
 * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t
 */
export class IndirectBirthsView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): IndirectBirthsView {
    return new IndirectBirthsView(viewOver(bytes, offset, 8, "indirect_births"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Entries. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t.vib_count
   */
  get count(): number {
    return readSafe(this.dv, this.off, this.le, "indirect_births", "count");
  }
  /** Exact value of `count`, for damaged input. */
  get countBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
}

/** The fields of {@link IndirectBirthsView}; apart from it, so that who reads values does not load their descriptions. */
export const IndirectBirthsFields: readonly FieldInfo[] = [
  { name: "count", id: "count", offset: 0, width: 8, kind: "uint", value: "number" },
];
