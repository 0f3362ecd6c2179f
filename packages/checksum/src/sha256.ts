/**
 * SHA-256, where the runtime has none that answers at once: in browsers, whose every label is verified by it.
 *
 * @see FIPS 180-4, section 6.2
 */

const blockBytes = 64;
const rounds = 64;
/** Bytes of the message's length in bits, at the end of the last block. */
const lengthBytes = 8;

/** FIPS 180-4 5.3.3: the first bits of the fractions of the square roots of the first 8 primes. */
// biome-ignore format: a table
const start: Int32Array = /* @__PURE__ */ new Int32Array([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);

/** FIPS 180-4 4.2.2: the first bits of the fractions of the cube roots of the first 64 primes. */
// biome-ignore format: a table
const constants: Int32Array = /* @__PURE__ */ new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** Hash a message. @returns 32 fresh bytes */
export function sha256(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = start.slice();
  const words = new Int32Array(rounds);
  const whole = message.length - (message.length % blockBytes);
  addBlocks(state, message, { end: whole, words });
  const rest = message.subarray(whole);
  const tail = new Uint8Array(rest.length + 1 + lengthBytes > blockBytes ? 2 * blockBytes : blockBytes);
  tail.set(rest);
  tail[rest.length] = 0x80;
  const length = new DataView(tail.buffer, tail.length - lengthBytes);
  length.setUint32(0, message.length / 2 ** 29);
  length.setUint32(4, message.length << 3);
  addBlocks(state, tail, { end: tail.length, words });
  const digest = new DataView(new ArrayBuffer(state.byteLength));
  for (let i = 0; i < state.length; i++) digest.setInt32(i * 4, state[i]!);
  return new Uint8Array(digest.buffer);
}

/** Take in `bytes` to `end`, whole blocks. `words` is room for the message schedule. */
function addBlocks(state: Int32Array, bytes: Uint8Array, { end, words }: { readonly end: number; readonly words: Int32Array }): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < end; at += blockBytes) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < rounds; i++) {
      const early = words[i - 15]!;
      const late = words[i - 2]!;
      const mixed = (rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)) + (rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10));
      words[i] = mixed + words[i - 7]! + words[i - 16]!;
    }
    addBlock(state, words);
  }
}

function addBlock(state: Int32Array, words: Int32Array): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < rounds; i++) {
    const t = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + (g ^ (e & (f ^ g))) + constants[i]! + words[i]!) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t) | 0;
    const majority = (a & (b | c)) | (b & c);
    d = c;
    c = b;
    b = a;
    a = (t + (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
