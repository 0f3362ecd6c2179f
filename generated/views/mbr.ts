// Made by tools/codegen from specs/containers/mbr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { MbrEntryView } from "./mbr-entry.ts";

/** What `mbr.signature` must be. */
export const MBR_SIGNATURE = 0xaa55;

/**
 * First sector of a disk with a table of four partitions; of an extended partition, and of each next one in its
 * chain.
 * 512 bytes.
 * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
 */
export class MbrView {
  static readonly SIZE = 512;
  static readonly PARTITIONS_COUNT = 4;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): MbrView {
    return new MbrView(viewOver(bytes, offset, 512, "mbr"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * (offset 0x0, 446 bytes)
   * Shares memory.
   */
  get bootCode(): Uint8Array {
    return bytesAt(this.dv, this.off, 446);
  }

  /**
   * Partitions. (offset 0x1be, 4 x 16 bytes)
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */
  partitions(i: number): MbrEntryView {
    return new MbrEntryView(this.dv, this.off + 446 + i * 16);
  }

  /**
   * 55 aa. (offset 0x1fe, 2 bytes)
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */
  get signature(): number {
    return this.dv.getUint16(this.off + 510, true);
  }
  /** True when `signature` is MBR_SIGNATURE. */
  get hasSignature(): boolean {
    return this.signature === MBR_SIGNATURE;
  }
}

/** The fields of {@link MbrView}; apart from it, so that who reads values does not load their descriptions. */
export const MbrFields: readonly FieldInfo[] = [
  { name: "bootCode", id: "boot_code", offset: 0, width: 446, kind: "bytes", value: "bytes", pad: true },
  { name: "partitions", id: "partitions", offset: 446, width: 16, count: 4, kind: "view", value: "view", view: "mbr_entry" },
  { name: "signature", id: "signature", offset: 510, width: 2, kind: "uint", value: "number" },
];
