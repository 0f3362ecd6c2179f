/**
 * One block on RAID-Z or dRAID: the ways to read it, from "as it lies there" to "one of many reconstructions".
 *
 * The first candidate believes the devices: it reads the data columns into place, and parity only for columns whose
 * devices are missing, fail or are doubtful. The further ones are for data that is wrong without an error: they read
 * all that is there, and offer versions of the block that agree with the parity.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_io_done
 */
import { ZfsError } from "@zfskit/core";
import { VDEV_LABEL_START_SIZE } from "@zfskit/format/vdev";
import { generateParity, type RaidzMap, type RaidzStripe, reconstruct } from "@zfskit/raidz";
import { leavesOf } from "./config.ts";
import { carryOut, carryOutSync, type DeviceRead, isPastEnd, type ReadPlan } from "./device-read.ts";
import type { Leaf } from "./leaf.ts";
import { type ColumnState, JOIN_STRIPES, ParityRoom, readColumns, readSectors } from "./striped-reads.ts";
import type { StripedVdev } from "./striped-vdev.ts";
import { type ColumnCopies, versionsOf } from "./striped-versions.ts";
import { type Candidate, describeLeaves } from "./top-vdev.ts";

/** Versions that are tried before another copy of the block is. */
const CHEAP_TRIES = 32;

export class StripedBlock {
  readonly #vdev: StripedVdev;
  readonly #map: RaidzMap;
  readonly #offset: number;
  readonly #length: number;
  readonly #stripes: readonly (readonly ColumnState[])[];
  readonly #synchronous: boolean;
  /** Where the first candidate left its data. */
  #target: Uint8Array | undefined;
  #copies: readonly (readonly ColumnCopies[])[] | undefined;
  #settled = false;

  constructor(vdev: StripedVdev, map: RaidzMap, offset: number, birth: number | undefined) {
    this.#vdev = vdev;
    this.#map = map;
    this.#offset = offset;
    let length = 0;
    let synchronous = true;
    this.#stripes = map.stripes.map(({ columns }) =>
      columns.map((place) => {
        const sides = place.size === 0 ? NO_SIDES : vdev.sides(place.child, place.offset, birth);
        for (const { source } of sides) synchronous &&= source.readSync !== undefined;
        if (place.at >= 0) length += place.size;
        return { place, sides, side: 0, doubtful: false, bytes: undefined };
      }),
    );
    this.#length = length;
    this.#synchronous = synchronous;
    for (const [s, stripe] of this.#stripes.entries()) this.#choose(map.stripes[s]!, stripe);
  }

