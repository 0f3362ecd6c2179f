import { type CompressionCodec, type Compressor, compressionCodec } from "@zfskit/compression";
import fc from "fast-check";

/** A codec with its compressor. */
export type RoundTrip = CompressionCodec & { readonly compress: Compressor };

export async function roundTrip(id: number): Promise<RoundTrip> {
  const codec = await compressionCodec(id);
  return { ...codec, compress: await codec.compressor() };
}

/** A block as files have them: words, noise, zeros and runs, in pieces. */
export const blockOf: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc
  .tuple(fc.constantFrom(512, 1024, 4096, 5000, 16384, 70000, 131072), fc.integer(), fc.nat(100))
  .map(([size, seed, noise]) => mixed(size, seed, noise));

/** The same of any size, always the same for a seed. */
export function mixed(size: number, seed: number, noise = 30): Uint8Array<ArrayBuffer> {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return (state >>> 8) % below;
  };
  const words = ["dnode", "objset ", "the quick brown fox ", "\n", "a", "blkptr"].map((word) => new TextEncoder().encode(word));
  const block = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    if (random(100) < noise) block[at++] = random(256);
    else if (random(10) === 0) at += random(400);
    else if (random(20) === 0) {
      const end = at + random(600);
      block.fill(random(256), at, end);
      at = end;
    } else {
      const word = words[random(words.length)]!;
      block.set(word.subarray(0, Math.max(0, size - at)), at);
      at += word.length;
    }
  }
  return block;
}

/** The bytes with a sector's rest behind them. */
export function padded(bytes: Uint8Array, padding: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length + padding);
  out.set(bytes);
  return out;
}

/** Decompress between guards: what a codec writes must stay inside its target. */
export function decompressed(
  codec: { decompress(src: Uint8Array, dst: Uint8Array): void },
  src: Uint8Array,
  length: number,
): Uint8Array<ArrayBuffer> {
  const guarded = new Uint8Array(length + 64).fill(guard);
  const before = src.slice();
  let failure: unknown;
  try {
    codec.decompress(src, guarded.subarray(32, 32 + length));
  } catch (error) {
    failure = error;
  }
  const around = [...guarded.subarray(0, 32), ...guarded.subarray(32 + length)];
  if (!around.every((byte) => byte === guard)) throw new Error("wrote outside its target");
  if (!src.every((byte, at) => byte === before[at])) throw new Error("wrote to its source");
  if (failure instanceof Error) throw failure;
  return guarded.slice(32, 32 + length);
}

const guard = 0xa5;
