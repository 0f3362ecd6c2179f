// Made by tools/codegen from specs/fs/fuid.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/**
 * A user or group id with a domain, as in znodes, ACLs and system attributes.
 * 8 bytes.
 * @see OpenZFS include/sys/zfs_fuid.h FUID_INDEX
 * @see OpenZFS include/sys/zfs_fuid.h FUID_RID
 */
export class FuidView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): FuidView {
    return new FuidView(viewOver(bytes, offset, 8, "fuid"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The word. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_fuid.h FUID_ENCODE
   */
  get word(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Id, alone or in its domain. (word bits 0-31) */
  get rid(): number {
    return this.dv.getUint32(this.off + (this.le ? 0 : 4), this.le);
  }
  /** Number of the domain in the file system's FUID table; 0 for none. (word bits 32-63) */
  get index(): number {
    return this.dv.getUint32(this.off + (this.le ? 4 : 0), this.le);
  }
}

/** The fields of {@link FuidView}; apart from it, so that who reads values does not load their descriptions. */
export const FuidFields: readonly FieldInfo[] = [
  { name: "word", id: "word", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "rid", id: "rid", shift: 0, bits: 32, value: "number" },
    { name: "index", id: "index", shift: 32, bits: 32, value: "number" },
  ] },
];
