// Made by tools/codegen from specs/containers/lvm_disk_locn.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * A piece of a physical volume.
 * 16 bytes.
 * @see LVM2 lib/format_text/layout.h disk_locn
 */
export class LvmDiskLocnView {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): LvmDiskLocnView {
    return new LvmDiskLocnView(viewOver(bytes, offset, 16, "lvm_disk_locn"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes from the start of the device. (offset 0x0, 8 bytes)
   * @see LVM2 lib/format_text/layout.h disk_locn.offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off, true, "lvm_disk_locn", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }

  /**
   * Bytes; 0 for as far as the device goes. (offset 0x8, 8 bytes)
   * @see LVM2 lib/format_text/layout.h disk_locn.size
   */
  get size(): number {
    return readSafe(this.dv, this.off + 8, true, "lvm_disk_locn", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, true);
  }
}

/** The fields of {@link LvmDiskLocnView}; apart from it, so that who reads values does not load their descriptions. */
export const LvmDiskLocnFields: readonly FieldInfo[] = [
  { name: "offset", id: "offset", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "size", id: "size", offset: 8, width: 8, kind: "uint", value: "number" },
];
