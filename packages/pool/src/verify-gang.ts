/**
 * Blocks in pieces: every copy of their headers and of each piece.
 *
 * @see OpenZFS module/zfs/zio.c zio_gang_tree_assemble, metaslab.c metaslab_claim_dva
 */
import { verifyGangHeader } from "@zfskit/checksum";
import { ZfsError } from "@zfskit/core";
import { type BlkptrView, SPA_MINBLOCKSIZE } from "@zfskit/format/spa";
import { type BlockReader, dvasOf, dynamicHeaderBytes, gangChildren, hasMac, isLittleEndian, physicalBirth, psizeOf } from "@zfskit/zio";
import type { BlockCheck, CopyFault } from "./verify-block.ts";

/** What checking all of a block in pieces came to. */
export interface CheckedGang {
  readonly bytes: Uint8Array | undefined;
  readonly good: boolean;
  readonly faults: readonly CopyFault[];
}

/** A place that a block takes; bytes. */
export type Claim = (vdev: number, offset: number, length: number) => void;

/** True for a pointer of which a copy is in pieces. */
export function isGang(bp: BlkptrView): boolean {
  return dvasOf(bp).some(({ gang }) => gang);
}

/**
 * Check a block in pieces, and tell where header and pieces lie. What a pointer says that it takes is header and pieces
 * together: so the header takes what the pieces leave.
 */
export async function checkGang(check: BlockCheck, reader: BlockReader, bp: BlkptrView, claim: Claim, depth = 0): Promise<CheckedGang> {
  if (depth >= reader.limits.gangDepth)
    throw new ZfsError("ELIMIT", `gang blocks nested deeper than limits.gangDepth (${reader.limits.gangDepth})`);
  const psize = psizeOf(bp);
  if (psize > reader.limits.blockBytes)
    throw new ZfsError("ELIMIT", `gang block of ${psize} bytes, limits.blockBytes allows ${reader.limits.blockBytes}`);
  const dvas = dvasOf(bp);
  const place = { vdev: dvas[0]?.vdev ?? 0, offset: dvas[0]?.offset ?? 0, txg: physicalBirth(bp) };
  const verify = (bytes: Uint8Array) => verifyGangHeader(bytes, place, { mac: hasMac(bp) });
  const dynamic = dynamicHeaderBytes(reader, dvas);
  let header = dynamic > SPA_MINBLOCKSIZE ? await check.checkCopies(bp, dynamic, verify, true) : undefined;
  if (header?.good !== true) header = await check.checkCopies(bp, SPA_MINBLOCKSIZE, verify, true);
  const faults = [...header.faults];
  if (header.bytes === undefined) return { bytes: undefined, good: false, faults };
  const taken = dvas.map(({ asize }) => asize);
  const whole = new Uint8Array(psize);
  let at = 0;
  let good = true;
  for (const child of gangChildren(header.bytes, isLittleEndian(bp))) {
    const places = dvasOf(child);
    for (const [d, { asize }] of places.entries()) if (taken[d] !== undefined) taken[d] -= asize;
    let piece: CheckedGang;
    if (isGang(child)) piece = await checkGang(check, reader, child, claim, depth + 1);
    else {
      for (const dva of places) claim(dva.vdev, dva.offset, dva.asize);
      piece = await check.check(child, true);
    }
    faults.push(...piece.faults);
    good &&= piece.good;
    if (piece.bytes !== undefined && at + piece.bytes.length <= psize) whole.set(piece.bytes, at);
    at += psizeOf(child);
  }
  for (const [d, dva] of dvas.entries()) if (taken[d]! > 0) claim(dva.vdev, dva.offset, taken[d]!);
  return { bytes: good && at === psize ? whole : undefined, good: good && at === psize, faults };
}
