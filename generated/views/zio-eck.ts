// Made by tools/codegen from specs/spa/zio_eck.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";
import { ZioCksumView } from "./zio-cksum.ts";

/** What `zio_eck.magic` must be. */
export const ZIO_ECK_MAGIC = 0x0210da7ab10c7a11n;

/**
 * Trailer (of a log block: part of the header) of a block that holds its own checksum: labels, gang headers, log
 * blocks. The checksum covers the whole block with these checksum words replaced by a verifier: the block's place
 * for labels and gang headers.
 * C: `zio_eck_t`. 40 bytes.
 * @see OpenZFS include/sys/zio.h zio_eck_t
 */
export class ZioEckView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZioEckView {
    return new ZioEckView(viewOver(bytes, offset, 40, "zio_eck"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Always the same number, so it also tells the byte order of the block. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zio.h zio_eck_t.zec_magic
   */
  get magic(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** True when `magic` is ZIO_ECK_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === ZIO_ECK_MAGIC;
  }

  /**
   * SHA-256 of labels and gang headers. In a log block of the first form Fletcher-2 over the block. (offset 0x8, 32
   * bytes)
   * @see OpenZFS include/sys/zio.h zio_eck_t.zec_cksum
   */
  get cksum(): ZioCksumView {
    return new ZioCksumView(this.dv, this.off + 8, this.le);
  }
}

/** The fields of {@link ZioEckView}; apart from it, so that who reads values does not load their descriptions. */
export const ZioEckFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "cksum", id: "cksum", offset: 8, width: 32, kind: "view", value: "view", view: "zio_cksum" },
];
