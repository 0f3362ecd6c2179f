// Made by tools/codegen from specs/containers/luks1_key_slot.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * A key slot of LUKS1: how to come from one passphrase to the volume key.
 * 48 bytes.
 * @see LUKS1 On-Disk Format Specification 1.2.3 key slot
 */
export class Luks1KeySlotView {
  static readonly SIZE = 48;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Luks1KeySlotView {
    return new Luks1KeySlotView(viewOver(bytes, offset, 48, "luks1_key_slot"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * 0x00ac71f3 in use, 0x0000dead not. (offset 0x0, 4 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.active
   */
  get active(): number {
    return this.dv.getUint32(this.off, false);
  }

  /**
   * Rounds of PBKDF2. (offset 0x4, 4 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.iterations
   */
  get iterations(): number {
    return this.dv.getUint32(this.off + 4, false);
  }

  /**
   * Its salt. (offset 0x8, 32 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.salt
   * Shares memory.
   */
  get salt(): Uint8Array {
    return bytesAt(this.dv, this.off + 8, 32);
  }

  /**
   * Sectors of 512 bytes from the start to the split key. (offset 0x28, 4 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.key-material-offset
   */
  get keyMaterialOffset(): number {
    return this.dv.getUint32(this.off + 40, false);
  }

  /**
   * Pieces that the key was split into. (offset 0x2c, 4 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.stripes
   */
  get stripes(): number {
    return this.dv.getUint32(this.off + 44, false);
  }
}

/** The fields of {@link Luks1KeySlotView}; apart from it, so that who reads values does not load their descriptions. */
export const Luks1KeySlotFields: readonly FieldInfo[] = [
  { name: "active", id: "active", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "iterations", id: "iterations", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "salt", id: "salt", offset: 8, width: 32, kind: "bytes", value: "bytes" },
  { name: "keyMaterialOffset", id: "key_material_offset", offset: 40, width: 4, kind: "uint", value: "number" },
  { name: "stripes", id: "stripes", offset: 44, width: 4, kind: "uint", value: "number" },
];
