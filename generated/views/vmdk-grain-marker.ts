// Made by tools/codegen from specs/images/vmdk_grain_marker.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Before a compressed grain.
 * 12 bytes.
 * @see VMware Virtual Disk Format 5.0, Markers
 */
export class VmdkGrainMarkerView {
  static readonly SIZE = 12;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 12 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VmdkGrainMarkerView {
    return new VmdkGrainMarkerView(viewOver(bytes, offset, 12, "vmdk_grain_marker"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Sector of the disk that the grain begins with. (offset 0x0, 8 bytes)
   * @see VMware Virtual Disk Format 5.0, Markers
   */
  get lba(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }

  /**
   * Bytes of the stream that follows. (offset 0x8, 4 bytes)
   * @see VMware Virtual Disk Format 5.0, Markers
   */
  get size(): number {
    return this.dv.getUint32(this.off + 8, true);
  }
}

/** The fields of {@link VmdkGrainMarkerView}; apart from it, so that who reads values does not load their descriptions. */
export const VmdkGrainMarkerFields: readonly FieldInfo[] = [
  { name: "lba", id: "lba", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "size", id: "size", offset: 8, width: 4, kind: "uint", value: "number" },
];
