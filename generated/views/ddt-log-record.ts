// Made by tools/codegen from specs/ddt/ddt_log_record.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

export const DdtLogRecordType = {
  /** Nothing more in this block. */
  invalid: 0,
  entry: 1,
} as const;
export type DdtLogRecordType = (typeof DdtLogRecordType)[keyof typeof DdtLogRecordType];
/** The names of DdtLogRecordType as the specification has them. */
export const DdtLogRecordTypeNames: Readonly<Record<number, string>> = {
  0: "invalid",
  1: "entry",
};

export const DdtClass = {
  ditto: 0,
  duplicate: 1,
  unique: 2,
} as const;
export type DdtClass = (typeof DdtClass)[keyof typeof DdtClass];
/** The names of DdtClass as the specification has them. */
export const DdtClassNames: Readonly<Record<number, string>> = {
  0: "ditto",
  1: "duplicate",
  2: "unique",
};

/**
 * Head of a record in a dedup log; an entry's ddt_key and value (flat or traditional) follow. Records never
 * straddle blocks.
 * C: `ddt_log_record_t`. Fixed head: 8 bytes; more follows.
 * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_t
 */
export class DdtLogRecordView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtLogRecordView {
    return new DdtLogRecordView(viewOver(bytes, offset, 8, "ddt_log_record"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Kind and size. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_t.dlr_info
   */
  get info(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** What it is. Values: DdtLogRecordType. (info bits 0-7) */
  get type(): number {
    return this.dv.getUint8(this.off + (this.le ? 0 : 7));
  }
  /** Bytes with this head. Sixteen bits, though the comment in the C header has eight. (info bits 8-23) */
  get reclen(): number {
    return (this.dv.getUint32(this.off + (this.le ? 0 : 4), this.le) >>> 8) & 0xffff;
  }
  /** (info bits 24-47) */
  get infoPad(): number {
    return this.dv.getUint32(this.off + 2, this.le) >>> 8;
  }
  /** Type of table; 0 is a ZAP. (info bits 48-55) */
  get entryType(): number {
    return this.dv.getUint8(this.off + (this.le ? 6 : 1));
  }
  /** Class of table. Values: DdtClass. (info bits 56-63) */
  get entryClass(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0));
  }

  /**
   * Key and value. (offset 0x8, variable x 1 bytes)
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_t.dlr_payload
   */
  payload(i: number): number {
    return this.dv.getUint8(this.off + 8 + i * 1);
  }
}

/** The fields of {@link DdtLogRecordView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtLogRecordFields: readonly FieldInfo[] = [
  { name: "info", id: "info", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "type", id: "type", shift: 0, bits: 8, value: "number", enum: "DdtLogRecordType" },
    { name: "reclen", id: "reclen", shift: 8, bits: 16, value: "number" },
    { name: "infoPad", id: "info_pad", shift: 24, bits: 24, value: "number", pad: true },
    { name: "entryType", id: "entry_type", shift: 48, bits: 8, value: "number" },
    { name: "entryClass", id: "entry_class", shift: 56, bits: 8, value: "number", enum: "DdtClass" },
  ] },
  { name: "payload", id: "payload", offset: 8, width: 1, count: 0, kind: "uint", value: "number" },
];
