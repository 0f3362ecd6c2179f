// Made by tools/codegen from specs/spa/dva.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { unsafe, viewOver } from "./access.ts";

/** log2 of the 512-byte unit in which block pointers count sizes and offsets. */
export const SPA_MINBLOCKSHIFT = 9;

/** Smallest block and unit of every size in a block pointer, in bytes. */
export const SPA_MINBLOCKSIZE = 512;

/** Largest data block without the large_blocks feature, in bytes. */
export const SPA_OLD_MAXBLOCKSIZE = 131072;

/** Largest data block of any pool, in bytes. */
export const SPA_MAXBLOCKSIZE = 16777216;

/**
 * Where one copy of a block lies: a top-level vdev, an offset in its allocatable space and the space taken there.
 * A DVA whose two words are zero is empty. An encrypted block uses the third DVA of its pointer for key material
 * instead; see blkptr_encrypted.
 * C: `dva_t`. 16 bytes.
 * @see OpenZFS include/sys/spa.h dva_t
 */
export class DvaView {
  static readonly SIZE = 16;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DvaView {
    return new DvaView(viewOver(bytes, offset, 16, "dva"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Allocated size and vdev. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/spa.h dva_t.dva_word[0]
   */
  get word0(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /**
   * Space allocated, with RAID-Z parity and skip sectors; of a gang block the whole gang's, children included.
   * (word0 bits 0-23)
   */
  get asize(): number {
    return this.dv.getUint32(this.off + (this.le ? 0 : 4), this.le) & 0xffffff;
  }
  /** `asize` in bytes: raw * 512. */
  get asizeBytes(): number {
    return this.asize * 512;
  }
  /** (word0 bits 24-31) */
  get asizePad(): number {
    return this.dv.getUint8(this.off + (this.le ? 3 : 4));
  }
  /** Id of the top-level vdev (its index among the root vdev's children). (word0 bits 32-55) */
  get vdev(): number {
    return this.dv.getUint32(this.off + (this.le ? 4 : 0), this.le) & 0xffffff;
  }
  /** (word0 bits 56-63) */
  get vdevPad(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0));
  }

  /**
   * Offset and gang bit. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/spa.h dva_t.dva_word[1]
   */
  get word1(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  /**
   * Offset in the vdev's allocatable space, which begins VDEV_LABEL_START_SIZE (4 MiB) after the start of a leaf
   * device: label pair (512 KiB) and boot area (3.5 MiB), not the label pair alone. (word1 bits 0-62)
   */
  get offset(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0x7fffffff;
    if (hi > 0x1fffff) throw unsafe("dva", "offset", this.offsetBig);
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** Exact value of `offset`. */
  get offsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le) & 0x7fffffffffffffffn;
  }
  /** `offset` in bytes: raw * 512. */
  get offsetBytes(): number {
    const bytes = this.offset * 512;
    if (bytes > 9007199254740991) throw unsafe("dva", "offsetBytes", BigInt(this.offset) * 512n);
    return bytes;
  }
  /** Set if a gang header lies here instead of the data. (word1 bit 63) */
  get gang(): number {
    return this.dv.getUint8(this.off + (this.le ? 15 : 8)) >>> 7;
  }
}

/** The fields of {@link DvaView}; apart from it, so that who reads values does not load their descriptions. */
export const DvaFields: readonly FieldInfo[] = [
  { name: "word0", id: "word0", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "asize", id: "asize", shift: 0, bits: 24, value: "number", unit: 512 },
    { name: "asizePad", id: "asize_pad", shift: 24, bits: 8, value: "number", pad: true },
    { name: "vdev", id: "vdev", shift: 32, bits: 24, value: "number" },
    { name: "vdevPad", id: "vdev_pad", shift: 56, bits: 8, value: "number", pad: true },
  ] },
  { name: "word1", id: "word1", offset: 8, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "offset", id: "offset", shift: 0, bits: 63, value: "number", unit: 512 },
    { name: "gang", id: "gang", shift: 63, bits: 1, value: "number" },
  ] },
];
