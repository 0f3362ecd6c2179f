/**
 * Skein-512 (version 1.3 of its specification), plain and as a MAC.
 *
 * 64-bit words are pairs of 32-bit halves, low half first, at 2i and 2i + 1.
 *
 * @see OpenZFS module/zfs/skein_zfs.c, module/icp/algs/skein/skein.c Skein_512_InitExt
 */

const blockBytes = 64;
const stateHalves = 16;

/** What a run of UBI is over; the tweak's type field (specification, table 6). */
const blockType = { key: 0, config: 4, message: 48, output: 63 } as const;
/** Flags of the tweak, as bits of its last 32: the type starts at bit 24. */
const typeShift = 24;
const firstFlag = 0x4000_0000;
const finalFlag = 0x8000_0000;

/** "SHA3" and version 1, then the length of the output in bits; no tree. */
const configBytes = 32;
const schema: readonly [number, number] = [0x33414853, 1];

/** The key schedule's parity constant C240. */
const parityLow = 0xa9fc1a22 | 0;
const parityHigh = 0x1bd11bda;

/** What a message starts from: depends on the length of the output and the key only, so it is worth keeping. */
export type SkeinState = Int32Array;

/**
 * Prepare to hash messages.
 *
 * @param outputBytes - length of the digest
 * @param key - makes it a MAC
 */
export function skeinState(outputBytes: number, key?: Uint8Array): SkeinState {
  const state = new Int32Array(stateHalves);
  if (key !== undefined && key.length > 0) runUbi(state, key, blockType.key);
  const config = new DataView(new ArrayBuffer(configBytes));
  config.setUint32(0, schema[0], true);
  config.setUint32(4, schema[1], true);
  config.setUint32(8, outputBytes * 8, true);
  runUbi(state, new Uint8Array(config.buffer), blockType.config);
  return state;
}

/**
 * Hash a message.
 *
 * @param start - from {@link skeinState}, not changed
 * @param outputBytes - as given there, up to 64
 */
export function skeinDigest(start: SkeinState, message: Uint8Array, outputBytes: number): Uint8Array<ArrayBuffer> {
  const state = start.slice();
  runUbi(state, message, blockType.message);
  // One block of output: counter 0, 8 bytes.
  runUbi(state, new Uint8Array(8), blockType.output);
  const digest = new DataView(new ArrayBuffer(blockBytes));
  for (let half = 0; half < stateHalves; half++) digest.setInt32(half * 4, state[half]!, true);
  return new Uint8Array(digest.buffer.slice(0, outputBytes));
}

/** Unique Block Iteration: chain Threefish over the blocks of a message, each with a tweak that no other has. */
function runUbi(state: Int32Array, message: Uint8Array, type: number): void {
  const work = new Int32Array(stateHalves);
  const input = new Int32Array(stateHalves);
  const last = Math.max(1, Math.ceil(message.length / blockBytes)) - 1;
  const tail = new Uint8Array(blockBytes);
  tail.set(message.subarray(last * blockBytes));
  for (let block = 0; block <= last; block++) {
    const isLast = block === last;
    readHalves(isLast ? tail : message, isLast ? 0 : block * blockBytes, input);
    const position = isLast ? message.length : (block + 1) * blockBytes;
    const flags = (type << typeShift) | (block === 0 ? firstFlag : 0) | (isLast ? finalFlag : 0);
    threefish(state, { input, work, position, flags });
    for (let half = 0; half < stateHalves; half++) state[half] = work[half]! ^ input[half]!;
  }
}

function readHalves(bytes: Uint8Array, offset: number, out: Int32Array): void {
  for (let half = 0, at = offset; half < stateHalves; half++, at += 4) {
    out[half] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  }
}

interface ThreefishBlock {
  readonly input: Int32Array;
  readonly work: Int32Array;
  /** Bytes of the message up to the end of this block: the tweak's first word. */
  readonly position: number;
  /** The upper half of the tweak's second word; its lower half is 0. */
  readonly flags: number;
}

