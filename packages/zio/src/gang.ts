/**
 * Gang blocks: a block that found no space in one piece, stored as a header of pointers to its pieces.
 *
 * @see OpenZFS module/zfs/zio.c zio_gang_tree_assemble, zio_gang_tree_issue
 */
import { verifyGangHeader } from "@zfskit/checksum";
import { isZfsError, ZfsError } from "@zfskit/core";
import { BlkptrView, SPA_MINBLOCKSIZE, ZioEckView } from "@zfskit/format/spa";
import type { TopVdev } from "@zfskit/vdev";
import { type Dva, isHole, isLittleEndian, physicalBirth, psizeOf } from "./blkptr.ts";
import type { BlockReader, ReadBlockOptions } from "./block-reader.ts";
import { hasMac } from "./decrypt.ts";

/**
 * The stored bytes of a gang block: those of its pieces, one behind the other.
 *
 * Each piece has a checksum of its own; the header's lies in its trailer, and is seeded with where the header is.
 */
export async function readGang(
  reader: BlockReader,
  bp: BlkptrView,
  dvas: readonly Dva[],
  options: ReadBlockOptions,
  depth: number,
): Promise<Uint8Array> {
  if (depth >= reader.limits.gangDepth)
    throw new ZfsError("ELIMIT", `gang blocks nested deeper than limits.gangDepth (${reader.limits.gangDepth})`);
  const header = await readHeader(reader, bp, dvas, options);
  const psize = psizeOf(bp);
  if (psize > reader.limits.blockBytes)
    throw new ZfsError("ELIMIT", `gang block of ${psize} bytes, limits.blockBytes allows ${reader.limits.blockBytes}`);
  const whole = new Uint8Array(psize);
  let at = 0;
  for (const child of gangChildren(header, isLittleEndian(bp))) {
    const piece = await reader.readStored(child, options, depth + 1);
    if (at + piece.length > psize) throw new ZfsError("ECORRUPT", `pieces of a gang block hold more than its ${psize} bytes`);
    whole.set(piece, at);
    at += piece.length;
  }
  if (at !== psize) throw new ZfsError("ECORRUPT", `pieces of a gang block hold ${at} of its ${psize} bytes`);
  return whole;
}

/** Headers fill the smallest allocation of their vdev where the feature dynamic_gang_header was active, else 512 bytes. */
async function readHeader(reader: BlockReader, bp: BlkptrView, dvas: readonly Dva[], options: ReadBlockOptions): Promise<Uint8Array> {
  const dynamic = dynamicHeaderBytes(reader, dvas);
  const [first] = dvas;
  const place = { vdev: first?.vdev ?? 0, offset: first?.offset ?? 0, txg: physicalBirth(bp) };
  const verify = (bytes: Uint8Array) => verifyGangHeader(bytes, place, { mac: hasMac(bp) });
  if (dynamic > SPA_MINBLOCKSIZE) {
    try {
      return await reader.readCopies(dvas, new Uint8Array(dynamic), verify, options, place.txg);
    } catch (error) {
      if (!isZfsError(error, "ECKSUM")) throw error;
    }
  }
  return reader.readCopies(dvas, new Uint8Array(SPA_MINBLOCKSIZE), verify, options, place.txg);
}

/** Bytes of a header that fills the smallest allocation. */
export function dynamicHeaderBytes(reader: BlockReader, dvas: readonly Dva[]): number {
  return Math.min(...dvas.map((dva) => minAllocBytes(reader.top(dva.vdev))));
}

/** The pointers to the pieces in a header. */
export function* gangChildren(header: Uint8Array, littleEndian: boolean): Generator<BlkptrView> {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  for (let i = 0; (i + 1) * BlkptrView.SIZE <= header.length - ZioEckView.SIZE; i++) {
    const child = new BlkptrView(view, i * BlkptrView.SIZE, littleEndian);
    if (!isHole(child)) yield child;
  }
}

/** A vdev that is not there has the least. */
function minAllocBytes(top: TopVdev | undefined): number {
  return top === undefined ? SPA_MINBLOCKSIZE : (top.minAllocBytes ?? 1 << top.ashift);
}
