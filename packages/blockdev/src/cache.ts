import type { BlockSource, ReadOptions } from "@zfskit/core";
import { checkRange } from "./range.ts";

/** Small reads are served from pages of this size: one record of the default recordsize. */
const PAGE_BYTES = 128 * 1024;

/**
 * Keeps pages of a slow source in memory, the least recently used going first, within a limit in bytes.
 *
 * Large reads pass by. Concurrent reads of one page share a request, which none of their signals
 * cancels: each caller stops waiting on its own.
 */
export class CachedSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #below: BlockSource;
  readonly #limitBytes: number;
  readonly #largeBytes: number;
  readonly #pages = new Map<number, Promise<Uint8Array>>();

  /**
   * @param options - `largeBytes`: reads of so many bytes pass by, unless what they read is here; as many as the limit unless told
   */
  constructor(below: BlockSource, options: { readonly limitBytes?: number; readonly largeBytes?: number } = {}) {
    this.#below = below;
    this.#limitBytes = options.limitBytes ?? 16 * 1024 * 1024;
    this.#largeBytes = options.largeBytes ?? this.#limitBytes + 1;
    this.size = below.size;
    this.name = below.name ?? "source";
  }

  async read(offset: number, length: number, options: ReadOptions = {}): Promise<Uint8Array> {
    checkRange(this.name, this.size, offset, length, options.into);
    options.signal?.throwIfAborted();
    const first = Math.floor(offset / PAGE_BYTES);
    const last = Math.floor((offset + Math.max(length, 1) - 1) / PAGE_BYTES);
    const isLarge = length > this.#limitBytes || (length >= this.#largeBytes && !this.#has(first, last));
    if (isLarge) return this.#below.read(offset, length, options);
    const result = options.into?.subarray(0, length) ?? new Uint8Array(length);
    const pages = Array.from({ length: last - first + 1 }, (_, i) => this.#page(first + i));
    const waiting = Promise.all(pages);
    const loaded = options.signal === undefined ? await waiting : await unlessAborted(waiting, options.signal);
    for (const [i, page] of loaded.entries()) {
      const start = (first + i) * PAGE_BYTES;
      const from = Math.max(offset - start, 0);
      const to = Math.min(offset + length - start, page.length);
      if (to > from) result.set(page.subarray(from, to), start + from - offset);
    }
    return result;
  }

  /** Begin to read what will be wanted, however large it is. */
  load(offset: number, length: number): void {
    checkRange(this.name, this.size, offset, length);
    for (let start = offset - (offset % PAGE_BYTES); start < offset + length; start += PAGE_BYTES) this.#page(start / PAGE_BYTES);
  }

  async close(): Promise<void> {
    this.#pages.clear();
    await this.#below.close();
  }

  #has(first: number, last: number): boolean {
    for (let index = first; index <= last; index++) if (!this.#pages.has(index)) return false;
    return true;
  }

  #page(index: number): Promise<Uint8Array> {
    const start = index * PAGE_BYTES;
    const page = this.#pages.get(index) ?? this.#below.read(start, Math.min(PAGE_BYTES, this.size - start));
    this.#pages.delete(index);
    this.#pages.set(index, page);
    page.catch(() => this.#pages.delete(index));
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size * PAGE_BYTES <= this.#limitBytes) break;
      this.#pages.delete(oldest);
    }
    return page;
  }
}

/** Stop waiting when the signal aborts; the work itself goes on. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
