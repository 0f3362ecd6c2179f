import { ZioEckEditor } from "@zfskit/format/edit/zio-eck";
import { ZIO_ECK_MAGIC, ZioEckView } from "@zfskit/format/spa";
import { cutForMac } from "./algorithm.ts";
import { type ChecksumWords, newChecksumWords, readChecksumWords, sameChecksumWords, writeChecksumWords } from "./words.ts";

/**
 * Blocks that hold their own checksum, in a trailer of a magic number and the words (zio_eck_t).
 *
 * The sum is taken with a verifier in the place of the words: something only this block has, its offset or its name,
 * so that an intact block at a wrong place does not verify. The magic's byte order is the block's.
 *
 * @see OpenZFS module/zfs/zio_checksum.c zio_checksum_error_impl, zio_checksum_compute
 */

/** For a block pointer of an encrypted dataset: words 2 and 3 of the trailer are a MAC and are not compared. */
export interface EmbeddedOptions {
  readonly mac?: boolean | undefined;
}

/** Where a trailer is, and what its sum covers. */
export interface Trailer {
  /** Where the magic is. */
  readonly at: number;
  /** Bytes that the sum covers. */
  readonly size: number;
  readonly littleEndian: boolean;
}

/** What makes a block's sum its own, and how it is taken. */
export interface Sealing {
  readonly verifier: ChecksumWords;
  readonly sum: (bytes: Uint8Array, littleEndian: boolean) => ChecksumWords;
  readonly mac?: boolean | undefined;
}

/** Where the verifier is put in the place of the words: bytes that are given are not written. Nothing lasts in it beyond a call. */
let scratch = new Uint8Array(0);

/** True when the words of a trailer are the sum of its block. */
export function verifyTrailer(bytes: Uint8Array, trailer: Trailer, sealing: Sealing): boolean {
  const { littleEndian } = trailer;
  const at = ZioEckView.of(bytes, trailer.at, littleEndian).cksum.off;
  const expected = readChecksumWords(bytes, at, littleEndian);
  if (scratch.length < trailer.size) scratch = new Uint8Array(trailer.size);
  const copy = scratch.subarray(0, trailer.size);
  copy.set(bytes.subarray(0, trailer.size));
  writeChecksumWords(sealing.verifier, copy, { offset: at, littleEndian });
  const actual = sealing.sum(copy, littleEndian);
  if (sealing.mac !== true) return sameChecksumWords(actual, expected);
  // None of the embedded sums counts as strong.
  cutForMac(actual, false);
  return sameChecksumWords(actual, expected, 2);
}

/** Write magic and sum into a trailer. `bytes` is changed. */
export function sealTrailer(bytes: Uint8Array, trailer: Trailer, sealing: Sealing & { readonly keepsMac?: boolean }): void {
  const { littleEndian } = trailer;
  const eck = ZioEckEditor.of(bytes, trailer.at, littleEndian);
  const at = eck.cksum.off;
  const saved = sealing.keepsMac === true ? readChecksumWords(bytes, at, littleEndian) : newChecksumWords();
  eck.magic = ZIO_ECK_MAGIC;
  writeChecksumWords(sealing.verifier, bytes, { offset: at, littleEndian });
  const words = sealing.sum(bytes.subarray(0, trailer.size), littleEndian);
  if (sealing.mac === true) {
    cutForMac(words, false);
    words.set(saved.subarray(4), 4);
  }
  writeChecksumWords(words, bytes, { offset: at, littleEndian });
}

/** The trailer at the end of a block; undefined where there is no magic. */
export function endTrailer(bytes: Uint8Array): Trailer | undefined {
  const at = bytes.length - ZioEckView.SIZE;
  const littleEndian = at < 0 ? undefined : magicOrder(bytes, at);
  return littleEndian === undefined ? undefined : { at, size: bytes.length, littleEndian };
}

/** The place for a trailer at the end of a block. */
export function newEndTrailer(bytes: Uint8Array, littleEndian: boolean): Trailer {
  const at = bytes.length - ZioEckView.SIZE;
  if (at < 0) throw new TypeError(`block of ${bytes.length} bytes has no room for its trailer`);
  return { at, size: bytes.length, littleEndian };
}

/** The byte order in which the magic makes sense. */
export function magicOrder(bytes: Uint8Array, at: number): boolean | undefined {
  if (ZioEckView.of(bytes, at, true).hasMagic) return true;
  return ZioEckView.of(bytes, at, false).hasMagic ? false : undefined;
}
