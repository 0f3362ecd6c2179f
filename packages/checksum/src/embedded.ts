import { ZioEckEditor } from "@zfskit/format/edit/zio-eck";
import { ZIO_ECK_MAGIC, ZioEckView } from "@zfskit/format/spa";
import { ZIL_MIN_BLKSZ, ZilChainView } from "@zfskit/format/views/zil-chain";
import { cutForMac, fletcher2, fletcher4, sha256 } from "./algorithm.ts";
import {
  type ChecksumWords,
  checksumWordsFromBigInts,
  newChecksumWords,
  readChecksumWords,
  sameChecksumWords,
  writeChecksumWords,
} from "./words.ts";

/**
 * Blocks that hold their own checksum, in a trailer of a magic number and the words (zio_eck_t).
 *
 * The sum is taken with a verifier in the place of the words: something only this block has, its offset or its name,
 * so that an intact block at a wrong place does not verify. The magic's byte order is the block's.
 *
 * @see OpenZFS module/zfs/zio_checksum.c zio_checksum_error_impl, zio_checksum_compute
 */

/** Where a gang header lies: what makes its sum its own. */
export interface GangHeaderPlace {
  /** Vdev and offset of the first DVA of its block pointer. */
  readonly vdev: number;
  /** Bytes, as in the DVA: without the label area. */
  readonly offset: number;
  /** Physical birth of the block pointer. */
  readonly txg: number;
}

/** What kind of block an intent log has: `zilog` before pool version 26, its trailer at the end; then `zilog2`. */
export type ZilChecksum = "zilog" | "zilog2";

/** For a block pointer of an encrypted dataset: words 2 and 3 of the trailer are a MAC and are not compared. */
export interface EmbeddedOptions {
  readonly mac?: boolean | undefined;
}

/**
 * True when a part of a vdev label (boot header, configuration, one uberblock) verifies.
 *
 * @param bytes - the whole part, trailer included: 8 KiB, 112 KiB, one uberblock slot
 * @param offset - where it lies, bytes from the start of the device
 */
export function verifyLabel(bytes: Uint8Array, offset: number): boolean {
  const trailer = endTrailer(bytes);
  return trailer !== undefined && verifyTrailer(bytes, trailer, { verifier: labelVerifier(offset), sum: sha256 });
}

/**
 * True when a gang header verifies.
 *
 * @param bytes - the header: 512 bytes, or as many as the vdev's sectors have where the pool has
 *   dynamic_gang_header; there, old headers are still found, so try the first 512 bytes too
 */
export function verifyGangHeader(bytes: Uint8Array, place: GangHeaderPlace, options: EmbeddedOptions = {}): boolean {
  const trailer = endTrailer(bytes);
  return trailer !== undefined && verifyTrailer(bytes, trailer, { verifier: gangVerifier(place), sum: sha256, mac: options.mac });
}

/**
 * True when a block of an intent log verifies.
 *
 * @param bytes - the block as stored; of a zilog2 block only what zc_nused covers is summed
 * @param expected - the words of the block pointer that names it: the log's guid, its object set, a sequence number
 */
export function verifyZilBlock(
  bytes: Uint8Array,
  expected: ChecksumWords,
  options: EmbeddedOptions & { readonly checksum: ZilChecksum },
): boolean {
  const { checksum, mac } = options;
  const trailer = checksum === "zilog" ? endTrailer(bytes) : chainTrailer(bytes);
  return trailer !== undefined && verifyTrailer(bytes, trailer, { verifier: expected, sum: zilSum(checksum), mac });
}

/** Write magic and checksum into the trailer of a part of a label. `bytes` is changed. */
export function sealLabel(bytes: Uint8Array, offset: number, littleEndian: boolean): void {
  sealTrailer(bytes, newEndTrailer(bytes, littleEndian), { verifier: labelVerifier(offset), sum: sha256 });
}

/** Write magic and checksum into the trailer of a gang header. `bytes` is changed. */
export function sealGangHeader(
  bytes: Uint8Array,
  place: GangHeaderPlace,
  options: EmbeddedOptions & { readonly littleEndian: boolean },
): void {
  const sealed = { verifier: gangVerifier(place), sum: sha256, mac: options.mac };
  sealTrailer(bytes, newEndTrailer(bytes, options.littleEndian), sealed);
}

