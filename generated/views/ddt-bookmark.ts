// Made by tools/codegen from specs/ddt/ddt_bookmark.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Where a scan is in the dedup tables.
 * C: `ddt_bookmark_t`. 32 bytes.
 * @see OpenZFS include/sys/ddt.h ddt_bookmark_t
 */
export class DdtBookmarkView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtBookmarkView {
    return new DdtBookmarkView(viewOver(bytes, offset, 32, "ddt_bookmark"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Class. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_class
   */
  get ddtClass(): number {
    return readSafe(this.dv, this.off, this.le, "ddt_bookmark", "ddtClass");
  }
  /** Exact value of `ddtClass`, for damaged input. */
  get ddtClassBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Type. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_type
   */
  get type(): number {
    return readSafe(this.dv, this.off + 8, this.le, "ddt_bookmark", "type");
  }
  /** Exact value of `type`, for damaged input. */
  get typeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Checksum function. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_checksum
   */
  get checksum(): number {
    return readSafe(this.dv, this.off + 16, this.le, "ddt_bookmark", "checksum");
  }
  /** Exact value of `checksum`, for damaged input. */
  get checksumBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Cursor of the ZAP. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_cursor
   */
  get cursor(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
}

/** The fields of {@link DdtBookmarkView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtBookmarkFields: readonly FieldInfo[] = [
  { name: "ddtClass", id: "ddt_class", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "type", id: "type", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "checksum", id: "checksum", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "cursor", id: "cursor", offset: 24, width: 8, kind: "uint", value: "bigint" },
];
