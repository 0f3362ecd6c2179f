import { badStream, type CompressOptions, defaultMaxBytes } from "./codec.ts";

/**
 * ZLE, runs of zeros: a byte below 64 is followed by that many literals plus one; any other stands for its value less
 * 63 zeros.
 *
 * @see OpenZFS module/zfs/zle.c, module/zfs/zio_compress.c (the 64)
 */

const literalCodes = 64;
const maxZeros = 256 - literalCodes;

/** Decompress a block of ZLE into the whole of `dst`. */
export function decompressZle(src: Uint8Array, dst: Uint8Array): void {
  const srcEnd = src.length;
  const dstEnd = dst.length;
  let from = 0;
  let to = 0;
  while (from < srcEnd && to < dstEnd) {
    const code = src[from++]!;
    const length = code < literalCodes ? code + 1 : code + 1 - literalCodes;
    if (length > dstEnd - to) throw badStream("zle", `stream gives more than ${dstEnd} bytes`, from - 1);
    if (code >= literalCodes) dst.fill(0, to, to + length);
    else {
      if (length > srcEnd - from) throw badStream("zle", "literals past the end of the stream", from - 1);
      dst.set(src.subarray(from, from + length), to);
      from += length;
    }
    to += length;
  }
  if (to !== dstEnd) throw badStream("zle", `stream gives ${to} bytes, expected ${dstEnd}`);
}

/** Compress a block into ZLE, as OpenZFS does it: a single zero between other bytes stays a literal. */
export function compressZle(src: Uint8Array, options: CompressOptions = {}): Uint8Array<ArrayBuffer> | undefined {
  const maxBytes = options.maxBytes ?? defaultMaxBytes(src.length);
  const out = new Uint8Array(maxBytes);
  const end = src.length;
  let to = 0;
  let at = 0;
  while (at < end && to < maxBytes - 1) {
    const first = at;
    const codeAt = to++;
    if (src[at] === 0) {
      const last = Math.min(end, at + maxZeros);
      while (at < last && src[at] === 0) at++;
      out[codeAt] = at - first - 1 + literalCodes;
      continue;
    }
    if (maxBytes - to < literalCodes) return undefined;
    const last = Math.min(end, at + literalCodes);
    while (at < last - 1 && (src[at] !== 0 || src[at + 1] !== 0)) out[to++] = src[at++]!;
    if (src[at] !== 0) out[to++] = src[at++]!;
    out[codeAt] = at - first - 1;
  }
  return at === end ? out.slice(0, to) : undefined;
}
