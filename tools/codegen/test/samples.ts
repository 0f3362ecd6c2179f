/** Reproducible bytes: whatever comes, small words, sparse words, extremes. */
import fc from "fast-check";

export interface Sample {
  readonly seed: number;
  readonly shape: "any" | "small" | "sparse" | "ones" | "text";
  readonly littleEndian: boolean;
}

export const samples: fc.Arbitrary<Sample> = fc.record({
  seed: fc.integer({ min: 1, max: 0x7fffffff }),
  shape: fc.constantFrom("any", "small", "sparse", "ones", "text"),
  littleEndian: fc.boolean(),
});

/** xorshift32: fast enough for labels of 256 KiB, the same on every runtime. */
export function randomWords(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** `size` bytes of the sample. */
export function sampleBytes(sample: Sample, size: number): Uint8Array<ArrayBuffer> {
  const next = randomWords(sample.seed);
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) bytes[i] = byteOf(sample, next, i);
  return bytes;
}

function byteOf(sample: Sample, next: () => number, position: number): number {
  const random = next();
  switch (sample.shape) {
    case "any":
      return random >>> 24;
    case "small": {
      // Words of eight bytes below 2^53, so that safe numbers are read.
      const significance = sample.littleEndian ? position & 7 : 7 - (position & 7);
      return significance === 7 ? 0 : significance === 6 ? (random >>> 24) & 0x1f : random >>> 24;
    }
    case "sparse":
      return (random & 0x70) === 0 ? random >>> 24 : 0;
    case "ones":
      return (random & 0xf00) === 0 ? random >>> 24 : 0xff;
    case "text":
      return 0x20 + ((random >>> 24) % 0x5f);
  }
}
