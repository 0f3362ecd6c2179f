// Made by tools/codegen from specs/containers/gpt_entry.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * A partition of a GPT; entries may be longer than what is known of them.
 * 128 bytes.
 * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
 */
export class GptEntryView {
  static readonly SIZE = 128;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 128 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): GptEntryView {
    return new GptEntryView(viewOver(bytes, offset, 128, "gpt_entry"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * What it is for; zeros where it is not in use. (offset 0x0, 16 bytes)
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   * Shares memory.
   */
  get typeGuid(): Uint8Array {
    return bytesAt(this.dv, this.off, 16);
  }

  /**
   * Its identity. (offset 0x10, 16 bytes)
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   * Shares memory.
   */
  get uniqueGuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 16, 16);
  }

  /**
   * Its first sector. (offset 0x20, 8 bytes)
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */
  get firstSector(): number {
    return readSafe(this.dv, this.off + 32, true, "gpt_entry", "firstSector");
  }
  /** Exact value of `firstSector`, for damaged input. */
  get firstSectorBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, true);
  }

  /**
   * Its last sector. (offset 0x28, 8 bytes)
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */
  get lastSector(): number {
    return readSafe(this.dv, this.off + 40, true, "gpt_entry", "lastSector");
  }
  /** Exact value of `lastSector`, for damaged input. */
  get lastSectorBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, true);
  }

  /**
   * Bits for whoever starts from it. (offset 0x30, 8 bytes)
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */
  get attributes(): bigint {
    return this.dv.getBigUint64(this.off + 48, true);
  }

  /**
   * Its name in UTF-16, filled up with zeros. (offset 0x38, 72 bytes)
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   * Shares memory.
   */
  get name(): Uint8Array {
    return bytesAt(this.dv, this.off + 56, 72);
  }
}

/** The fields of {@link GptEntryView}; apart from it, so that who reads values does not load their descriptions. */
export const GptEntryFields: readonly FieldInfo[] = [
  { name: "typeGuid", id: "type_guid", offset: 0, width: 16, kind: "bytes", value: "bytes" },
  { name: "uniqueGuid", id: "unique_guid", offset: 16, width: 16, kind: "bytes", value: "bytes" },
  { name: "firstSector", id: "first_sector", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "lastSector", id: "last_sector", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "attributes", id: "attributes", offset: 48, width: 8, kind: "uint", value: "bigint" },
  { name: "name", id: "name", offset: 56, width: 72, kind: "bytes", value: "bytes" },
];
