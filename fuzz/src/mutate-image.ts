/** Ways to change what lies in images and containers: numbers in their headers and tables. */
import { mutateBytes } from "./mutate-bytes.ts";
import type { Random } from "./random.ts";

const SECTOR_BYTES = 512;

/**
 * Sectors of an image that are worth a change: neither empty, nor what a guest has written.
 *
 * @param isData - of sectors that nobody looks at
 */
export function tellingSectors(image: Uint8Array, isData: (sector: Uint8Array) => boolean): number[] {
  const found: number[] = [];
  for (let at = 0; at < image.length; at += SECTOR_BYTES) {
    const sector = image.subarray(at, at + SECTOR_BYTES);
    if (sector.some((byte) => byte !== 0) && !isData(sector)) found.push(at);
  }
  return found;
}

/** Change some of the sectors, those at the start more often. */
export function mutateSectors(image: Uint8Array, sectors: readonly number[], random: Random): void {
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = sectors[random.below(random.oneIn(2) ? sectors.length : Math.min(6, sectors.length))] ?? 0;
    const sector = image.subarray(at, at + SECTOR_BYTES);
    if (random.oneIn(2)) mutateBytes(sector, random);
    else writeNumber(sector, random, [image.length, at, random.pick(sectors)]);
  }
}

/** Put a number of an attack where one may be: an end of a range, or a place in the image, in bytes, sectors or what else is counted. */
function writeNumber(sector: Uint8Array, random: Random, places: readonly number[]): void {
  const width = random.pick([1, 2, 4, 4, 8, 8]);
  if (sector.length < width) return;
  const at = random.below(Math.floor(sector.length / width)) * width;
  const place = BigInt(random.pick(places)) / random.pick([1n, 512n, 65536n, 1048576n]);
  const value = random.pick([
    0n,
    1n,
    2n,
    3n,
    -1n,
    -2n,
    1n << 31n,
    (1n << 53n) - 1n,
    1n << 60n,
    1n << 63n,
    place,
    place + 1n,
    place | (1n << 63n),
  ]);
  const view = new DataView(sector.buffer, sector.byteOffset + at, width);
  const word = new DataView(new ArrayBuffer(8));
  word.setBigUint64(0, BigInt.asUintN(8 * width, value) << BigInt(64 - 8 * width));
  const littleEndian = random.oneIn(2);
  for (let i = 0; i < width; i++) view.setUint8(littleEndian ? width - 1 - i : i, word.getUint8(i));
}
