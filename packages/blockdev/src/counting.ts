import type { BlockSource, ReadOptions } from "@zfskit/core";

/** Counts what is read through it: for tests of read budgets, and for traces. */
export class CountingSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  /** Reads so far, and their bytes. */
  reads = 0;
  bytes = 0;
  readonly #below: BlockSource;
  readonly #onRead: ((offset: number, length: number) => void) | undefined;
  readonly readSync?: (offset: number, length: number, into?: Uint8Array) => Uint8Array;

  constructor(below: BlockSource, onRead?: (offset: number, length: number) => void) {
    this.#below = below;
    this.#onRead = onRead;
    this.size = below.size;
    this.name = below.name ?? "source";
    if (below.readSync !== undefined) {
      const readSync = below.readSync.bind(below);
      this.readSync = (offset, length, into) => {
        this.#count(offset, length);
        return readSync(offset, length, into);
      };
    }
  }

  read(offset: number, length: number, options?: ReadOptions): Promise<Uint8Array> {
    this.#count(offset, length);
    return this.#below.read(offset, length, options);
  }

  close(): Promise<void> {
    return this.#below.close();
  }

  #count(offset: number, length: number): void {
    this.reads++;
    this.bytes += length;
    this.#onRead?.(offset, length);
  }
}
