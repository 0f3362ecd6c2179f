/**
 * Edon-R 512, in the tweaked form that OpenZFS uses (the second-round change to the SHA-3 submission).
 *
 * 64-bit words are pairs of 32-bit halves, low half first, at 2i and 2i + 1.
 *
 * @see OpenZFS module/icp/algs/edonr/edonr.c, module/zfs/edonr_zfs.c
 */

const blockBytes = 128;
/** Halves of eight 64-bit words: what a quasigroup operation takes twice and gives once. */
const rowHalves = 16;
const digestBytes = 64;

/** Which five words of the first operand each sum takes, and how far left the sum is turned. */
const firstSums: readonly (readonly number[])[] = [
  [0, 1, 2, 4, 7],
  [0, 1, 3, 4, 7],
  [0, 1, 4, 6, 7],
  [2, 3, 5, 6, 7],
  [1, 2, 3, 5, 6],
  [0, 2, 3, 4, 5],
  [0, 1, 5, 6, 7],
  [2, 3, 4, 5, 6],
];
const firstTurns: readonly number[] = [0, 5, 15, 22, 31, 40, 50, 59];
/** The same of the second operand. */
const secondSums: readonly (readonly number[])[] = [
  [0, 1, 2, 5, 7],
  [0, 1, 3, 4, 6],
  [0, 1, 2, 3, 5],
  [2, 3, 4, 6, 7],
  [0, 1, 3, 4, 5],
  [2, 4, 5, 6, 7],
  [1, 2, 5, 6, 7],
  [0, 3, 4, 6, 7],
];
const secondTurns: readonly number[] = [0, 10, 19, 29, 36, 44, 48, 55];
/** Which three sums of each operand make each word of the result. */
const firstPicks: readonly (readonly number[])[] = [
  [0, 1, 4],
  [0, 4, 7],
  [1, 6, 7],
  [2, 3, 4],
  [0, 1, 7],
  [3, 5, 6],
  [2, 5, 6],
  [2, 3, 5],
];
const secondPicks: readonly (readonly number[])[] = [
  [0, 1, 5],
  [2, 6, 7],
  [0, 1, 3],
  [0, 3, 4],
  [1, 2, 5],
  [3, 4, 6],
  [2, 5, 7],
  [4, 6, 7],
];
/** Added to the first sum of the first operand; its complement to that of the second. */
const pattern = 0xaaaa_aaaa;

/** The double pipe between blocks, and how many bytes it has taken. */
export interface EdonRState {
  readonly pipe: Uint32Array;
  readonly bytesHashed: number;
}

/** Where every hash starts: the bytes 0x80 to 0xff in big-endian words. */
export function edonRStart(): EdonRState {
  const pipe = Uint32Array.from({ length: rowHalves * 2 }, (_, half) => {
    const first = 0x80 + (half ^ 1) * 4;
    return ((first << 24) | ((first + 1) << 16) | ((first + 2) << 8) | (first + 3)) >>> 0;
  });
  return { pipe, bytesHashed: 0 };
}

/** Take in whole blocks of 128 bytes, and keep the state: what a salt is good for. */
export function edonRAbsorb(start: EdonRState, blocks: Uint8Array): EdonRState {
  if (blocks.length % blockBytes !== 0) throw new TypeError(`Edon-R absorbs whole blocks of ${blockBytes} bytes`);
  const pipe = start.pipe.slice();
  hashBlocks(pipe, blocks, blocks.length);
  return { pipe, bytesHashed: start.bytesHashed + blocks.length };
}

/**
 * Hash a message.
 *
 * @param start - not changed
 * @returns 64 bytes, of which ZFS keeps the first 32
 */
export function edonRDigest(message: Uint8Array, start: EdonRState = edonRStart()): Uint8Array<ArrayBuffer> {
  const pipe = start.pipe.slice();
  const whole = message.length - (message.length % blockBytes);
  hashBlocks(pipe, message, whole);
  const rest = message.length - whole;
  // A one bit, zeros, and the number of bits in the last 8 bytes.
  const padded = new Uint8Array(rest < blockBytes - 8 ? blockBytes : blockBytes * 2);
  padded.set(message.subarray(whole));
  padded[rest] = 0x80;
  const bits = (start.bytesHashed + message.length) * 8;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, bits % 2 ** 32, true);
  view.setUint32(padded.length - 4, Math.floor(bits / 2 ** 32), true);
  hashBlocks(pipe, padded, padded.length);
  const digest = new DataView(new ArrayBuffer(digestBytes));
  for (let half = 0; half < rowHalves; half++) digest.setUint32(half * 4, pipe[rowHalves + half]!, true);
  return new Uint8Array(digest.buffer);
}

