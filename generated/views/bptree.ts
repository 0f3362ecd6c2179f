// Made by tools/codegen from specs/dsl/bptree.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Bonus of the list of datasets that are being freed in the background. The object is an array of bptree_entry.
 * C: `bptree_phys_t`. 40 bytes.
 * @see OpenZFS include/sys/bptree.h bptree_phys_t
 */
export class BptreeView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BptreeView {
    return new BptreeView(viewOver(bytes, offset, 40, "bptree"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * First entry not done. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_begin
   */
  get begin(): number {
    return readSafe(this.dv, this.off, this.le, "bptree", "begin");
  }
  /** Exact value of `begin`, for damaged input. */
  get beginBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Entry after the last. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_end
   */
  get end(): number {
    return readSafe(this.dv, this.off + 8, this.le, "bptree", "end");
  }
  /** Exact value of `end`, for damaged input. */
  get endBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Space yet to be freed. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_bytes
   */
  get bytes(): number {
    return readSafe(this.dv, this.off + 16, this.le, "bptree", "bytes");
  }
  /** Exact value of `bytes`, for damaged input. */
  get bytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * The same without RAID-Z parity and such. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_comp
   */
  get comp(): number {
    return readSafe(this.dv, this.off + 24, this.le, "bptree", "comp");
  }
  /** Exact value of `comp`, for damaged input. */
  get compBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * The same before compression. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_uncomp
   */
  get uncomp(): number {
    return readSafe(this.dv, this.off + 32, this.le, "bptree", "uncomp");
  }
  /** Exact value of `uncomp`, for damaged input. */
  get uncompBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
}

/** The fields of {@link BptreeView}; apart from it, so that who reads values does not load their descriptions. */
export const BptreeFields: readonly FieldInfo[] = [
  { name: "begin", id: "begin", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "end", id: "end", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "bytes", id: "bytes", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "comp", id: "comp", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "uncomp", id: "uncomp", offset: 32, width: 8, kind: "uint", value: "number" },
];
