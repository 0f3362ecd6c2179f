// Made by tools/codegen from specs/spa/uberblock.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, unsafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";

/** Least log2 of an uberblock slot's size; the slot is 1 << max(10, min(ashift, 13)) bytes. */
export const UBERBLOCK_SHIFT = 10;

/** Greatest log2 of an uberblock slot's size. */
export const MAX_UBERBLOCK_SHIFT = 13;

/** Value of mmp_magic of a pool that knows multihost protection. */
export const MMP_MAGIC = 0xa11cea11;

/** Slots at the end of each ring that belong to multihost protection when that is on. */
export const MMP_BLOCKS_PER_LABEL = 1;

/** What `uberblock.magic` must be. */
export const UBERBLOCK_MAGIC = 0x0000000000bab10cn;

export const ScratchState = {
  notInUse: 0,
  /** The first part of the vdev is to be read from the scratch area in the boot region. */
  valid: 1,
  invalidSynced: 2,
  invalidSyncedOnImport: 3,
  invalidSyncedReflow: 4,
} as const;
export type ScratchState = (typeof ScratchState)[keyof typeof ScratchState];
/** The names of ScratchState as the specification has them. */
export const ScratchStateNames: Readonly<Record<number, string>> = {
  0: "not_in_use",
  1: "valid",
  2: "invalid_synced",
  3: "invalid_synced_on_import",
  4: "invalid_synced_reflow",
};

/**
 * Root of the pool as of one txg, in a slot of each label's ring, checksummed by a zio_eck in the slot's last 40
 * bytes. The valid one with the highest txg (then timestamp, then mmp sequence) is current. A checkpoint is a
 * whole uberblock as an array of 27 words under com.delphix:zpool_checkpoint in the MOS directory. Old pools wrote
 * only the fields up to software_version.
 * C: `uberblock_t`. 216 bytes.
 * @see OpenZFS include/sys/uberblock_impl.h struct uberblock
 */
