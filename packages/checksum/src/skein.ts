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

/** The key schedule's parity constant C240, low half first. */
const parity: readonly [number, number] = [0xa9fc1a22, 0x1bd11bda];
/** One before every fourth round and one at the end. */
const subkeys = 19;

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
  const schedule = new Int32Array(subkeys * stateHalves);
  const last = Math.max(1, Math.ceil(message.length / blockBytes)) - 1;
  const tail = new Uint8Array(blockBytes);
  tail.set(message.subarray(last * blockBytes));
  for (let block = 0; block <= last; block++) {
    const isLast = block === last;
    readHalves(isLast ? tail : message, isLast ? 0 : block * blockBytes, input);
    const position = isLast ? message.length : (block + 1) * blockBytes;
    const flags = (type << typeShift) | (block === 0 ? firstFlag : 0) | (isLast ? finalFlag : 0);
    threefish(state, { input, work, schedule, position, flags });
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
  /** Room for all subkeys. */
  readonly schedule: Int32Array;
  /** Bytes of the message up to the end of this block: the tweak's first word. */
  readonly position: number;
  /** The upper half of the tweak's second word; its lower half is 0. */
  readonly flags: number;
}

/** Bits that the four words turned in a round turn by; the rounds repeat after eight (specification, table 4). */
const turns: readonly number[] = [
  [46, 36, 19, 37],
  [33, 27, 14, 42],
  [17, 49, 36, 39],
  [44, 9, 54, 56],
  [39, 30, 34, 24],
  [13, 50, 10, 17],
  [25, 29, 39, 43],
  [8, 35, 56, 22],
].flat();
const rounds = 72;

/**
 * Threefish-512: 72 rounds of four MIX and a permutation, a subkey before every fourth and at the end. Puts the result
 * into `block.work`.
 *
 * The words are locals, a to h, and move by assignment: twice the speed of the same on an array.
 */
