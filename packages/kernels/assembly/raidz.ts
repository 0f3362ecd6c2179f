/**
 * Sums of columns in GF(2^8) over x^8 + x^4 + x^3 + x^2 + 1: parity, and columns that were lost.
 *
 * Sources and targets are given by tables of addresses (u32), and have `size` bytes each, a multiple of 32. No target
 * may be a source.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_generate_parity_pqr, vdev_raidz_math_impl.h
 */

/** P alone, or any sum of columns. */
export function parity1(sources: usize, count: i32, targets: usize, size: usize): void {
  const p = <usize>load<u32>(targets);
  const end = sources + ((<usize>count) << 2);
  for (let i: usize = 0; i < size; i += 32) {
    let sum = i64x2.splat(0);
    let sum2 = sum;
    for (let at = sources; at < end; at += 4) {
      const source = <usize>load<u32>(at) + i;
      sum = v128.xor(sum, v128.load(source));
      sum2 = v128.xor(sum2, v128.load(source, 16));
    }
    v128.store(p + i, sum);
    v128.store(p + i, sum2, 16);
  }
}

/** P and Q. */
export function parity2(sources: usize, count: i32, targets: usize, size: usize): void {
  const p = <usize>load<u32>(targets);
  const q = <usize>load<u32>(targets, 4);
  const end = sources + ((<usize>count) << 2);
  for (let i: usize = 0; i < size; i += 32) {
    let sum = i64x2.splat(0);
    let sum2 = sum;
    let twos = sum;
    let twos2 = sum;
    for (let at = sources; at < end; at += 4) {
      const source = <usize>load<u32>(at) + i;
      const bytes = v128.load(source);
      const bytes2 = v128.load(source, 16);
      sum = v128.xor(sum, bytes);
      sum2 = v128.xor(sum2, bytes2);
      twos = v128.xor(double(twos), bytes);
      twos2 = v128.xor(double(twos2), bytes2);
    }
    v128.store(p + i, sum);
    v128.store(p + i, sum2, 16);
    v128.store(q + i, twos);
    v128.store(q + i, twos2, 16);
  }
}

/** P, Q and R. */
export function parity3(sources: usize, count: i32, targets: usize, size: usize): void {
  const p = <usize>load<u32>(targets);
  const q = <usize>load<u32>(targets, 4);
  const r = <usize>load<u32>(targets, 8);
  const end = sources + ((<usize>count) << 2);
  for (let i: usize = 0; i < size; i += 32) {
    let sum = i64x2.splat(0);
    let sum2 = sum;
    let twos = sum;
    let twos2 = sum;
    let fours = sum;
    let fours2 = sum;
    for (let at = sources; at < end; at += 4) {
      const source = <usize>load<u32>(at) + i;
      const bytes = v128.load(source);
      const bytes2 = v128.load(source, 16);
      sum = v128.xor(sum, bytes);
      sum2 = v128.xor(sum2, bytes2);
      twos = v128.xor(double(twos), bytes);
      twos2 = v128.xor(double(twos2), bytes2);
      fours = v128.xor(double(double(fours)), bytes);
      fours2 = v128.xor(double(double(fours2)), bytes2);
    }
    v128.store(p + i, sum);
    v128.store(p + i, sum2, 16);
    v128.store(q + i, twos);
    v128.store(q + i, twos2, 16);
    v128.store(r + i, fours);
    v128.store(r + i, fours2, 16);
  }
}

/** Multiply each byte by 2: what leaves at the top comes back as the rest of the polynomial. */
function double(x: v128): v128 {
  return v128.xor(i8x16.add(x, x), v128.and(i8x16.lt_s(x, i64x2.splat(0)), i8x16.splat(0x1d)));
}

/**
 * Prepare the factor that a source has in a target: 32 bytes, its products with the low halves of bytes, then with the
 * high ones.
 */
export function factor(table: usize, value: u32): void {
  for (let half: usize = 0; half < 32; half += 16) {
    store<u8>(table + half, 0);
    for (let bit: usize = 1; bit < 16; bit <<= 1) {
      for (let low: usize = 0; low < bit; low++) store<u8>(table + half + bit + low, load<u8>(table + half + low) ^ <u8>value);
      value = ((value << 1) ^ ((value >> 7) * 0x1d)) & 0xff;
    }
  }
}

