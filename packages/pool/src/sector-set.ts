/** Sets of sectors of a vdev: a bitmap in pages, of which only those exist that are neither empty nor full. */
import { ZfsError } from "@zfskit/core";

const PAGE_SHIFT = 20;
const PAGE_SECTORS = 1 << PAGE_SHIFT;
const PAGE_WORDS = PAGE_SECTORS / 32;
/** What a page costs beside its bits. */
const ENTRY_BYTES = 64;

/** Stands for every page that is full; copied before it is written to. */
const FULL: Uint32Array = /* @__PURE__ */ new Uint32Array(PAGE_WORDS).fill(0xffffffff);

/** Bytes that several sets may take together. */
export class MemoryBudget {
  #left: number;
  readonly #limit: number;

  constructor(bytes: number) {
    this.#left = bytes;
    this.#limit = bytes;
  }

  /** @throws {ZfsError} ELIMIT */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0)
      throw new ZfsError("ELIMIT", `maps of what is allocated take more than limits.allocationMapBytes (${this.#limit}) bytes`);
  }
}

/** Called with a range of sectors, from `from` up to but not including `to`. */
export type VisitSectors = (from: number, to: number) => void;

/** A set of sector numbers below 2^52. */
export class SectorSet {
  readonly #pages = new Map<number, Uint32Array>();
  readonly #budget: MemoryBudget;

  constructor(budget: MemoryBudget) {
    this.#budget = budget;
  }

  /** @throws {ZfsError} ELIMIT when the budget is used up */
  add(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const index = Math.floor(at / PAGE_SECTORS);
      const start = at - index * PAGE_SECTORS;
      const end = Math.min(to - index * PAGE_SECTORS, PAGE_SECTORS);
      at += end - start;
      if (end - start === PAGE_SECTORS) {
        if (!this.#pages.has(index)) this.#budget.take(ENTRY_BYTES);
        this.#pages.set(index, FULL);
        continue;
      }
      const page = this.#writable(index);
      if (page === undefined) continue;
      const last = (end - 1) >>> 5;
      for (let word = start >>> 5; word <= last; word++) page[word]! |= maskOf(word, start, end);
    }
  }

  remove(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const index = Math.floor(at / PAGE_SECTORS);
      const start = at - index * PAGE_SECTORS;
      const end = Math.min(to - index * PAGE_SECTORS, PAGE_SECTORS);
      at += end - start;
      let page = this.#pages.get(index);
      if (page === undefined) continue;
      if (end - start === PAGE_SECTORS) {
        this.#pages.delete(index);
        continue;
      }
      if (page === FULL) {
        page = this.#own(FULL);
        this.#pages.set(index, page);
      }
      const last = (end - 1) >>> 5;
      for (let word = start >>> 5; word <= last; word++) page[word]! &= ~maskOf(word, start, end);
    }
  }

  /** Add a range, telling which parts of it were there before. */
  addNew(from: number, to: number, wasThere: VisitSectors): void {
    if (this.#touches(from, to)) this.#visitRange(from, to, wasThere);
    this.add(from, to);
  }

  /** Sectors of a range that are in the set. */
  countIn(from: number, to: number): number {
    let count = 0;
    this.#visitRange(from, to, (start, end) => {
      count += end - start;
    });
    return count;
  }

  /** The ranges of the set, in order. */
  visit(visitor: VisitSectors): void {
    visitWords(
      [...this.#pages.keys()],
      (page, word) => this.#pages.get(page)?.[word] ?? 0,
      (page) => this.#pages.get(page) === FULL,
      visitor,
    );
  }

  /** The ranges of this set that are not in another, in order. */
  visitWithout(other: SectorSet, visitor: VisitSectors): void {
    visitWords(
      [...this.#pages.keys()],
      (page, word) => ((this.#pages.get(page)?.[word] ?? 0) & ~(other.#pages.get(page)?.[word] ?? 0)) >>> 0,
      (page) => this.#pages.get(page) === FULL && !other.#pages.has(page),
      visitor,
    );
  }

  #touches(from: number, to: number): boolean {
    for (let at = from; at < to; ) {
      const index = Math.floor(at / PAGE_SECTORS);
      const start = at - index * PAGE_SECTORS;
      const end = Math.min(to - index * PAGE_SECTORS, PAGE_SECTORS);
      at += end - start;
      const page = this.#pages.get(index);
      if (page === undefined) continue;
      const last = (end - 1) >>> 5;
      for (let word = start >>> 5; word <= last; word++) if ((page[word]! & maskOf(word, start, end)) !== 0) return true;
    }
    return false;
  }

  #visitRange(from: number, to: number, visitor: VisitSectors): void {
    let run = -1;
    for (let at = from; at < to; at++) {
      const index = Math.floor(at / PAGE_SECTORS);
      const inside = at - index * PAGE_SECTORS;
      const isIn = ((this.#pages.get(index)?.[inside >>> 5] ?? 0) & (1 << (inside & 31))) !== 0;
      if (isIn && run < 0) run = at;
      if (!isIn && run >= 0) {
        visitor(run, at);
        run = -1;
      }
    }
    if (run >= 0) visitor(run, to);
  }

  /** The page to set bits in; undefined where all are set. */
  #writable(index: number): Uint32Array | undefined {
    const page = this.#pages.get(index);
    if (page === FULL) return undefined;
    if (page !== undefined) return page;
    const fresh = this.#own(undefined);
    this.#pages.set(index, fresh);
    return fresh;
  }

  #own(from: Uint32Array | undefined): Uint32Array {
    this.#budget.take(PAGE_WORDS * 4 + ENTRY_BYTES);
    return from === undefined ? new Uint32Array(PAGE_WORDS) : from.slice();
  }
}

/** The bits of a word that lie in a range of its page. */
function maskOf(word: number, start: number, end: number): number {
  const base = word << 5;
  const low = start > base ? start - base : 0;
  const high = end < base + 32 ? end - base : 32;
  return (0xffffffff << low) & (0xffffffff >>> (32 - high));
}

/** Ranges of set bits in the words of some pages; those that meet across words and pages come as one. */
function visitWords(
  pages: number[],
  wordOf: (page: number, word: number) => number,
  isFull: (page: number) => boolean,
  visitor: VisitSectors,
): void {
  let from = -1;
  let to = -1;
  const put = (start: number, end: number) => {
    if (start === to) {
      to = end;
      return;
    }
    if (to > from) visitor(from, to);
    from = start;
    to = end;
  };
  for (const page of pages.sort((a, b) => a - b)) {
    const base = page * PAGE_SECTORS;
    if (isFull(page)) {
      put(base, base + PAGE_SECTORS);
      continue;
    }
    for (let word = 0; word < PAGE_WORDS; word++) {
      const bits = wordOf(page, word);
      if (bits === 0) continue;
      const first = base + word * 32;
      if (bits === 0xffffffff) {
        put(first, first + 32);
        continue;
      }
      for (let bit = 0; bit < 32; bit++) if ((bits & (1 << bit)) !== 0) put(first + bit, first + bit + 1);
    }
  }
  if (to > from) visitor(from, to);
}
