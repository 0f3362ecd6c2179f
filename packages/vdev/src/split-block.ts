/**
 * A block in pieces, each of which may have several copies: which copies belong together only the block's checksum tells.
 *
 * @see OpenZFS module/zfs/vdev_indirect.c vdev_indirect_reconstruct_io_done
 */
import { isZfsError, sameBytes, ZfsError } from "@zfskit/core";
import type { Candidate } from "./top-vdev.ts";

/** A piece of a block, and the ways to read it, best first. */
export interface SplitPiece {
  /** Bytes. */
  readonly length: number;
  readonly sides: readonly Candidate[];
}

/** Combinations tried for one block: zfs_reconstruct_indirect_combinations_max. */
const COMBINATIONS_MAX = 4096;
/** Bytes of all combinations of one block: less than the former only where blocks are larger than 1 MiB. */
const COMBINED_BYTES_MAX = COMBINATIONS_MAX * 2 ** 20;
/** Sides of a piece that are compared; a mirror of more is not known. */
const SIDES_MAX = 32;

/**
 * The ways to read a block that lies in several pieces: the first side of each, then, with all copies of all pieces in
 * memory, each combination of those that differ.
 *
 * First come combinations of the same side of every piece, then those in which one piece is from another side, then two,
 * and so on: damage is rare, and a device that missed writes is wrong throughout. OpenZFS counts through them, or takes
 * some by chance where there are more than it may try. Each candidate must be read before the next is asked for.
 */
export function* splitCandidates(
  pieces: readonly SplitPiece[],
  place: { readonly name: string; readonly offset: number },
): Generator<Candidate> {
  yield { ...place, read: (into, signal) => readFirst(pieces, into, signal), readSync: undefined };
  if (pieces.every((piece) => piece.sides.length === 1)) return;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const attempts = Math.max(2, Math.min(COMBINATIONS_MAX, Math.floor(COMBINED_BYTES_MAX / length)));
  let versions: PieceVersions[] | undefined;
  let combinations: Iterator<Uint32Array> | undefined;
  let ended = false;
  const read = async (into: Uint8Array, signal?: AbortSignal) => {
    versions ??= await readVersions(pieces, signal);
    combinations ??= combinationsOf(versions);
    const next = combinations.next();
    ended = next.done === true;
    if (next.done === true) throw new ZfsError("ECKSUM", "no other combination of copies is left");
    assemble(versions, next.value, into);
  };
  const settle = (verified: Uint8Array, accepted: boolean) => {
    if (accepted && versions !== undefined) settleSides(pieces, versions, verified);
  };
  for (let tried = 0; tried < attempts && !ended; tried++) yield { ...place, read, readSync: undefined, settle };
}

/** Each side is told whether it held the piece as it should be. */
function settleSides(pieces: readonly SplitPiece[], versions: readonly PieceVersions[], verified: Uint8Array): void {
  let at = 0;
  for (const [i, { length, sides }] of pieces.entries()) {
    const right = verified.subarray(at, at + length);
    const { bytes, ofSide, failed } = versions[i] ?? NO_VERSIONS;
    const good = bytes.findIndex((version) => sameBytes(version, right));
    for (const [side, candidate] of sides.entries())
      if (ofSide[side] !== undefined && !failed.has(side)) candidate.settle?.(right, ofSide[side] === good);
    at += length;
  }
}

/** The copies of a piece that differ from each other. */
interface PieceVersions {
  readonly bytes: readonly Uint8Array[];
  /** Which of them each side holds; the first for a side that could not be read. */
  readonly ofSide: readonly number[];
  /** Sides that could not be read. */
  readonly failed: ReadonlySet<number>;
}

const NO_VERSIONS: PieceVersions = { bytes: [], ofSide: [], failed: new Set() };

