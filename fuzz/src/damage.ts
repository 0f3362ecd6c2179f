/**
 * Damage that checksums would hide: blocks are changed after they verified and were decrypted, so that it reaches the
 * parsers behind.
 *
 * What checksums and MACs keep out, a writer with a bug or bad memory can put in: they are then right, and the block is not.
 */
import { type Soon, whenThere } from "@zfskit/core";
import { BlkptrView } from "@zfskit/format";
import { type Block, BlockReader } from "@zfskit/zio";
import { mutateBlock } from "./mutate-block.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { Random } from "./random.ts";

/** Of how many blocks one is changed: with few damaged ones a reader gets far, with many it fails early. */
const RARITIES = [20, 100, 500];
const REMEMBERED = 64;

/** Run `work` while some blocks come out changed. Blocks are not kept in between, so that each seed is its own. */
export async function withDamage<T>(seed: number, work: () => Promise<T>): Promise<T> {
  const random = new Random(seed);
  const rarity = random.pick(RARITIES);
  const seen: Uint8Array[] = [];
  const { read, readCopies } = BlockReader.prototype;
  BlockReader.prototype.read = function (this: BlockReader, bp, options): Soon<Block> {
    return whenThere(read.call(this, bp, options), (block) => {
      remember(bp, seen, random);
      if (!random.oneIn(rarity)) return block;
      const bytes = block.bytes.slice();
      for (let times = 1 + random.below(4); times > 0; times--) mutateBlock(bytes, bp, block.littleEndian, seen, random);
      options?.into?.set(bytes);
      const littleEndian = random.oneIn(20) ? !block.littleEndian : block.littleEndian;
      return { ...block, bytes, view: new DataView(bytes.buffer), littleEndian };
    });
  };
  // As stored: what decompressors, gang headers and intent logs are given.
  BlockReader.prototype.readCopies = function (this: BlockReader, ...args): Soon<Uint8Array> {
    return whenThere(readCopies.apply(this, args), (stored) => {
      if (!random.oneIn(rarity * 2)) return stored;
      const bytes = stored.slice();
      if (random.oneIn(2)) mutateBytes(bytes, random);
      else mutateBlock(bytes, { type: 0, level: 1 }, random.oneIn(8), seen, random);
      return bytes;
    });
  };
  try {
    return await work();
  } finally {
    Object.assign(BlockReader.prototype, { read, readCopies });
  }
}

function remember(bp: BlkptrView, seen: Uint8Array[], random: Random): void {
  const bytes = new Uint8Array(bp.dv.buffer, bp.dv.byteOffset + bp.off, BlkptrView.SIZE).slice();
  if (seen.length < REMEMBERED) seen.push(bytes);
  else seen[random.below(REMEMBERED)] = bytes;
}
