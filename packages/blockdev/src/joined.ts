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
  /** Given up by its reader. */
  aborted: boolean;
}

/**
 * A slow source, asked as seldom as possible: reads that come at once and lie side by side go as one request, and only so
 * many requests are under way at a time.
 *
 * Where a request fails its reads are tried one by one, so that each fails for itself alone. A reader that gives up is let
 * go at once; what was sent for it goes on.
 */
export class JoinedSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #below: BlockSource;
  readonly #gapBytes: number;
  readonly #requestBytes: number;
  readonly #inFlight: number;
  /** Memory of requests that are over, for the next ones. */
  readonly #free: Uint8Array[] = [];
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
      const read: Waiting = { offset, length, into, resolve: done(resolve), reject: done(reject), aborted: false };
      const abort = () => {
        read.aborted = true;
        reject(signal?.reason);
      };
      function done<T>(settle: (value: T) => void): (value: T) => void {
        return (value) => {
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
      const request = this.#requests.shift()?.filter(({ aborted }) => !aborted);
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
    // What nobody is given is used again; after an error something may still be writing to it.
    const lent = request.length > 1 || request[0]?.into !== undefined ? this.#memory(length) : undefined;
    try {
      const bytes = await this.#below.read(start, length, { into: lent });
      for (const read of request) answer(read, bytes.subarray(read.offset - start, read.offset - start + read.length), lent !== undefined);
      if (lent !== undefined && lent.length <= this.#requestBytes) this.#free.push(lent);
    } catch (error) {
      if (request.length > 1 && isZfsError(error)) for (const read of request) await this.#send([read]);
      else for (const read of request) read.reject(error);
    }
  }

  /** Memory for a request: of an earlier one, or new in a size that fits others too. */
  #memory(length: number): Uint8Array {
    const found = this.#free.findIndex((memory) => memory.length >= length);
    if (found >= 0) return this.#free.splice(found, 1)[0]!;
    // One that is too small makes room for one that will do.
    this.#free.shift();
    if (length > this.#requestBytes) return new Uint8Array(length);
    return new Uint8Array(Math.min(this.#requestBytes, 2 ** Math.ceil(Math.log2(length))));
  }
}

/** What lies in the memory of somebody who gave up may be used for something else by now. */
function answer({ into, length, aborted, resolve }: Waiting, bytes: Uint8Array, shared: boolean): void {
  if (aborted) return;
  if (into === undefined) resolve(shared ? bytes.slice() : bytes);
  else {
    into.set(bytes);
    resolve(into.subarray(0, length));
  }
}
