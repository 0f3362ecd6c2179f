// Made by tools/codegen from specs/zil/lr_foid.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * An object number in a record that creates it: with the number of dnode slots.
 * 8 bytes.
 * @see OpenZFS include/sys/zil.h LR_FOID_GET_OBJ
 * @see OpenZFS include/sys/zil.h LR_FOID_GET_SLOTS
 */
export class LrFoidView {
  static readonly SIZE = 8;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrFoidView {
    return new LrFoidView(viewOver(bytes, offset, 8, "lr_foid"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The word. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zil.h LR_FOID_GET_SLOTS
   */
  get word(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Object. (word bits 0-47) */
  get obj(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0xffff;
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** (word bits 48-55) */
  get wordPad(): number {
    return this.dv.getUint8(this.off + (this.le ? 6 : 1));
  }
  /** Slots of its dnode: stored value plus one. (word bits 56-63) */
  get slots(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0));
  }
  /** `slots` in bytes: (raw + 1). */
  get slotsBytes(): number {
    return (this.slots + 1);
  }
}

/** The fields of {@link LrFoidView}; apart from it, so that who reads values does not load their descriptions. */
export const LrFoidFields: readonly FieldInfo[] = [
  { name: "word", id: "word", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "obj", id: "obj", shift: 0, bits: 48, value: "number" },
    { name: "wordPad", id: "word_pad", shift: 48, bits: 8, value: "number", pad: true },
    { name: "slots", id: "slots", shift: 56, bits: 8, value: "number", bias: 1 },
  ] },
];
