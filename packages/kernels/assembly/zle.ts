/**
 * ZLE, runs of zeros. Nothing outside of the two ranges is read or written.
 *
 * @see OpenZFS module/zfs/zle.c
 */

/**
 * Decode `size` bytes at `src` into up to `capacity` bytes at `dst`.
 *
 * @returns bytes written; -1 when the stream makes no sense or gives more
 */
export function decode(src: usize, size: usize, dst: usize, capacity: usize): i32 {
  const srcEnd = src + size;
  const dstEnd = dst + capacity;
  const zeros = i64x2.splat(0);
  let from = src;
  let to = dst;
  while (from < srcEnd && to < dstEnd) {
    let length = <usize>load<u8>(from++) + 1;
    if (length > 64) {
      length -= 64;
      if (length > dstEnd - to) return -1;
      if (dstEnd - to >= 208) for (let i: usize = 0; i < length; i += 16) v128.store(to + i, zeros);
      else memory.fill(to, 0, length);
    } else {
      if (length > dstEnd - to || length > srcEnd - from) return -1;
      if (dstEnd - to >= 64 && srcEnd - from >= 64) {
        for (let i: usize = 0; i < length; i += 16) v128.store(to + i, v128.load(from + i));
      } else memory.copy(to, from, length);
      from += length;
    }
    to += length;
  }
  return <i32>(to - dst);
}
