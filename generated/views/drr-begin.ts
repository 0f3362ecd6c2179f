// Made by tools/codegen from specs/send/drr_begin.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, textOf, unsafe, viewOver } from "./access.ts";

/** Kind of header: one snapshot. */
export const DMU_SUBSTREAM = 1;

/** Kind of header: several streams in one. */
export const DMU_COMPOUNDSTREAM = 2;

/** Has write_byref records. */
export const DMU_BACKUP_FEATURE_DEDUP = 0x1;

/** Has deduplication properties. */
export const DMU_BACKUP_FEATURE_DEDUPPROPS = 0x2;

/** Has spill records. */
export const DMU_BACKUP_FEATURE_SA_SPILL = 0x4;

/** Has write_embedded records. */
export const DMU_BACKUP_FEATURE_EMBED_DATA = 0x10000;

/** Payloads may be LZ4. */
export const DMU_BACKUP_FEATURE_LZ4 = 0x20000;

/** Blocks may exceed 128 KiB. */
export const DMU_BACKUP_FEATURE_LARGE_BLOCKS = 0x80000;

/** Goes on where another stream broke off. */
export const DMU_BACKUP_FEATURE_RESUMING = 0x100000;

/** Has redact records. */
export const DMU_BACKUP_FEATURE_REDACTED = 0x200000;

/** Payloads are as on disk. */
export const DMU_BACKUP_FEATURE_COMPRESSED = 0x400000;

/** Dnodes may exceed one slot. */
export const DMU_BACKUP_FEATURE_LARGE_DNODE = 0x800000;

/** Blocks are still encrypted. */
export const DMU_BACKUP_FEATURE_RAW = 0x1000000;

/** Payloads may be zstd. */
export const DMU_BACKUP_FEATURE_ZSTD = 0x2000000;

/** Has holds. */
export const DMU_BACKUP_FEATURE_HOLDS = 0x4000000;

/** Large blocks may replace split ones. */
export const DMU_BACKUP_FEATURE_SWITCH_TO_LARGE_BLOCKS = 0x8000000;

/** Names may exceed 255 bytes. */
export const DMU_BACKUP_FEATURE_LONGNAME = 0x10000000;

/** Micro ZAPs may exceed 128 KiB. */
export const DMU_BACKUP_FEATURE_LARGE_MICROZAP = 0x20000000;

/** Is of a clone. */
export const DRR_FLAG_CLONE = 0x1;

/** The file system ignores case. */
export const DRR_FLAG_CI_DATA = 0x2;

/** A full stream with free records. */
export const DRR_FLAG_FREERECORDS = 0x4;

/** DRR_OBJECT_SPILL and DRR_SPILL_UNMODIFIED are meant. */
export const DRR_FLAG_SPILL_BLOCK = 0x8;

/** Flag of a write: the checksum is strong enough to deduplicate. */
export const DRR_CHECKSUM_DEDUP = 0x1;

/** Flag of a raw record: data is of the other byte order. */
export const DRR_RAW_BYTESWAP = 0x2;

/** Flag of an object: has a spill block. */
export const DRR_OBJECT_SPILL = 0x4;

/** Flag of a spill: only for old receivers. */
export const DRR_SPILL_UNMODIFIED = 0x4;

/** What `drr_begin.magic` must be. */
export const DRR_BEGIN_MAGIC = 0x00000002f5bacbacn;

/**
 * Fields of a begin record, in place of dmu_replay_record's u and checksum.
 * C: `struct drr_begin`. 304 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin
 */
export class DrrBeginView {
  static readonly SIZE = 304;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 304 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DrrBeginView {
    return new DrrBeginView(viewOver(bytes, offset, 304, "drr_begin"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Tells stream and byte order. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_magic
   */
  get magic(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** True when `magic` is DRR_BEGIN_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === DRR_BEGIN_MAGIC;
  }

  /**
   * Kind and features. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_versioninfo
   */
  get versioninfo(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }
  /** DMU_SUBSTREAM or DMU_COMPOUNDSTREAM. (versioninfo bits 0-1) */
  get hdrtype(): number {
    return this.dv.getUint8(this.off + (this.le ? 8 : 15)) & 0x3;
  }
  /** DMU_BACKUP_FEATURE_ bits. (versioninfo bits 2-57) */
  get featureflags(): number {
    const o = this.off + 8;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0x3ffffff;
    if (hi > 0x7fffff) throw unsafe("drr_begin", "featureflags", this.featureflagsBig);
    return hi * 1073741824 + (this.dv.getUint32(this.le ? o : o + 4, this.le) >>> 2);
  }
  /** Exact value of `featureflags`. */
  get featureflagsBig(): bigint {
    return (this.dv.getBigUint64(this.off + 8, this.le) >> 2n) & 0xffffffffffffffn;
  }
  /** (versioninfo bits 58-63) */
  get versioninfoPad(): number {
    return this.dv.getUint8(this.off + (this.le ? 15 : 8)) >>> 2;
  }

  /**
   * Of the snapshot, seconds since 1970. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_creation_time
   */
  get creationTime(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * What the object set is. Values: ObjsetType. (offset 0x18, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_type
   */
  get type(): number {
    return this.dv.getUint32(this.off + 24, this.le);
  }

  /**
   * DRR_FLAG_ bits. (offset 0x1c, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_flags
   */
  get flags(): number {
    return this.dv.getUint32(this.off + 28, this.le);
  }

  /**
   * Guid of the snapshot. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_toguid
   */
  get toguid(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Guid of the snapshot it is the difference to; 0 for a full stream. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_fromguid
   */
  get fromguid(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Name of the snapshot. (offset 0x30, 256 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_toname
   */
  get toname(): string {
    return textOf(bytesAt(this.dv, this.off + 48, 256), true);
  }
  /** All 256 bytes of `toname`. Shares memory. */
  get tonameBytes(): Uint8Array {
    return bytesAt(this.dv, this.off + 48, 256);
  }
}

/** The fields of {@link DrrBeginView}; apart from it, so that who reads values does not load their descriptions. */
export const DrrBeginFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "versioninfo", id: "versioninfo", offset: 8, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "hdrtype", id: "hdrtype", shift: 0, bits: 2, value: "number" },
    { name: "featureflags", id: "featureflags", shift: 2, bits: 56, value: "number" },
    { name: "versioninfoPad", id: "versioninfo_pad", shift: 58, bits: 6, value: "number", pad: true },
  ] },
  { name: "creationTime", id: "creation_time", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "type", id: "type", offset: 24, width: 4, kind: "uint", value: "number", enum: "ObjsetType" },
  { name: "flags", id: "flags", offset: 28, width: 4, kind: "uint", value: "number" },
  { name: "toguid", id: "toguid", offset: 32, width: 8, kind: "uint", value: "bigint" },
  { name: "fromguid", id: "fromguid", offset: 40, width: 8, kind: "uint", value: "bigint" },
  { name: "toname", id: "toname", offset: 48, width: 256, kind: "string", value: "string" },
];
