/**
 * LZJB: a byte of 8 flags, then 8 items, each a literal or a match of 2 bytes. Nothing outside of the two ranges is read
 * or written.
 *
 * @see OpenZFS module/zfs/lzjb.c
 */

/**
 * Decode `size` bytes at `src` until `capacity` bytes at `dst` are full.
 *
 * @returns bytes written; -1 when the stream makes no sense or gives less
 */
export function decode(src: usize, size: usize, dst: usize, capacity: usize): i32 {
  const srcEnd = src + size;
  const dstEnd = dst + capacity;
  let from = src;
  let to = dst;
  while (to < dstEnd) {
    if (from >= srcEnd) return -1;
    let flags = <u32>load<u8>(from++);
    let left: u32 = 8;
    while (left > 0 && to < dstEnd) {
      if ((flags & 1) === 0) {
        // Literals that follow each other go in one step where there is room.
        const run = min<u32>(left, ctz<u32>(flags | 0x100));
        if (srcEnd - from >= 8 && dstEnd - to >= 8) {
          store<u64>(to, load<u64>(from));
          from += run;
          to += run;
          flags >>= run;
          left -= run;
          continue;
        }
        if (from >= srcEnd) return -1;
        store<u8>(to++, load<u8>(from++));
      } else {
        if (srcEnd - from < 2) return -1;
        const high = <usize>load<u8>(from);
        const distance = ((high << 8) | <usize>load<u8>(from, 1)) & 1023;
        from += 2;
        if (distance === 0 || distance > to - dst) return -1;
        const end = min(dstEnd, to + (high >> 2) + 3);
        let back = to - distance;
        if (distance >= 8 && dstEnd - to >= 80) {
          if (distance >= 16) for (let at = to; at < end; at += 16, back += 16) v128.store(at, v128.load(back));
          else for (let at = to; at < end; at += 8, back += 8) store<u64>(at, load<u64>(back));
          to = end;
        } else for (; to < end; to++, back++) store<u8>(to, load<u8>(back));
      }
      flags >>= 1;
      left--;
    }
  }
  return <i32>(to - dst);
}
