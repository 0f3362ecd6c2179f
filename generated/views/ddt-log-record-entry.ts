// Made by tools/codegen from specs/ddt/ddt_log_record_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";
import { DdtKeyView } from "./ddt-key.ts";

/**
 * What follows the head of an entry in a dedup log.
 * C: `ddt_log_record_entry_t`. Fixed head: 40 bytes; more follows.
 * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t
 */
export class DdtLogRecordEntryView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtLogRecordEntryView {
    return new DdtLogRecordEntryView(viewOver(bytes, offset, 40, "ddt_log_record_entry"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Key; its value (ddt_phys_flat or ddt_phys_trad) follows. (offset 0x0, 40 bytes)
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t.dlre_key
   */
  get key(): DdtKeyView {
    return new DdtKeyView(this.dv, this.off, this.le);
  }

  /**
   * Value. (offset 0x28, variable x 1 bytes)
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t.dlre_phys
   */
  phys(i: number): number {
    return this.dv.getUint8(this.off + 40 + i * 1);
  }
}

/** The fields of {@link DdtLogRecordEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtLogRecordEntryFields: readonly FieldInfo[] = [
  { name: "key", id: "key", offset: 0, width: 40, kind: "view", value: "view", view: "ddt_key" },
  { name: "phys", id: "phys", offset: 40, width: 1, count: 0, kind: "uint", value: "number" },
];
