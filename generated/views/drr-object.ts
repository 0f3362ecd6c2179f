// Made by tools/codegen from specs/send/drr_object.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/**
 * Fields of an object record: a dnode; its bonus follows, rounded up to 8 bytes.
 * C: `struct drr_object`. 56 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object
 */
export class DrrObjectView {
  static readonly SIZE = 56;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrObjectView {
    return new DrrObjectView(viewOver(bytes, offset, 56, "drr_object"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Object. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_object
   */
  get object(): number {
    return readSafe(this.dv, this.off, this.le, "drr_object", "object");
  }
  /** Exact value of `object`, for damaged input. */
  get objectBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Object type. Values: ObjectType. (offset 0x8, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_type
   */
  get type(): number {
    return this.dv.getUint32(this.off + 8, this.le);
  }

  /**
   * Type of the bonus. Values: ObjectType. (offset 0xc, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_bonustype
   */
  get bonustype(): number {
    return this.dv.getUint32(this.off + 12, this.le);
  }

  /**
   * Bytes of a block. (offset 0x10, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_blksz
   */
  get blksz(): number {
    return this.dv.getUint32(this.off + 16, this.le);
  }

  /**
   * Bytes of the bonus. (offset 0x14, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_bonuslen
   */
  get bonuslen(): number {
    return this.dv.getUint32(this.off + 20, this.le);
  }

  /**
   * Checksum function. Values: Checksum. (offset 0x18, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_checksumtype
   */
  get checksumtype(): number {
    return this.dv.getUint8(this.off + 24);
  }

  /**
   * Compression function. Values: Compress. (offset 0x19, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_compress
   */
  get compress(): number {
    return this.dv.getUint8(this.off + 25);
  }

  /**
   * Slots of the dnode; 0 means 1. (offset 0x1a, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_dn_slots
   */
  get dnSlots(): number {
    return this.dv.getUint8(this.off + 26);
  }

  /**
   * DRR_ bits. (offset 0x1b, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_flags
   */
  get flags(): number {
    return this.dv.getUint8(this.off + 27);
  }

  /**
   * Bytes of the bonus as it follows, of raw streams. (offset 0x1c, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_raw_bonuslen
   */
  get rawBonuslen(): number {
    return this.dv.getUint32(this.off + 28, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * log2 of an indirect block, of raw streams. (offset 0x28, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_indblkshift
   */
  get indblkshift(): number {
    return this.dv.getUint8(this.off + 40);
  }

  /**
   * Levels, of raw streams. (offset 0x29, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_nlevels
   */
  get nlevels(): number {
    return this.dv.getUint8(this.off + 41);
  }

  /**
   * Block pointers, of raw streams. (offset 0x2a, 1 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_nblkptr
   */
  get nblkptr(): number {
    return this.dv.getUint8(this.off + 42);
  }

  /**
   * (offset 0x2b, 5 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 43, 5);
  }

  /**
   * Last block, of raw streams. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_maxblkid
   */
  get maxblkid(): number {
    return readSafe(this.dv, this.off + 48, this.le, "drr_object", "maxblkid");
  }
  /** Exact value of `maxblkid`, for damaged input. */
  get maxblkidBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
}

/** The fields of {@link DrrObjectView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrObjectFields: readonly FieldInfo[] = [
  { name: "object", id: "object", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "type", id: "type", offset: 8, width: 4, kind: "uint", value: "number", enum: "ObjectType" },
  { name: "bonustype", id: "bonustype", offset: 12, width: 4, kind: "uint", value: "number", enum: "ObjectType" },
  { name: "blksz", id: "blksz", offset: 16, width: 4, kind: "uint", value: "number" },
  { name: "bonuslen", id: "bonuslen", offset: 20, width: 4, kind: "uint", value: "number" },
  { name: "checksumtype", id: "checksumtype", offset: 24, width: 1, kind: "uint", value: "number", enum: "Checksum" },
  { name: "compress", id: "compress", offset: 25, width: 1, kind: "uint", value: "number", enum: "Compress" },
  { name: "dnSlots", id: "dn_slots", offset: 26, width: 1, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 27, width: 1, kind: "uint", value: "number" },
  { name: "rawBonuslen", id: "raw_bonuslen", offset: 28, width: 4, kind: "uint", value: "number" },
  { name: "toguid", id: "toguid", offset: 32, width: 8, kind: "uint", value: "bigint" },
  { name: "indblkshift", id: "indblkshift", offset: 40, width: 1, kind: "uint", value: "number" },
  { name: "nlevels", id: "nlevels", offset: 41, width: 1, kind: "uint", value: "number" },
  { name: "nblkptr", id: "nblkptr", offset: 42, width: 1, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 43, width: 5, kind: "bytes", value: "bytes", pad: true },
  { name: "maxblkid", id: "maxblkid", offset: 48, width: 8, kind: "uint", value: "number" },
];
