// Made by tools/codegen from specs/ddt/ddt_key.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";
import { ZioCksumView } from "./zio-cksum.ts";

/**
 * Key of a dedup table's ZAP: five words.
 * C: `ddt_key_t`. 40 bytes.
 * @see OpenZFS include/sys/ddt.h ddt_key_t
 */
export class DdtKeyView {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtKeyView {
    return new DdtKeyView(viewOver(bytes, offset, 40, "ddt_key"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Checksum of the block. (offset 0x0, 32 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_key_t.ddk_cksum
   */
  get cksum(): ZioCksumView {
    return new ZioCksumView(this.dv, this.off, this.le);
  }

  /**
   * Its sizes and compression. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_key_t.ddk_prop
   */
  get prop(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  /** Size of the data: stored value plus one, in sectors. (prop bits 0-15) */
  get lsize(): number {
    return this.dv.getUint16(this.off + (this.le ? 32 : 38), this.le);
  }
  /** `lsize` in bytes: (raw + 1) * 512. */
  get lsizeBytes(): number {
    return (this.lsize + 1) * 512;
  }
  /** Size as stored, likewise. (prop bits 16-31) */
  get psize(): number {
    return this.dv.getUint16(this.off + (this.le ? 34 : 36), this.le);
  }
  /** `psize` in bytes: (raw + 1) * 512. */
  get psizeBytes(): number {
    return (this.psize + 1) * 512;
  }
  /** Compression function. Values: Compress. (prop bits 32-38) */
  get compress(): number {
    return this.dv.getUint8(this.off + (this.le ? 36 : 35)) & 0x7f;
  }
  /** The block is encrypted. (prop bit 39) */
  get crypt(): number {
    return this.dv.getUint8(this.off + (this.le ? 36 : 35)) >>> 7;
  }
  /** (prop bits 40-63) */
  get propPad(): number {
    return this.dv.getUint32(this.off + (this.le ? 36 : 32), this.le) >>> 8;
  }
}

/** The fields of {@link DdtKeyView}; apart from it, so that who reads values does not load their descriptions. */
export const DdtKeyFields: readonly FieldInfo[] = [
  { name: "cksum", id: "cksum", offset: 0, width: 32, kind: "view", value: "view", view: "zio_cksum" },
  { name: "prop", id: "prop", offset: 32, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "lsize", id: "lsize", shift: 0, bits: 16, value: "number", unit: 512, bias: 1 },
    { name: "psize", id: "psize", shift: 16, bits: 16, value: "number", unit: 512, bias: 1 },
    { name: "compress", id: "compress", shift: 32, bits: 7, value: "number", enum: "Compress" },
    { name: "crypt", id: "crypt", shift: 39, bits: 1, value: "number" },
    { name: "propPad", id: "prop_pad", shift: 40, bits: 24, value: "number", pad: true },
  ] },
];
