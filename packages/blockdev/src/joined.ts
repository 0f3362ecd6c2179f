import { type BlockSource, isZfsError, type ReadOptions } from "@zfskit/core";
import { checkRange } from "./range.ts";

export interface JoinOptions {
  /** Reads no farther apart than this go together: what lies between is read and dropped. 32 KiB unless told. */
  readonly gapBytes?: number;
  /** Bytes of one request, at most, unless a read has more. 4 MiB unless told. */
  readonly requestBytes?: number;
  /** Requests that are under way at a time. 16 unless told. */
  readonly inFlight?: number;
}

/** A read that was asked for and not answered. */
interface Waiting {
  readonly offset: number;
  readonly length: number;
  readonly into: Uint8Array | undefined;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: unknown) => void;
  /** Answered, or given up by its reader: nothing is to be written to its memory any more. */
  over: boolean;
}

/**
 * A slow source, asked as seldom as possible: reads that come at once and lie side by side go as one request, and only so
 * many requests are under way at a time.
 *
 * Where a request fails its reads are tried one by one, so that each fails for itself alone: those that have all their bytes
 * are answered by then. A reader that gives up is let
 * go at once; what was sent for it goes on.
 */
export class JoinedSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #below: BlockSource;
  readonly #gapBytes: number;
  readonly #requestBytes: number;
  readonly #inFlight: number;
  #asked: Waiting[] = [];
  readonly #requests: Waiting[][] = [];
  #underWay = 0;

  constructor(below: BlockSource, { gapBytes = 32 * 1024, requestBytes = 4 * 1024 * 1024, inFlight = 16 }: JoinOptions = {}) {
    this.#below = below;
    this.#gapBytes = gapBytes;
    this.#requestBytes = requestBytes;
    this.#inFlight = inFlight;
    this.size = below.size;
    this.name = below.name ?? "source";
  }

  async read(offset: number, length: number, { into, signal }: ReadOptions = {}): Promise<Uint8Array> {
    checkRange(this.name, this.size, offset, length, into);
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const read: Waiting = { offset, length, into, resolve: done(resolve), reject: done(reject), over: false };
      const abort = () => {
        read.over = true;
        reject(signal?.reason);
      };
      function done<T>(settle: (value: T) => void): (value: T) => void {
        return (value) => {
          read.over = true;
          signal?.removeEventListener("abort", abort);
          settle(value);
        };
      }
      signal?.addEventListener("abort", abort, { once: true });
      // What is asked for in one go is known when this turn of the event loop's small tasks ends.
      if (this.#asked.push(read) === 1) queueMicrotask(() => this.#join());
    });
  }

  async close(): Promise<void> {
    await this.#below.close();
  }

  /** Make requests of what was asked for. */
  #join(): void {
    const reads = this.#asked.sort((a, b) => a.offset - b.offset);
    this.#asked = [];
    let request: Waiting[] = [];
    let start = 0;
    let end = 0;
    for (const read of reads) {
      const stop = read.offset + read.length;
      if (request.length === 0 || read.offset > end + this.#gapBytes || Math.max(end, stop) - start > this.#requestBytes) {
        request = [];
        this.#requests.push(request);
        start = read.offset;
        end = stop;
      }
      request.push(read);
      end = Math.max(end, stop);
    }
    this.#next();
  }

  #next(): void {
    while (this.#underWay < this.#inFlight) {
      const request = this.#requests.shift()?.filter(({ over }) => !over);
      if (request === undefined) return;
      if (request.length === 0) continue;
      this.#underWay++;
      void this.#send(request).finally(() => {
        this.#underWay--;
        this.#next();
      });
    }
  }

  async #send(request: readonly Waiting[]): Promise<void> {
    const start = request[0]!.offset;
    const length = Math.max(...request.map((read) => read.offset + read.length)) - start;
    const targets = request.map(({ into, length: bytes }) => into?.subarray(0, bytes) ?? new Uint8Array(bytes));
    const answer = (read: Waiting, i: number) => {
      if (!read.over) read.resolve(targets[i]!);
    };
    let at = start;
    /** The reads before this one are over. */
    let first = 0;
    const deal = (piece: Uint8Array) => {
      const end = at + piece.length;
      for (let i = first; i < request.length && request[i]!.offset < end; i++) {
        const read = request[i]!;
        const from = Math.max(at, read.offset);
        const to = Math.min(end, read.offset + read.length);
        if (to > from && !read.over) targets[i]!.set(piece.subarray(from - at, to - at), from - read.offset);
        // The last ones wait until the request is over.
        if (read.offset + read.length <= end && end < start + length) answer(read, i);
      }
      while (request[first]?.over === true) first++;
      at = end;
    };
    const below = this.#below;
    try {
      if (below.readPieces === undefined) deal(await below.read(start, length));
      else await below.readPieces(start, length, deal);
      request.forEach(answer);
    } catch (error) {
      const left = request.filter(({ over }) => !over);
      if (request.length > 1 && isZfsError(error)) for (const read of left) await this.#send([read]);
      else for (const read of left) read.reject(error);
    }
  }
}
