// Made by tools/codegen from specs/zil/lr_remove.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of removing a name (remove, rmdir).
 * C: `lr_remove_t`. Fixed head: 40 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_remove_t
 */
export class LrRemoveView {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrRemoveView {
    return new LrRemoveView(viewOver(bytes, offset, 40, "lr_remove"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_remove_t.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Directory. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_remove_t.lr_doid
   */
  get doid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_remove", "doid");
  }
  /** Exact value of `doid`, for damaged input. */
  get doidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Name with its zero byte. (offset 0x28, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_remove_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 40 + i * 1);
  }
}

/** The fields of {@link LrRemoveView}; apart from it, so that who reads values does not load their descriptions. */
export const LrRemoveFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "doid", id: "doid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "data", id: "data", offset: 40, width: 1, count: 0, kind: "uint", value: "number" },
];
