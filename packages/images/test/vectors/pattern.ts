// The disk that images in this folder hold: sectors that say their number, in some places; zeros in all others.
// `node pattern.ts FILE` writes it.

const SECTOR_BYTES = 512;
/** No multiple of a cluster. */
const DISK_SECTORS = 9 * 1024 + 3;
/** First sector, and the one behind the last. */
const RANGES: readonly (readonly [number, number])[] = [
  [0, 137],
  [2048, 2450],
  [5000, 5001],
  [6152, 6176],
  [DISK_SECTORS - 2, DISK_SECTORS],
];

function sector(word: string, number: number): Uint8Array {
  return new TextEncoder().encode(`${word} ${number}; `.repeat(SECTOR_BYTES)).slice(0, SECTOR_BYTES);
}

export function disk(): Uint8Array {
  const bytes = new Uint8Array(DISK_SECTORS * SECTOR_BYTES);
  for (const [from, to] of RANGES) for (let i = from; i < to; i++) bytes.set(sector("sector", i), i * SECTOR_BYTES);
  return bytes;
}

// Browsers, which run the tests too, have neither.
const file = globalThis.process?.argv[2];
if (file !== undefined) (await import("node:fs")).writeFileSync(file, disk());
