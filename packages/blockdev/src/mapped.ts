import { type BlockSource, type ReadOptions, type Soon, ZfsError } from "@zfskit/core";
import { PieceCache } from "./piece-cache.ts";
import { checkRange } from "./range.ts";

/** What lies at an offset of a mapped source, and for how many bytes: at least one, as many as are known to go on. */
export type Extent =
  /** Nothing was ever written there: zeros. */
  | { readonly kind: "zeros"; readonly length: number }
  /** Bytes of another source, from `at` on. */
  | { readonly kind: "stored"; readonly length: number; readonly source: BlockSource; readonly at: number }
  /** Bytes of a piece that has to be made, from `skip` on. `key` tells the pieces of this source apart. */
  | {
      readonly kind: "made";
      readonly length: number;
      readonly key: number;
      readonly skip: number;
      readonly make: () => Soon<Uint8Array>;
    };

export interface Mapping {
  readonly name: string;
  readonly size: number;
  /** What is read for it: all can `readSync`, or this source cannot. Closed with it, from the last to the first. */
  readonly sources: readonly BlockSource[];
  /**
   * What lies at `offset`, at once where all sources can `readSync`. More than `wanted` bytes are of no use.
   *
   * @throws {ZfsError} ECORRUPT where the tables make no sense
   */
  extentAt(offset: number, wanted: number): Soon<Extent>;
}

/** Pieces that were made are kept up to here: ZFS reads a cluster of 64 KiB in many small reads. */
const MADE_BYTES = 8 * 1024 * 1024;

/** A source whose bytes lie elsewhere, in pieces: what an image, a volume of several segments, a split file is. */
export class MappedSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly readSync?: (offset: number, length: number, into?: Uint8Array) => Uint8Array;
  readonly #mapping: Mapping;
  readonly #made = new PieceCache(MADE_BYTES);

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
    this.size = mapping.size;
    this.name = mapping.name;
    if (mapping.sources.every((source) => source.readSync !== undefined))
      this.readSync = (offset, length, into) => this.#readNow(offset, length, into);
  }

  #readNow(offset: number, length: number, given: Uint8Array | undefined): Uint8Array {
    checkRange(this.name, this.size, offset, length, given);
    const into = given?.subarray(0, length) ?? new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const extent = atOnce(this.#mapping.extentAt(offset + done, length - done), this.name);
      const piece = into.subarray(done, done + lengthOf(extent, length - done, this.name));
      if (extent.kind === "zeros") piece.fill(0);
      else if (extent.kind === "stored") extent.source.readSync?.(extent.at, piece.length, piece);
      else copyMade(extent, atOnce(this.#made.get(extent.key, extent.make), this.name), piece, this.name);
      done += piece.length;
    }
    return into;
  }

  async read(offset: number, length: number, { into: given, signal }: ReadOptions = {}): Promise<Uint8Array> {
    signal?.throwIfAborted();
    if (this.readSync !== undefined) return this.readSync(offset, length, given);
    checkRange(this.name, this.size, offset, length, given);
    const into = given?.subarray(0, length) ?? new Uint8Array(length);
    // All pieces are asked for before the first is waited for, so that those below can join what lies side by side.
    const waiting: Promise<unknown>[] = [];
    try {
      for (let done = 0; done < length; ) {
        const soon = this.#mapping.extentAt(offset + done, length - done);
        const extent = soon instanceof Promise ? await soon : soon;
        const piece = into.subarray(done, done + lengthOf(extent, length - done, this.name));
        if (extent.kind === "zeros") piece.fill(0);
        else if (extent.kind === "stored") waiting.push(quiet(extent.source.read(extent.at, piece.length, { into: piece, signal })));
        else {
          const made = Promise.resolve(this.#made.get(extent.key, extent.make));
          waiting.push(quiet(made.then((bytes) => copyMade(extent, bytes, piece, this.name))));
        }
        done += piece.length;
      }
    } finally {
      // Nothing may write into the caller's memory after this read has failed.
      await Promise.allSettled(waiting);
    }
    await Promise.all(waiting);
    signal?.throwIfAborted();
    return into;
  }

  async close(): Promise<void> {
    for (const source of this.#mapping.sources.toReversed()) await source.close();
  }
}

/** Its failure is looked at later. */
function quiet<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}

function atOnce<T>(soon: Soon<T>, name: string): T {
  if (soon instanceof Promise) throw new TypeError(`${name} waits, though all it reads from answers at once`);
  return soon;
}

function lengthOf({ length }: Extent, wanted: number, name: string): number {
  if (!(length > 0)) throw new TypeError(`${name} is mapped to ${length} bytes`);
  return Math.min(length, wanted);
}

function copyMade(extent: Extent & { kind: "made" }, made: Uint8Array, piece: Uint8Array, name: string): void {
  const bytes = made.subarray(extent.skip, extent.skip + piece.length);
  if (bytes.length < piece.length)
    throw new ZfsError("ECORRUPT", `${name}: a compressed piece holds ${made.length} bytes, fewer than it should`);
  piece.set(bytes);
}
