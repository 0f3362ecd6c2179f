/**
 * Damage that checksums would hide: blocks are changed after they verified, so that it reaches the parsers behind.
 *
 * What a checksum keeps out, a writer with a bug or bad memory can put in: the checksum is then right, and the block is not.
 */
import { type Block, BlockReader } from "@zfskit/zio";

/** Numbers that are the same for the same seed, on every runtime: mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values that lengths, counts and offsets take in attacks: ends of ranges, and what is just beside them. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff];

/** One way to change bytes; `bytes` is a copy that may be written. */
function mutate(bytes: Uint8Array, random: () => number): void {
  if (bytes.length === 0) return;
  const at = Math.floor(random() * bytes.length);
  const kind = Math.floor(random() * 5);
  if (kind === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  else if (kind === 1) bytes[at] = EDGES[Math.floor(random() * EDGES.length)] ?? 0;
  else if (kind === 2) bytes.fill(random() < 0.5 ? 0 : 0xff, at, at + 8);
  else if (kind === 3) bytes.copyWithin(at, Math.floor(random() * bytes.length), Math.floor(random() * bytes.length));
  else for (let i = at; i < Math.min(bytes.length, at + 16); i++) bytes[i] = Math.floor(random() * 256);
}

/** Of how many blocks one is changed: with few damaged ones a reader gets far, with many it fails early. */
export function rarityOf(seed: number): number {
  return [20, 100, 500][seed % 3] ?? 20;
}

/**
 * Run `work` while one in `rarity` blocks comes out changed. Blocks are not kept in between, so that each seed is its own.
 */
export async function withDamage<T>(seed: number, rarity: number, work: () => Promise<T>): Promise<T> {
  const random = randomNumbers(seed);
  const read = BlockReader.prototype.read;
  BlockReader.prototype.read = async function (this: BlockReader, bp, options): Promise<Block> {
    const block = await read.call(this, bp, options);
    if (random() * rarity >= 1) return block;
    const bytes = block.bytes.slice();
    for (let times = 1 + Math.floor(random() * 4); times > 0; times--) mutate(bytes, random);
    return { bytes, view: new DataView(bytes.buffer), littleEndian: random() < 0.05 ? !block.littleEndian : block.littleEndian };
  };
  try {
    return await work();
  } finally {
    BlockReader.prototype.read = read;
  }
}
