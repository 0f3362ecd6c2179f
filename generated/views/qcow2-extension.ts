// Made by tools/codegen from specs/images/qcow2_extension.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Start of a header extension; its data follow, padded to 8 bytes.
 * 8 bytes.
 * @see QEMU docs/interop/qcow2.txt Header extensions
 */
export class Qcow2ExtensionView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2ExtensionView {
    return new Qcow2ExtensionView(viewOver(bytes, offset, 8, "qcow2_extension"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * What it is; 0 ends the list. (offset 0x0, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header extensions
   */
  get type(): number {
    return this.dv.getUint32(this.off, false);
  }

  /**
   * Bytes of its data. (offset 0x4, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header extensions
   */
  get length(): number {
    return this.dv.getUint32(this.off + 4, false);
  }
}

/** The fields of {@link Qcow2ExtensionView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2ExtensionFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "length", id: "length", offset: 4, width: 4, kind: "uint", value: "number" },
];
