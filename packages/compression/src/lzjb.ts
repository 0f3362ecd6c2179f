import { badStream, type CompressOptions, defaultMaxBytes } from "./codec.ts";

/**
 * LZJB, ZFS's first compressor: a byte of 8 flags, lowest first, then 8 items: a literal, or a match of 2 bytes with
 * length - 3 in the upper 6 bits and the distance in the lower 10.
 *
 * @see OpenZFS module/zfs/lzjb.c
 */

const lengthBits = 6;
const minMatch = 3;
const maxMatch = (1 << lengthBits) + minMatch - 1;
const distanceMask = (1 << (16 - lengthBits)) - 1;
const tableSize = 1024;

/** Decompress a block of LZJB into the whole of `dst`. The stream has no end of its own; a last match may reach past. */
export function decompressLzjb(src: Uint8Array, dst: Uint8Array): void {
  const srcEnd = src.length;
  const dstEnd = dst.length;
  let from = 0;
  let to = 0;
  while (to < dstEnd) {
    if (from >= srcEnd) throw badStream("lzjb", `stream ends after ${to} of ${dstEnd} bytes`, from);
    let flags = src[from++]!;
    for (let item = 0; item < 8 && to < dstEnd; item++, flags >>= 1) {
      if ((flags & 1) === 0) {
        if (from >= srcEnd) throw badStream("lzjb", `stream ends after ${to} of ${dstEnd} bytes`, from);
        dst[to++] = src[from++]!;
        continue;
      }
      if (srcEnd - from < 2) throw badStream("lzjb", "stream ends inside a match", from);
      const high = src[from]!;
      const distance = ((high << 8) | src[from + 1]!) & distanceMask;
      from += 2;
      if (distance === 0 || distance > to) throw badStream("lzjb", `match ${distance} bytes back at byte ${to} of the output`, from - 2);
      const end = Math.min(dstEnd, to + (high >> (8 - lengthBits)) + minMatch);
      for (let back = to - distance; to < end; ) dst[to++] = dst[back++]!;
    }
  }
}

/** Compress a block into LZJB; finds the matches that OpenZFS finds in a buffer aligned to 1 KiB. */
export function compressLzjb(src: Uint8Array, options: CompressOptions = {}): Uint8Array<ArrayBuffer> | undefined {
  const maxBytes = options.maxBytes ?? defaultMaxBytes(src.length);
  const out = new Uint8Array(maxBytes);
  const table = new Uint16Array(tableSize);
  let to = 0;
  let flagsAt = 0;
  let flag = 0x80;
  for (let at = 0; at < src.length; ) {
    flag <<= 1;
    if (flag === 0x100) {
      // 8 items of 2 bytes each must fit.
      if (to >= maxBytes - 1 - 2 * 8) return undefined;
      flag = 1;
      flagsAt = to;
      out[to++] = 0;
    }
    if (at > src.length - maxMatch) {
      out[to++] = src[at++]!;
      continue;
    }
    let hash = (src[at]! << 16) + (src[at + 1]! << 8) + src[at + 2]!;
    hash += hash >> 9;
    hash += hash >> 5;
    const slot = hash & (tableSize - 1);
    const distance = (at - table[slot]!) & distanceMask;
    table[slot] = at;
    const back = at - distance;
    if (back < 0 || distance === 0 || src[at] !== src[back] || src[at + 1] !== src[back + 1] || src[at + 2] !== src[back + 2]) {
      out[to++] = src[at++]!;
      continue;
    }
    let length = minMatch;
    while (length < maxMatch && src[at + length] === src[back + length]) length++;
    out[flagsAt]! |= flag;
    out[to++] = ((length - minMatch) << (8 - lengthBits)) | (distance >> 8);
    out[to++] = distance & 0xff;
    at += length;
  }
  return out.slice(0, to);
}
