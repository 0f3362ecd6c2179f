// Made by tools/codegen from specs/zil/zil_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { BlkptrView } from "./blkptr.ts";

/** Flag: the log is to be replayed at mount. */
export const ZIL_REPLAY_NEEDED = 0x1;

/** Flag: claim_lr_seq is meant. */
export const ZIL_CLAIM_LR_SEQ_VALID = 0x2;

/**
 * Where the intent log of an object set begins and how far it was replayed.
 * C: `zil_header_t`. 192 bytes.
 * @see OpenZFS include/sys/zil.h zil_header_t
 */
export class ZilHeaderView {
  static readonly SIZE = 192;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 192 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZilHeaderView {
    return new ZilHeaderView(viewOver(bytes, offset, 192, "zil_header"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Txg in which the log's blocks were claimed after a crash; 0 if not. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_claim_txg
   */
  get claimTxg(): number {
    return readSafe(this.dv, this.off, this.le, "zil_header", "claimTxg");
  }
  /** Exact value of `claimTxg`, for damaged input. */
  get claimTxgBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Highest record already replayed. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_replay_seq
   */
  get replaySeq(): number {
    return readSafe(this.dv, this.off + 8, this.le, "zil_header", "replaySeq");
  }
  /** Exact value of `replaySeq`, for damaged input. */
  get replaySeqBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * First block of the chain; its checksum words are two random guid words, the object set and the sequence number.
   * (offset 0x10, 128 bytes)
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_log
   */
  get log(): BlkptrView {
    return new BlkptrView(this.dv, this.off + 16, this.le);
  }

  /**
   * Highest block claimed. (offset 0x90, 8 bytes)
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_claim_blk_seq
   */
  get claimBlkSeq(): number {
    return readSafe(this.dv, this.off + 144, this.le, "zil_header", "claimBlkSeq");
  }
  /** Exact value of `claimBlkSeq`, for damaged input. */
  get claimBlkSeqBig(): bigint {
    return this.dv.getBigUint64(this.off + 144, this.le);
  }

  /**
   * ZIL_ bits. (offset 0x98, 8 bytes)
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_flags
   */
  get flags(): number {
    return readSafe(this.dv, this.off + 152, this.le, "zil_header", "flags");
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 152, this.le);
  }

  /**
   * Highest record claimed. (offset 0xa0, 8 bytes)
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_claim_lr_seq
   */
  get claimLrSeq(): number {
    return readSafe(this.dv, this.off + 160, this.le, "zil_header", "claimLrSeq");
  }
  /** Exact value of `claimLrSeq`, for damaged input. */
  get claimLrSeqBig(): bigint {
    return this.dv.getBigUint64(this.off + 160, this.le);
  }

  /**
   * (offset 0xa8, 24 bytes)
   * Shares memory.
   */
  get pad(): Uint8Array {
    return bytesAt(this.dv, this.off + 168, 24);
  }
}

/** The fields of {@link ZilHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const ZilHeaderFields: readonly FieldInfo[] = [
  { name: "claimTxg", id: "claim_txg", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "replaySeq", id: "replay_seq", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "log", id: "log", offset: 16, width: 128, kind: "view", value: "view", view: "blkptr" },
  { name: "claimBlkSeq", id: "claim_blk_seq", offset: 144, width: 8, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 152, width: 8, kind: "uint", value: "number" },
  { name: "claimLrSeq", id: "claim_lr_seq", offset: 160, width: 8, kind: "uint", value: "number" },
  { name: "pad", id: "pad", offset: 168, width: 24, kind: "bytes", value: "bytes", pad: true },
];