function hashBlocks(pipe: Uint32Array, bytes: Uint8Array, length: number): void {
  const left = pipe.subarray(0, rowHalves);
  const right = pipe.subarray(rowHalves);
  const low = new Uint32Array(rowHalves);
  const high = new Uint32Array(rowHalves);
  const lowReversed = new Uint32Array(rowHalves);
  const highReversed = new Uint32Array(rowHalves);
  const p = new Uint32Array(rowHalves);
  const q = new Uint32Array(rowHalves);
  const operate = quasigroup();
  for (let at = 0; at < length; at += blockBytes) {
    readRow(bytes, at, low);
    readRow(bytes, at + blockBytes / 2, high);
    reverseRow(low, lowReversed);
    reverseRow(high, highReversed);
    operate(highReversed, low, p);
    operate(p, high, q);
    operate(right, p, p);
    operate(p, q, q);
    operate(p, left, p);
    operate(q, p, q);
    operate(lowReversed, p, p);
    operate(p, q, q);
    for (let half = 0; half < rowHalves; half++) {
      left[half]! ^= high[half]! ^ p[half]!;
      right[half]! ^= low[half]! ^ q[half]!;
    }
  }
}

/** The operation of the quasigroup; its sums live between calls, so that a block allocates nothing. */
function quasigroup(): (x: Uint32Array, y: Uint32Array, out: Uint32Array) => void {
  const s = new Uint32Array(rowHalves);
  const t = new Uint32Array(rowHalves);
  return (x, y, out) => {
    for (let word = 0; word < 8; word++) {
      sumAndTurn(x, { picks: firstSums[word]!, turn: firstTurns[word]!, added: word === 0 ? pattern : 0 }, s, word * 2);
      sumAndTurn(y, { picks: secondSums[word]!, turn: secondTurns[word]!, added: word === 0 ? ~pattern >>> 0 : 0 }, t, word * 2);
    }
    for (let word = 0; word < 8; word++) {
      const [a, b, c] = firstPicks[word]! as [number, number, number];
      const [d, e, f] = secondPicks[word]! as [number, number, number];
      const low = ((s[a * 2]! ^ s[b * 2]! ^ s[c * 2]!) >>> 0) + ((t[d * 2]! ^ t[e * 2]! ^ t[f * 2]!) >>> 0);
      const high = (s[a * 2 + 1]! ^ s[b * 2 + 1]! ^ s[c * 2 + 1]!) + (t[d * 2 + 1]! ^ t[e * 2 + 1]! ^ t[f * 2 + 1]!);
      out[word * 2] = low;
      out[word * 2 + 1] = high + (low > 0xffff_ffff ? 1 : 0);
    }
  };
}

function sumAndTurn(
  words: Uint32Array,
  sum: { readonly picks: readonly number[]; readonly turn: number; readonly added: number },
  out: Uint32Array,
  to: number,
): void {
  // Five or six 32-bit numbers stay exact in a double.
  let low = sum.added;
  let high = sum.added;
  for (const pick of sum.picks) {
    low += words[pick * 2]!;
    high += words[pick * 2 + 1]!;
  }
  high += Math.floor(low / 2 ** 32);
  const turn = sum.turn & 31;
  const lower = sum.turn < 32 ? low | 0 : high | 0;
  const upper = sum.turn < 32 ? high | 0 : low | 0;
  out[to] = turn === 0 ? lower : (lower << turn) | (upper >>> (32 - turn));
  out[to + 1] = turn === 0 ? upper : (upper << turn) | (lower >>> (32 - turn));
}

function readRow(bytes: Uint8Array, offset: number, out: Uint32Array): void {
  for (let half = 0, at = offset; half < rowHalves; half++, at += 4) {
    out[half] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  }
}

function reverseRow(row: Uint32Array, out: Uint32Array): void {
  for (let word = 0; word < 8; word++) {
    out[word * 2] = row[(7 - word) * 2]!;
    out[word * 2 + 1] = row[(7 - word) * 2 + 1]!;
  }
}
