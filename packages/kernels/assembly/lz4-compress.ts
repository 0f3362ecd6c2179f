/**
 * LZ4 as OpenZFS compresses it, byte for byte, without the length that ZFS puts in front.
 *
 * Copies of literals go in steps of 16 bytes where source and target have them. Nothing outside of source, target and
 * table is read or written: room for a whole sequence is asked for before its first byte.
 *
 * @see OpenZFS module/zfs/lz4_zfs.c LZ4_compressCtx, LZ4_compress64kCtx
 */

const minMatch: usize = 4;
/** The last 5 bytes are always literals, and no match starts in the last 12: the format's rules for encoders. */
const lastLiterals: usize = 5;
const matchLimit: usize = 12;
/** Of a sequence, token and distance; of the end, at least a token and the last literals. */
const overheadBytes: usize = 3 + 1 + lastLiterals;
const maxDistance: usize = 0xffff;
const hashFactor: u32 = 0x9e3779b1;
/** The table: entries of 16 bits for blocks below LZ4_64KLIMIT, else half as many of 32 bits. */
const tableBytes: usize = 16384;
const smallLimit: usize = 65536 + 11;
/** A search counts its steps from here, and a step is a 64th of the count. */
const firstStep: usize = 67;
const stepShift: usize = 6;

/**
 * Compress `size` bytes at `src` into up to `capacity` bytes at `dst`, with a table of 16 KiB.
 *
 * @returns bytes written; 0 when they would be more
 */
export function compress(src: usize, size: usize, dst: usize, capacity: usize, table: usize): i32 {
  if (size <= matchLimit) return finish(src, src + size, dst, dst, dst + capacity);
  // Empty entries lead to position 0, as in OpenZFS: it needs no entry of its own.
  memory.fill(table, 0, tableBytes);
  return size < smallLimit ? compressBy<u16>(src, size, dst, capacity, table) : compressBy<u32>(src, size, dst, capacity, table);
}

function compressBy<Entry>(src: usize, size: usize, dst: usize, capacity: usize, table: usize): i32 {
  const srcEnd = src + size;
  const dstEnd = dst + capacity;
  const searchEnd = srcEnd - matchLimit;
  let literals = src;
  let to = dst;
  let at = src + 1;
  while (at < searchEnd) {
    let count = firstStep;
    let next = at;
    let nextWord = load<u32>(at);
    let nextSlot = slotOf<Entry>(table, nextWord);
    let word: u32;
    let match: usize;
    do {
      at = next;
      word = nextWord;
      next += count++ >> stepShift;
      if (next > searchEnd) return finish(literals, srcEnd, to, dst, dstEnd);
      const slot = nextSlot;
      nextWord = load<u32>(next);
      nextSlot = slotOf<Entry>(table, nextWord);
      match = src + <usize>load<Entry>(slot);
      store<Entry>(slot, <Entry>(at - src));
    } while (isFar<Entry>(at, match) || load<u32>(match) !== word);
    while (at > literals && match > src && load<u8>(at - 1) === load<u8>(match - 1)) {
      at--;
      match--;
    }
    // What follows a match is tried without widening steps.
    while (true) {
      const end = matchEnd(at + minMatch, match + minMatch, srcEnd);
      to = putSequence(literals, at, at - match, end - at - minMatch, to, srcEnd, dstEnd);
      if (to === 0) return 0;
      at = end;
      literals = end;
      if (at > searchEnd) return finish(literals, srcEnd, to, dst, dstEnd);
      store<Entry>(slotOf<Entry>(table, load<u32>(at - 2)), <Entry>(at - 2 - src));
      word = load<u32>(at);
      const slot = slotOf<Entry>(table, word);
      match = src + <usize>load<Entry>(slot);
      store<Entry>(slot, <Entry>(at - src));
      if (isFar<Entry>(at, match) || load<u32>(match) !== word) break;
    }
    at++;
  }
  return finish(literals, srcEnd, to, dst, dstEnd);
}

/** Where the entry of a word is: 13 bits of its hash for small entries, 12 for large ones. */
function slotOf<Entry>(table: usize, word: u32): usize {
  const hash = word * hashFactor;
  return sizeof<Entry>() === 2 ? table + ((<usize>(hash >> 19)) << 1) : table + ((<usize>(hash >> 20)) << 2);
}

/** In a block that takes small entries nothing is too far away. */
function isFar<Entry>(at: usize, match: usize): bool {
  return sizeof<Entry>() === 4 && at - match > maxDistance;
}

/** Where what is at `at` and what is at `match` part, at the last literals if not before; the source has 8 bytes at `at`. */
function matchEnd(at: usize, match: usize, srcEnd: usize): usize {
  const limit = srcEnd - lastLiterals;
  let end = at;
  let back = match;
  do {
    const difference = load<u64>(end) ^ load<u64>(back);
    if (difference !== 0) return min(limit, end + (<usize>ctz(difference) >> 3));
    end += 8;
    back += 8;
  } while (srcEnd - end >= 8);
  while (end < limit && load<u8>(end) === load<u8>(back)) {
    end++;
    back++;
  }
  return min(limit, end);
}

/**
 * Write the literals from `from` to `end`, and a match of `more` bytes beyond the shortest.
 *
 * @returns where the next goes; 0 when there is no room for these and an end
 */
function putSequence(from: usize, end: usize, distance: usize, more: usize, to: usize, srcEnd: usize, dstEnd: usize): usize {
  const length = end - from;
  if (lengthBytes(length) + length + lengthBytes(more) + overheadBytes > dstEnd - to) return 0;
  const token = to++;
  if (length < 15) {
    store<u8>(token, <u8>((length << 4) | min<usize>(more, 15)));
    if (srcEnd - from >= 16 && dstEnd - to >= 16) v128.store(to, v128.load(from));
    else for (let i: usize = 0; i < length; i++) store<u8>(to + i, load<u8>(from + i));
  } else {
    store<u8>(token, <u8>((15 << 4) | min<usize>(more, 15)));
    to = putLength(to, length);
    if (length <= 256 && srcEnd - from >= length + 16 && dstEnd - to >= length + 16) {
      for (let i: usize = 0; i < length; i += 16) v128.store(to + i, v128.load(from + i));
    } else memory.copy(to, from, length);
  }
  to += length;
  store<u16>(to, <u16>distance);
  to += 2;
  return more < 15 ? to : putLength(to, more);
}

/** Write what is left as literals, and give the size of the whole; 0 when there is no room. */
function finish(from: usize, end: usize, to: usize, dst: usize, dstEnd: usize): i32 {
  const length = end - from;
  if (1 + lengthBytes(length) + length > dstEnd - to) return 0;
  store<u8>(to++, <u8>(min<usize>(length, 15) << 4));
  if (length >= 15) to = putLength(to, length);
  memory.copy(to, from, length);
  return <i32>(to + length - dst);
}

/** Bytes that a length has besides its bits in the token. */
function lengthBytes(length: usize): usize {
  return length < 15 ? 0 : (length + 240) / 255;
}

/** Write what the token cannot say of a length of 15 or more. */
function putLength(to: usize, length: usize): usize {
  let rest = length - 15;
  for (; rest >= 255; rest -= 255) store<u8>(to++, 255);
  store<u8>(to, <u8>rest);
  return to + 1;
}
