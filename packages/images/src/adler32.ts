/** The largest prime below 2^16. */
const MODULUS = 65521;
/** As many bytes as are summed before the sums have to be made smaller (zlib's NMAX). */
const STRIDE = 5552;

/** Adler-32 (RFC 1950), of a zlib stream's content and of most things in EWF. */
export function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + STRIDE, bytes.length);
    for (; at < end; at++) {
      low += bytes[at]!;
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return ((high << 16) | low) >>> 0;
}
