// Made by tools/codegen from specs/spa/blkptr_encrypted.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { badIndex, bytesAt, readSafe, viewOver } from "./access.ts";
import { DvaView } from "./dva.ts";

/**
 * The block pointer of an encrypted level-0 block (bit X set and an encrypted object type): third DVA, upper half
 * of fill and second half of the checksum hold salt, IV and MAC. Pointers of authenticated blocks keep all three
 * DVAs and fill; they and indirect ones use only the MAC words.
 * C: `blkptr_t`. 128 bytes.
 * @see OpenZFS include/sys/spa.h BP_IS_ENCRYPTED
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_decode_params_bp
 */
export class BlkptrEncryptedView {
  static readonly SIZE = 128;
  static readonly DVAS_COUNT = 2;
  static readonly CKSUM_COUNT = 2;
  static readonly MAC_COUNT = 2;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 128 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): BlkptrEncryptedView {
    return new BlkptrEncryptedView(viewOver(bytes, offset, 128, "blkptr_encrypted"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The copies. (offset 0x0, 2 x 16 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva
   */
  dvas(i: number): DvaView {
    return new DvaView(this.dv, this.off + i * 16, this.le);
  }

  /**
   * Salt from which the block's key is derived; its eight bytes in the order that the byteorder bit states. (offset
   * 0x20, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva[2].dva_word[0]
   */
  get salt(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * First 64 bits of the IV, likewise. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva[2].dva_word[1]
   */
  get iv1(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * As in blkptr. (offset 0x30, 8 bytes)
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
  /** Size as stored: stored value plus one, in sectors. (prop bits 16-31) */
  get psize(): number {
    return this.dv.getUint16(this.off + (this.le ? 50 : 52), this.le);
  }
  /** `psize` in bytes: (raw + 1) * 512. */
  get psizeBytes(): number {
    return (this.psize + 1) * 512;
  }
  /** Compression function; compression comes before encryption. Values: Compress. (prop bits 32-38) */
  get compress(): number {
    return this.dv.getUint8(this.off + (this.le ? 52 : 51)) & 0x7f;
  }
  /** E. Zero. (prop bit 39) */
  get embedded(): number {
    return this.dv.getUint8(this.off + (this.le ? 52 : 51)) >>> 7;
  }
  /** Checksum function, over the ciphertext. Values: Checksum. (prop bits 40-47) */
  get checksum(): number {
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
  /** X. One. (prop bit 61) */
  get crypt(): number {
    return (this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 5) & 0x1;
  }
  /** D. The block has an entry in the dedup table. (prop bit 62) */
  get dedup(): number {
    return (this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 6) & 0x1;
  }
  /** 1: data written by a little-endian machine. (prop bit 63) */
  get byteorder(): number {
    return this.dv.getUint8(this.off + (this.le ? 55 : 48)) >>> 7;
  }

  /**
   * More properties. (offset 0x38, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop2
   */
  get prop2(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le);
  }
  /** (prop2 bits 0-62) */
  get prop2Pad(): bigint {
    return this.dv.getBigUint64(this.off + 56, this.le) & 0x7fffffffffffffffn;
  }
  /** R. The block was rewritten at its physical birth. (prop2 bit 63) */
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
   * Txg when the first DVA was written, 0 if that is the logical birth. (offset 0x48, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[0]
   */
  get physBirth(): number {
    return readSafe(this.dv, this.off + 72, this.le, "blkptr_encrypted", "physBirth");
  }
  /** Exact value of `physBirth`, for damaged input. */
  get physBirthBig(): bigint {
    return this.dv.getBigUint64(this.off + 72, this.le);
  }

  /**
   * Logical birth. (offset 0x50, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
   */
  get birth(): number {
    return readSafe(this.dv, this.off + 80, this.le, "blkptr_encrypted", "birth");
  }
  /** Exact value of `birth`, for damaged input. */
  get birthBig(): bigint {
    return this.dv.getBigUint64(this.off + 80, this.le);
  }

  /**
   * Fill count and the rest of the IV. (offset 0x58, 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_fill
   */
  get fillIv2(): bigint {
    return this.dv.getBigUint64(this.off + 88, this.le);
  }
  /** Non-zero level-0 blocks below, of a dnode block: allocated dnodes. (fill_iv2 bits 0-31) */
  get fill(): number {
    return this.dv.getUint32(this.off + (this.le ? 88 : 92), this.le);
  }
  /** Last 32 bits of the IV. (fill_iv2 bits 32-63) */
  get iv2(): number {
    return this.dv.getUint32(this.off + (this.le ? 92 : 88), this.le);
  }

  /**
   * 128 bits of checksum of the stored bytes: the first two words of a dedup-capable function; of another (Fletcher,
   * Edon-R) word 0 xor word 2 and word 1 xor word 3. (offset 0x60, 2 x 8 bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_cksum
   */
  cksum(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("blkptr_encrypted.cksum", i, 2);
    return this.dv.getBigUint64(this.off + 96 + i * 8, this.le);
  }

  /**
   * MAC of the block, sixteen bytes, each word in the order that the byteorder bit states. (offset 0x70, 2 x 8
   * bytes)
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_cksum.zc_word[2]
   */
  mac(i: number): bigint {
    if (!(i >= 0 && i < 2)) throw badIndex("blkptr_encrypted.mac", i, 2);
    return this.dv.getBigUint64(this.off + 112 + i * 8, this.le);
  }
}

/** The fields of {@link BlkptrEncryptedView}; apart from it, so that who reads values does not load their descriptions. */
export const BlkptrEncryptedFields: readonly FieldInfo[] = [
  { name: "dvas", id: "dvas", offset: 0, width: 16, count: 2, kind: "view", value: "view", view: "dva" },
  { name: "salt", id: "salt", offset: 32, width: 8, kind: "uint", value: "bigint" },
  { name: "iv1", id: "iv1", offset: 40, width: 8, kind: "uint", value: "bigint" },
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
  { name: "fillIv2", id: "fill_iv2", offset: 88, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "fill", id: "fill", shift: 0, bits: 32, value: "number" },
    { name: "iv2", id: "iv2", shift: 32, bits: 32, value: "number" },
  ] },
  { name: "cksum", id: "cksum", offset: 96, width: 8, count: 2, kind: "uint", value: "bigint" },
  { name: "mac", id: "mac", offset: 112, width: 8, count: 2, kind: "uint", value: "bigint" },
];
