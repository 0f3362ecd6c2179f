// Made by tools/codegen from specs/images/qcow2_subclusters.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * Second half of an extended L2 entry, a bit for each 32nd of the cluster.
 * 8 bytes.
 * @see QEMU docs/interop/qcow2.txt Extended L2 Entries
 */
export class Qcow2SubclustersView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2SubclustersView {
    return new Qcow2SubclustersView(viewOver(bytes, offset, 8, "qcow2_subclusters"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Those that read as zeros. (offset 0x0, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Extended L2 Entries
   */
  get zeros(): number {
    return this.dv.getUint32(this.off, false);
  }

  /**
   * Those that are there. (offset 0x4, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Extended L2 Entries
   */
  get allocated(): number {
    return this.dv.getUint32(this.off + 4, false);
  }
}

/** The fields of {@link Qcow2SubclustersView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2SubclustersFields: readonly FieldInfo[] = [
  { name: "zeros", id: "zeros", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "allocated", id: "allocated", offset: 4, width: 4, kind: "uint", value: "number" },
];
