import { sha256 } from "./algorithm.ts";
import { type EmbeddedOptions, endTrailer, newEndTrailer, sealTrailer, verifyTrailer } from "./trailer.ts";
import { type ChecksumWords, checksumWordsFromBigInts } from "./words.ts";

/**
 * Parts of vdev labels and gang headers, which hold their own checksum.
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

function labelVerifier(offset: number): ChecksumWords {
  return checksumWordsFromBigInts([BigInt(offset), 0n, 0n, 0n]);
}

function gangVerifier(place: GangHeaderPlace): ChecksumWords {
  return checksumWordsFromBigInts([BigInt(place.vdev), BigInt(place.offset), BigInt(place.txg), 0n]);
}
