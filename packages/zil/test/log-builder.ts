/** Intent logs written into memory: blocks of the old and the new kind, in either byte order. */
import { MemorySource } from "@zfskit/blockdev";
import { checksumWordsFromBigInts } from "@zfskit/checksum";
import { sealZilBlock } from "@zfskit/checksum/log-block";
import { Checksum, Compress, ObjectType, VDEV_LABEL_START_SIZE } from "@zfskit/format";
import { type BlkptrEditor, LrEditor, ZilChainEditor, ZilHeaderEditor } from "@zfskit/format/edit";
import { decodeNvlist, encodeNvlist } from "@zfskit/nvlist";
import { openTopVdev, parseVdevConfig } from "@zfskit/vdev";
import { type LogHeader, readLogHeader } from "@zfskit/zil";
import { BlockReader } from "@zfskit/zio";

const BLOCK_BYTES = 4096;
const GUIDS = [0x1234567890abcdefn, 0xfedcba0987654321n] as const;
const OBJSET = 54n;

export interface LogOptions {
  readonly littleEndian?: boolean;
  readonly checksum?: typeof Checksum.zilog | typeof Checksum.zilog2;
  readonly firstSeq?: bigint;
}

/** A chain of blocks, each with the records it is given; behind the last lies nothing. */
export class LogBuilder {
  readonly littleEndian: boolean;
  readonly bytes: Uint8Array = new Uint8Array(VDEV_LABEL_START_SIZE + 64 * BLOCK_BYTES);
  readonly #checksum: typeof Checksum.zilog | typeof Checksum.zilog2;
  readonly #firstSeq: bigint;
  #blocks = 0;

  constructor(options: LogOptions = {}) {
    this.littleEndian = options.littleEndian ?? true;
    this.#checksum = options.checksum ?? Checksum.zilog2;
    this.#firstSeq = options.firstSeq ?? 1n;
  }

  /** Device bytes of block `index` of the chain. */
  placeOf(index: number): number {
    return VDEV_LABEL_START_SIZE + index * BLOCK_BYTES;
  }

  /** @param change - of the chain, before the block is sealed */
  add(records: readonly Uint8Array[], change: (chain: ZilChainEditor) => void = () => {}): this {
    const index = this.#blocks++;
    const place = this.placeOf(index);
    const block = this.bytes.subarray(place, place + BLOCK_BYTES);
    const newer = this.#checksum === Checksum.zilog2;
    const chain = ZilChainEditor.of(block, newer ? 0 : BLOCK_BYTES - ZilChainEditor.SIZE, this.littleEndian);
    let at = newer ? ZilChainEditor.SIZE : 0;
    for (const record of records) {
      block.set(record, at);
      at += record.length;
    }
    chain.nused = at;
    this.#fillPointer(chain.nextBlk, index + 1);
    change(chain);
    const words = checksumWordsFromBigInts([...GUIDS, OBJSET, this.#firstSeq + BigInt(index)]);
    sealZilBlock(block, words, { checksum: newer ? "zilog2" : "zilog", littleEndian: this.littleEndian });
    return this;
  }

  header(change: (header: ZilHeaderEditor) => void = () => {}): LogHeader {
    const view = ZilHeaderEditor.of(new Uint8Array(ZilHeaderEditor.SIZE), 0, this.littleEndian);
    this.#fillPointer(view.log, 0);
    change(view);
    return readLogHeader(view);
  }

  async reader(): Promise<BlockReader> {
    const config = parseVdevConfig(decodeNvlist(encodeNvlist({ type: "disk", id: 0, guid: 1n, ashift: 12 })));
    return new BlockReader([await openTopVdev(config, new Map([[1n, new MemorySource(this.bytes, "disk")]]))]);
  }

  #fillPointer(bp: BlkptrEditor, index: number): void {
    bp.dvas(0).asize = BLOCK_BYTES / 512;
    bp.dvas(0).offset = (index * BLOCK_BYTES) / 512;
    bp.lsize = BLOCK_BYTES / 512 - 1;
    bp.psize = BLOCK_BYTES / 512 - 1;
    bp.compress = Compress.off;
    bp.checksum = this.#checksum;
    bp.type = ObjectType.intentLog;
    bp.byteorder = this.littleEndian ? 1 : 0;
    bp.birth = 7;
    [...GUIDS, OBJSET, this.#firstSeq + BigInt(index)].forEach((word, i) => {
      bp.cksum.setWord(i, word);
    });
  }
}

/** A record of any type: its head, and whatever follows. */
export function record(
  txtype: number,
  seq: number,
  body: Uint8Array | ((bytes: Uint8Array) => void),
  options: { readonly size?: number; readonly littleEndian?: boolean; readonly txg?: number; readonly ci?: boolean } = {},
): Uint8Array {
  const size = typeof body === "function" ? (options.size ?? 64) : LrEditor.SIZE + body.length;
  const bytes = new Uint8Array(Math.ceil(size / 8) * 8);
  if (typeof body === "function") body(bytes);
  else bytes.set(body, LrEditor.SIZE);
  const lr = LrEditor.of(bytes, 0, options.littleEndian ?? true);
  lr.type = txtype as LrEditor["type"];
  lr.ci = options.ci === true ? 1 : 0;
  lr.reclen = bytes.length;
  lr.txg = options.txg ?? 100;
  lr.seq = seq;
  return bytes;
}

export const text = (value: string): Uint8Array => new TextEncoder().encode(`${value}\0`);
