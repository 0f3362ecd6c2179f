/**
 * BLAKE3, keyed, of 32 bytes: four chunks, or four parents, side by side in the lanes of vectors.
 *
 * @see https://github.com/BLAKE3-team/BLAKE3-specs/blob/master/blake3.pdf sections 2.1 to 2.6
 */

const chunkBytes: usize = 1024;
const blockBytes: usize = 64;
const valueBytes: usize = 32;

const chunkStart: i32 = 1;
const chunkEnd: i32 = 2;
const parent: i32 = 4;
const root: i32 = 8;
const keyed: i32 = 16;

/** Where in the work space what lies: words of four messages, four chaining values, where rounds find words, a last block. */
const valuesAt: usize = 256;
const scheduleAt: usize = 384;
const tailAt: usize = 512;

/** Fill in the order of words in each round: once, after the work space (576 bytes) was allocated. */
export function prepare(work: usize): void {
  const schedule = work + scheduleAt;
  for (let i: usize = 0; i < 16; i++) store<u8>(schedule + i, <u8>i);
  for (let i: usize = 0; i < 96; i++) store<u8>(schedule + 16 + i, load<u8>(schedule + (i & ~(<usize>15)) + permuted(i & 15)));
}

/** The permutation 2 6 3 10 7 0 4 13 1 11 12 5 9 14 15 8, four bits an entry. */
const permutation: u64 = ((<u64>0x8fe95cb1) << 32) | 0xd407a362;

function permuted(i: usize): usize {
  return <usize>((permutation >> ((<u64>i) << 2)) & 15);
}

/**
 * Hash `size` bytes at `message`; the key at `state` becomes the digest. `tree` has room for 32 bytes for each KiB that
 * was begun, and 32.
 */
export function digest(message: usize, size: usize, state: usize, tree: usize, work: usize): void {
  const full = size / chunkBytes;
  const rest = size - full * chunkBytes;
  let total = full;
  for (let chunk: usize = 0; chunk < full; chunk += 4) {
    const lanes = min(4, full - chunk);
    const at = message + chunk * chunkBytes;
    setKey(state, work);
    const number = <i32>chunk;
    for (let block: usize = 0; block < chunkBytes; block += blockBytes) {
      let flags = keyed | (block === 0 ? chunkStart : 0);
      if (block === chunkBytes - blockBytes) flags |= chunkEnd | (size === chunkBytes ? root : 0);
      compress(at + block, chunkBytes, lanes, i32x4(number, number + 1, number + 2, number + 3), 64, flags, work);
    }
    takeValues(tree + chunk * valueBytes, lanes, work);
  }
  if (rest > 0 || size === 0) {
    setKey(state, work);
    const at = message + full * chunkBytes;
    const last: usize = rest === 0 ? 0 : (rest - 1) & ~(blockBytes - 1);
    const number = i32x4.splat(<i32>full);
    for (let block: usize = 0; block < last; block += blockBytes)
      compress(at + block, 0, 1, number, 64, keyed | (block === 0 ? chunkStart : 0), work);
    const tail = work + tailAt;
    memory.fill(tail, 0, blockBytes);
    memory.copy(tail, at + last, rest - last);
    compress(tail, 0, 1, number, <i32>(rest - last), keyed | chunkEnd | (last === 0 ? chunkStart : 0) | (full === 0 ? root : 0), work);
    takeValues(tree + full * valueBytes, 1, work);
    total++;
  }
  // Level by level: pairs have a parent, one that is left over goes up as it is.
  while (total > 1) {
    const pairs = total >> 1;
    for (let pair: usize = 0; pair < pairs; pair += 4) {
      const lanes = min(4, pairs - pair);
      setKey(state, work);
      compress(tree + pair * blockBytes, blockBytes, lanes, i32x4.splat(0), 64, keyed | parent | (total === 2 ? root : 0), work);
      takeValues(tree + pair * valueBytes, lanes, work);
    }
    if ((total & 1) !== 0) memory.copy(tree + pairs * valueBytes, tree + (total - 1) * valueBytes, valueBytes);
    total = pairs + (total & 1);
  }
  memory.copy(state, tree, valueBytes);
}

