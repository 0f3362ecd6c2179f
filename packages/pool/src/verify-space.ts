/**
 * What is allocated on a vdev by its space maps, against what blocks say that they take.
 *
 * @see OpenZFS cmd/zdb/zdb.c zdb_leak_init, zdb_leak_fini
 */
import { type MemoryBudget, SectorSet } from "./sector-set.ts";

/** How a range of a vdev contradicts the space maps. */
export type SpaceFaultKind =
  /** Allocated, and no block lies there. */
  | "leaked"
  /** More than one block lies there. */
  | "shared"
  /** A block lies there, and it is not allocated: it may be overwritten. */
  | "unallocated";

/** A range of a vdev of which the space maps and the blocks do not agree; bytes, from the start of its data area. */
export interface SpaceFault {
  readonly kind: SpaceFaultKind;
  readonly vdev: number;
  readonly offset: number;
  readonly length: number;
}

export interface VdevSpaceOptions {
  readonly vdev: number;
  readonly sectorBytes: number;
  /** Bytes of the vdev: what lies behind does not exist. */
  readonly size: number;
  readonly budget: MemoryBudget;
}

/** Allocations and blocks of one vdev. Ranges are in bytes; a sector that is touched counts. */
export class VdevSpace {
  readonly vdev: number;
  readonly #sectorBytes: number;
  readonly #sectors: number;
  readonly #allocated: SectorSet;
  readonly #claimed: SectorSet;
  readonly #shared: SectorSet;
  readonly #outside: SpaceFault[] = [];

  constructor({ vdev, sectorBytes, size, budget }: VdevSpaceOptions) {
    this.vdev = vdev;
    this.#sectorBytes = sectorBytes;
    this.#sectors = Math.floor(size / sectorBytes);
    this.#allocated = new SectorSet(budget);
    this.#claimed = new SectorSet(budget);
    this.#shared = new SectorSet(budget);
  }

  allocate(offset: number, length: number): void {
    this.#allocated.add(this.#first(offset), this.#end(offset, length));
  }

  free(offset: number, length: number): void {
    this.#allocated.remove(this.#first(offset), this.#end(offset, length));
  }

  /** A block lies here. */
  claim(offset: number, length: number): void {
    const from = this.#first(offset);
    const to = this.#end(offset, length);
    const beyond = offset + length - this.#sectors * this.#sectorBytes;
    if (beyond > 0 && this.#outside.length < OUTSIDE_LIMIT)
      this.#outside.push({
        kind: "unallocated",
        vdev: this.vdev,
        offset: offset + length - Math.min(beyond, length),
        length: Math.min(beyond, length),
      });
    this.#claimed.addNew(from, to, (start, end) => this.#shared.add(start, end));
  }

  /** Bytes of a range that no block lies in. */
  unclaimedIn(offset: number, length: number): number {
    const from = this.#first(offset);
    const to = this.#end(offset, length);
    return (Math.max(0, to - from) - this.#claimed.countIn(from, to)) * this.#sectorBytes;
  }

  /** The ranges that are allocated, in order. */
  visitAllocated(visitor: (offset: number, length: number) => void): void {
    this.#allocated.visit((from, to) => visitor(from * this.#sectorBytes, (to - from) * this.#sectorBytes));
  }

  /** All that does not agree. */
  visitFaults(visitor: (fault: SpaceFault) => void): void {
    const tell = (kind: SpaceFaultKind) => (from: number, to: number) =>
      visitor({ kind, vdev: this.vdev, offset: from * this.#sectorBytes, length: (to - from) * this.#sectorBytes });
    this.#allocated.visitWithout(this.#claimed, tell("leaked"));
    this.#claimed.visitWithout(this.#allocated, tell("unallocated"));
    this.#shared.visit(tell("shared"));
    for (const fault of this.#outside) visitor(fault);
  }

  #first(offset: number): number {
    return Math.min(this.#sectors, Math.floor(offset / this.#sectorBytes));
  }

  #end(offset: number, length: number): number {
    return Math.min(this.#sectors, Math.ceil((offset + length) / this.#sectorBytes));
  }
}

/** Ranges past the end of a vdev that are told one by one. */
const OUTSIDE_LIMIT = 1000;
