// Made by tools/codegen from specs/ddt/ddt_bookmark.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, unsafe, viewOver } from "./access.ts";

/**
 * Where a scan is in the dedup tables.
 * C: `ddt_bookmark_t`. 32 bytes.
 * @see OpenZFS include/sys/ddt.h ddt_bookmark_t
 */
export class DdtBookmarkView {
  static readonly SIZE = 32;
  static readonly fields: readonly FieldInfo[] = [
    { name: "ddtClass", id: "ddt_class", offset: 0, width: 8, kind: "uint", value: "number" },
    { name: "type", id: "type", offset: 8, width: 8, kind: "uint", value: "number" },
    { name: "checksum", id: "checksum", offset: 16, width: 8, kind: "uint", value: "number" },
    { name: "cursor", id: "cursor", offset: 24, width: 8, kind: "uint", value: "bigint" },
  ];
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtBookmarkView {
    return new DdtBookmarkView(viewOver(bytes, offset, 32, "ddt_bookmark"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Class. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_class
   */
  get ddtClass(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_bookmark", "ddtClass", this.ddtClassBig);
    return hi * 4294967296 + lo;
  }
  set ddtClass(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_bookmark.ddtClass");
    const o = this.off;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `ddtClass`, for damaged input. */
  get ddtClassBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  set ddtClassBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_bookmark.ddtClassBig");
    this.dv.setBigUint64(this.off, v, this.le);
  }

  /**
   * Type. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_type
   */
  get type(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_bookmark", "type", this.typeBig);
    return hi * 4294967296 + lo;
  }
  set type(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_bookmark.type");
    const o = this.off + 8;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `type`, for damaged input. */
  get typeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  set typeBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_bookmark.typeBig");
    this.dv.setBigUint64(this.off + 8, v, this.le);
  }

  /**
   * Checksum function. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_checksum
   */
  get checksum(): number {
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("ddt_bookmark", "checksum", this.checksumBig);
    return hi * 4294967296 + lo;
  }
  set checksum(v: number) {
    checkNumber(v, 0, 9007199254740991, "ddt_bookmark.checksum");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `checksum`, for damaged input. */
  get checksumBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set checksumBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_bookmark.checksumBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Cursor of the ZAP. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_cursor
   */
  get cursor(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set cursor(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "ddt_bookmark.cursor");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }
}
