// The form of Fletcher-4 that one writes first, frozen: kernels and the portable form are compared with it.

/** Fletcher-4 of little-endian words in 32-bit limbs with carries: a, b, c and d, low half first. */
export function fletcher4Limbs(bytes) {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let a0 = 0;
  let a1 = 0;
  let b0 = 0;
  let b1 = 0;
  let c0 = 0;
  let c1 = 0;
  let d0 = 0;
  let d1 = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] | 0;
    a0 = (a0 + word) | 0;
    a1 = (a1 + (a0 >>> 0 < word >>> 0 ? 1 : 0)) | 0;
    b0 = (b0 + a0) | 0;
    b1 = (b1 + a1 + (b0 >>> 0 < a0 >>> 0 ? 1 : 0)) | 0;
    c0 = (c0 + b0) | 0;
    c1 = (c1 + b1 + (c0 >>> 0 < b0 >>> 0 ? 1 : 0)) | 0;
    d0 = (d0 + c0) | 0;
    d1 = (d1 + c1 + (d0 >>> 0 < c0 >>> 0 ? 1 : 0)) | 0;
  }
  return Uint32Array.of(a0, a1, b0, b1, c0, c1, d0, d1);
}