function setKey(state: usize, work: usize): void {
  for (let i: usize = 0; i < 8; i++) v128.store(work + valuesAt + (i << 4), v128.load32_splat(state + (i << 2)));
}

function takeValues(to: usize, lanes: usize, work: usize): void {
  for (let lane: usize = 0; lane < lanes; lane++, to += valueBytes)
    for (let i: usize = 0; i < 8; i++) store<u32>(to + (i << 2), load<u32>(work + valuesAt + (i << 4) + (lane << 2)));
}

/** Words of four blocks, `stride` bytes apart, by their number; lanes that are not used hold the first again. */
function transpose(at: usize, stride: usize, lanes: usize, work: usize): void {
  const at1 = lanes > 1 ? at + stride : at;
  const at2 = lanes > 2 ? at + 2 * stride : at;
  const at3 = lanes > 3 ? at + 3 * stride : at;
  for (let i: usize = 0; i < blockBytes; i += 16) {
    const a = v128.load(at + i);
    const b = v128.load(at1 + i);
    const c = v128.load(at2 + i);
    const d = v128.load(at3 + i);
    const abLow = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
    const abHigh = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
    const cdLow = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
    const cdHigh = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
    const out = work + (i << 2);
    v128.store(out, v128.shuffle<i64>(abLow, cdLow, 0, 2));
    v128.store(out, v128.shuffle<i64>(abLow, cdLow, 1, 3), 16);
    v128.store(out, v128.shuffle<i64>(abHigh, cdHigh, 0, 2), 32);
    v128.store(out, v128.shuffle<i64>(abHigh, cdHigh, 1, 3), 48);
  }
}

function word(schedule: usize, message: usize, i: usize): v128 {
  return v128.load(message + ((<usize>load<u8>(schedule + i)) << 4));
}

function turn16(x: v128): v128 {
  return i8x16.shuffle(x, x, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13);
}

function turn12(x: v128): v128 {
  return v128.or(i32x4.shr_u(x, 12), i32x4.shl(x, 20));
}

function turn8(x: v128): v128 {
  return i8x16.shuffle(x, x, 1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12);
}

function turn7(x: v128): v128 {
  return v128.or(i32x4.shr_u(x, 7), i32x4.shl(x, 25));
}

