/**
 * LZ4 blocks (lz4_Block_format.md), without the length that ZFS puts in front.
 *
 * Copies go in steps of 16 bytes and may write up to 15 bytes too many, inside the target, where later bytes follow
 * anyway; within 16 bytes of an end they go byte by byte. Nothing outside of the two ranges is read or written.
 */

/**
 * Decode `size` bytes at `src` into up to `capacity` bytes at `dst`.
 *
 * @returns bytes written; -1 when the stream makes no sense or gives more
 */
export function decode(src: usize, size: usize, dst: usize, capacity: usize): i32 {
  const srcEnd = src + size;
  const dstEnd = dst + capacity;
  let from = src;
  let to = dst;
  while (from < srcEnd) {
    const token = <usize>load<u8>(from++);
    let literals = token >> 4;
    if (literals < 15) {
      if (srcEnd - from >= 16 && dstEnd - to >= 16) v128.store(to, v128.load(from));
      else {
        if (literals > srcEnd - from || literals > dstEnd - to) return -1;
        for (let i: usize = 0; i < literals; i++) store<u8>(to + i, load<u8>(from + i));
      }
    } else {
      let more: usize = 0;
      do {
        if (from >= srcEnd || literals > capacity) return -1;
        more = <usize>load<u8>(from++);
        literals += more;
      } while (more === 255);
      if (literals > srcEnd - from || literals > dstEnd - to) return -1;
      if (literals <= 256 && srcEnd - from >= literals + 16 && dstEnd - to >= literals + 16) {
        for (let i: usize = 0; i < literals; i += 16) v128.store(to + i, v128.load(from + i));
      } else memory.copy(to, from, literals);
    }
    from += literals;
    to += literals;
    if (from >= srcEnd) break;
    if (srcEnd - from < 2) return -1;
    const distance = <usize>load<u16>(from);
    from += 2;
    if (distance === 0 || distance > to - dst) return -1;
    let length = token & 15;
    let back = to - distance;
    if (length < 15) {
      length += 4;
      if (dstEnd - to >= 20) {
        if (distance >= 16) {
          v128.store(to, v128.load(back));
          store<u32>(to, load<u32>(back, 16), 16);
          to += length;
          continue;
        }
        if (distance >= 8) {
          store<u64>(to, load<u64>(back));
          store<u64>(to, load<u64>(back, 8), 8);
          store<u16>(to, load<u16>(back, 16), 16);
          to += length;
          continue;
        }
      }
    } else {
      let more: usize = 0;
      do {
        if (from >= srcEnd || length > capacity) return -1;
        more = <usize>load<u8>(from++);
        length += more;
      } while (more === 255);
      length += 4;
    }
    if (length > dstEnd - to) return -1;
    const end = to + length;
    if (distance === 1) memory.fill(to, load<u8>(back), length);
    else {
      if (distance < 16) {
        // Byte by byte until what repeats is as long as a step; the distance stays a multiple of the period.
        let period = distance;
        while (period < 16) period += distance;
        const wide = min(end, back + period);
        for (; to < wide; to++, back++) store<u8>(to, load<u8>(back));
        back = to - period;
      }
      for (; end - to >= 16; to += 16, back += 16) v128.store(to, v128.load(back));
      if (to < end) {
        if (dstEnd - to >= 16) v128.store(to, v128.load(back));
        else for (; to < end; to++, back++) store<u8>(to, load<u8>(back));
      }
    }
    to = end;
  }
  return <i32>(to - dst);
}
