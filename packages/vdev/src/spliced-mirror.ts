/**
 * A block of which every side of a mirror is wrong, each in other sectors: put together from parts of them.
 *
 * Where the sides agree there is nothing to choose. The sectors in which they differ are gone through in hypotheses:
 * one side up to a sector and another from there on, then three parts. OpenZFS takes a side as a whole, or none.
 */
import { ZfsError } from "@zfskit/core";
import { carryOut, carryOutSync, type DeviceRead, type ReadPlan } from "./device-read.ts";
import type { ErrorLog } from "./error-log.ts";
import type { Leaf } from "./leaf.ts";
import type { Candidate } from "./top-vdev.ts";

export interface SplicedBlock {
  readonly leaves: readonly Leaf[];
  /** Bytes from the start of each device. */
  readonly offset: number;
  readonly length: number;
  readonly sectorBytes: number;
  readonly errors: ErrorLog;
  /** Versions at most. */
  readonly tries: number;
}

/** Parts of different sides in one block. */
const PARTS_LIMIT = 3;
/** Versions that are tried before another copy of the block is. */
const CHEAP_TRIES = 32;

/** What one side gave of the block. */
interface Side {
  readonly bytes: Uint8Array;
  /** 1 for each sector that could not be read. */
  readonly bad: Uint8Array;
}

/** The candidates beyond the sides as they are. To be taken one by one. */
export function* splicedCandidates(block: SplicedBlock): Generator<Candidate> {
  const { leaves, offset, errors } = block;
  if (leaves.length < 2) return;
  const synchronous = leaves.every(({ source }) => source.readSync !== undefined);
  const name = `parts of ${leaves.map((leaf) => leaf.name).join(", ")}`;
  let versions: Iterator<Uint8Array> | undefined;
  let version: Uint8Array | undefined;
  const advance = () => {
    const result = versions?.next();
    version = result?.done === false ? result.value : undefined;
  };
  const candidate = (plan: (into: Uint8Array) => ReadPlan, costly: boolean): Candidate => ({
    name,
    offset,
    costly,
    read: (into, signal) => carryOut(plan(into), errors, signal),
    readSync: synchronous ? (into) => carryOutSync(plan(into), errors) : undefined,
  });
  yield candidate(function* (into) {
    const sides = yield* readSides(block);
    versions = versionsOf(sides, block.sectorBytes, block.tries);
    advance();
    if (version === undefined) throw new ZfsError("ECKSUM", "the sides differ nowhere");
    into.set(version);
  }, false);
  for (let tries = 2; versions !== undefined; tries++) {
    advance();
    const bytes: Uint8Array | undefined = version;
    if (bytes === undefined) return;
    // biome-ignore lint/correctness/useYield: a plan that needs no reads
    yield candidate(function* (into) {
      into.set(bytes);
    }, tries > CHEAP_TRIES);
  }
}

/** All sides; of those that fail as a whole, the sectors that do not. */
function* readSides({ leaves, offset, length, sectorBytes }: SplicedBlock): Generator<readonly DeviceRead[], Side[]> {
  const count = Math.ceil(length / sectorBytes);
  const reads: DeviceRead[] = leaves.map((leaf) => ({ leaf, offset, into: new Uint8Array(length) }));
  yield reads;
  const sides: Side[] = [];
  for (const read of reads) {
    const bad = new Uint8Array(count);
    if (read.error !== undefined) {
      const sectors: DeviceRead[] = Array.from({ length: count }, (_, i) => ({
        leaf: read.leaf,
        offset: offset + i * sectorBytes,
        into: read.into.subarray(i * sectorBytes, (i + 1) * sectorBytes),
      }));
      yield sectors;
      for (const [i, sector] of sectors.entries()) if (sector.error !== undefined) bad[i] = 1;
    }
    sides.push({ bytes: read.into, bad });
  }
  return sides;
}

/** Versions of the block, each in the same bytes. */
function* versionsOf(sides: readonly Side[], sectorBytes: number, tries: number): Generator<Uint8Array> {
  const work = sides[0]!.bytes.slice();
  const open: number[] = [];
  for (let i = 0; i < sides[0]!.bad.length; i++) if (!agree(sides, i, sectorBytes)) open.push(i);
  if (open.length === 0) return;
  let left = tries;
  // Where failed reads are the only trouble, one side with its holes filled is the block.
  for (let parts = 1; parts <= Math.min(PARTS_LIMIT, open.length); parts++) {
    for (const { order, cuts } of splices(sides.length, open.length, parts)) {
      for (const [i, sector] of open.entries()) {
        const wanted = order[cuts.filter((cut) => cut <= i).length]!;
        const from = sector * sectorBytes;
        const side = sides[wanted]!.bad[sector] === 0 ? sides[wanted]! : (sides.find(({ bad }) => bad[sector] === 0) ?? sides[wanted]!);
        work.set(side.bytes.subarray(from, from + sectorBytes), from);
      }
      yield work;
      if (--left <= 0) return;
    }
  }
}

function agree(sides: readonly Side[], sector: number, sectorBytes: number): boolean {
  const from = sector * sectorBytes;
  const [first, ...others] = sides;
  const expected = first!.bytes.subarray(from, from + sectorBytes);
  if (first!.bad[sector] !== 0) return false;
  return others.every(({ bytes, bad }) => bad[sector] === 0 && expected.every((byte, i) => byte === bytes[from + i]));
}

/** Orders of sides in which neighbours differ, and before which of the open sectors one takes over from the other. */
function* splices(
  sides: number,
  open: number,
  parts: number,
): Generator<{ readonly order: readonly number[]; readonly cuts: readonly number[] }> {
  for (const order of orders(sides, parts)) for (const cuts of cutsOf(open, parts - 1, 1)) yield { order, cuts };
}

function* orders(sides: number, parts: number): Generator<readonly number[]> {
  if (parts === 0) {
    yield [];
    return;
  }
  for (const rest of orders(sides, parts - 1)) {
    for (let side = 0; side < sides; side++) if (rest[rest.length - 1] !== side) yield [...rest, side];
  }
}

function* cutsOf(open: number, count: number, from: number): Generator<readonly number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let cut = from; cut < open; cut++) for (const rest of cutsOf(open, count - 1, cut + 1)) yield [cut, ...rest];
}
