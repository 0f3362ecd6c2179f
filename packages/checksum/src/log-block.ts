import { ZIL_MIN_BLKSZ, ZilChainView } from "@zfskit/format/views/zil-chain";
import { fletcher2, fletcher4 } from "./fletcher.ts";
import {
  type EmbeddedOptions,
  endTrailer,
  magicOrder,
  newEndTrailer,
  type Sealing,
  sealTrailer,
  type Trailer,
  verifyTrailer,
} from "./trailer.ts";
import type { ChecksumWords } from "./words.ts";

/**
 * Blocks of intent logs, which hold their own checksum. Apart from labels: a pool whose log is empty has none.
 *
 * @see OpenZFS module/zfs/zio_checksum.c zio_checksum_error_impl, zio_checksum_compute
 */

/** What kind of block an intent log has: `zilog` before pool version 26, its trailer at the end; then `zilog2`. */
export type ZilChecksum = "zilog" | "zilog2";

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

function zilSum(checksum: ZilChecksum): Sealing["sum"] {
  return checksum === "zilog" ? fletcher2 : fletcher4;
}
