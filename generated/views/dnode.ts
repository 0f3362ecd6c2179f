// Made by tools/codegen from specs/dmu/dnode.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";

/** log2 of a dnode slot. */
export const DNODE_SHIFT = 9;

/** Bytes of a dnode of one slot. */
export const DNODE_MIN_SIZE = 512;

/** Bytes of the largest dnode. */
export const DNODE_MAX_SIZE = 16384;

/** Bytes of a block of the meta dnode. */
export const DNODE_BLOCK_SIZE = 16384;

/** Bytes before the block pointers. The bonus begins at 64 + 128 * nblkptr. */
export const DNODE_CORE_SIZE = 64;

/** Least log2 of an indirect block. */
export const DN_MIN_INDBLKSHIFT = 12;

/** Greatest log2 of an indirect block. */
export const DN_MAX_INDBLKSHIFT = 17;

/** More levels of indirection than any object needs. */
export const DN_MAX_LEVELS = 12;

/** Object numbers are below this (2^48). */
export const DN_MAX_OBJECT = 281474976710656;

/** Bonus bytes of a dnode of one slot. */
export const DN_OLD_MAX_BONUSLEN = 320;

/** used counts bytes; otherwise 512-byte sectors. */
export const DNODE_FLAG_USED_BYTES = 0x1;

/** The object is counted in its owner's and group's space. */
export const DNODE_FLAG_USERUSED_ACCOUNTED = 0x2;

/** The last 128 bytes of the dnode point to a block of further system attributes. */
export const DNODE_FLAG_SPILL_BLKPTR = 0x4;

/** The object is counted in its owner's, group's and project's number of objects. */
export const DNODE_FLAG_USEROBJUSED_ACCOUNTED = 0x8;

/**
 * One object of an object set, in its first slot of 512 bytes: 64 bytes core, then block pointers, bonus and spill
 * pointer. With extra_slots the dnode runs on into the slots that follow, and the spill pointer lies at its very
 * end; see dnode_full.
 * C: `dnode_phys_t`. 512 bytes.
 * @see OpenZFS include/sys/dnode.h dnode_phys_t
 */