/**
 * Write magic and checksum into the trailer of a block of an intent log. `bytes` is changed; of a zilog2 block
 * zc_nused must be set.
 *
 * @param options.mac - words 2 and 3 that the trailer has already are the MAC, and stay
 */
export function sealZilBlock(
  bytes: Uint8Array,
  words: ChecksumWords,
  options: EmbeddedOptions & { readonly checksum: ZilChecksum; readonly littleEndian: boolean },
): void {
  const { checksum, littleEndian, mac } = options;
  const sealed = { verifier: words, sum: zilSum(checksum), mac, keepsMac: true };
  if (checksum === "zilog") {
    sealTrailer(bytes, newEndTrailer(bytes, littleEndian), sealed);
    return;
  }
  if (bytes.length < ZilChainView.SIZE) throw new TypeError(`log block of ${bytes.length} bytes has no room for its chain`);
  const size = chainSize(bytes, littleEndian);
  if (size === 0 || size > bytes.length) throw new TypeError(`log block of ${bytes.length} bytes says that ${size} are used`);
  sealTrailer(bytes, { at: chainTrailerAt(bytes), size, littleEndian }, sealed);
}

interface Trailer {
  /** Where the magic is. */
  readonly at: number;
  /** Bytes that the sum covers. */
  readonly size: number;
  readonly littleEndian: boolean;
}

interface Sealing {
  readonly verifier: ChecksumWords;
  readonly sum: (bytes: Uint8Array, littleEndian: boolean) => ChecksumWords;
  readonly mac?: boolean | undefined;
}

/** Where the verifier is put in the place of the words: bytes that are given are not written. Nothing lasts in it beyond a call. */
let scratch = new Uint8Array(0);

function verifyTrailer(bytes: Uint8Array, trailer: Trailer, sealing: Sealing): boolean {
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

function sealTrailer(bytes: Uint8Array, trailer: Trailer, sealing: Sealing & { readonly keepsMac?: boolean }): void {
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

function endTrailer(bytes: Uint8Array): Trailer | undefined {
  const at = bytes.length - ZioEckView.SIZE;
  const littleEndian = at < 0 ? undefined : magicOrder(bytes, at);
  return littleEndian === undefined ? undefined : { at, size: bytes.length, littleEndian };
}

function newEndTrailer(bytes: Uint8Array, littleEndian: boolean): Trailer {
  const at = bytes.length - ZioEckView.SIZE;
  if (at < 0) throw new TypeError(`block of ${bytes.length} bytes has no room for its trailer`);
  return { at, size: bytes.length, littleEndian };
}

function chainTrailer(bytes: Uint8Array): Trailer | undefined {
  if (bytes.length < ZilChainView.SIZE) return undefined;
  const littleEndian = magicOrder(bytes, chainTrailerAt(bytes));
  if (littleEndian === undefined) return undefined;
  const size = chainSize(bytes, littleEndian);
  return size === 0 || size > bytes.length ? undefined : { at: chainTrailerAt(bytes), size, littleEndian };
}

/** A zilog2 block has its trailer in the chain at its front. */
function chainTrailerAt(bytes: Uint8Array): number {
  return ZilChainView.of(bytes).eck.off;
}

/** Bytes of a zilog2 block that its sum covers: zc_nused, rounded up. */
function chainSize(bytes: Uint8Array, littleEndian: boolean): number {
  const used = Number(ZilChainView.of(bytes, 0, littleEndian).nusedBig);
  return Math.ceil(used / ZIL_MIN_BLKSZ) * ZIL_MIN_BLKSZ;
}

/** The byte order in which the magic makes sense. */
function magicOrder(bytes: Uint8Array, at: number): boolean | undefined {
  if (ZioEckView.of(bytes, at, true).hasMagic) return true;
  return ZioEckView.of(bytes, at, false).hasMagic ? false : undefined;
}

function labelVerifier(offset: number): ChecksumWords {
  return checksumWordsFromBigInts([BigInt(offset), 0n, 0n, 0n]);
}

function gangVerifier(place: GangHeaderPlace): ChecksumWords {
  return checksumWordsFromBigInts([BigInt(place.vdev), BigInt(place.offset), BigInt(place.txg), 0n]);
}

function zilSum(checksum: ZilChecksum): Sealing["sum"] {
  return checksum === "zilog" ? fletcher2 : fletcher4;
}
