// Made by tools/codegen from specs/containers/lvm_mda_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/** What `lvm_mda_header.magic_low` must be. */
export const LVM_MDA_HEADER_MAGIC_LOW = 0x5b7820324d564c20n;

/** What `lvm_mda_header.magic_high` must be. */
export const LVM_MDA_HEADER_MAGIC_HIGH = 0x3e2a4e3072254135n;

/**
 * Start of a metadata area: 512 bytes, of which these and four raw_locn are used. What follows is a ring of text.
 * 40 bytes.
 * @see LVM2 lib/format_text/layout.h mda_header
 */
export class LvmMdaHeaderView {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): LvmMdaHeaderView {
    return new LvmMdaHeaderView(viewOver(bytes, offset, 40, "lvm_mda_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * CRC of the 508 bytes behind it. (offset 0x0, 4 bytes)
   * @see LVM2 lib/format_text/layout.h mda_header.checksum_xl
   */
  get checksum(): number {
    return this.dv.getUint32(this.off, true);
  }

  /**
   * First half of the magic. (offset 0x4, 8 bytes)
   * @see LVM2 lib/format_text/layout.h mda_header.magic
   */
  get magicLow(): bigint {
    return this.dv.getBigUint64(this.off + 4, true);
  }
  /** True when `magicLow` is LVM_MDA_HEADER_MAGIC_LOW. */
  get hasMagicLow(): boolean {
    return this.magicLow === LVM_MDA_HEADER_MAGIC_LOW;
  }

  /**
   * Second half. (offset 0xc, 8 bytes)
   * @see LVM2 lib/format_text/layout.h mda_header.magic
   */
  get magicHigh(): bigint {
    return this.dv.getBigUint64(this.off + 12, true);
  }
  /** True when `magicHigh` is LVM_MDA_HEADER_MAGIC_HIGH. */
  get hasMagicHigh(): boolean {
    return this.magicHigh === LVM_MDA_HEADER_MAGIC_HIGH;
  }

  /**
   * Always 1. (offset 0x14, 4 bytes)
   * @see LVM2 lib/format_text/layout.h mda_header.version
   */
  get version(): number {
    return this.dv.getUint32(this.off + 20, true);
  }

  /**
   * Bytes from the start of the device to this header. (offset 0x18, 8 bytes)
   * @see LVM2 lib/format_text/layout.h mda_header.start
   */
  get start(): number {
    return readSafe(this.dv, this.off + 24, true, "lvm_mda_header", "start");
  }
  /** Exact value of `start`, for damaged input. */
  get startBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, true);
  }

  /**
   * Bytes of the area with this header. (offset 0x20, 8 bytes)
   * @see LVM2 lib/format_text/layout.h mda_header.size
   */
  get size(): number {
    return readSafe(this.dv, this.off + 32, true, "lvm_mda_header", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, true);
  }
}

/** The fields of {@link LvmMdaHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const LvmMdaHeaderFields: readonly FieldInfo[] = [
  { name: "checksum", id: "checksum", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "magicLow", id: "magic_low", offset: 4, width: 8, kind: "uint", value: "bigint" },
  { name: "magicHigh", id: "magic_high", offset: 12, width: 8, kind: "uint", value: "bigint" },
  { name: "version", id: "version", offset: 20, width: 4, kind: "uint", value: "number" },
  { name: "start", id: "start", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "size", id: "size", offset: 32, width: 8, kind: "uint", value: "number" },
];
