/**
 * Fletcher-4 and Fletcher-2 in SIMD.
 *
 * Fletcher-4 runs as four sums side by side, of the words whose number is 0, 1, 2 or 3 modulo 4, each in a 64-bit lane;
 * `fold` puts the lanes together. No address is kept, and nothing outside of the given ranges is touched.
 *
 * @see OpenZFS module/zcommon/zfs_fletcher_superscalar4.c fletcher_4_superscalar4_fini (the coefficients)
 */

/** Bytes summed from zero before the sums go into the state: the binomials of the words in them stay below 2^64. */
const chunkBytes: usize = 1 << 20;

/** Add `size` bytes at `at`, whole 32-bit words, to the four 64-bit words at `state`. */
export function fletcher4(at: usize, size: usize, state: usize): void {
  const end = at + size;
  while (end - at >= 16) {
    const part = min(end - at, chunkBytes) & ~(<usize>15);
    let aLow = i64x2.splat(0);
    let aHigh = aLow;
    let bLow = aLow;
    let bHigh = aLow;
    let cLow = aLow;
    let cHigh = aLow;
    let dLow = aLow;
    let dHigh = aLow;
    const stop = at + part;
    for (; at < stop; at += 16) {
      const words = v128.load(at);
      aLow = i64x2.add(aLow, i64x2.extend_low_i32x4_u(words));
      aHigh = i64x2.add(aHigh, i64x2.extend_high_i32x4_u(words));
      bLow = i64x2.add(bLow, aLow);
      bHigh = i64x2.add(bHigh, aHigh);
      cLow = i64x2.add(cLow, bLow);
      cHigh = i64x2.add(cHigh, bHigh);
      dLow = i64x2.add(dLow, cLow);
      dHigh = i64x2.add(dHigh, cHigh);
    }
    fold(state, part >> 2, aLow, aHigh, bLow, bHigh, cLow, cHigh, dLow, dHigh);
  }
  for (; at < end; at += 4) addWord(state, load<u32>(at));
}

/** The same of words in the other byte order. */
export function fletcher4Swapped(at: usize, size: usize, state: usize): void {
  const end = at + size;
  while (end - at >= 16) {
    const part = min(end - at, chunkBytes) & ~(<usize>15);
    let aLow = i64x2.splat(0);
    let aHigh = aLow;
    let bLow = aLow;
    let bHigh = aLow;
    let cLow = aLow;
    let cHigh = aLow;
    let dLow = aLow;
    let dHigh = aLow;
    const stop = at + part;
    for (; at < stop; at += 16) {
      const words = swap32(v128.load(at));
      aLow = i64x2.add(aLow, i64x2.extend_low_i32x4_u(words));
      aHigh = i64x2.add(aHigh, i64x2.extend_high_i32x4_u(words));
      bLow = i64x2.add(bLow, aLow);
      bHigh = i64x2.add(bHigh, aHigh);
      cLow = i64x2.add(cLow, bLow);
      cHigh = i64x2.add(cHigh, bHigh);
      dLow = i64x2.add(dLow, cLow);
      dHigh = i64x2.add(dHigh, cHigh);
    }
    fold(state, part >> 2, aLow, aHigh, bLow, bHigh, cLow, cHigh, dLow, dHigh);
  }
  for (; at < end; at += 4) addWord(state, bswap<u32>(load<u32>(at)));
}

/** Add `size` bytes at `at`, whole pairs of 64-bit words, to the words at `state`: a even, a odd, b even, b odd. */
export function fletcher2(at: usize, size: usize, state: usize): void {
  let a = v128.load(state);
  let b = v128.load(state, 16);
  const end = at + size;
  for (; at < end; at += 16) {
    a = i64x2.add(a, v128.load(at));
    b = i64x2.add(b, a);
  }
  v128.store(state, a);
  v128.store(state, b, 16);
}

/** The same of words in the other byte order. */
export function fletcher2Swapped(at: usize, size: usize, state: usize): void {
  let a = v128.load(state);
  let b = v128.load(state, 16);
  const end = at + size;
  for (; at < end; at += 16) {
    const words = v128.load(at);
    a = i64x2.add(a, i8x16.shuffle(words, words, 7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8));
    b = i64x2.add(b, a);
  }
  v128.store(state, a);
  v128.store(state, b, 16);
}

function swap32(words: v128): v128 {
  return i8x16.shuffle(words, words, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
}

function addWord(state: usize, word: u32): void {
  const a = load<u64>(state) + <u64>word;
  const b = load<u64>(state, 8) + a;
  const c = load<u64>(state, 16) + b;
  store<u64>(state, a);
  store<u64>(state, b, 8);
  store<u64>(state, c, 16);
  store<u64>(state, load<u64>(state, 24) + c, 24);
}

/** Make one sum of four lanes, and add it to a state that counts `n` words later. */
function fold(state: usize, n: u64, aL: v128, aH: v128, bL: v128, bH: v128, cL: v128, cH: v128, dL: v128, dH: v128): void {
  const a0 = i64x2.extract_lane(aL, 0);
  const a1 = i64x2.extract_lane(aL, 1);
  const a2 = i64x2.extract_lane(aH, 0);
  const a3 = i64x2.extract_lane(aH, 1);
  const b0 = i64x2.extract_lane(bL, 0);
  const b1 = i64x2.extract_lane(bL, 1);
  const b2 = i64x2.extract_lane(bH, 0);
  const b3 = i64x2.extract_lane(bH, 1);
  const c0 = i64x2.extract_lane(cL, 0);
  const c1 = i64x2.extract_lane(cL, 1);
  const c2 = i64x2.extract_lane(cH, 0);
  const c3 = i64x2.extract_lane(cH, 1);
  const d = i64x2.add(dL, dH);
  const a: u64 = a0 + a1 + a2 + a3;
  const b: u64 = 4 * (b0 + b1 + b2 + b3) - a1 - 2 * a2 - 3 * a3;
  const c: u64 = a2 + 3 * a3 - 6 * b0 - 10 * b1 - 14 * b2 - 18 * b3 + 16 * (c0 + c1 + c2 + c3);
  const e: u64 =
    4 * b0 +
    10 * b1 +
    20 * b2 +
    34 * b3 -
    a3 -
    48 * c0 -
    64 * c1 -
    80 * c2 -
    96 * c3 +
    64 * (i64x2.extract_lane(d, 0) + i64x2.extract_lane(d, 1));
  const oldA = load<u64>(state);
  const oldB = load<u64>(state, 8);
  const oldC = load<u64>(state, 16);
  const twos: u64 = (n * (n + 1)) >> 1;
  const threes: u64 = (n * (n + 1) * (n + 2)) / 6;
  store<u64>(state, oldA + a);
  store<u64>(state, oldB + n * oldA + b, 8);
  store<u64>(state, oldC + n * oldB + twos * oldA + c, 16);
  store<u64>(state, load<u64>(state, 24) + n * oldC + twos * oldB + threes * oldA + e, 24);
}
