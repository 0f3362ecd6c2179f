// Made by tools/codegen from specs/images/vhdx_log_descriptor.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Signature: zeros. */
export const VHDX_LOG_ZERO = 0x6f72657a;

/** Signature: a sector that follows the descriptors. */
export const VHDX_LOG_DATA = 0x63736564;

/**
 * A change that an entry of the log makes.
 * 32 bytes.
 * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
 */
export class VhdxLogDescriptorView {
  static readonly SIZE = 32;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VhdxLogDescriptorView {
    return new VhdxLogDescriptorView(viewOver(bytes, offset, 32, "vhdx_log_descriptor"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters zero or desc. (offset 0x0, 4 bytes)
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   */
  get signature(): number {
    return this.dv.getUint32(this.off, true);
  }

  /**
   * Last bytes of a data sector. (offset 0x4, 4 bytes)
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   * Shares memory.
   */
  get trailingBytes(): Uint8Array {
    return bytesAt(this.dv, this.off + 4, 4);
  }

  /**
   * First bytes of a data sector; of zeros, their count. (offset 0x8, 8 bytes)
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   * Shares memory.
   */
  get leading(): Uint8Array {
    return bytesAt(this.dv, this.off + 8, 8);
  }

  /**
   * Where in the file they go. (offset 0x10, 8 bytes)
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   */
  get fileOffset(): number {
    return readSafe(this.dv, this.off + 16, true, "vhdx_log_descriptor", "fileOffset");
  }
  /** Exact value of `fileOffset`, for damaged input. */
  get fileOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, true);
  }

  /**
   * As in the entry. (offset 0x18, 8 bytes)
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   */
  get sequenceNumber(): bigint {
    return this.dv.getBigUint64(this.off + 24, true);
  }
}

/** The fields of {@link VhdxLogDescriptorView}; apart from it, so that who reads values does not load their descriptions. */
export const VhdxLogDescriptorFields: readonly FieldInfo[] = [
  { name: "signature", id: "signature", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "trailingBytes", id: "trailing_bytes", offset: 4, width: 4, kind: "bytes", value: "bytes" },
  { name: "leading", id: "leading", offset: 8, width: 8, kind: "bytes", value: "bytes" },
  { name: "fileOffset", id: "file_offset", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "sequenceNumber", id: "sequence_number", offset: 24, width: 8, kind: "uint", value: "bigint" },
];
