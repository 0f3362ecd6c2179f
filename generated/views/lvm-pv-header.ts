// Made by tools/codegen from specs/containers/lvm_pv_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * What a physical volume is; lists of disk_locn follow: data areas, then metadata areas, each ended by zeros.
 * 40 bytes.
 * @see LVM2 lib/format_text/layout.h pv_header
 */
export class LvmPvHeaderView {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): LvmPvHeaderView {
    return new LvmPvHeaderView(viewOver(bytes, offset, 40, "lvm_pv_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Identity, as 32 characters. (offset 0x0, 32 bytes)
   * @see LVM2 lib/format_text/layout.h pv_header.pv_uuid
   * Shares memory.
   */
  get uuid(): Uint8Array {
    return bytesAt(this.dv, this.off, 32);
  }

  /**
   * Bytes of the device. (offset 0x20, 8 bytes)
   * @see LVM2 lib/format_text/layout.h pv_header.device_size_xl
   */
  get deviceSize(): number {
    return readSafe(this.dv, this.off + 32, true, "lvm_pv_header", "deviceSize");
  }
  /** Exact value of `deviceSize`, for damaged input. */
  get deviceSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, true);
  }
}

/** The fields of {@link LvmPvHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const LvmPvHeaderFields: readonly FieldInfo[] = [
  { name: "uuid", id: "uuid", offset: 0, width: 32, kind: "bytes", value: "bytes" },
  { name: "deviceSize", id: "device_size", offset: 32, width: 8, kind: "uint", value: "number" },
];
