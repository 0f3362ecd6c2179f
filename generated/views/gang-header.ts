// Made by tools/codegen from specs/spa/gang_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";
import { ZioEckView } from "./zio-eck.ts";

/**
 * Header of a gang block of the old size, one sector: pointers to the pieces that together are the block. Since
 * 2.4 (feature dynamic_gang_header) a header may fill the vdev's smallest allocation and then holds (size - 40) /
 * 128 pointers, zeros, and the trailer at its end; a reader tries the larger size and then this one.
 * 512 bytes.
 * @see OpenZFS include/sys/zio.h SPA_OLD_GANGBLOCKSIZE
 * @see OpenZFS include/sys/zio.h gbh_nblkptrs
 */
export class GangHeaderView {
  static readonly SIZE = 512;
  static readonly BLKPTRS_COUNT = 3;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): GangHeaderView {
    return new GangHeaderView(viewOver(bytes, offset, 512, "gang_header"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The pieces in order; unused ones are holes. Pieces can be gang blocks again. (offset 0x0, 3 x 128 bytes)
   * @see OpenZFS include/sys/zio.h gbh_bp
   */
  blkptrs(i: number): BlkptrView {
    return new BlkptrView(this.dv, this.off + i * 128, this.le);
  }

  /**
   * (offset 0x180, 88 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 384, 88);
  }

  /**
   * Checksum of the header; its verifier is vdev, offset and txg of the DVA. (offset 0x1d8, 40 bytes)
   * @see OpenZFS include/sys/zio.h gbh_eck
   */
  get eck(): ZioEckView {
    return new ZioEckView(this.dv, this.off + 472, this.le);
  }
}

/** The fields of {@link GangHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const GangHeaderFields: readonly FieldInfo[] = [
  { name: "blkptrs", id: "blkptrs", offset: 0, width: 128, count: 3, kind: "view", value: "view", view: "blkptr" },
  { name: "pad", id: "pad", offset: 384, width: 88, kind: "bytes", value: "bytes", pad: true },
  { name: "eck", id: "eck", offset: 472, width: 40, kind: "view", value: "view", view: "zio_eck" },
];