/** Threefish-512: 72 rounds, a subkey every 4. Puts the result into `block.work`. */
function threefish(key: Int32Array, block: ThreefishBlock): void {
  const { input, work } = block;
  // Nine key words and three tweak words, each twice, so that a subkey is a run without wrapping.
  const keys = new Int32Array(18 * 2);
  let low = parityLow;
  let high = parityHigh;
  for (let half = 0; half < stateHalves; half += 2) {
    low ^= key[half]!;
    high ^= key[half + 1]!;
  }
  for (let copy = 0; copy < 36; copy += 18) {
    keys.set(key, copy);
    keys[copy + 16] = low;
    keys[copy + 17] = high;
  }
  const positionLow = block.position | 0;
  const positionHigh = Math.floor(block.position / 2 ** 32) | 0;
  const tweaks = [positionLow, positionHigh, 0, block.flags, positionLow, positionHigh ^ block.flags];
  work.set(input);
  addSubkey(work, keys, tweaks, 0);
  for (let subkey = 1; subkey <= 18; subkey += 2) {
    mix(work, 0, 2, 46 - 32, true);
    mix(work, 4, 6, 36 - 32, true);
    mix(work, 8, 10, 19, false);
    mix(work, 12, 14, 37 - 32, true);
    mix(work, 4, 2, 33 - 32, true);
    mix(work, 8, 14, 27, false);
    mix(work, 12, 10, 14, false);
    mix(work, 0, 6, 42 - 32, true);
    mix(work, 8, 2, 17, false);
    mix(work, 12, 6, 49 - 32, true);
    mix(work, 0, 10, 36 - 32, true);
    mix(work, 4, 14, 39 - 32, true);
    mix(work, 12, 2, 44 - 32, true);
    mix(work, 0, 14, 9, false);
    mix(work, 4, 10, 54 - 32, true);
    mix(work, 8, 6, 56 - 32, true);
    addSubkey(work, keys, tweaks, subkey);
    mix(work, 0, 2, 39 - 32, true);
    mix(work, 4, 6, 30, false);
    mix(work, 8, 10, 34 - 32, true);
    mix(work, 12, 14, 24, false);
    mix(work, 4, 2, 13, false);
    mix(work, 8, 14, 50 - 32, true);
    mix(work, 12, 10, 10, false);
    mix(work, 0, 6, 17, false);
    mix(work, 8, 2, 25, false);
    mix(work, 12, 6, 29, false);
    mix(work, 0, 10, 39 - 32, true);
    mix(work, 4, 14, 43 - 32, true);
    mix(work, 12, 2, 8, false);
    mix(work, 0, 14, 35 - 32, true);
    mix(work, 4, 10, 56 - 32, true);
    mix(work, 8, 6, 22, false);
    addSubkey(work, keys, tweaks, subkey + 1);
  }
}

/** a += b; b = rotl(b, r) ^ a, where `shift` is r modulo 32 and `swap` says that r is above 32. */
function mix(words: Int32Array, a: number, b: number, shift: number, swap: boolean): void {
  const bLow = words[b]!;
  const bHigh = words[b + 1]!;
  const sum = (words[a]! >>> 0) + (bLow >>> 0);
  const aLow = sum | 0;
  const aHigh = (words[a + 1]! + bHigh + (sum > 0xffff_ffff ? 1 : 0)) | 0;
  words[a] = aLow;
  words[a + 1] = aHigh;
  const low = (bLow << shift) | (bHigh >>> (32 - shift));
  const high = (bHigh << shift) | (bLow >>> (32 - shift));
  words[b] = (swap ? high : low) ^ aLow;
  words[b + 1] = (swap ? low : high) ^ aHigh;
}

function addSubkey(words: Int32Array, keys: Int32Array, tweaks: readonly number[], subkey: number): void {
  let from = (subkey % 9) * 2;
  for (let at = 0; at < stateHalves; at += 2, from += 2) addWord(words, at, keys[from]!, keys[from + 1]!);
  const first = (subkey % 3) * 2;
  const second = ((subkey + 1) % 3) * 2;
  addWord(words, 10, tweaks[first]!, tweaks[first + 1]!);
  addWord(words, 12, tweaks[second]!, tweaks[second + 1]!);
  addWord(words, 14, subkey, 0);
}

function addWord(words: Int32Array, at: number, low: number, high: number): void {
  const sum = (words[at]! >>> 0) + (low >>> 0);
  words[at] = sum | 0;
  words[at + 1] = (words[at + 1]! + high + (sum > 0xffff_ffff ? 1 : 0)) | 0;
}
