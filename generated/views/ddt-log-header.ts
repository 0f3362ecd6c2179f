// Made by tools/codegen from specs/ddt/ddt_log_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { DdtKeyView } from "./ddt-key.ts";

/** The log is being flushed into the table. */
export const DDL_FLAG_FLUSHING = 0x1;

/** checkpoint is meant. */
export const DDL_FLAG_CHECKPOINT = 0x2;

/** Traditional table. */
export const DDT_VERSION_LEGACY = 0;

/** Flat table with logs. */
export const DDT_VERSION_FDT = 1;

/** Flag of a table: values are flat. */
export const DDT_FLAG_FLAT = 0x1;

/** Flag of a table: it has logs. */
export const DDT_FLAG_LOG = 0x2;

/**
 * Bonus of one of the two logs of a dedup table (DDT-log-... in its directory).
 * C: `ddt_log_header_t`. 64 bytes.
 * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t
 */
export class DdtLogHeaderView {
  static readonly SIZE = 64;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtLogHeaderView {
    return new DdtLogHeaderView(viewOver(bytes, offset, 64, "ddt_log_header"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Version and flags. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_info
   */
  get info(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Version, 1. (info bits 0-7) */
  get version(): number {
    return this.dv.getUint8(this.off + (this.le ? 0 : 7));
  }
  /** DDL_FLAG_ bits. (info bits 8-15) */
  get flags(): number {
    return this.dv.getUint8(this.off + (this.le ? 1 : 6));
  }
  /** (info bits 16-63) */
  get infoPad(): bigint {
    return (this.dv.getBigUint64(this.off, this.le) >> 16n) & 0xffffffffffffn;
  }

  /**
   * Bytes of the log. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_length
   */
  get length(): number {
    return readSafe(this.dv, this.off + 8, this.le, "ddt_log_header", "length");
  }
  /** Exact value of `length`, for damaged input. */
  get lengthBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Txg since when it is active. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_first_txg
   */
  get firstTxg(): number {
    return readSafe(this.dv, this.off + 16, this.le, "ddt_log_header", "firstTxg");
  }
  /** Exact value of `firstTxg`, for damaged input. */
  get firstTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Entries up to this key are flushed. (offset 0x18, 40 bytes)
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_checkpoint
   */
  get checkpoint(): DdtKeyView {
    return new DdtKeyView(this.dv, this.off + 24, this.le);
  }
}

/** The fields of {@link DdtLogHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtLogHeaderFields: readonly FieldInfo[] = [
  { name: "info", id: "info", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "version", id: "version", shift: 0, bits: 8, value: "number" },
    { name: "flags", id: "flags", shift: 8, bits: 8, value: "number" },
    { name: "infoPad", id: "info_pad", shift: 16, bits: 48, value: "bigint", pad: true },
  ] },
  { name: "length", id: "length", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "firstTxg", id: "first_txg", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "checkpoint", id: "checkpoint", offset: 24, width: 40, kind: "view", value: "view", view: "ddt_key" },
];
