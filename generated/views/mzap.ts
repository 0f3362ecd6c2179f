// Made by tools/codegen from specs/zap/mzap.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { MzapEntView } from "./mzap-ent.ts";

/** Bytes of an entry, and of the header before the first. */
export const MZAP_ENT_LEN = 64;

/** Bytes of a name with its zero byte. */
export const MZAP_NAME_LEN = 50;

/** What `mzap.block_type` must be. */
export const MZAP_BLOCK_TYPE = 0x8000000000000003n;

/**
 * A micro ZAP: one block with up to (block size / 64) - 1 entries, in no order. For short names and single 64-bit
 * values; anything else makes it a fat ZAP.
 * C: `mzap_phys_t`. Fixed head: 64 bytes; more follows.
 * @see OpenZFS include/sys/zap_impl.h mzap_phys_t
 */
export class MzapView {
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
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): MzapView {
    return new MzapView(viewOver(bytes, offset, 64, "mzap"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * ZBT_MICRO. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_block_type
   */
  get blockType(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }
  /** True when `blockType` is MZAP_BLOCK_TYPE. */
  get hasBlockType(): boolean {
    return this.blockType === MZAP_BLOCK_TYPE;
  }

  /**
   * Stirred into the hash of names. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_salt
   */
  get salt(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * How names are normalized before comparison; see zap. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_normflags
   */
  get normflags(): number {
    return readSafe(this.dv, this.off + 16, this.le, "mzap", "normflags");
  }
  /** Exact value of `normflags`, for damaged input. */
  get normflagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * (offset 0x18, 40 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 24, 40);
  }

  /**
   * Entries to the end of the block. (offset 0x40, variable x 64 bytes)
   * @see OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_chunk
   */
  chunk(i: number): MzapEntView {
    return new MzapEntView(this.dv, this.off + 64 + i * 64, this.le);
  }
}

/** The fields of {@link MzapView}; apart from it, so that who reads values does not load their descriptions. */
export const MzapFields: readonly FieldInfo[] = [
  { name: "blockType", id: "block_type", offset: 0, width: 8, kind: "uint", value: "bigint" },
  { name: "salt", id: "salt", offset: 8, width: 8, kind: "uint", value: "bigint" },
  { name: "normflags", id: "normflags", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 24, width: 40, kind: "bytes", value: "bytes", pad: true },
  { name: "chunk", id: "chunk", offset: 64, width: 64, count: 0, kind: "view", value: "view", view: "mzap_ent" },
];
