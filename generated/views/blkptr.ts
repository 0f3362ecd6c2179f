// Made by tools/codegen from specs/spa/blkptr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { DvaView } from "./dva.ts";
import { ZioCksumView } from "./zio-cksum.ts";

/** log2 of the size of a block pointer. */
export const SPA_BLKPTRSHIFT = 7;

/** Copies a block can have; an encrypted one at most two. */
export const SPA_DVAS_PER_BP = 3;

/**
 * Points to a block: up to three copies, sizes, how it is compressed and checksummed, when it was born. Words 0-5
 * are the DVAs, 6 prop, 7 prop2, 8 unused, 9 and 10 the births, 11 fill, 12-15 the checksum. With bit E (embedded)
 * set the same 128 bytes hold data, see blkptr_embedded; with bit X (crypt) set see blkptr_encrypted. A hole is
 * not embedded and its first DVA is zero; it may still state size, level, type and birth.
 * C: `blkptr_t`. 128 bytes.
 * @see OpenZFS include/sys/spa.h blkptr_t
 */
export class BlkptrView {
  static readonly SIZE = 128;
  static readonly DVAS_COUNT = 3;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 128 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BlkptrView {
    return new BlkptrView(viewOver(bytes, offset, 128, "blkptr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The copies, same data in each; an unused one is zero. (offset 0x0, 3 x 16 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva
   */
  dvas(i: number): DvaView {
    return new DvaView(this.dv, this.off + i * 16, this.le);
  }

  /**
   * Sizes, functions and kind of the block. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop
   */
  get prop(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  /** Size of the data, uncompressed: stored value plus one, in sectors. (prop bits 0-15) */
  get lsize(): number {
    return this.dv.getUint16(this.off + (this.le ? 48 : 54), this.le);
  }
  /** `lsize` in bytes: (raw + 1) * 512. */
  get lsizeBytes(): number {
    return (this.lsize + 1) * 512;
  }
  /**
   * Size as stored, before RAID-Z parity: stored value plus one, in sectors. The checksum covers this many bytes.
   * (prop bits 16-31)
   */
  get psize(): number {
    return this.dv.getUint16(this.off + (this.le ? 50 : 52), this.le);
  }
  /** `psize` in bytes: (raw + 1) * 512. */
  get psizeBytes(): number {
    return (this.psize + 1) * 512;
  }
  /**
   * Compression function. Seven bits: older descriptions give eight, but the top one became E. Values: Compress.
   * (prop bits 32-38)
   */
  get compress(): number {
    return this.dv.getUint8(this.off + (this.le ? 52 : 51)) & 0x7f;
  }
  /** E. Zero here; if set, read the bytes as blkptr_embedded. (prop bit 39) */
  get embedded(): number {
    return this.dv.getUint8(this.off + (this.le ? 52 : 51)) >>> 7;
  }
  /** Checksum function. Values: Checksum. (prop bits 40-47) */
  get checksum(): number {
    return this.dv.getUint8(this.off + (this.le ? 53 : 50));
  }
  /** DMU object type of the block's object. Values: ObjectType. (prop bits 48-55) */
  get type(): number {
    return this.dv.getUint8(this.off + (this.le ? 54 : 49));
  }
  /** Level of indirection; 0 is data. The 2006 format paper has eight bits. (prop bits 56-60) */
  get level(): number {
    return this.dv.getUint8(this.off + (this.le ? 55 : 48)) & 0x1f;
  }
  /**
   * X. Level 0 and an encrypted type: the block is encrypted. Level 0 and another type: authenticated only. Above
   * level 0 the checksum's last two words hold a MAC over the MACs below. (prop bit 61)
   */
  get crypt(): number {
    return (this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 5) & 0x1;
  }
  /** D. The block has an entry in the dedup table. (prop bit 62) */
  get dedup(): number {
    return (this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 6) & 0x1;
  }
  /**
   * B. 1: data written by a little-endian machine, 0: by a big-endian one. Says nothing of the pointer's own byte
   * order. (prop bit 63)
   */
  get byteorder(): number {
    return this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 7;
  }

  /**
   * More properties; zero before OpenZFS 2.4. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop2
   */
  get prop2(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  /** (prop2 bits 0-62) */
  get prop2Pad(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le) & 0x7fffffffffffffffn;
  }
  /** R. The block was rewritten at its physical birth, so that is the txg when it was allocated. (prop2 bit 63) */
  get rewrite(): number {
    return this.dv.getUint8(this.off + (this.le ? 63 : 56)) >>> 7;
  }

  /**
   * (offset 0x40, 8 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 64, 8);
  }

  /**
   * Txg when the first DVA was written, 0 if that is the logical birth (differs after device removal, deduplication,
   * cloning, rewriting). (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[0]
   */
  get physBirth(): number {
    return readSafe(this.dv, this.off + 72, this.le, "blkptr", "physBirth");
  }
  /** Exact value of `physBirth`, for damaged input. */
  get physBirthBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Logical birth: txg when the content came into being. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
   */
  get birth(): number {
    return readSafe(this.dv, this.off + 80, this.le, "blkptr", "birth");
  }
  /** Exact value of `birth`, for damaged input. */
  get birthBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Non-zero level-0 blocks below, of an object set or dnode block: allocated dnodes. An encrypted block uses the
   * upper half as IV. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_fill
   */
  get fill(): number {
    return readSafe(this.dv, this.off + 88, this.le, "blkptr", "fill");
  }
  /** Exact value of `fill`, for damaged input. */
  get fillBig(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }

  /**
   * Checksum of the psize stored bytes. (offset 0x60, 32 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_cksum
   */
  get cksum(): ZioCksumView {
    return new ZioCksumView(this.dv, this.off + 96, this.le);
  }
}

/** The fields of {@link BlkptrView}; apart from it, so that who reads values does not load their descriptions. */
export const BlkptrFields: readonly FieldInfo[] = [
  { name: "dvas", id: "dvas", offset: 0, width: 16, count: 3, kind: "view", value: "view", view: "dva" },
  { name: "prop", id: "prop", offset: 48, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "lsize", id: "lsize", shift: 0, bits: 16, value: "number", unit: 512, bias: 1 },
    { name: "psize", id: "psize", shift: 16, bits: 16, value: "number", unit: 512, bias: 1 },
    { name: "compress", id: "compress", shift: 32, bits: 7, value: "number", enum: "Compress" },
    { name: "embedded", id: "embedded", shift: 39, bits: 1, value: "number" },
    { name: "checksum", id: "checksum", shift: 40, bits: 8, value: "number", enum: "Checksum" },
    { name: "type", id: "type", shift: 48, bits: 8, value: "number", enum: "ObjectType" },
    { name: "level", id: "level", shift: 56, bits: 5, value: "number" },
    { name: "crypt", id: "crypt", shift: 61, bits: 1, value: "number" },
    { name: "dedup", id: "dedup", shift: 62, bits: 1, value: "number" },
    { name: "byteorder", id: "byteorder", shift: 63, bits: 1, value: "number" },
  ] },
  { name: "prop2", id: "prop2", offset: 56, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "prop2Pad", id: "prop2_pad", shift: 0, bits: 63, value: "bigint", pad: true },
    { name: "rewrite", id: "rewrite", shift: 63, bits: 1, value: "number" },
  ] },
  { name: "pad", id: "pad", offset: 64, width: 8, kind: "bytes", value: "bytes", pad: true },
  { name: "physBirth", id: "phys_birth", offset: 72, width: 8, kind: "uint", value: "number" },
  { name: "birth", id: "birth", offset: 80, width: 8, kind: "uint", value: "number" },
  { name: "fill", id: "fill", offset: 88, width: 8, kind: "uint", value: "number" },
  { name: "cksum", id: "cksum", offset: 96, width: 32, kind: "view", value: "view", view: "zio_cksum" },
];
