// Made by tools/codegen from specs/dsl/redaction_list.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Bonus of a redaction list, whose object is an array of redact_block.
 * C: `redaction_list_phys_t`. Fixed head: 32 bytes; more follows.
 * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t
 */
export class RedactionListView {
  static readonly SIZE = 32;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RedactionListView {
    return new RedactionListView(viewOver(bytes, offset, 32, "redaction_list"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Where the making of the list would go on: object... (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_object
   */
  get lastObject(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * ...and block; both all ones when it is complete, so read them with care. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_blkid
   */
  get lastBlkid(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Entries of the list. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_entries
   */
  get numEntries(): number {
    return readSafe(this.dv, this.off + 16, this.le, "redaction_list", "numEntries");
  }
  /** Exact value of `numEntries`, for damaged input. */
  get numEntriesBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Snapshots it was made of. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_snaps
   */
  get numSnaps(): number {
    return readSafe(this.dv, this.off + 24, this.le, "redaction_list", "numSnaps");
  }
  /** Exact value of `numSnaps`, for damaged input. */
  get numSnapsBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Their guids. (offset 0x20, variable x 8 bytes)
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_snaps
   */
  snaps(i: number): bigint {
    return this.dv.getBigUint64(this.off + 32 + i * 8, this.le);
  }
}

/** The fields of {@link RedactionListView}; apart from it, so that who reads values does not load their descriptions. */
export const RedactionListFields: readonly FieldInfo[] = [
  { name: "lastObject", id: "last_object", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "lastBlkid", id: "last_blkid", offset: 8, width: 8, kind: "uint", value: "bigint" },
  { name: "numEntries", id: "num_entries", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "numSnaps", id: "num_snaps", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "snaps", id: "snaps", offset: 32, width: 8, count: 0, kind: "uint", value: "bigint" },
];
