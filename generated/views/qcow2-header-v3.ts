// Made by tools/codegen from specs/images/qcow2_header_v3.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";

/**
 * What follows the header in version 3, as far as header_length goes; zeros count for the rest.
 * 40 bytes.
 * @see QEMU docs/interop/qcow2.txt Header
 */
export class Qcow2HeaderV3View {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2HeaderV3View {
    return new Qcow2HeaderV3View(viewOver(bytes, offset, 40, "qcow2_header_v3"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bits of features that a reader must know. (offset 0x0, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get incompatibleFeatures(): bigint {
    return this.dv.getBigUint64(this.off, false);
  }

  /**
   * Bits of features that it need not know. (offset 0x8, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get compatibleFeatures(): bigint {
    return this.dv.getBigUint64(this.off + 8, false);
  }

  /**
   * Bits that a writer clears which does not know them. (offset 0x10, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get autoclearFeatures(): bigint {
    return this.dv.getBigUint64(this.off + 16, false);
  }

  /**
   * Bits of a reference count as a power of two. (offset 0x18, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get refcountOrder(): number {
    return this.dv.getUint32(this.off + 24, false);
  }

  /**
   * Bytes of the header with this part, at least 104. (offset 0x1c, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get headerLength(): number {
    return this.dv.getUint32(this.off + 28, false);
  }

  /**
   * 0 deflate, 1 zstd. (offset 0x20, 1 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get compressionType(): number {
    return this.dv.getUint8(this.off + 32);
  }

  /**
   * (offset 0x21, 7 bytes)
   * Shares memory.
   */
  get padding(): Uint8Array {
    return bytesAt(this.dv, this.off + 33, 7);
  }
}

/** The fields of {@link Qcow2HeaderV3View}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2HeaderV3Fields: readonly FieldInfo[] = [
  { name: "incompatibleFeatures", id: "incompatible_features", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "compatibleFeatures", id: "compatible_features", offset: 8, width: 8, kind: "uint", value: "bigint" },
  { name: "autoclearFeatures", id: "autoclear_features", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "refcountOrder", id: "refcount_order", offset: 24, width: 4, kind: "uint", value: "number" },
  { name: "headerLength", id: "header_length", offset: 28, width: 4, kind: "uint", value: "number" },
  { name: "compressionType", id: "compression_type", offset: 32, width: 1, kind: "uint", value: "number" },
  { name: "padding", id: "padding", offset: 33, width: 7, kind: "bytes", value: "bytes", pad: true },
];
