// Made by tools/codegen from specs/nvpair/nvlist.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * The structure that stands for an embedded list in a native nvlist; its pairs follow the pair that holds it.
 * C: `nvlist_t`. 24 bytes.
 * @see OpenZFS include/sys/nvpair.h nvlist_t
 */
export class NvlistView {
  static readonly SIZE = 24;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): NvlistView {
    return new NvlistView(viewOver(bytes, offset, 24, "nvlist"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * NV_VERSION. (offset 0x0, 4 bytes)
   * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
   */
  get version(): number {
    return this.dv.getInt32(this.off, this.le);
  }

  /**
   * NV_UNIQUE_ bits. (offset 0x4, 4 bytes)
   * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
   */
  get nvflag(): number {
    return this.dv.getUint32(this.off + 4, this.le);
  }

  /**
   * (offset 0x8, 8 bytes)
   * Shares memory.
   */
  get priv(): Uint8Array {
    return bytesAt(this.dv, this.off + 8, 8);
  }

  /**
   * (offset 0x10, 4 bytes)
   * Shares memory.
   */
  get flag(): Uint8Array {
    return bytesAt(this.dv, this.off + 16, 4);
  }

  /**
   * (offset 0x14, 4 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 20, 4);
  }
}

/** The fields of {@link NvlistView}; apart from it, so that who reads values does not load their descriptions. */
export const NvlistFields: readonly FieldInfo[] = [
  { name: "version", id: "version", offset: 0, width: 4, kind: "int", value: "number" },
  { name: "nvflag", id: "nvflag", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "priv", id: "priv", offset: 8, width: 8, kind: "bytes", value: "bytes", pad: true },
  { name: "flag", id: "flag", offset: 16, width: 4, kind: "bytes", value: "bytes", pad: true },
  { name: "pad", id: "pad", offset: 20, width: 4, kind: "bytes", value: "bytes", pad: true },
];