  *candidates(): Generator<Candidate> {
    yield this.#candidate(this.#vdev.name, (into) => this.#readTrusting(into));
    const name = `${this.#vdev.name} by parity`;
    let versions: Iterator<Uint8Array> | undefined;
    let version: Uint8Array | undefined;
    const advance = () => {
      const result = versions?.next();
      version = result?.done === false ? result.value : undefined;
    };
    const block = this;
    yield this.#candidate(name, function* (into) {
      yield* block.#readEverything(into);
      versions = block.#versions();
      advance();
      if (version === undefined) throw new ZfsError("ECKSUM", "no reconstruction agrees with the parity");
      into.set(version.subarray(0, into.length));
    });
    for (let tries = 2; versions !== undefined; tries++) {
      advance();
      const bytes: Uint8Array | undefined = version;
      if (bytes === undefined) return;
      yield this.#candidate(name, (into) => copyInto(into, bytes), tries > CHEAP_TRIES);
    }
  }

  #candidate(name: string, plan: (into: Uint8Array) => ReadPlan, costly = false): Candidate {
    const { errors } = this.#vdev.parts;
    return {
      name,
      offset: this.#offset,
      costly,
      read: (into, signal) => carryOut(plan(into), errors, signal),
      readSync: this.#synchronous ? (into) => carryOutSync(plan(into), errors) : undefined,
      settle: (verified) => this.#settle(verified),
    };
  }

  /**
   * Leave doubtful devices out as long as parity makes up for them.
   *
   * @throws {ZfsError} ENODEV when too many are missing
   */
  #choose({ nparity }: RaidzStripe, stripe: readonly ColumnState[]): void {
    let left = nparity;
    let doubtful = false;
    for (const { sides, place } of stripe) {
      if (sides.length === 0 && place.size > 0) left--;
      else if (sides.length > 0 && sides[0]!.doubt > 0) doubtful = true;
    }
    if (left < 0) throw this.#lacking(stripe, -left);
    if (!doubtful) return;
    const byDoubt = stripe
      .filter(({ sides }) => sides.length > 0 && sides[0]!.doubt > 0)
      .sort((a, b) => b.sides[0]!.doubt - a.sides[0]!.doubt);
    for (const column of byDoubt.slice(0, left)) column.doubtful = true;
  }

  #lacking(stripe: readonly ColumnState[], needed: number): ZfsError {
    const { config, parts, name } = this.#vdev;
    const missing = stripe
      .filter(({ sides, place }) => sides.length === 0 && place.size > 0)
      .sort((a, b) => a.place.child - b.place.child)
      .flatMap(({ place }) => leavesOf(config.children[place.child]!).filter((leaf) => !parts.members.has(leaf.guid)));
    return new ZfsError("ENODEV", `members of ${name} that hold a block are missing: ${describeLeaves(missing)}; ${needed} more would do`, {
      place: { vdev: config.id, offset: this.#offset },
    });
  }

  /** The data columns into place, with parity for those that cannot be had. */
  *#readTrusting(into: Uint8Array): ReadPlan {
    const target = into.length === this.#length ? into : new Uint8Array(this.#length);
    this.#target = target;
    for (const column of this.#stripes.flat()) column.bytes = undefined;
    const parity = new ParityRoom();
    try {
      yield* this.#readInto(target, parity);
      for (const [s, stripe] of this.#stripes.entries()) restore(this.#map.stripes[s]!, stripe, target);
    } finally {
      parity.release();
    }
    if (target !== into) into.set(target.subarray(0, into.length));
  }

  *#readInto(target: Uint8Array, parity: ParityRoom): ReadPlan {
    let failure: DeviceRead | undefined;
    for (;;) {
      const wanted = this.#stripes.flatMap((stripe, s) => this.#wanted(this.#map.stripes[s]!, stripe, failure));
      if (wanted.length === 0) return;
      for (const column of wanted) {
        const { at, size } = column.place;
        column.bytes = at < 0 ? parity.take(column) : target.subarray(at, at + size);
      }
      for (const read of yield* readColumns(wanted, this.#map.stripes.length >= JOIN_STRIPES)) {
        failure = read;
        for (const column of read.columns) {
          column.bytes = undefined;
          column.side++;
        }
      }
    }
  }

  /** The columns of a stripe that are to be read next. */
  #wanted({ nparity }: RaidzStripe, stripe: readonly ColumnState[], failure: DeviceRead | undefined): ColumnState[] {
    for (;;) {
      const data = stripe.slice(nparity).filter(({ place }) => place.size > 0);
      const lost = data.filter((column) => !isTrusted(column)).length;
      const parity = stripe.slice(0, nparity).filter(isTrusted);
      if (parity.length >= lost) return [...data.filter(isTrusted), ...parity.slice(0, lost)].filter(({ bytes }) => bytes === undefined);
      // Rather a doubtful column than none: the checksum will tell.
      const doubtful = stripe.find((column) => column.doubtful && column.side < column.sides.length);
      if (doubtful === undefined) throw this.#unreadable(failure, lost - parity.length);
      doubtful.doubtful = false;
    }
  }

  #unreadable(failure: DeviceRead | undefined, lacking: number): ZfsError {
    const place = { vdev: this.#vdev.config.id, offset: this.#offset };
    if (failure !== undefined && isPastEnd(failure))
      return new ZfsError("ECORRUPT", `block lies past the end of ${failure.leaf.name}`, { place, cause: failure.error });
    const why = failure?.error === undefined ? "" : `: ${failure.leaf.name}: ${failure.error.reason}`;
    return new ZfsError("EIO", `${lacking} more columns would be needed${why}`, { place, cause: failure?.error });
  }

  /** Every side of every column; of those that fail, the sectors that do not. */
  *#readEverything(into: Uint8Array): ReadPlan {
    const { sectorBytes } = this.#map;
    // The caller may have given other bytes than the first time: what was read into those is lost.
    if (this.#target === into || this.#target?.length !== into.length)
      for (const column of this.#stripes.flat()) column.bytes &&= column.bytes.slice();
    else for (const column of this.#stripes.flat()) column.bytes = undefined;
    const reads: (DeviceRead & { readonly badRows: Uint8Array })[] = [];
    const copies = this.#stripes.map((stripe) =>
      stripe.map((column) => {
        const { place, sides, doubtful } = column;
        const sideCopies = sides.map((leaf, side) => {
          const badRows = new Uint8Array(place.size / sectorBytes);
          if (side === column.side && column.bytes !== undefined) return { leaf, bytes: column.bytes, badRows };
          const bytes = new Uint8Array(place.size);
          reads.push({ leaf, offset: VDEV_LABEL_START_SIZE + place.offset, into: bytes, badRows });
          return { leaf, bytes, badRows };
        });
        return { place, copies: sideCopies, doubtful: doubtful || (sides[0]?.doubt ?? 0) > 0 };
      }),
    );
    yield reads;
    yield* readSectors(
      reads.filter((read) => read.error !== undefined),
      sectorBytes,
    );
    this.#copies = copies;
  }

  #versions(): Iterator<Uint8Array> {
    return versionsOf(this.#map, this.#copies ?? [], {
      suspects: (column) => this.#vdev.suspects(column),
      guilt: (suspect) => this.#guilt(suspect),
      tries: this.#vdev.parts.reconstructionTries,
    });
  }

  #guilt(child: number): number {
    let sum = 0;
    if (this.#vdev.config.children[child] === undefined) return sum;
    for (const { guid } of this.#vdev.sides(child, this.#offset)) sum += this.#vdev.parts.errors.wrongs(guid);
    return sum;
  }

  /** Count the devices of which what was read differs from what should have been there. */
  #settle(verified: Uint8Array): void {
    if (this.#settled || this.#copies === undefined) return;
    this.#settled = true;
    const guilty = new Map<bigint, Leaf>();
    const whole = verified.length === this.#length;
    for (const [s, { columns, nparity }] of this.#map.stripes.entries()) {
      const truth = columns.map(({ at, size }) => (at < 0 ? new Uint8Array(size) : verified.subarray(at, at + size)));
      if (whole) generateParity(truth, nparity);
      for (const [c, { copies }] of this.#copies[s]!.entries()) {
        // What pads the last sector is not known.
        if (c < nparity && !whole) continue;
        for (const { leaf, bytes, badRows } of copies)
          if (differs(bytes, truth[c]!, badRows, this.#map.sectorBytes)) guilty.set(leaf.guid, leaf);
      }
    }
    for (const leaf of guilty.values()) this.#vdev.parts.errors.wrong(leaf);
  }
}

const NO_SIDES: readonly Leaf[] = [];

function isTrusted({ doubtful, side, sides }: ColumnState): boolean {
  return !doubtful && side < sides.length;
}

/** Put what was lost of a stripe into place. */
function restore({ nparity }: RaidzStripe, stripe: readonly ColumnState[], target: Uint8Array): void {
  const lost = stripe.flatMap(({ place, bytes }, c) => (bytes === undefined && place.size > 0 ? [c] : []));
  if (lost.every((c) => c < nparity)) return;
  const columns = stripe.map(({ place: { at, size }, bytes }) => bytes ?? (at < 0 ? new Uint8Array(size) : target.subarray(at, at + size)));
  reconstruct(columns, nparity, lost);
}

function differs(bytes: Uint8Array, truth: Uint8Array, badRows: Uint8Array, sectorBytes: number): boolean {
  for (let i = 0; i < truth.length; i++) {
    if (bytes[i] !== truth[i] && badRows[Math.floor(i / sectorBytes)] === 0) return true;
  }
  return false;
}

// biome-ignore lint/correctness/useYield: a plan that needs no reads
function* copyInto(into: Uint8Array, bytes: Uint8Array): ReadPlan {
  into.set(bytes.subarray(0, into.length));
}
