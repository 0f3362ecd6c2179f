/** Vdevs that hold the same bytes on each leaf: single disks and files, mirrors, replacements and spares. */
import { ZfsError } from "@zfskit/core";
import { VDEV_LABEL_START_SIZE } from "@zfskit/format/vdev";
import type { VdevConfig } from "./config.ts";
import type { ErrorLog } from "./error-log.ts";
import { type Leaf, sidesOf } from "./leaf.ts";
import { type SplicedBlock, splicedCandidates } from "./spliced-mirror.ts";
import { type Candidate, describeLeaves, missingLeaves, type TopVdev, type VdevParts, waitsForLeaves } from "./top-vdev.ts";

/** @throws {ZfsError} ENOTSUP for a kind of vdev that is not implemented, by name */
export function openMirror(config: VdevConfig, { members, ashift, stale, missed, errors, reconstructionTries }: VdevParts): TopVdev {
  const sides = sidesOf(config, { members, stale, missed });
  const isReadable = sides(0).length > 0;
  const missing = missingLeaves(config, members);
  const place = { vdev: config.id };
  const wholeSides = (offset: number, length: number, birth: number | undefined): Leaf[] => {
    if (!isReadable) {
      const all = missing.length > 1 ? "all of " : "";
      throw new ZfsError("ENODEV", `${config.type} ${config.id} is missing: ${all}${describeLeaves(missing)}`, {
        place: { ...place, offset },
      });
    }
    const at = VDEV_LABEL_START_SIZE + offset;
    const whole = sides(offset, birth).filter(({ source }) => at + length <= source.size);
    if (whole.length === 0)
      throw new ZfsError("ECORRUPT", `block of ${length} bytes lies past the end of vdev ${config.id}`, { place: { ...place, offset } });
    return whole;
  };
  return {
    id: config.id,
    guid: config.guid,
    type: config.type,
    ashift,
    config,
    readable: isReadable,
    waits: waitsForLeaves(config, members),
    shortage: isReadable ? undefined : { missing, needed: 1 },
    candidates(offset, length, birth) {
      const whole = wholeSides(offset, length, birth);
      const at = VDEV_LABEL_START_SIZE + offset;
      if (whole.length === 1) return whole.map((leaf) => candidateOf(leaf, at, errors));
      return mirrorCandidates({ leaves: whole, offset: at, length, sectorBytes: 2 ** ashift, errors, tries: reconstructionTries });
    },
    copies(offset, length, birth) {
      const at = VDEV_LABEL_START_SIZE + offset;
      return wholeSides(offset, length, birth).map((leaf) => candidateOf(leaf, at, errors));
    },
  };
}

/** Each side as it is, then parts of them. */
function* mirrorCandidates(block: SplicedBlock): Generator<Candidate> {
  for (const leaf of block.leaves) yield candidateOf(leaf, block.offset, block.errors);
  yield* splicedCandidates(block);
}

function candidateOf(leaf: Leaf, offset: number, errors: ErrorLog): Candidate {
  const { source, name } = leaf;
  return {
    name,
    offset,
    doubtful: leaf.doubt > 0,
    async read(into, signal) {
      try {
        await source.read(offset, into.length, { into, signal });
      } catch (error) {
        if (error instanceof ZfsError) errors.failed(leaf);
        throw error;
      }
    },
    readSync:
      source.readSync === undefined
        ? undefined
        : (into) => {
            try {
              source.readSync?.(offset, into.length, into);
            } catch (error) {
              if (error instanceof ZfsError) errors.failed(leaf);
              throw error;
            }
          },
    settle(_verified, accepted) {
      if (!accepted) errors.wrong(leaf);
    },
  };
}
