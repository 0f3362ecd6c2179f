import type { BlockSource, ReadOptions } from "@zfskit/core";
import { checkRange } from "./range.ts";

/** A source over bytes in memory. The bytes are borrowed: they must not change while the source is in use. */
export class MemorySource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, name = "memory") {
    this.#bytes = bytes;
    this.size = bytes.length;
    this.name = name;
  }

  readSync(offset: number, length: number, into?: Uint8Array): Uint8Array {
    checkRange(this.name, this.size, offset, length, into);
    // A copy by the constructor: Buffer has a slice of its own, which shares memory.
    if (into === undefined) return new Uint8Array(this.#bytes.subarray(offset, offset + length));
    into.set(this.#bytes.subarray(offset, offset + length));
    return into.subarray(0, length);
  }

  async read(offset: number, length: number, options: ReadOptions = {}): Promise<Uint8Array> {
    options.signal?.throwIfAborted();
    return this.readSync(offset, length, options.into);
  }

  async close(): Promise<void> {}
}
