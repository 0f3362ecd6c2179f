// Made by tools/codegen from specs/zil/zil_chain.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";
import { ZioEckView } from "./zio-eck.ts";

/** Least size of a log block. */
export const ZIL_MIN_BLKSZ = 4096;

/** Word of a log block pointer's checksum with a random number that all blocks of a chain share. */
export const ZIL_ZC_GUID_0 = 0;

/** Word with a second such number. */
export const ZIL_ZC_GUID_1 = 1;

/** Word with the object set. */
export const ZIL_ZC_OBJSET = 2;

/** Word with the block's number in the chain. */
export const ZIL_ZC_SEQ = 3;

/**
 * Head of a log block of the newer form (checksum zilog2): records follow it. In the older form (checksum zilog)
 * records come first and these 184 bytes end the block. The last block of a chain is one that does not verify.
 * C: `zil_chain_t`. 184 bytes.
 * @see OpenZFS include/sys/zil.h zil_chain_t
 */
export class ZilChainView {
  static readonly SIZE = 184;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 184 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZilChainView {
    return new ZilChainView(viewOver(bytes, offset, 184, "zil_chain"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * (offset 0x0, 8 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off, 8);
  }

  /**
   * Next block of the chain, allocated but perhaps never written. (offset 0x8, 128 bytes)
   * @see OpenZFS include/sys/zil.h zil_chain_t.zc_next_blk
   */
  get nextBlk(): BlkptrView {
    return new BlkptrView(this.dv, this.off + 8, this.le);
  }

  /**
   * Bytes in use: from the start of the block in the newer form, of records in the older. The checksum covers these
   * rounded up to 4 KiB in the newer form. (offset 0x88, 8 bytes)
   * @see OpenZFS include/sys/zil.h zil_chain_t.zc_nused
   */
  get nused(): number {
    return readSafe(this.dv, this.off + 136, this.le, "zil_chain", "nused");
  }
  /** Exact value of `nused`, for damaged input. */
  get nusedBig(): bigint {
    return this.dv.getBigUint64(this.off + 136, this.le);
  }

  /**
   * Checksum of the block; its verifier is the checksum words of the pointer that leads here. (offset 0x90, 40
   * bytes)
   * @see OpenZFS include/sys/zil.h zil_chain_t.zc_eck
   */
  get eck(): ZioEckView {
    return new ZioEckView(this.dv, this.off + 144, this.le);
  }
}

/** The fields of {@link ZilChainView}; apart from it, so that who reads values does not load their descriptions. */
export const ZilChainFields: readonly FieldInfo[] = [
  { name: "pad", id: "pad", offset: 0, width: 8, kind: "bytes", value: "bytes", pad: true },
  { name: "nextBlk", id: "next_blk", offset: 8, width: 128, kind: "view", value: "view", view: "blkptr" },
  { name: "nused", id: "nused", offset: 136, width: 8, kind: "uint", value: "number" },
  { name: "eck", id: "eck", offset: 144, width: 40, kind: "view", value: "view", view: "zio_eck" },
];
