// Made by tools/codegen from specs/nvpair/nvlist_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * The four bytes before a packed nvlist of either encoding.
 * C: `nvs_header_t`. 4 bytes.
 * @see OpenZFS module/nvpair/nvpair.c nvs_header_t
 */
export class NvlistHeaderView {
  static readonly SIZE = 4;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): NvlistHeaderView {
    return new NvlistHeaderView(viewOver(bytes, offset, 4, "nvlist_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * NV_ENCODE_. (offset 0x0, 1 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_header_t.nvh_encoding
   */
  get encoding(): number {
    return this.dv.getUint8(this.off);
  }

  /**
   * 1: packed on a little-endian machine. Matters for the native encoding only; XDR is big-endian throughout.
   * (offset 0x1, 1 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_header_t.nvh_endian
   */
  get endian(): number {
    return this.dv.getUint8(this.off + 1);
  }

  /**
   * (offset 0x2, 1 bytes)
   * Shares memory.
   */
  get reserved1(): Uint8Array {
    return bytesAt(this.dv, this.off + 2, 1);
  }

  /**
   * (offset 0x3, 1 bytes)
   * Shares memory.
   */
  get reserved2(): Uint8Array {
    return bytesAt(this.dv, this.off + 3, 1);
  }
}

/** The fields of {@link NvlistHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const NvlistHeaderFields: readonly FieldInfo[] = [
  { name: "encoding", id: "encoding", offset: 0, width: 1, kind: "uint", value: "number" },
  { name: "endian", id: "endian", offset: 1, width: 1, kind: "uint", value: "number" },
  { name: "reserved1", id: "reserved1", offset: 2, width: 1, kind: "bytes", value: "bytes", pad: true },
  { name: "reserved2", id: "reserved2", offset: 3, width: 1, kind: "bytes", value: "bytes", pad: true },
];