export class UberblockView {
  static readonly SIZE = 216;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 216 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): UberblockView {
    return new UberblockView(viewOver(bytes, offset, 216, "uberblock"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Tells uberblock and byte order. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_magic
   */
  get magic(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** True when `magic` is UBERBLOCK_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === UBERBLOCK_MAGIC;
  }

  /**
   * Pool version; 5000 means feature flags. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_version
   */
  get version(): number {
    return readSafe(this.dv, this.off + 8, this.le, "uberblock", "version");
  }
  /** Exact value of `version`, for damaged input. */
  get versionBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Last txg synced. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_txg
   */
  get txg(): number {
    return readSafe(this.dv, this.off + 16, this.le, "uberblock", "txg");
  }
  /** Exact value of `txg`, for damaged input. */
  get txgBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Sum of the guids of all vdevs, modulo 2^64; another value means that devices are missing. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_guid_sum
   */
  get guidSum(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * When it was written, seconds since 1970 UTC. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_timestamp
   */
  get timestamp(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Object set of the pool (MOS). (offset 0x28, 128 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_rootbp
   */
  get rootbp(): BlkptrView {
    return new BlkptrView(this.dv, this.off + 40, this.le);
  }

  /**
   * Highest version known to the software that wrote it. (offset 0xa8, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_software_version
   */
  get softwareVersion(): number {
    return readSafe(this.dv, this.off + 168, this.le, "uberblock", "softwareVersion");
  }
  /** Exact value of `softwareVersion`, for damaged input. */
  get softwareVersionBig(): bigint {
    return this.dv.getBigUint64(this.off + 168, this.le);
  }

  /**
   * MMP_MAGIC if the three mmp fields are meant. (offset 0xb0, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_magic
   */
  get mmpMagic(): bigint {
    return this.dv.getBigUint64(this.off + 176, this.le);
  }

  /**
   * Nanoseconds between the last writes of multihost protection; 0 if it is off. (offset 0xb8, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_delay
   */
  get mmpDelay(): bigint {
    return this.dv.getBigUint64(this.off + 184, this.le);
  }

  /**
   * Settings of multihost protection. (offset 0xc0, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_config
   */
  get mmpConfig(): bigint {
    return this.dv.getBigUint64(this.off + 192, this.le);
  }
  /** mmp_interval is meant. (mmp_config bit 0) */
  get mmpIntervalValid(): number {
    return this.dv.getUint8(this.off + (this.le ? 192 : 199)) & 0x1;
  }
  /** mmp_seq is meant. (mmp_config bit 1) */
  get mmpSeqValid(): number {
    return (this.dv.getUint8(this.off + (this.le ? 192 : 199)) >>> 1) & 0x1;
  }
  /** mmp_fail_int is meant. (mmp_config bit 2) */
  get mmpFailIntValid(): number {
    return (this.dv.getUint8(this.off + (this.le ? 192 : 199)) >>> 2) & 0x1;
  }
  /** (mmp_config bits 3-7) */
  get mmpConfigPad(): number {
    return this.dv.getUint8(this.off + (this.le ? 192 : 199)) >>> 3;
  }
  /** Milliseconds between writes. (mmp_config bits 8-31) */
  get mmpInterval(): number {
    return this.dv.getUint32(this.off + (this.le ? 192 : 196), this.le) >>> 8;
  }
  /** Counts writes within a second. (mmp_config bits 32-47) */
  get mmpSeq(): number {
    return this.dv.getUint16(this.off + (this.le ? 196 : 194), this.le);
  }
  /** Intervals without a write until the pool suspends. (mmp_config bits 48-63) */
  get mmpFailInt(): number {
    return this.dv.getUint16(this.off + (this.le ? 198 : 192), this.le);
  }

  /**
   * Of a checkpoint: the txg it had when taken. Otherwise 0. (offset 0xc8, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_checkpoint_txg
   */
  get checkpointTxg(): number {
    return readSafe(this.dv, this.off + 200, this.le, "uberblock", "checkpointTxg");
  }
  /** Exact value of `checkpointTxg`, for damaged input. */
  get checkpointTxgBig(): bigint {
    return this.dv.getBigUint64(this.off + 200, this.le);
  }

  /**
   * Progress of a RAID-Z expansion. (offset 0xd0, 8 bytes)
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_raidz_reflow_info
   */
  get raidzReflowInfo(): bigint {
    return this.dv.getBigUint64(this.off + 208, this.le);
  }
  /** Everything below this offset of the RAID-Z vdev already lies in the new geometry. (raidz_reflow_info bits 0-54) */
  get reflowOffset(): number {
    const o = this.off + 208;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0x7fffff;
    if (hi > 0x1fffff) throw unsafe("uberblock", "reflowOffset", this.reflowOffsetBig);
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** Exact value of `reflowOffset`. */
  get reflowOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 208, this.le) & 0x7fffffffffffffn;
  }
  /** `reflowOffset` in bytes: raw * 512. */
  get reflowOffsetBytes(): number {
    const bytes = this.reflowOffset * 512;
    if (bytes > 9007199254740991) throw unsafe("uberblock", "reflowOffsetBytes", BigInt(this.reflowOffset) * 512n);
    return bytes;
  }
  /** Whether the scratch area holds the beginning of the vdev. Values: ScratchState. (raidz_reflow_info bits 55-63) */
  get reflowScratchState(): number {
    return this.dv.getUint16(this.off + (this.le ? 214 : 208), this.le) >>> 7;
  }
}

/** The fields of {@link UberblockView}; apart from it, so that who reads values does not load their descriptions. */
export const UberblockFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "version", id: "version", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "txg", id: "txg", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "guidSum", id: "guid_sum", offset: 24, width: 8, kind: "uint", value: "bigint" },
  { name: "timestamp", id: "timestamp", offset: 32, width: 8, kind: "uint", value: "bigint" },
  { name: "rootbp", id: "rootbp", offset: 40, width: 128, kind: "view", value: "view", view: "blkptr" },
  { name: "softwareVersion", id: "software_version", offset: 168, width: 8, kind: "uint", value: "number" },
  { name: "mmpMagic", id: "mmp_magic", offset: 176, width: 8, kind: "uint", value: "bigint" },
  { name: "mmpDelay", id: "mmp_delay", offset: 184, width: 8, kind: "uint", value: "bigint" },
  { name: "mmpConfig", id: "mmp_config", offset: 192, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "mmpIntervalValid", id: "mmp_interval_valid", shift: 0, bits: 1, value: "number" },
    { name: "mmpSeqValid", id: "mmp_seq_valid", shift: 1, bits: 1, value: "number" },
    { name: "mmpFailIntValid", id: "mmp_fail_int_valid", shift: 2, bits: 1, value: "number" },
    { name: "mmpConfigPad", id: "mmp_config_pad", shift: 3, bits: 5, value: "number", pad: true },
    { name: "mmpInterval", id: "mmp_interval", shift: 8, bits: 24, value: "number" },
    { name: "mmpSeq", id: "mmp_seq", shift: 32, bits: 16, value: "number" },
    { name: "mmpFailInt", id: "mmp_fail_int", shift: 48, bits: 16, value: "number" },
  ] },
  { name: "checkpointTxg", id: "checkpoint_txg", offset: 200, width: 8, kind: "uint", value: "number" },
  { name: "raidzReflowInfo", id: "raidz_reflow_info", offset: 208, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "reflowOffset", id: "reflow_offset", shift: 0, bits: 55, value: "number", unit: 512 },
    { name: "reflowScratchState", id: "reflow_scratch_state", shift: 55, bits: 9, value: "number", enum: "ScratchState" },
  ] },
];
