// Made by tools/codegen from specs/spa/l2arc_log_ent.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { DvaView } from "./dva.ts";

/**
 * A buffer on a cache device.
 * C: `l2arc_log_ent_phys_t`. 64 bytes.
 * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t
 */
export class L2arcLogEntView {
  static readonly SIZE = 64;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): L2arcLogEntView {
    return new L2arcLogEntView(viewOver(bytes, offset, 64, "l2arc_log_ent"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The block it is a copy of. (offset 0x0, 16 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_dva
   */
  get dva(): DvaView {
    return new DvaView(this.dv, this.off, this.le);
  }

  /**
   * Its birth. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_birth
   */
  get birth(): number {
    return readSafe(this.dv, this.off + 16, this.le, "l2arc_log_ent", "birth");
  }
  /** Exact value of `birth`, for damaged input. */
  get birthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Sizes and kind. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_prop
   */
  get prop(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  /** Bytes uncompressed: stored value plus one, in sectors. (prop bits 0-15) */
  get lsize(): number {
    return this.dv.getUint16(this.off + (this.le ? 24 : 30), this.le);
  }
  /** `lsize` in bytes: (raw + 1) * 512. */
  get lsizeBytes(): number {
    return (this.lsize + 1) * 512;
  }
  /** Bytes as stored, likewise. (prop bits 16-31) */
  get psize(): number {
    return this.dv.getUint16(this.off + (this.le ? 26 : 28), this.le);
  }
  /** `psize` in bytes: (raw + 1) * 512. */
  get psizeBytes(): number {
    return (this.psize + 1) * 512;
  }
  /** Compression function. Values: Compress. (prop bits 32-38) */
  get compress(): number {
    return this.dv.getUint8(this.off + (this.le ? 28 : 27)) & 0x7f;
  }
  /** Was prefetched. (prop bit 39) */
  get prefetch(): number {
    return this.dv.getUint8(this.off + (this.le ? 28 : 27)) >>> 7;
  }
  /** Unused. (prop bits 40-47) */
  get checksum(): number {
    return this.dv.getUint8(this.off + (this.le ? 29 : 26));
  }
  /** 1 data, 2 metadata. (prop bits 48-55) */
  get type(): number {
    return this.dv.getUint8(this.off + (this.le ? 30 : 25));
  }
  /** Is encrypted or authenticated. (prop bit 56) */
  get protected(): number {
    return this.dv.getUint8(this.off + (this.le ? 31 : 24)) & 0x1;
  }
  /** List of the cache it was on. (prop bits 57-60) */
  get state(): number {
    return (this.dv.getUint8(this.off + (this.le ? 31 : 24)) >>> 1) & 0xf;
  }
  /** (prop bits 61-63) */
  get propPad(): number {
    return this.dv.getUint8(this.off + (this.le ? 31 : 24)) >>> 5;
  }

  /**
   * Offset on the device. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_daddr
   */
  get daddr(): number {
    return readSafe(this.dv, this.off + 32, this.le, "l2arc_log_ent", "daddr");
  }
  /** Exact value of `daddr`, for damaged input. */
  get daddrBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Level of compression. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_complevel
   */
  get complevel(): number {
    return readSafe(this.dv, this.off + 40, this.le, "l2arc_log_ent", "complevel");
  }
  /** Exact value of `complevel`, for damaged input. */
  get complevelBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * (offset 0x30, 16 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 48, 16);
  }
}

/** The fields of {@link L2arcLogEntView}; apart from it, so that who reads values does not load their descriptions. */
export const L2arcLogEntFields: readonly FieldInfo[] = [
  { name: "dva", id: "dva", offset: 0, width: 16, kind: "view", value: "view", view: "dva" },
  { name: "birth", id: "birth", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "prop", id: "prop", offset: 24, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "lsize", id: "lsize", shift: 0, bits: 16, value: "number", unit: 512, bias: 1 },
    { name: "psize", id: "psize", shift: 16, bits: 16, value: "number", unit: 512, bias: 1 },
    { name: "compress", id: "compress", shift: 32, bits: 7, value: "number", enum: "Compress" },
    { name: "prefetch", id: "prefetch", shift: 39, bits: 1, value: "number" },
    { name: "checksum", id: "checksum", shift: 40, bits: 8, value: "number" },
    { name: "type", id: "type", shift: 48, bits: 8, value: "number" },
    { name: "protected", id: "protected", shift: 56, bits: 1, value: "number" },
    { name: "state", id: "state", shift: 57, bits: 4, value: "number" },
    { name: "propPad", id: "prop_pad", shift: 61, bits: 3, value: "number", pad: true },
  ] },
  { name: "daddr", id: "daddr", offset: 32, width: 8, kind: "uint", value: "number" },
  { name: "complevel", id: "complevel", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 48, width: 16, kind: "bytes", value: "bytes", pad: true },
];
