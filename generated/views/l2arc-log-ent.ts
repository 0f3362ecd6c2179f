// Made by tools/codegen from specs/spa/l2arc_log_ent.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, setBytes, unsafe, viewOver } from "./access.ts";
import { DvaView } from "./dva.ts";

/**
 * A buffer on a cache device.
 * C: `l2arc_log_ent_phys_t`. 64 bytes.
 * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t
 */
export class L2arcLogEntView {
  static readonly SIZE = 64;
  static readonly fields: readonly FieldInfo[] = [
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
    const o = this.off + 16;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_log_ent", "birth", this.birthBig);
    return hi * 4294967296 + lo;
  }
  set birth(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_log_ent.birth");
    const o = this.off + 16;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `birth`, for damaged input. */
  get birthBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }
  set birthBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_log_ent.birthBig");
    this.dv.setBigUint64(this.off + 16, v, this.le);
  }

  /**
   * Sizes and kind. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_prop
   */
  get prop(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }
  set prop(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_log_ent.prop");
    this.dv.setBigUint64(this.off + 24, v, this.le);
  }
  /** Bytes uncompressed: stored value plus one, in sectors. (prop bits 0-15) */
  get lsize(): number {
    return this.dv.getUint16(this.off + (this.le ? 24 : 30), this.le);
  }
  set lsize(v: number) {
    checkNumber(v, 0, 0xffff, "l2arc_log_ent.lsize");
    this.dv.setUint16(this.off + (this.le ? 24 : 30), v, this.le);
  }
  /** `lsize` in bytes: (raw + 1) * 512. */
  get lsizeBytes(): number {
    return (this.lsize + 1) * 512;
  }
  /** Bytes as stored, likewise. (prop bits 16-31) */
  get psize(): number {
    return this.dv.getUint16(this.off + (this.le ? 26 : 28), this.le);
  }
  set psize(v: number) {
    checkNumber(v, 0, 0xffff, "l2arc_log_ent.psize");
    this.dv.setUint16(this.off + (this.le ? 26 : 28), v, this.le);
  }
  /** `psize` in bytes: (raw + 1) * 512. */
  get psizeBytes(): number {
    return (this.psize + 1) * 512;
  }
  /** Compression function. Values: Compress. (prop bits 32-38) */
  get compress(): number {
    return this.dv.getUint8(this.off + (this.le ? 28 : 27)) & 0x7f;
  }
  set compress(v: number) {
    checkNumber(v, 0, 0x7f, "l2arc_log_ent.compress");
    const o = this.off + (this.le ? 28 : 27);
    this.dv.setUint8(o, (this.dv.getUint8(o) & 0x80) | v);
  }
  /** Was prefetched. (prop bit 39) */
  get prefetch(): number {
    return this.dv.getUint8(this.off + (this.le ? 28 : 27)) >>> 7;
  }
  set prefetch(v: number) {
    checkNumber(v, 0, 0x1, "l2arc_log_ent.prefetch");
    const o = this.off + (this.le ? 28 : 27);
    this.dv.setUint8(o, (this.dv.getUint8(o) & 0x7f) | (v << 7));
  }
  /** Unused. (prop bits 40-47) */
  get checksum(): number {
    return this.dv.getUint8(this.off + (this.le ? 29 : 26));
  }
  set checksum(v: number) {
    checkNumber(v, 0, 0xff, "l2arc_log_ent.checksum");
    this.dv.setUint8(this.off + (this.le ? 29 : 26), v);
  }
  /** 1 data, 2 metadata. (prop bits 48-55) */
  get type(): number {
    return this.dv.getUint8(this.off + (this.le ? 30 : 25));
  }
  set type(v: number) {
    checkNumber(v, 0, 0xff, "l2arc_log_ent.type");
    this.dv.setUint8(this.off + (this.le ? 30 : 25), v);
  }
  /** Is encrypted or authenticated. (prop bit 56) */
  get protected(): number {
    return this.dv.getUint8(this.off + (this.le ? 31 : 24)) & 0x1;
  }
  set protected(v: number) {
    checkNumber(v, 0, 0x1, "l2arc_log_ent.protected");
    const o = this.off + (this.le ? 31 : 24);
    this.dv.setUint8(o, (this.dv.getUint8(o) & 0xfe) | v);
  }
  /** List of the cache it was on. (prop bits 57-60) */
  get state(): number {
    return (this.dv.getUint8(this.off + (this.le ? 31 : 24)) >>> 1) & 0xf;
  }
  set state(v: number) {
    checkNumber(v, 0, 0xf, "l2arc_log_ent.state");
    const o = this.off + (this.le ? 31 : 24);
    this.dv.setUint8(o, (this.dv.getUint8(o) & 0xe1) | (v << 1));
  }
  /** (prop bits 61-63) */
  get propPad(): number {
    return this.dv.getUint8(this.off + (this.le ? 31 : 24)) >>> 5;
  }
  set propPad(v: number) {
    checkNumber(v, 0, 0x7, "l2arc_log_ent.propPad");
    const o = this.off + (this.le ? 31 : 24);
    this.dv.setUint8(o, (this.dv.getUint8(o) & 0x1f) | (v << 5));
  }

  /**
   * Offset on the device. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_daddr
   */
  get daddr(): number {
    const o = this.off + 32;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_log_ent", "daddr", this.daddrBig);
    return hi * 4294967296 + lo;
  }
  set daddr(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_log_ent.daddr");
    const o = this.off + 32;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `daddr`, for damaged input. */
  get daddrBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
  set daddrBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_log_ent.daddrBig");
    this.dv.setBigUint64(this.off + 32, v, this.le);
  }

  /**
   * Level of compression. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_complevel
   */
  get complevel(): number {
    const o = this.off + 40;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le);
    const lo = this.dv.getUint32(this.le ? o : o + 4, this.le);
    if (hi > 0x1fffff) throw unsafe("l2arc_log_ent", "complevel", this.complevelBig);
    return hi * 4294967296 + lo;
  }
  set complevel(v: number) {
    checkNumber(v, 0, 9007199254740991, "l2arc_log_ent.complevel");
    const o = this.off + 40;
    this.dv.setUint32(this.le ? o + 4 : o, Math.floor(v / 4294967296), this.le);
    this.dv.setUint32(this.le ? o : o + 4, v >>> 0, this.le);
  }
  /** Exact value of `complevel`, for damaged input. */
  get complevelBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }
  set complevelBig(v: bigint) {
    checkBig(v, 0n, 0xffffffffffffffffn, "l2arc_log_ent.complevelBig");
    this.dv.setBigUint64(this.off + 40, v, this.le);
  }

  /**
   * (offset 0x30, 16 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 48, 16);
  }
  set pad(v: Uint8Array) {
    setBytes(new Uint8Array(this.dv.buffer, this.dv.byteOffset + this.off + 48, 16), v, "l2arc_log_ent.pad");
  }
}
