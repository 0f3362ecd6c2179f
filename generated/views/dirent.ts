// Made by tools/codegen from specs/fs/dirent.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

export const DirentType = {
  unknown: 0,
  fifo: 1,
  characterDevice: 2,
  directory: 4,
  blockDevice: 6,
  regular: 8,
  symbolicLink: 10,
  socket: 12,
  whiteout: 14,
} as const;
export type DirentType = (typeof DirentType)[keyof typeof DirentType];
/** The names of DirentType as the specification has them. */
export const DirentTypeNames: Readonly<Record<number, string>> = {
  0: "unknown",
  1: "fifo",
  2: "character_device",
  4: "directory",
  6: "block_device",
  8: "regular",
  10: "symbolic_link",
  12: "socket",
  14: "whiteout",
};

/**
 * Value of an entry of a directory's ZAP. File systems of version 1 have the whole word as object number.
 * 8 bytes.
 * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_TYPE
 * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_OBJ
 */
export class DirentView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DirentView {
    return new DirentView(viewOver(bytes, offset, 8, "dirent"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The integer. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_OBJ
   */
  get word(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** Object number. (word bits 0-47) */
  get obj(): number {
    const o = this.off;
    const hi = this.dv.getUint32(this.le ? o + 4 : o, this.le) & 0xffff;
    return hi * 4294967296 + this.dv.getUint32(this.le ? o : o + 4, this.le);
  }
  /** (word bits 48-59) */
  get wordPad(): number {
    return this.dv.getUint16(this.off + (this.le ? 6 : 0), this.le) & 0xfff;
  }
  /** Type of the file: bits 12 to 15 of its mode; 0 if not recorded. Values: DirentType. (word bits 60-63) */
  get type(): number {
    return this.dv.getUint8(this.off + (this.le ? 7 : 0)) >>> 4;
  }
}

/** The fields of {@link DirentView}; apart from it, so that who reads values does not load their descriptions. */
export const DirentFields: readonly FieldInfo[] = [
  { name: "word", id: "word", offset: 0, width: 8, kind: "uint", value: "bigint", bits: [
    { name: "obj", id: "obj", shift: 0, bits: 48, value: "number" },
    { name: "wordPad", id: "word_pad", shift: 48, bits: 12, value: "number", pad: true },
    { name: "type", id: "type", shift: 60, bits: 4, value: "number", enum: "DirentType" },
  ] },
];
