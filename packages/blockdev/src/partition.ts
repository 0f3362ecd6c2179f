import { type BlockSource, type ReadOptions, ZfsError } from "@zfskit/core";
import { checkRange } from "./range.ts";

/** A range of another source, as a source. Closing it closes the one below. */
export class PartitionSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #below: BlockSource;
  readonly #start: number;
  readonly readSync?: (offset: number, length: number, into?: Uint8Array) => Uint8Array;

  /**
   * @param start - bytes from the start of `below`
   * @param size - bytes
   * @throws {ZfsError} ECORRUPT when the range does not lie inside `below`
   */
  constructor(below: BlockSource, start: number, size: number, name = `${below.name ?? "source"}@${start}`) {
    if (start < 0 || size < 0 || start + size > below.size) {
      throw new ZfsError(
        "ECORRUPT",
        `partition of ${size} bytes at ${start} does not lie inside ${below.name ?? "its source"} of ${below.size} bytes`,
      );
    }
    this.#below = below;
    this.#start = start;
    this.size = size;
    this.name = name;
    if (below.readSync !== undefined) {
      const readSync = below.readSync.bind(below);
      this.readSync = (offset, length, into) => {
        checkRange(name, size, offset, length, into);
        return readSync(start + offset, length, into);
      };
    }
  }

  async read(offset: number, length: number, options?: ReadOptions): Promise<Uint8Array> {
    checkRange(this.name, this.size, offset, length, options?.into);
    return this.#below.read(this.#start + offset, length, options);
  }

  close(): Promise<void> {
    return this.#below.close();
  }
}
