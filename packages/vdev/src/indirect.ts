/**
 * Vdevs that were removed: what was allocated on them was copied, in pieces, to vdevs that stayed, and block pointers
 * still name the old place.
 *
 * @see OpenZFS module/zfs/vdev_indirect.c vdev_indirect_remap
 */
import { ZfsError } from "@zfskit/core";
import { SPA_MINBLOCKSHIFT } from "@zfskit/format/spa";
import type { VdevConfig } from "./config.ts";
import { IndirectMapping, type MappedRange } from "./indirect-mapping.ts";
import { type SplitPiece, splitCandidates } from "./split-block.ts";
import type { Candidate, TopVdev } from "./top-vdev.ts";

export { IndirectMapping, type MappedRange };

/** Removed vdevs whose ranges lie on removed vdevs: more removals in a row than pools live through. */
const CHAIN_MAX = 256;

/** Where a part of a block lies in the end; bytes. */
interface Piece {
  readonly top: TopVdev;
  readonly offset: number;
  readonly length: number;
}

/**
 * A removed vdev.
 *
 * @param destinations - the vdevs that ranges can lie on: those that are there, and those removed later than this one.
 *   As a removal copies only to what is not removed yet, no chain of removals comes back to where it began
 * @throws {ZfsError} ELIMIT when too many removed vdevs lead to each other
 */
export function openIndirectVdev(config: VdevConfig, mapping: IndirectMapping, destinations: readonly TopVdev[]): TopVdev {
  return new IndirectVdev(config, mapping, new Map(destinations.map((top) => [top.id, top])));
}

/** A removed vdev, for what goes through its mapping. */
export type { IndirectVdev };

/** True for a removed vdev. */
export function isIndirect(top: TopVdev): top is IndirectVdev {
  return top instanceof IndirectVdev;
}

class IndirectVdev implements TopVdev {
  readonly config: VdevConfig;
  readonly ashift: number;
  /** Members that are missing are missed by the vdevs that have the data. */
  readonly readable = true;
  readonly #mapping: IndirectMapping;
  readonly #destinations: ReadonlyMap<number, TopVdev>;
  readonly #chain: number;

  constructor(config: VdevConfig, mapping: IndirectMapping, destinations: ReadonlyMap<number, TopVdev>) {
    this.config = config;
    this.ashift = config.ashift ?? SPA_MINBLOCKSHIFT;
    this.#mapping = mapping;
    this.#destinations = destinations;
    let chain = 0;
    for (const id of mapping.vdevs) {
      const top = destinations.get(id);
      if (top instanceof IndirectVdev) chain = Math.max(chain, top.#chain);
    }
    this.#chain = chain + 1;
    if (this.#chain > CHAIN_MAX)
      throw new ZfsError("ELIMIT", `more than ${CHAIN_MAX} removed vdevs lead to each other`, { place: { vdev: config.id } });
  }

  get id(): number {
    return this.config.id;
  }
  get guid(): bigint {
    return this.config.guid;
  }
  get type(): string {
    return this.config.type;
  }
  get waits(): boolean {
    return [...this.#mapping.vdevs].some((id) => this.#destinations.get(id)?.waits === true);
  }

  candidates(offset: number, length: number): Iterable<Candidate> {
    const pieces: Piece[] = [];
    this.#resolve(offset, length, pieces);
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1) return only.top.candidates(only.offset, length);
    const sides = pieces.map((piece): SplitPiece => ({ length: piece.length, sides: sidesOf(piece) }));
    const names = new Set(sides.flatMap((piece) => piece.sides.map((side) => side.name)));
    return splitCandidates(sides, { name: `${pieces.length} pieces on ${[...names].slice(0, 8).join(", ")}`, offset });
  }

  /** As many copies as the piece with the most sides has: a piece with fewer is read again for the others. */
  copies(offset: number, length: number, birth?: number): readonly Candidate[] {
    const pieces: Piece[] = [];
    this.#resolve(offset, length, pieces);
    const sides = pieces.map((piece) => ({ length: piece.length, copies: piece.top.copies(piece.offset, piece.length, birth) }));
    const [only] = sides;
    if (only !== undefined && sides.length === 1) return only.copies;
    const most = Math.max(0, ...sides.map(({ copies }) => copies.length));
    return Array.from({ length: most }, (_, side) => joinedCopy(sides, side, offset));
  }

  /** Where a range lies now: every piece, on vdevs that are there; bytes. */
  resolve(offset: number, length: number): readonly { readonly vdev: number; readonly offset: number; readonly length: number }[] {
    const pieces: Piece[] = [];
    this.#resolve(offset, length, pieces);
    return pieces.map((piece) => ({ vdev: piece.top.id, offset: piece.offset, length: piece.length }));
  }

  get mapping(): IndirectMapping {
    return this.#mapping;
  }

  /** A range is no shorter than a sector, and none is met twice: so the pieces are bounded by the block's size. */
  #resolve(offset: number, length: number, pieces: Piece[]): void {
    for (let at = offset; at < offset + length; ) {
      const range = this.#rangeAt(at);
      const inside = at - range.start;
      const part = Math.min(offset + length - at, range.length - inside);
      const top = this.#destinations.get(range.vdev);
      if (top === undefined) {
        throw new ZfsError("ECORRUPT", `data of removed vdev ${this.id} was copied to vdev ${range.vdev}, which can have none`, {
          place: { vdev: this.id, offset: at },
        });
      }
      if (top instanceof IndirectVdev) top.#resolve(range.offset + inside, part, pieces);
      else pieces.push({ top, offset: range.offset + inside, length: part });
      at += part;
    }
  }

  #rangeAt(offset: number): MappedRange {
    try {
      return this.#mapping.at(offset);
    } catch (error) {
      throw error instanceof ZfsError ? error.at({ vdev: this.id, offset }) : error;
    }
  }
}

/**
 * The ways to read a piece that give what a device holds. Those that put a mirror's sides together are left out: they are
 * for blocks whose checksum is known, and that of a piece is not.
 */
function sidesOf({ top, offset, length }: Piece): Candidate[] {
  const all = [...top.candidates(offset, length)];
  const plain = all.filter((candidate) => candidate.settle !== undefined);
  return plain.length > 0 ? plain : all;
}

interface PieceCopies {
  readonly length: number;
  readonly copies: readonly Candidate[];
}

/** The same side of every piece as one copy. */
function joinedCopy(pieces: readonly PieceCopies[], side: number, offset: number): Candidate {
  const chosen = pieces.flatMap(({ length, copies }) => {
    const copy = copies[side % copies.length];
    return copy === undefined ? [] : [{ length, copy }];
  });
  return {
    name: [...new Set(chosen.map(({ copy }) => copy.name))].slice(0, 8).join(", "),
    offset,
    doubtful: chosen.some(({ copy }) => copy.doubtful === true),
    async read(into, signal) {
      let at = 0;
      for (const { length, copy } of chosen) {
        await copy.read(into.subarray(at, at + length), signal);
        at += length;
      }
    },
    readSync: chosen.every(({ copy }) => copy.readSync !== undefined)
      ? (into) => {
          let at = 0;
          for (const { length, copy } of chosen) {
            copy.readSync?.(into.subarray(at, at + length));
            at += length;
          }
        }
      : undefined,
  };
}
