/**
 * What of a block pointer goes into the MACs above it: its MAC and those of its properties that a raw send carries.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c blkptr_auth_buf_t, zio_crypt_bp_auth_init, zio_crypt_bp_zero_nonportable_blkprop
 */
import { BlkptrEditor } from "@zfskit/format/edit/blkptr";
import { type BlkptrView, DvaView, SPA_DVAS_PER_BP, ZIO_DATA_MAC_LEN } from "@zfskit/format/spa";
import { copyMac } from "./block-params.ts";

const wordBytes = 8;
/** The properties follow the DVAs. */
const propOffset: number = SPA_DVAS_PER_BP * DvaView.SIZE;

/** Writes the authenticated form of block pointers, one after the other. */
export class BpAuthWriter {
  /** Bytes of one: properties, MAC, and a word for later that version 0 lacks. */
  readonly size: number;
  readonly #version: number;
  readonly #scratch = new BlkptrEditor(new DataView(new ArrayBuffer(BlkptrEditor.SIZE)), 0, true);

  constructor(version: number) {
    this.#version = version;
    this.size = wordBytes + ZIO_DATA_MAC_LEN + (version === 0 ? 0 : wordBytes);
  }

  /** Write what `bp` has into `size` bytes of `into` from `at` on. Properties are little-endian on any machine. */
  write(bp: BlkptrView, into: Uint8Array, at: number): void {
    const prop = this.#portableProperties(bp);
    for (let i = 0; i < wordBytes; i++) into[at + i] = prop.dv.getUint8(propOffset + i);
    copyMac(bp, into.subarray(at + wordBytes, at + wordBytes + ZIO_DATA_MAC_LEN));
    into.fill(0, at + wordBytes + ZIO_DATA_MAC_LEN, at + this.size);
  }

  #portableProperties(bp: BlkptrView): BlkptrView {
    const scratch = this.#scratch;
    const swap = bp.le ? 0 : wordBytes - 1;
    // Holes may or may not tell their size and birth, by a feature of the pool: neither is covered.
    const blank = this.#version > 0 && isHole(bp);
    for (let i = 0; i < wordBytes; i++) scratch.dv.setUint8(propOffset + i, blank ? 0 : bp.dv.getUint8(bp.off + propOffset + (i ^ swap)));
    if (blank) return scratch;
    scratch.dedup = 0;
    scratch.checksum = 0;
    if (this.#version === 0) {
      scratch.psize = 0;
    } else if (scratch.level !== 0) {
      // A raw send tells nothing of indirect blocks: the receiver writes its own.
      scratch.byteorder = 0;
      scratch.compress = 0;
      scratch.psize = 0;
    }
    return scratch;
  }
}

function isHole(bp: BlkptrView): boolean {
  if (bp.embedded === 1) return false;
  const { off } = bp.dvas(0);
  for (let i = 0; i < DvaView.SIZE; i++) if (bp.dv.getUint8(off + i) !== 0) return false;
  return true;
}
