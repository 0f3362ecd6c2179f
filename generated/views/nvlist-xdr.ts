// Made by tools/codegen from specs/nvpair/nvlist_xdr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { checkBig, checkNumber, viewOver } from "./access.ts";

/**
 * A list, the outermost or an embedded one.
 * Fixed head: 8 bytes; more follows.
 * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvlist
 */
export class ListView {
  static readonly SIZE = 8;
  static readonly fields: readonly FieldInfo[] = [
    { name: "version", id: "version", offset: 0, width: 4, kind: "int", value: "number" },
    { name: "nvflag", id: "nvflag", offset: 4, width: 4, kind: "uint", value: "number" },
    { name: "pairs", id: "pairs", offset: 8, width: 8, count: 0, kind: "view", value: "view", view: "pair" },
  ];
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): ListView {
    return new ListView(viewOver(bytes, offset, 8, "list"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * NV_VERSION. (offset 0x0, 4 bytes)
   * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
   */
  get version(): number {
    return this.dv.getInt32(this.off, false);
  }
  set version(v: number) {
    checkNumber(v, -2147483648, 2147483647, "list.version");
    this.dv.setInt32(this.off, v, false);
  }

  /**
   * NV_UNIQUE_ bits. (offset 0x4, 4 bytes)
   * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
   */
  get nvflag(): number {
    return this.dv.getUint32(this.off + 4, false);
  }
  set nvflag(v: number) {
    checkNumber(v, 0, 4294967295, "list.nvflag");
    this.dv.setUint32(this.off + 4, v, false);
  }
}

/**
 * A pair, or the end of the list.
 * Fixed head: 8 bytes; more follows.
 * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
 */
export class PairView {
  static readonly SIZE = 8;
  static readonly fields: readonly FieldInfo[] = [
    { name: "encodedSize", id: "encoded_size", offset: 0, width: 4, kind: "uint", value: "number" },
    { name: "decodedSize", id: "decoded_size", offset: 4, width: 4, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): PairView {
    return new PairView(viewOver(bytes, offset, 8, "pair"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes of the pair with this word and embedded lists; readers need not trust it. (offset 0x0, 4 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_size
   */
  get encodedSize(): number {
    return this.dv.getUint32(this.off, false);
  }
  set encodedSize(v: number) {
    checkNumber(v, 0, 4294967295, "pair.encodedSize");
    this.dv.setUint32(this.off, v, false);
  }

  /**
   * Bytes of the pair in memory; 0 ends the list. (offset 0x4, 4 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvpair
   */
  get decodedSize(): number {
    return this.dv.getUint32(this.off + 4, false);
  }
  set decodedSize(v: number) {
    checkNumber(v, 0, 4294967295, "pair.decodedSize");
    this.dv.setUint32(this.off + 4, v, false);
  }
}

/**
 * A string, without zero byte.
 * Fixed head: 4 bytes; more follows.
 * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
 */
export class TextView {
  static readonly SIZE = 4;
  static readonly fields: readonly FieldInfo[] = [
    { name: "length", id: "length", offset: 0, width: 4, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): TextView {
    return new TextView(viewOver(bytes, offset, 4, "text"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Bytes. (offset 0x0, 4 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */
  get length(): number {
    return this.dv.getUint32(this.off, false);
  }
  set length(v: number) {
    checkNumber(v, 0, 4294967295, "text.length");
    this.dv.setUint32(this.off, v, false);
  }
}

/**
 * An array of integers of up to 32 bits.
 * Fixed head: 4 bytes; more follows.
 * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
 */
export class WordsView {
  static readonly SIZE = 4;
  static readonly fields: readonly FieldInfo[] = [
    { name: "count", id: "count", offset: 0, width: 4, kind: "uint", value: "number" },
    { name: "items", id: "items", offset: 4, width: 4, count: 0, kind: "uint", value: "number" },
  ];
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): WordsView {
    return new WordsView(viewOver(bytes, offset, 4, "words"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Number of elements once more. (offset 0x0, 4 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */
  get count(): number {
    return this.dv.getUint32(this.off, false);
  }
  set count(v: number) {
    checkNumber(v, 0, 4294967295, "words.count");
    this.dv.setUint32(this.off, v, false);
  }

  /**
   * Elements. (offset 0x4, variable x 4 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */
  items(i: number): number {
    return this.dv.getUint32(this.off + 4 + i * 4, false);
  }
  setItems(i: number, v: number): void {
    checkNumber(v, 0, 4294967295, "words.items");
    this.dv.setUint32(this.off + 4 + i * 4, v, false);
  }
}

/**
 * An array of 64-bit integers.
 * Fixed head: 4 bytes; more follows.
 * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
 */
export class LongsView {
  static readonly SIZE = 4;
  static readonly fields: readonly FieldInfo[] = [
    { name: "count", id: "count", offset: 0, width: 4, kind: "uint", value: "number" },
    { name: "items", id: "items", offset: 4, width: 8, count: 0, kind: "uint", value: "bigint" },
  ];
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): LongsView {
    return new LongsView(viewOver(bytes, offset, 4, "longs"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Number of elements once more. (offset 0x0, 4 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */
  get count(): number {
    return this.dv.getUint32(this.off, false);
  }
  set count(v: number) {
    checkNumber(v, 0, 4294967295, "longs.count");
    this.dv.setUint32(this.off, v, false);
  }

  /**
   * Elements. (offset 0x4, variable x 8 bytes)
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */
  items(i: number): bigint {
    return this.dv.getBigUint64(this.off + 4 + i * 8, false);
  }
  setItems(i: number, v: bigint): void {
    checkBig(v, 0n, 0xffffffffffffffffn, "longs.items");
    this.dv.setBigUint64(this.off + 4 + i * 8, v, false);
  }
}
