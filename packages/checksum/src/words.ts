/**
 * A 256-bit checksum, zio_cksum_t: four 64-bit words as eight 32-bit halves, word 0 first, the low half of a word
 * before its high half. Halves because bigint allocates, and a checksum is compared for every block read.
 */
export type ChecksumWords = Uint32Array;

const halves = 8;

/** A checksum of zeros. */
export function newChecksumWords(): ChecksumWords {
  return new Uint32Array(halves);
}

/**
 * Read the 32 bytes of a zio_cksum_t.
 *
 * @param littleEndian - byte order of the structure that holds the checksum, which may differ from that of the block
 *   it is of
 */
export function readChecksumWords(bytes: Uint8Array, offset: number, littleEndian: boolean): ChecksumWords {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, halves * 4);
  const words = new Uint32Array(halves);
  for (let half = 0; half < halves; half++) words[half] = view.getUint32(placeOf(half, littleEndian), littleEndian);
  return words;
}

/** Write a checksum's 32 bytes at `offset`. */
export function writeChecksumWords(words: ChecksumWords, bytes: Uint8Array, place: { offset: number; littleEndian: boolean }): void {
  const { offset, littleEndian } = place;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, halves * 4);
  for (let half = 0; half < halves; half++) view.setUint32(placeOf(half, littleEndian), words[half]!, littleEndian);
}

/** Where in its 32 bytes a half lies: a big-endian word has its high half first. */
function placeOf(half: number, littleEndian: boolean): number {
  return (littleEndian ? half : half ^ 1) * 4;
}

/** The checksum whose four words these are. */
export function checksumWordsFromBigInts(words: readonly bigint[]): ChecksumWords {
  if (words.length !== halves / 2) throw new TypeError(`a checksum has ${halves / 2} words, not ${words.length}`);
  return Uint32Array.from({ length: halves }, (_, half) => Number((words[half >> 1]! >> (half % 2 === 0 ? 0n : 32n)) & 0xffff_ffffn));
}

/** The four words, for showing them as zdb does. */
export function checksumWordsToBigInts(words: ChecksumWords): [bigint, bigint, bigint, bigint] {
  const word = (index: number) => (BigInt(words[index * 2 + 1]!) << 32n) | BigInt(words[index * 2]!);
  return [word(0), word(1), word(2), word(3)];
}

/** True when the first `count` words (all four unless told otherwise) agree. */
export function sameChecksumWords(a: ChecksumWords, b: ChecksumWords, count = 4): boolean {
  for (let half = 0; half < count * 2; half++) if (a[half] !== b[half]) return false;
  return true;
}
