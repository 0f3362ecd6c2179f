// Made by tools/codegen from specs/dsl/dsl_deadlist.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Bonus of a deadlist, of a livelist too. The object is a ZAP from a txg (as hex digits) to the bpobj with the
 * blocks born after it, up to the next key. A deadlist of the old form is a bpobj itself (DMU_OT_BPOBJ).
 * C: `dsl_deadlist_phys_t`. 320 bytes.
 * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t
 */
export class DslDeadlistView {
  static readonly SIZE = 320;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 320 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DslDeadlistView {
    return new DslDeadlistView(viewOver(bytes, offset, 320, "dsl_deadlist"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Space of its blocks. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_used
   */
  get used(): number {
    return readSafe(this.dv, this.off, this.le, "dsl_deadlist", "used");
  }
  /** Exact value of `used`, for damaged input. */
  get usedBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_comp
   */
  get comp(): number {
    return readSafe(this.dv, this.off + 8, this.le, "dsl_deadlist", "comp");
  }
  /** Exact value of `comp`, for damaged input. */
  get compBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * The same before compression. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_uncomp
   */
  get uncomp(): number {
    return readSafe(this.dv, this.off + 16, this.le, "dsl_deadlist", "uncomp");
  }
  /** Exact value of `uncomp`, for damaged input. */
  get uncompBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * (offset 0x18, 296 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 24, 296);
  }
}

/** The fields of {@link DslDeadlistView}; apart from it, so that who reads values does not load their descriptions. */
export const DslDeadlistFields: readonly FieldInfo[] = [
  { name: "used", id: "used", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "comp", id: "comp", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "uncomp", id: "uncomp", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 24, width: 296, kind: "bytes", value: "bytes", pad: true },
];