export class DnodeView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DnodeView {
    return new DnodeView(viewOver(bytes, offset, 512, "dnode"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * DMU object type; 0 is a free slot. Values: ObjectType. (offset 0x0, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_type
   */
  get type(): number {
    return this.dv.getUint8(this.off);
  }

  /**
   * log2 of the size of the indirect blocks. (offset 0x1, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_indblkshift
   */
  get indblkshift(): number {
    return this.dv.getUint8(this.off + 1);
  }

  /**
   * Levels of the block tree; with 1 the dnode's own pointers lead to data. (offset 0x2, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_nlevels
   */
  get nlevels(): number {
    return this.dv.getUint8(this.off + 2);
  }

  /**
   * Number of block pointers in the dnode, 1 to 3. (offset 0x3, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_nblkptr
   */
  get nblkptr(): number {
    return this.dv.getUint8(this.off + 3);
  }

  /**
   * DMU object type of the bonus. Values: ObjectType. (offset 0x4, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_bonustype
   */
  get bonustype(): number {
    return this.dv.getUint8(this.off + 4);
  }

  /**
   * Checksum function for new blocks. Values: Checksum. (offset 0x5, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_checksum
   */
  get checksum(): number {
    return this.dv.getUint8(this.off + 5);
  }

  /**
   * Compression function for new blocks. Values: Compress. (offset 0x6, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_compress
   */
  get compress(): number {
    return this.dv.getUint8(this.off + 6);
  }

  /**
   * DNODE_FLAG_ bits. (offset 0x7, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 7);
  }

  /**
   * Size of a data block in 512-byte sectors. (offset 0x8, 2 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_datablkszsec
   */
  get datablkszsec(): number {
    return this.dv.getUint16(this.off + 8, this.le);
  }

  /**
   * Bytes of the bonus. (offset 0xa, 2 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_bonuslen
   */
  get bonuslen(): number {
    return this.dv.getUint16(this.off + 10, this.le);
  }

  /**
   * Slots taken beyond the first. (offset 0xc, 1 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_extra_slots
   */
  get extraSlots(): number {
    return this.dv.getUint8(this.off + 12);
  }

  /**
   * (offset 0xd, 3 bytes)
   * Shares memory.
   */
  get pad2(): Uint8Array {
    return bytesAt(this.dv, this.off + 13, 3);
  }

  /**
   * Number of the last block. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_maxblkid
   */
  get maxblkid(): number {
    return readSafe(this.dv, this.off + 16, this.le, "dnode", "maxblkid");
  }
  /** Exact value of `maxblkid`, for damaged input. */
  get maxblkidBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Space taken, in bytes or sectors by DNODE_FLAG_USED_BYTES. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_used
   */
  get used(): number {
    return readSafe(this.dv, this.off + 24, this.le, "dnode", "used");
  }
  /** Exact value of `used`, for damaged input. */
  get usedBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * (offset 0x20, 32 bytes)
   * Shares memory.
   */
  get pad3(): Uint8Array {
    return bytesAt(this.dv, this.off + 32, 32);
  }

  /**
   * Roots of the block tree, the first nblkptr of these; what follows them is bonus. (offset 0x40, 3 x 128 bytes)
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_blkptr
   */
  blkptrs(i: number): BlkptrView {
    return new BlkptrView(this.dv, this.off + 64 + i * 128, this.le);
  }

  /**
   * Last bytes of the slot: bonus, or second half of the spill pointer. (offset 0x1c0, 64 bytes)
   * @see OpenZFS include/sys/dnode.h DN_BONUS
   * Shares memory.
   */
  get bonusEnd(): Uint8Array {
    return bytesAt(this.dv, this.off + 448, 64);
  }

  /**
   * Bonus of a dnode with one block pointer and one slot; in general it begins at 64 + 128 * nblkptr. (offset 0xc0,
   * 320 bytes)
   * @see OpenZFS include/sys/dnode.h DN_BONUS
   * Shares memory.
   */
  get bonus(): Uint8Array {
    return bytesAt(this.dv, this.off + 192, 320);
  }

  /**
   * Pointer to the spill block of a dnode of one slot, if DNODE_FLAG_SPILL_BLKPTR is set. (offset 0x180, 128 bytes)
   * @see OpenZFS include/sys/dnode.h DN_SPILL_BLKPTR
   */
  get spill(): BlkptrView {
    return new BlkptrView(this.dv, this.off + 384, this.le);
  }
}

/** The fields of {@link DnodeView}; apart from it, so that who reads values does not load their descriptions. */
export const DnodeFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 1, kind: "uint", value: "number", enum: "ObjectType" },
  { name: "indblkshift", id: "indblkshift", offset: 1, width: 1, kind: "uint", value: "number" },
  { name: "nlevels", id: "nlevels", offset: 2, width: 1, kind: "uint", value: "number" },
  { name: "nblkptr", id: "nblkptr", offset: 3, width: 1, kind: "uint", value: "number" },
  { name: "bonustype", id: "bonustype", offset: 4, width: 1, kind: "uint", value: "number", enum: "ObjectType" },
  { name: "checksum", id: "checksum", offset: 5, width: 1, kind: "uint", value: "number", enum: "Checksum" },
  { name: "compress", id: "compress", offset: 6, width: 1, kind: "uint", value: "number", enum: "Compress" },
  { name: "flags", id: "flags", offset: 7, width: 1, kind: "uint", value: "number" },
  { name: "datablkszsec", id: "datablkszsec", offset: 8, width: 2, kind: "uint", value: "number" },
  { name: "bonuslen", id: "bonuslen", offset: 10, width: 2, kind: "uint", value: "number" },
  { name: "extraSlots", id: "extra_slots", offset: 12, width: 1, kind: "uint", value: "number" },
  { name: "pad2", id: "pad2", offset: 13, width: 3, kind: "bytes", value: "bytes", pad: true },
  { name: "maxblkid", id: "maxblkid", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "used", id: "used", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "pad3", id: "pad3", offset: 32, width: 32, kind: "bytes", value: "bytes", pad: true },
  { name: "blkptrs", id: "blkptrs", offset: 64, width: 128, count: 3, kind: "view", value: "view", view: "blkptr" },
  { name: "bonusEnd", id: "bonus_end", offset: 448, width: 64, kind: "bytes", value: "bytes" },
  { name: "bonus", id: "bonus", offset: 192, width: 320, kind: "bytes", value: "bytes", overlay: true },
  { name: "spill", id: "spill", offset: 384, width: 128, kind: "view", value: "view", view: "blkptr", overlay: true },
];
