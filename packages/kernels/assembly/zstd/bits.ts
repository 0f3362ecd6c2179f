/** Numbers of a few bits, from the front of a description or the end of a stream. */

/** Up to 8 bytes as a number. */
export function littleEndian(at: usize, count: usize): u64 {
  let value: u64 = 0;
  for (let i: usize = 0; i < count; i++) value |= (<u64>load<u8>(at + i)) << (i << 3);
  return value;
}

/** Up to 25 bits of a description that is read from its front; zeros behind its end. */
export function peek(bit: u32, count: u32, base: usize, end: usize): u32 {
  const at = base + <usize>(bit >> 3);
  const word = at >= end ? 0 : end - at >= 4 ? load<u32>(at) : <u32>littleEndian(at, end - at);
  return (word >> (bit & 7)) & (((<u32>1) << count) - 1);
}

/** The last 8 bytes of a stream, or all of a shorter one. */
export function windowOf(from: usize, end: usize): u64 {
  return end - from >= 8 ? load<u64>(end - 8) : littleEndian(from, end - from);
}

/** Bits of that window that are done at the start: those above the mark, and those that a short stream has not. */
export function doneOf(from: usize, end: usize): u32 {
  const missing: u32 = end - from >= 8 ? 0 : (8 - <u32>(end - from)) << 3;
  return missing + clz<u32>(<u32>load<u8>(end - 1)) - 23;
}

/** So many bits of a window below those that are done; none for 0. */
export function bitsOf(window: u64, done: u32, count: u32): u32 {
  return <u32>(((window << done) >> 1) >> (63 - count));
}
