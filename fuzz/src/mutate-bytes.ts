/** Ways to change bytes of which nothing is known. */
import type { Random } from "./random.ts";

/** Values that lengths, counts and offsets take in attacks: ends of ranges, and what is just beside them. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff];

/** Change `bytes` in one place. */
export function mutateBytes(bytes: Uint8Array, random: Random): void {
  if (bytes.length === 0) return;
  const at = random.below(bytes.length);
  const kind = random.below(5);
  if (kind === 0) bytes[at]! ^= 1 << random.below(8);
  else if (kind === 1) bytes[at] = random.pick(EDGES);
  else if (kind === 2) bytes.fill(random.oneIn(2) ? 0 : 0xff, at, at + 8);
  else if (kind === 3) bytes.copyWithin(at, random.below(bytes.length), random.below(bytes.length));
  else bytes.set(random.bytes(Math.min(16, bytes.length - at)), at);
}

/** A copy with up to four changes; now and then shorter. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(random.oneIn(8) ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes);
  for (let times = 1 + random.below(4); times > 0; times--) mutateBytes(copy, random);
  return copy;
}
