// Made by tools/codegen from specs/spa/blkptr_embedded.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, readSafe, viewOver } from "./access.ts";

/**
 * Payload words: all sixteen but prop and the logical birth. The words a normal pointer leaves unused are payload
 * too.
 */
export const BPE_NUM_WORDS = 14;

/** Payload bytes. */
export const BPE_PAYLOAD_SIZE = 112;

export const Etype = {
  /** Content of the block. */
  data: 0,
  /** Set aside by Delphix. */
  reserved: 1,
  /** No content: the block was left out of a redacted stream. */
  redacted: 2,
} as const;
export type Etype = (typeof Etype)[keyof typeof Etype];
/** The names of Etype as the specification has them. */
export const EtypeNames: Readonly<Record<number, string>> = {
  0: "data",
  1: "reserved",
  2: "redacted",
};

/**
 * The block pointer form that holds data itself (bit E set), for blocks that compress to 112 bytes or less.
 * Payload bytes run through the words in order, least significant byte of each word first whatever the pointer's
 * byte order, skipping prop and birth. So the bytes can be taken as they stand from a little-endian pointer, and
 * word by word reversed from a big-endian one.
 * C: `blkptr_t`. 128 bytes.
 * @see OpenZFS include/sys/spa.h BPE_GET_LSIZE
 * @see OpenZFS module/zfs/blkptr.c decode_embedded_bp_compressed
 */
export class BlkptrEmbeddedView {
  static readonly SIZE = 128;
  static readonly PAYLOAD0_COUNT = 6;
  static readonly PAYLOAD1_COUNT = 3;
  static readonly PAYLOAD2_COUNT = 5;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 128 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BlkptrEmbeddedView {
    return new BlkptrEmbeddedView(viewOver(bytes, offset, 128, "blkptr_embedded"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Payload words 0-5. (offset 0x0, 6 x 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva
   */
  payload0(i: number): bigint {
    if (!(i >= 0 && i < 6)) throw badIndex("blkptr_embedded.payload0", i, 6);
    return this.dv.getBigUint64(this.off + i * 8, this.le);
  }

  /**
   * Sizes and kind, sliced differently from a normal pointer's. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop
   */
  get prop(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
  /** Size of the data, uncompressed, in bytes: low 25 bits, stored value plus one. (prop bits 0-24) */
  get lsize(): number {
    return this.dv.getUint32(this.off + (this.le ? 48 : 52), this.le) & 0x1ffffff;
  }
  /** `lsize` in bytes: (raw + 1). */
  get lsizeBytes(): number {
    return (this.lsize + 1);
  }
  /** Size of the payload in bytes: the next seven bits, stored value plus one. (prop bits 25-31) */
  get psize(): number {
    return this.dv.getUint8(this.off + (this.le ? 51 : 52)) >>> 1;
  }
  /** `psize` in bytes: (raw + 1). */
  get psizeBytes(): number {
    return (this.psize + 1);
  }
  /** Compression function of the payload. Values: Compress. (prop bits 32-38) */
  get compress(): number {
    return this.dv.getUint8(this.off + (this.le ? 52 : 51)) & 0x7f;
  }
  /** E. One. (prop bit 39) */
  get embedded(): number {
    return this.dv.getUint8(this.off + (this.le ? 52 : 51)) >>> 7;
  }
  /** What the payload is; takes the place of the checksum function. Values: Etype. (prop bits 40-47) */
  get etype(): number {
    return this.dv.getUint8(this.off + (this.le ? 53 : 50));
  }
  /** DMU object type of the block's object. Values: ObjectType. (prop bits 48-55) */
  get type(): number {
    return this.dv.getUint8(this.off + (this.le ? 54 : 49));
  }
  /** Level of indirection. (prop bits 56-60) */
  get level(): number {
    return this.dv.getUint8(this.off + (this.le ? 55 : 48)) & 0x1f;
  }
  /** Zero: the payload needs the space of the encryption parameters. (prop bit 61) */
  get crypt(): number {
    return (this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 5) & 0x1;
  }
  /** Zero. (prop bit 62) */
  get dedup(): number {
    return (this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 6) & 0x1;
  }
  /** 1: data written by a little-endian machine. (prop bit 63) */
  get byteorder(): number {
    return this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 7;
  }

  /**
   * Payload words 6-8. (offset 0x38, 3 x 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop2
   */
  payload1(i: number): bigint {
    if (!(i >= 0 && i < 3)) throw badIndex("blkptr_embedded.payload1", i, 3);
    return this.dv.getBigUint64(this.off + 56 + i * 8, this.le);
  }

  /**
   * Logical birth: txg when the content came into being. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
   */
  get birth(): number {
    return readSafe(this.dv, this.off + 80, this.le, "blkptr_embedded", "birth");
  }
  /** Exact value of `birth`, for damaged input. */
  get birthBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Payload words 9-13. (offset 0x58, 5 x 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_fill
   */
  payload2(i: number): bigint {
    if (!(i >= 0 && i < 5)) throw badIndex("blkptr_embedded.payload2", i, 5);
    return this.dv.getBigUint64(this.off + 88 + i * 8, this.le);
  }
}

/** The fields of {@link BlkptrEmbeddedView}; apart from it, so that who reads values does not load their descriptions. */
export const BlkptrEmbeddedFields: readonly FieldInfo[] = [
  { name: "payload0", id: "payload0", offset: 0, width: 8, count: 6, kind: "uint", value: "bigint" },
  { name: "prop", id: "prop", offset: 48, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "lsize", id: "lsize", shift: 0, bits: 25, value: "number", bias: 1 },
    { name: "psize", id: "psize", shift: 25, bits: 7, value: "number", bias: 1 },
    { name: "compress", id: "compress", shift: 32, bits: 7, value: "number", enum: "Compress" },
    { name: "embedded", id: "embedded", shift: 39, bits: 1, value: "number" },
    { name: "etype", id: "etype", shift: 40, bits: 8, value: "number", enum: "Etype" },
    { name: "type", id: "type", shift: 48, bits: 8, value: "number", enum: "ObjectType" },
    { name: "level", id: "level", shift: 56, bits: 5, value: "number" },
    { name: "crypt", id: "crypt", shift: 61, bits: 1, value: "number" },
    { name: "dedup", id: "dedup", shift: 62, bits: 1, value: "number" },
    { name: "byteorder", id: "byteorder", shift: 63, bits: 1, value: "number" },
  ] },
  { name: "payload1", id: "payload1", offset: 56, width: 8, count: 3, kind: "uint", value: "bigint" },
  { name: "birth", id: "birth", offset: 80, width: 8, kind: "uint", value: "number" },
  { name: "payload2", id: "payload2", offset: 88, width: 8, count: 5, kind: "uint", value: "bigint" },
];
