// Made by tools/codegen from specs/zil/lr_truncate.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of freeing a range.
 * C: `lr_truncate_t`. 56 bytes.
 * @see OpenZFS include/sys/zil.h lr_truncate_t
 */
export class LrTruncateView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrTruncateView {
    return new LrTruncateView(viewOver(bytes, offset, 56, "lr_truncate"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_truncate_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * File. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_truncate_t.lr_foid
   */
  get foid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_truncate", "foid");
  }
  /** Exact value of `foid`, for damaged input. */
  get foidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Start. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_truncate_t.lr_offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off + 40, this.le, "lr_truncate", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Bytes; 0 up to the end. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_truncate_t.lr_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 48, this.le, "lr_truncate", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
}

/** The fields of {@link LrTruncateView}; apart from it, so that who reads values does not load their descriptions. */
export const LrTruncateFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "foid", id: "foid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "offset", id: "offset", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 48, width: 8, kind: "uint", value: "number" },
];
