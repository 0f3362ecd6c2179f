/** How fast something is here and now, for `doctor`. */

/** Time for one look; the better of two counts, since machines have other things to do. */
const SLICE_MS = 10;
const SLICES = 2;

/**
 * Megabytes (10^6) a second, to three digits.
 *
 * @param bytes - what one call of `work` gets through; a promise that it gives is waited for
 * @param sliceMs - 0 for two calls and a figure that means nothing
 */
export async function megabytesPerSecond(bytes: number, work: () => unknown, sliceMs: number = SLICE_MS): Promise<number> {
  // Compiled, and compiled better, after some calls.
  await callFor(sliceMs, work);
  let best = Number.POSITIVE_INFINITY;
  for (let slice = 0; slice < (sliceMs === 0 ? 1 : SLICES); slice++) best = Math.min(best, await callFor(sliceMs, work));
  return Number((bytes / 1000 / Math.max(best, 1e-6)).toPrecision(3));
}

/** @returns milliseconds that a call took on average */
async function callFor(ms: number, work: () => unknown): Promise<number> {
  const start = performance.now();
  for (let calls = 1; ; calls++) {
    const result = work();
    if (result instanceof Promise) await result;
    const passed = performance.now() - start;
    if (passed >= ms) return passed / calls;
  }
}

/** A block as files have them: lines of words, a number here and there. Always the same. */
export function sampleBlock(size: number): Uint8Array<ArrayBuffer> {
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let text = "";
  while (text.length < size)
    text += `${random(8) === 0 ? random(100_000) : WORDS[random(random(WORDS.length) + 1)]}${random(12) === 0 ? "\n" : " "}`;
  return new TextEncoder().encode(text.slice(0, size));
}

const WORDS = `a is of the and to in it that block pool file disk checksum mirror parity snapshot dataset label object size offset
transaction group uberblock intent log directory attribute allocated compressed encrypted gang indirect spare`.split(/\s/);
