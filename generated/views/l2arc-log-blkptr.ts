// Made by tools/codegen from specs/spa/l2arc_log_blkptr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";
import { ZioCksumView } from "./zio-cksum.ts";

/**
 * Points to a block of a cache device's log.
 * C: `l2arc_log_blkptr_t`. 64 bytes.
 * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t
 */
export class L2arcLogBlkptrView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): L2arcLogBlkptrView {
    return new L2arcLogBlkptrView(viewOver(bytes, offset, 64, "l2arc_log_blkptr"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Its offset on the device. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_daddr
   */
  get daddr(): number {
    return readSafe(this.dv, this.off, this.le, "l2arc_log_blkptr", "daddr");
  }
  /** Exact value of `daddr`, for damaged input. */
  get daddrBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Bytes of the buffers it lists. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_payload_asize
   */
  get payloadAsize(): number {
    return readSafe(this.dv, this.off + 8, this.le, "l2arc_log_blkptr", "payloadAsize");
  }
  /** Exact value of `payloadAsize`, for damaged input. */
  get payloadAsizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Offset of the first of them. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_payload_start
   */
  get payloadStart(): number {
    return readSafe(this.dv, this.off + 16, this.le, "l2arc_log_blkptr", "payloadStart");
  }
  /** Exact value of `payloadStart`, for damaged input. */
  get payloadStartBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Its size and functions. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_prop
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
  /** (prop bit 39) */
  get propPad0(): number {
    return this.dv.getUint8(this.off + (this.le ? 28 : 27)) >>> 7;
  }
  /** Checksum function. Values: Checksum. (prop bits 40-47) */
  get checksum(): number {
    return this.dv.getUint8(this.off + (this.le ? 29 : 26));
  }
  /** (prop bits 48-63) */
  get propPad1(): number {
    return this.dv.getUint16(this.off + (this.le ? 30 : 24), this.le);
  }

  /**
   * Its checksum. (offset 0x20, 32 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_cksum
   */
  get cksum(): ZioCksumView {
    return new ZioCksumView(this.dv, this.off + 32, this.le);
  }
}

/** The fields of {@link L2arcLogBlkptrView}; apart from it, so that who reads values does not load their descriptions. */
export const L2arcLogBlkptrFields: readonly FieldInfo[] = [
  { name: "daddr", id: "daddr", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "payloadAsize", id: "payload_asize", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "payloadStart", id: "payload_start", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "prop", id: "prop", offset: 24, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "lsize", id: "lsize", shift: 0, bits: 16, value: "number", unit: 512, bias: 1 },
    { name: "psize", id: "psize", shift: 16, bits: 16, value: "number", unit: 512, bias: 1 },
    { name: "compress", id: "compress", shift: 32, bits: 7, value: "number", enum: "Compress" },
    { name: "propPad0", id: "prop_pad0", shift: 39, bits: 1, value: "number", pad: true },
    { name: "checksum", id: "checksum", shift: 40, bits: 8, value: "number", enum: "Checksum" },
    { name: "propPad1", id: "prop_pad1", shift: 48, bits: 16, value: "number", pad: true },
  ] },
  { name: "cksum", id: "cksum", offset: 32, width: 32, kind: "view", value: "view", view: "zio_cksum" },
];
