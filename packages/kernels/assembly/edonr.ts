/**
 * Edon-R 512, in the tweaked form that OpenZFS uses.
 *
 * @see OpenZFS module/icp/algs/edonr/edonr.c Q512, EdonRHash512
 */

const blockBytes: usize = 128;
const rowBytes: usize = 64;
/** Added to the first sum of the first operand; its complement to that of the second. */
const pattern: u64 = ((<u64>0xaaaaaaaa) << 32) | 0xaaaaaaaa;

/**
 * Hash `size` bytes at `message` from the double pipe at `pipe` (128 bytes), which has taken `before` bytes; the second
 * half of the pipe becomes the digest. `work` has room for 256 bytes of padding and 384 of rows.
 */
export function digest(message: usize, size: usize, pipe: usize, before: u32, work: usize): void {
  const rows = work + 2 * blockBytes;
  const whole = size & ~(blockBytes - 1);
  for (const end = message + whole; message < end; message += blockBytes) block(pipe, message, rows);
  // A one bit, zeros, and the number of bits in the last 8 bytes.
  const rest = size - whole;
  const padded: usize = rest < blockBytes - 8 ? blockBytes : 2 * blockBytes;
  memory.fill(work, 0, padded);
  memory.copy(work, message, rest);
  store<u8>(work + rest, 0x80);
  store<u64>(work + padded - 8, (<u64>size + <u64>before) << 3);
  for (let at: usize = 0; at < padded; at += blockBytes) block(pipe, work + at, rows);
}

function block(pipe: usize, at: usize, rows: usize): void {
  const right = pipe + rowBytes;
  const high = at + rowBytes;
  const lowReversed = rows;
  const highReversed = rows + rowBytes;
  const p = rows + 2 * rowBytes;
  const q = rows + 3 * rowBytes;
  for (let i: usize = 0; i < rowBytes; i += 8) {
    store<u64>(lowReversed + i, load<u64>(at + 56 - i));
    store<u64>(highReversed + i, load<u64>(high + 56 - i));
  }
  operate(highReversed, at, p);
  operate(p, high, q);
  operate(right, p, p);
  operate(p, q, q);
  operate(p, pipe, p);
  operate(q, p, q);
  operate(lowReversed, p, p);
  operate(p, q, q);
  for (let i: usize = 0; i < rowBytes; i += 8) {
    store<u64>(pipe + i, load<u64>(pipe + i) ^ load<u64>(high + i) ^ load<u64>(p + i));
    store<u64>(right + i, load<u64>(right + i) ^ load<u64>(at + i) ^ load<u64>(q + i));
  }
}

/** The operation of the quasigroup, on rows of eight words. */
function operate(x: usize, y: usize, out: usize): void {
  const x0 = load<u64>(x);
  const x1 = load<u64>(x, 8);
  const x2 = load<u64>(x, 16);
  const x3 = load<u64>(x, 24);
  const x4 = load<u64>(x, 32);
  const x5 = load<u64>(x, 40);
  const x6 = load<u64>(x, 48);
  const x7 = load<u64>(x, 56);
  const y0 = load<u64>(y);
  const y1 = load<u64>(y, 8);
  const y2 = load<u64>(y, 16);
  const y3 = load<u64>(y, 24);
  const y4 = load<u64>(y, 32);
  const y5 = load<u64>(y, 40);
  const y6 = load<u64>(y, 48);
  const y7 = load<u64>(y, 56);
  const s0: u64 = pattern + x0 + x1 + x2 + x4 + x7;
  const s1: u64 = rotl<u64>(x0 + x1 + x3 + x4 + x7, 5);
  const s2: u64 = rotl<u64>(x0 + x1 + x4 + x6 + x7, 15);
  const s3: u64 = rotl<u64>(x2 + x3 + x5 + x6 + x7, 22);
  const s4: u64 = rotl<u64>(x1 + x2 + x3 + x5 + x6, 31);
  const s5: u64 = rotl<u64>(x0 + x2 + x3 + x4 + x5, 40);
  const s6: u64 = rotl<u64>(x0 + x1 + x5 + x6 + x7, 50);
  const s7: u64 = rotl<u64>(x2 + x3 + x4 + x5 + x6, 59);
  const t0: u64 = ~pattern + y0 + y1 + y2 + y5 + y7;
  const t1: u64 = rotl<u64>(y0 + y1 + y3 + y4 + y6, 10);
  const t2: u64 = rotl<u64>(y0 + y1 + y2 + y3 + y5, 19);
  const t3: u64 = rotl<u64>(y2 + y3 + y4 + y6 + y7, 29);
  const t4: u64 = rotl<u64>(y0 + y1 + y3 + y4 + y5, 36);
  const t5: u64 = rotl<u64>(y2 + y4 + y5 + y6 + y7, 44);
  const t6: u64 = rotl<u64>(y1 + y2 + y5 + y6 + y7, 48);
  const t7: u64 = rotl<u64>(y0 + y3 + y4 + y6 + y7, 55);
  store<u64>(out, (s0 ^ s1 ^ s4) + (t0 ^ t1 ^ t5));
  store<u64>(out, (s0 ^ s4 ^ s7) + (t2 ^ t6 ^ t7), 8);
  store<u64>(out, (s1 ^ s6 ^ s7) + (t0 ^ t1 ^ t3), 16);
  store<u64>(out, (s2 ^ s3 ^ s4) + (t0 ^ t3 ^ t4), 24);
  store<u64>(out, (s0 ^ s1 ^ s7) + (t1 ^ t2 ^ t5), 32);
  store<u64>(out, (s3 ^ s5 ^ s6) + (t3 ^ t4 ^ t6), 40);
  store<u64>(out, (s2 ^ s5 ^ s6) + (t2 ^ t5 ^ t7), 48);
  store<u64>(out, (s2 ^ s3 ^ s5) + (t4 ^ t6 ^ t7), 56);
}