function threefish(key: Int32Array, block: ThreefishBlock): void {
  const { work, schedule } = block;
  fillSchedule(key, block);
  let turn = 0;
  let low = 0;
  let high = 0;
  let aLow = block.input[0]!;
  let aHigh = block.input[1]!;
  let bLow = block.input[2]!;
  let bHigh = block.input[3]!;
  let cLow = block.input[4]!;
  let cHigh = block.input[5]!;
  let dLow = block.input[6]!;
  let dHigh = block.input[7]!;
  let eLow = block.input[8]!;
  let eHigh = block.input[9]!;
  let fLow = block.input[10]!;
  let fHigh = block.input[11]!;
  let gLow = block.input[12]!;
  let gHigh = block.input[13]!;
  let hLow = block.input[14]!;
  let hHigh = block.input[15]!;
  for (let round = 0, at = 0; ; round++) {
    if ((round & 3) === 0) {
      low = schedule[at++]!;
      aLow = (aLow + low) | 0;
      aHigh = (aHigh + schedule[at++]! + (aLow >>> 0 < low >>> 0 ? 1 : 0)) | 0;
      low = schedule[at++]!;
      bLow = (bLow + low) | 0;
      bHigh = (bHigh + schedule[at++]! + (bLow >>> 0 < low >>> 0 ? 1 : 0)) | 0;
      low = schedule[at++]!;
      cLow = (cLow + low) | 0;
      cHigh = (cHigh + schedule[at++]! + (cLow >>> 0 < low >>> 0 ? 1 : 0)) | 0;
      low = schedule[at++]!;
      dLow = (dLow + low) | 0;
      dHigh = (dHigh + schedule[at++]! + (dLow >>> 0 < low >>> 0 ? 1 : 0)) | 0;
      low = schedule[at++]!;
      eLow = (eLow + low) | 0;
      eHigh = (eHigh + schedule[at++]! + (eLow >>> 0 < low >>> 0 ? 1 : 0)) | 0;
      low = schedule[at++]!;
      fLow = (fLow + low) | 0;
      fHigh = (fHigh + schedule[at++]! + (fLow >>> 0 < low >>> 0 ? 1 : 0)) | 0;
      low = schedule[at++]!;
      gLow = (gLow + low) | 0;
      gHigh = (gHigh + schedule[at++]! + (gLow >>> 0 < low >>> 0 ? 1 : 0)) | 0;
      low = schedule[at++]!;
      hLow = (hLow + low) | 0;
      hHigh = (hHigh + schedule[at++]! + (hLow >>> 0 < low >>> 0 ? 1 : 0)) | 0;
      if (round === rounds) break;
    }
    const row = (round & 7) * 4;
    aLow = (aLow + bLow) | 0;
    aHigh = (aHigh + bHigh + (aLow >>> 0 < bLow >>> 0 ? 1 : 0)) | 0;
    turn = turns[row + 0]!;
    low = (bLow << turn) | (bHigh >>> (32 - turn));
    high = (bHigh << turn) | (bLow >>> (32 - turn));
    bLow = (turn < 32 ? low : high) ^ aLow;
    bHigh = (turn < 32 ? high : low) ^ aHigh;
    cLow = (cLow + dLow) | 0;
    cHigh = (cHigh + dHigh + (cLow >>> 0 < dLow >>> 0 ? 1 : 0)) | 0;
    turn = turns[row + 1]!;
    low = (dLow << turn) | (dHigh >>> (32 - turn));
    high = (dHigh << turn) | (dLow >>> (32 - turn));
    dLow = (turn < 32 ? low : high) ^ cLow;
    dHigh = (turn < 32 ? high : low) ^ cHigh;
    eLow = (eLow + fLow) | 0;
    eHigh = (eHigh + fHigh + (eLow >>> 0 < fLow >>> 0 ? 1 : 0)) | 0;
    turn = turns[row + 2]!;
    low = (fLow << turn) | (fHigh >>> (32 - turn));
    high = (fHigh << turn) | (fLow >>> (32 - turn));
    fLow = (turn < 32 ? low : high) ^ eLow;
    fHigh = (turn < 32 ? high : low) ^ eHigh;
    gLow = (gLow + hLow) | 0;
    gHigh = (gHigh + hHigh + (gLow >>> 0 < hLow >>> 0 ? 1 : 0)) | 0;
    turn = turns[row + 3]!;
    low = (hLow << turn) | (hHigh >>> (32 - turn));
    high = (hHigh << turn) | (hLow >>> (32 - turn));
    hLow = (turn < 32 ? low : high) ^ gLow;
    hHigh = (turn < 32 ? high : low) ^ gHigh;
    // Word 2 goes to place 0, 4 to 2, 6 to 4, 0 to 6; 7 and 3 trade places.
    low = aLow;
    high = aHigh;
    aLow = cLow;
    aHigh = cHigh;
    cLow = eLow;
    cHigh = eHigh;
    eLow = gLow;
    eHigh = gHigh;
    gLow = low;
    gHigh = high;
    low = dLow;
    high = dHigh;
    dLow = hLow;
    dHigh = hHigh;
    hLow = low;
    hHigh = high;
  }
  work[0] = aLow;
  work[1] = aHigh;
  work[2] = bLow;
  work[3] = bHigh;
  work[4] = cLow;
  work[5] = cHigh;
  work[6] = dLow;
  work[7] = dHigh;
  work[8] = eLow;
  work[9] = eHigh;
  work[10] = fLow;
  work[11] = fHigh;
  work[12] = gLow;
  work[13] = gHigh;
  work[14] = hLow;
  work[15] = hHigh;
}

/**
 * The 19 subkeys, one after the other: the key's words and their parity in turn, with two words of the tweak (of three,
 * the third the sum of the others) added to words 5 and 6, and the subkey's number to word 7.
 */
function fillSchedule(key: Int32Array, block: ThreefishBlock): void {
  const { schedule } = block;
  let parityLow = parity[0];
  let parityHigh = parity[1];
  for (let half = 0; half < stateHalves; half += 2) {
    parityLow ^= key[half]!;
    parityHigh ^= key[half + 1]!;
  }
  const low = block.position | 0;
  const high = Math.floor(block.position / 2 ** 32) | 0;
  const tweakLow = [low, 0, low];
  const tweakHigh = [high, block.flags, high ^ block.flags];
  for (let subkey = 0, at = 0; subkey < subkeys; subkey++, at += stateHalves) {
    for (let word = 0; word < 8; word++) {
      const from = (subkey + word) % 9;
      schedule[at + word * 2] = from === 8 ? parityLow : key[from * 2]!;
      schedule[at + word * 2 + 1] = from === 8 ? parityHigh : key[from * 2 + 1]!;
    }
    addWord(schedule, at + 10, tweakLow[subkey % 3]!, tweakHigh[subkey % 3]!);
    addWord(schedule, at + 12, tweakLow[(subkey + 1) % 3]!, tweakHigh[(subkey + 1) % 3]!);
    addWord(schedule, at + 14, subkey, 0);
  }
}

function addWord(words: Int32Array, at: number, low: number, high: number): void {
  const sum = (words[at]! + low) | 0;
  words[at] = sum;
  words[at + 1] = words[at + 1]! + high + (sum >>> 0 < low >>> 0 ? 1 : 0);
}