/** Each piece from the first side that delivers. */
async function readFirst(pieces: readonly SplitPiece[], into: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
  let at = 0;
  for (const { length, sides } of pieces) {
    const part = into.subarray(at, at + length);
    let failure: ZfsError | undefined;
    let delivered = false;
    for (const side of sides) {
      try {
        if (side.readSync === undefined) await side.read(part, signal);
        else side.readSync(part);
        delivered = true;
        break;
      } catch (error) {
        if (!isZfsError(error)) throw error;
        failure ??= error;
      }
    }
    if (!delivered) throw failure ?? new ZfsError("ENODEV", "nothing holds a piece of the block");
    at += length;
  }
}

async function readVersions(pieces: readonly SplitPiece[], signal: AbortSignal | undefined): Promise<PieceVersions[]> {
  const all: PieceVersions[] = [];
  for (const piece of pieces) {
    const bytes: Uint8Array[] = [];
    const ofSide: number[] = [];
    const failed = new Set<number>();
    let failure: ZfsError | undefined;
    for (const side of piece.sides.slice(0, SIDES_MAX)) {
      const copy = new Uint8Array(piece.length);
      try {
        await side.read(copy, signal);
      } catch (error) {
        if (!isZfsError(error)) throw error;
        failure ??= error;
        failed.add(ofSide.push(0) - 1);
        continue;
      }
      const same = bytes.findIndex((other) => sameBytes(other, copy));
      ofSide.push(same >= 0 ? same : bytes.push(copy) - 1);
    }
    if (bytes.length === 0) throw failure ?? new ZfsError("ENODEV", "nothing holds a piece of the block");
    all.push({ bytes, ofSide, failed });
  }
  return all;
}

function assemble(versions: readonly PieceVersions[], choice: Uint32Array, into: Uint8Array): void {
  let at = 0;
  versions.forEach((piece, i) => {
    const chosen = piece.bytes[choice[i] ?? 0] ?? new Uint8Array(0);
    into.set(chosen, at);
    at += chosen.length;
  });
}

/** Every choice of a version for each piece, once; the array is the same each time. */
function* combinationsOf(versions: readonly PieceVersions[]): Generator<Uint32Array> {
  const sides = Math.max(...versions.map((piece) => piece.ofSide.length));
  const bases = Array.from({ length: sides }, (_, side) =>
    Uint32Array.from(versions, (piece) => piece.ofSide[side % piece.ofSide.length] ?? 0),
  );
  const open = versions.flatMap((piece, i) => (piece.bytes.length > 1 ? [i] : []));
  for (let departures = 0; departures <= open.length; departures++) {
    for (let base = 0; base < sides; base++) {
      const from = bases[base] ?? new Uint32Array(0);
      for (const choice of departing(from.slice(), from, versions, open, 0, departures)) {
        // A base before this one had it already, or one behind it with fewer departures.
        const had = bases.some((other, i) => i !== base && distance(choice, other, open) < departures + (i < base ? 1 : 0));
        if (!had) yield choice;
      }
    }
  }
}

/** The choices that differ from `base` in exactly `departures` of the pieces `open`, from the place `at` in it on. */
function* departing(
  choice: Uint32Array,
  base: Uint32Array,
  versions: readonly PieceVersions[],
  open: readonly number[],
  at: number,
  departures: number,
): Generator<Uint32Array> {
  if (departures === 0) {
    yield choice;
    return;
  }
  for (let place = at; place + departures <= open.length; place++) {
    const piece = open[place] ?? 0;
    const count = versions[piece]?.bytes.length ?? 0;
    for (let version = 0; version < count; version++) {
      if (version === base[piece]) continue;
      choice[piece] = version;
      yield* departing(choice, base, versions, open, place + 1, departures - 1);
    }
    choice[piece] = base[piece] ?? 0;
  }
}

function distance(a: Uint32Array, b: Uint32Array, open: readonly number[]): number {
  let differing = 0;
  for (const i of open) if (a[i] !== b[i]) differing++;
  return differing;
}
