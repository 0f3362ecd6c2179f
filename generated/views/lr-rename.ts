// Made by tools/codegen from specs/zil/lr_rename.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { LrView } from "./lr.ts";

/**
 * Record of a rename (rename, rename_exchange).
 * C: `lr_rename_t`. Fixed head: 48 bytes; more follows.
 * @see OpenZFS include/sys/zil.h lr_rename_t
 */
export class LrRenameView {
  static readonly SIZE = 48;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrRenameView {
    return new LrRenameView(viewOver(bytes, offset, 48, "lr_rename"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Head. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_common
   */
  get common(): LrView {
    return new LrView(this.dv, this.off, this.le);
  }

  /**
   * Source directory. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_sdoid
   */
  get sdoid(): number {
    return readSafe(this.dv, this.off + 32, this.le, "lr_rename", "sdoid");
  }
  /** Exact value of `sdoid`, for damaged input. */
  get sdoidBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Target directory. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_t.lr_rename.lr_tdoid
   */
  get tdoid(): number {
    return readSafe(this.dv, this.off + 40, this.le, "lr_rename", "tdoid");
  }
  /** Exact value of `tdoid`, for damaged input. */
  get tdoidBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Both names, each with its zero byte. (offset 0x30, variable x 1 bytes)
   * @see OpenZFS include/sys/zil.h lr_rename_t.lr_data
   */
  data(i: number): number {
    return this.dv.getUint8(this.off + 48 + i * 1);
  }
}

/** The fields of {@link LrRenameView}; apart from it, so that who reads values does not load their descriptions. */
export const LrRenameFields: readonly FieldInfo[] = [
  { name: "common", id: "common", offset: 0, width: 32, kind: "view", value: "view", view: "lr" },
  { name: "sdoid", id: "sdoid", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "tdoid", id: "tdoid", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "data", id: "data", offset: 48, width: 1, count: 0, kind: "uint", value: "number" },
];
