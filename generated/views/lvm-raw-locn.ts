// Made by tools/codegen from specs/containers/lvm_raw_locn.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Where in a metadata area a text lies.
 * 24 bytes.
 * @see LVM2 lib/format_text/layout.h raw_locn
 */
export class LvmRawLocnView {
  static readonly SIZE = 24;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): LvmRawLocnView {
    return new LvmRawLocnView(viewOver(bytes, offset, 24, "lvm_raw_locn"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes from the start of the area; the text goes on behind the header where it reaches the end. (offset 0x0, 8
   * bytes)
   * @see LVM2 lib/format_text/layout.h raw_locn.offset
   */
  get offset(): number {
    return readSafe(this.dv, this.off, true, "lvm_raw_locn", "offset");
  }
  /** Exact value of `offset`, for damaged input. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off, true);
  }

  /**
   * Bytes of the text. (offset 0x8, 8 bytes)
   * @see LVM2 lib/format_text/layout.h raw_locn.size
   */
  get size(): number {
    return readSafe(this.dv, this.off + 8, true, "lvm_raw_locn", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, true);
  }

  /**
   * CRC of the text. (offset 0x10, 4 bytes)
   * @see LVM2 lib/format_text/layout.h raw_locn.checksum
   */
  get checksum(): number {
    return this.dv.getUint32(this.off + 16, true);
  }

  /**
   * 1: ignored. (offset 0x14, 4 bytes)
   * @see LVM2 lib/format_text/layout.h raw_locn.flags
   */
  get flags(): number {
    return this.dv.getUint32(this.off + 20, true);
  }
}

/** The fields of {@link LvmRawLocnView}; apart from it, so that who reads values does not load their descriptions. */
export const LvmRawLocnFields: readonly FieldInfo[] = [
  { name: "offset", id: "offset", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "size", id: "size", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "checksum", id: "checksum", offset: 16, width: 4, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 20, width: 4, kind: "uint", value: "number" },
];
