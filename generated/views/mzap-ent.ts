// Made by tools/codegen from specs/zap/mzap_ent.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, textOf, viewOver } from "./access.ts";

/**
 * One entry of a micro ZAP. An entry whose name is empty is free.
 * C: `mzap_ent_phys_t`. 64 bytes.
 * @see OpenZFS include/sys/zap_impl.h mzap_ent_phys_t
 */
export class MzapEntView {
  static readonly SIZE = 64;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): MzapEntView {
    return new MzapEntView(viewOver(bytes, offset, 64, "mzap_ent"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The value; a micro ZAP knows only single 64-bit integers. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_value
   */
  get value(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Tells apart entries whose names have the same hash. (offset 0x8, 4 bytes)
   * @see OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_cd
   */
  get cd(): number {
    return this.dv.getUint32(this.off + 8, this.le);
  }

  /**
   * (offset 0xc, 2 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 12, 2);
  }

  /**
   * Name, ended by a zero byte. (offset 0xe, 50 bytes)
   * @see OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_name
   */
  get name(): string {
    return textOf(bytesAt(this.dv, this.off + 14, 50), true);
  }
  /** All 50 bytes of `name`. Shares memory. */
  get nameBytes(): Uint8Array {
    return bytesAt(this.dv, this.off + 14, 50);
  }
}

/** The fields of {@link MzapEntView}; apart from it, so that who reads values does not load their descriptions. */
export const MzapEntFields: readonly FieldInfo[] = [
  { name: "value", id: "value", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "cd", id: "cd", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 12, width: 2, kind: "bytes", value: "bytes", pad: true },
  { name: "name", id: "name", offset: 14, width: 50, kind: "string", value: "string" },
];