/** One target, the sum of all sources times their factors, which lie at `factors` one a source. */
export function combine1(sources: usize, count: i32, targets: usize, size: usize, factors: usize): void {
  const first = <usize>load<u32>(targets);
  const end = sources + ((<usize>count) << 2);
  const low = i8x16.splat(15);
  for (let i: usize = 0; i < size; i += 32) {
    let a = i64x2.splat(0);
    let a2 = a;
    let table = factors;
    for (let at = sources; at < end; at += 4, table += 32) {
      const source = <usize>load<u32>(at) + i;
      const bytes = v128.load(source);
      const bytes2 = v128.load(source, 16);
      const lows = v128.and(bytes, low);
      const highs = i8x16.shr_u(bytes, 4);
      const lows2 = v128.and(bytes2, low);
      const highs2 = i8x16.shr_u(bytes2, 4);
      a = v128.xor(a, product(table, lows, highs));
      a2 = v128.xor(a2, product(table, lows2, highs2));
    }
    v128.store(first + i, a);
    v128.store(first + i, a2, 16);
  }
}

/** Two targets; each source has its factor for the first, then that for the second. */
export function combine2(sources: usize, count: i32, targets: usize, size: usize, factors: usize): void {
  const first = <usize>load<u32>(targets);
  const second = <usize>load<u32>(targets, 4);
  const end = sources + ((<usize>count) << 2);
  const low = i8x16.splat(15);
  for (let i: usize = 0; i < size; i += 32) {
    let a = i64x2.splat(0);
    let a2 = a;
    let b = a;
    let b2 = a;
    let table = factors;
    for (let at = sources; at < end; at += 4, table += 64) {
      const source = <usize>load<u32>(at) + i;
      const bytes = v128.load(source);
      const bytes2 = v128.load(source, 16);
      const lows = v128.and(bytes, low);
      const highs = i8x16.shr_u(bytes, 4);
      const lows2 = v128.and(bytes2, low);
      const highs2 = i8x16.shr_u(bytes2, 4);
      a = v128.xor(a, product(table, lows, highs));
      a2 = v128.xor(a2, product(table, lows2, highs2));
      b = v128.xor(b, product(table + 32, lows, highs));
      b2 = v128.xor(b2, product(table + 32, lows2, highs2));
    }
    v128.store(first + i, a);
    v128.store(first + i, a2, 16);
    v128.store(second + i, b);
    v128.store(second + i, b2, 16);
  }
}

/** Three targets. */
export function combine3(sources: usize, count: i32, targets: usize, size: usize, factors: usize): void {
  const first = <usize>load<u32>(targets);
  const second = <usize>load<u32>(targets, 4);
  const third = <usize>load<u32>(targets, 8);
  const end = sources + ((<usize>count) << 2);
  const low = i8x16.splat(15);
  for (let i: usize = 0; i < size; i += 32) {
    let a = i64x2.splat(0);
    let a2 = a;
    let b = a;
    let b2 = a;
    let c = a;
    let c2 = a;
    let table = factors;
    for (let at = sources; at < end; at += 4, table += 96) {
      const source = <usize>load<u32>(at) + i;
      const bytes = v128.load(source);
      const bytes2 = v128.load(source, 16);
      const lows = v128.and(bytes, low);
      const highs = i8x16.shr_u(bytes, 4);
      const lows2 = v128.and(bytes2, low);
      const highs2 = i8x16.shr_u(bytes2, 4);
      a = v128.xor(a, product(table, lows, highs));
      a2 = v128.xor(a2, product(table, lows2, highs2));
      b = v128.xor(b, product(table + 32, lows, highs));
      b2 = v128.xor(b2, product(table + 32, lows2, highs2));
      c = v128.xor(c, product(table + 64, lows, highs));
      c2 = v128.xor(c2, product(table + 64, lows2, highs2));
    }
    v128.store(first + i, a);
    v128.store(first + i, a2, 16);
    v128.store(second + i, b);
    v128.store(second + i, b2, 16);
    v128.store(third + i, c);
    v128.store(third + i, c2, 16);
  }
}

function product(table: usize, lows: v128, highs: v128): v128 {
  return v128.xor(i8x16.swizzle(v128.load(table), lows), i8x16.swizzle(v128.load(table, 16), highs));
}
