// Made by tools/codegen from specs/spa/zio_cksum.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, viewOver } from "./access.ts";

/**
 * A 256-bit checksum as four words in the byte order of whoever wrote them.
 * C: `zio_cksum_t`. 32 bytes.
 * @see OpenZFS include/sys/spa_checksum.h zio_cksum_t
 */
export class ZioCksumView {
  static readonly SIZE = 32;
  static readonly WORD_COUNT = 4;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZioCksumView {
    return new ZioCksumView(viewOver(bytes, offset, 32, "zio_cksum"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The words; the first is the most significant of a SHA-256, and the running sum A of a Fletcher. (offset 0x0, 4 x
   * 8 bytes)
   * @see OpenZFS include/sys/spa_checksum.h zio_cksum_t.zc_word
   */
  word(i: number): bigint {
    if (!(i >= 0 && i < 4)) throw badIndex("zio_cksum.word", i, 4);
    return this.dv.getBigUint64(this.off + i * 8, this.le);
  }
}

/** The fields of {@link ZioCksumView}; apart from it, so that who reads values does not load their descriptions. */
export const ZioCksumFields: readonly FieldInfo[] = [
  { name: "word", id: "word", offset: 0, width: 8, count: 4, kind: "uint", value: "bigint" },
];