/** Take a block into each of the chaining values. */
function compress(at: usize, stride: usize, lanes: usize, counter: v128, size: i32, flags: i32, work: usize): void {
  transpose(at, stride, lanes, work);
  const message = work;
  const values = work + valuesAt;
  let v0 = v128.load(values);
  let v1 = v128.load(values, 16);
  let v2 = v128.load(values, 32);
  let v3 = v128.load(values, 48);
  let v4 = v128.load(values, 64);
  let v5 = v128.load(values, 80);
  let v6 = v128.load(values, 96);
  let v7 = v128.load(values, 112);
  let v8 = i32x4.splat(0x6a09e667);
  let v9 = i32x4.splat(0xbb67ae85);
  let v10 = i32x4.splat(0x3c6ef372);
  let v11 = i32x4.splat(0xa54ff53a);
  let v12 = counter;
  let v13 = i32x4.splat(0);
  let v14 = i32x4.splat(size);
  let v15 = i32x4.splat(flags);
  const end = work + scheduleAt + 112;
  for (let schedule = work + scheduleAt; schedule < end; schedule += 16) {
    v0 = i32x4.add(i32x4.add(v0, v4), word(schedule, message, 0));
    v12 = turn16(v128.xor(v12, v0));
    v8 = i32x4.add(v8, v12);
    v4 = turn12(v128.xor(v4, v8));
    v0 = i32x4.add(i32x4.add(v0, v4), word(schedule, message, 1));
    v12 = turn8(v128.xor(v12, v0));
    v8 = i32x4.add(v8, v12);
    v4 = turn7(v128.xor(v4, v8));
    v1 = i32x4.add(i32x4.add(v1, v5), word(schedule, message, 2));
    v13 = turn16(v128.xor(v13, v1));
    v9 = i32x4.add(v9, v13);
    v5 = turn12(v128.xor(v5, v9));
    v1 = i32x4.add(i32x4.add(v1, v5), word(schedule, message, 3));
    v13 = turn8(v128.xor(v13, v1));
    v9 = i32x4.add(v9, v13);
    v5 = turn7(v128.xor(v5, v9));
    v2 = i32x4.add(i32x4.add(v2, v6), word(schedule, message, 4));
    v14 = turn16(v128.xor(v14, v2));
    v10 = i32x4.add(v10, v14);
    v6 = turn12(v128.xor(v6, v10));
    v2 = i32x4.add(i32x4.add(v2, v6), word(schedule, message, 5));
    v14 = turn8(v128.xor(v14, v2));
    v10 = i32x4.add(v10, v14);
    v6 = turn7(v128.xor(v6, v10));
    v3 = i32x4.add(i32x4.add(v3, v7), word(schedule, message, 6));
    v15 = turn16(v128.xor(v15, v3));
    v11 = i32x4.add(v11, v15);
    v7 = turn12(v128.xor(v7, v11));
    v3 = i32x4.add(i32x4.add(v3, v7), word(schedule, message, 7));
    v15 = turn8(v128.xor(v15, v3));
    v11 = i32x4.add(v11, v15);
    v7 = turn7(v128.xor(v7, v11));
    v0 = i32x4.add(i32x4.add(v0, v5), word(schedule, message, 8));
    v15 = turn16(v128.xor(v15, v0));
    v10 = i32x4.add(v10, v15);
    v5 = turn12(v128.xor(v5, v10));
    v0 = i32x4.add(i32x4.add(v0, v5), word(schedule, message, 9));
    v15 = turn8(v128.xor(v15, v0));
    v10 = i32x4.add(v10, v15);
    v5 = turn7(v128.xor(v5, v10));
    v1 = i32x4.add(i32x4.add(v1, v6), word(schedule, message, 10));
    v12 = turn16(v128.xor(v12, v1));
    v11 = i32x4.add(v11, v12);
    v6 = turn12(v128.xor(v6, v11));
    v1 = i32x4.add(i32x4.add(v1, v6), word(schedule, message, 11));
    v12 = turn8(v128.xor(v12, v1));
    v11 = i32x4.add(v11, v12);
    v6 = turn7(v128.xor(v6, v11));
    v2 = i32x4.add(i32x4.add(v2, v7), word(schedule, message, 12));
    v13 = turn16(v128.xor(v13, v2));
    v8 = i32x4.add(v8, v13);
    v7 = turn12(v128.xor(v7, v8));
    v2 = i32x4.add(i32x4.add(v2, v7), word(schedule, message, 13));
    v13 = turn8(v128.xor(v13, v2));
    v8 = i32x4.add(v8, v13);
    v7 = turn7(v128.xor(v7, v8));
    v3 = i32x4.add(i32x4.add(v3, v4), word(schedule, message, 14));
    v14 = turn16(v128.xor(v14, v3));
    v9 = i32x4.add(v9, v14);
    v4 = turn12(v128.xor(v4, v9));
    v3 = i32x4.add(i32x4.add(v3, v4), word(schedule, message, 15));
    v14 = turn8(v128.xor(v14, v3));
    v9 = i32x4.add(v9, v14);
    v4 = turn7(v128.xor(v4, v9));
  }
  v128.store(values, v128.xor(v0, v8));
  v128.store(values, v128.xor(v1, v9), 16);
  v128.store(values, v128.xor(v2, v10), 32);
  v128.store(values, v128.xor(v3, v11), 48);
  v128.store(values, v128.xor(v4, v12), 64);
  v128.store(values, v128.xor(v5, v13), 80);
  v128.store(values, v128.xor(v6, v14), 96);
  v128.store(values, v128.xor(v7, v15), 112);
}
