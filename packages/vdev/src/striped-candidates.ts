/** The ways to read a block of RAID-Z or dRAID, of which the others are only made ready once the usual one has failed. */
import type { RaidzMap } from "@zfskit/raidz";
import { StripedBlock } from "./striped-block.ts";
import { readDirectly } from "./striped-direct.ts";
import { JOIN_STRIPES } from "./striped-reads.ts";
import type { StripedVdev } from "./striped-vdev.ts";
import type { Candidate } from "./top-vdev.ts";

/**
 * The candidates for a block, best first.
 *
 * @throws {ZfsError} ENODEV when more columns of a stripe are missing than it has parity
 */
export function stripedCandidates(
  vdev: StripedVdev,
  map: RaidzMap,
  { offset, birth }: { readonly offset: number; readonly birth: number | undefined },
): Iterable<Candidate> {
  if (vdev.direct && map.stripes.length < JOIN_STRIPES) return directFirst(vdev, map, offset, birth);
  return new StripedBlock(vdev, map, offset, birth).candidates();
}

/** The same, but nothing is made ready for what mostly does not come: that the block cannot be read in the usual way. */
function* directFirst(vdev: StripedVdev, map: RaidzMap, offset: number, birth: number | undefined): Generator<Candidate> {
  let candidates: Iterator<Candidate> | undefined;
  let first: Candidate | undefined;
  const begin = (): Candidate => {
    candidates ??= new StripedBlock(vdev, map, offset, birth).candidates();
    first ??= candidates.next().value as Candidate;
    return first;
  };
  yield {
    name: vdev.name,
    offset,
    read: (into, signal) => begin().read(into, signal),
    readSync(into) {
      if (!readDirectly(vdev, map, birth, into)) begin().readSync?.(into);
    },
    settle: (verified, accepted) => first?.settle?.(verified, accepted),
  };
  begin();
  for (let next = candidates?.next(); next?.done === false; next = candidates?.next()) yield next.value;
}

/** The copy that a vdev of this kind has: its data columns, and parity only for those that cannot be read. */
export function stripedCopies(
  vdev: StripedVdev,
  map: RaidzMap,
  place: { readonly offset: number; readonly birth: number | undefined },
): readonly Candidate[] {
  for (const candidate of stripedCandidates(vdev, map, place)) return [candidate];
  return [];
}
