/** An open file: ranges of its bytes, in the shape of node:fs/promises' FileHandle. */
import { atPlace, isZfsError, type Limits, ZfsError, type ZfsPlace } from "@zfskit/core";
import type { ChunkOptions, Damage, DmuObject, Extent, OnDamage } from "@zfskit/dmu";
import type { FileStat } from "./file-stat.ts";

export interface StreamOptions extends ChunkOptions {
  /** First byte; 0 unless told. */
  readonly start?: number | undefined;
  /** Last byte, inclusive as in node:fs; to the end unless told. */
  readonly end?: number | undefined;
}

/** A regular file opened for reading. */
export class FileHandle implements AsyncDisposable {
  readonly #data: DmuObject;
  readonly #stats: FileStat;
  readonly #limits: Limits;
  readonly #place: ZfsPlace;
  #open = true;

  /** @param place - what errors shall say of where the file is */
  constructor(data: DmuObject, stats: FileStat, limits: Limits, place: ZfsPlace = {}) {
    this.#data = data;
    this.#stats = stats;
    this.#limits = limits;
    this.#place = place;
  }

  async stat(): Promise<FileStat> {
    return this.#file().stats;
  }

  /**
   * Read into `buffer` from `position` on; fewer bytes than asked for mean the file's end.
   *
   * With `onDamage`, what cannot be read is told there and reads as zeros.
   *
   * @throws {ZfsError} EBADF after close
   */
  async read(
    buffer: Uint8Array,
    options: ChunkOptions & { readonly position?: number; readonly offset?: number; readonly length?: number } = {},
  ): Promise<{ bytesRead: number; buffer: Uint8Array }> {
    const file = this.#file();
    const offset = options.offset ?? 0;
    const position = options.position ?? 0;
    const length = Math.min(options.length ?? buffer.length - offset, Math.max(0, file.stats.size - position));
    if (length < 0 || offset < 0 || position < 0 || offset + length > buffer.length)
      throw new TypeError(`not a range of the buffer: offset ${offset}, length ${length}`);
    const { signal, onDamage } = this.#placed(options);
    await atPlace(this.#place, () => file.data.readInto(position, buffer.subarray(offset, offset + length), signal, onDamage));
    return { bytesRead: length, buffer };
  }

  /** All bytes; they belong to the caller. */
  async readFile(options: ChunkOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    const { size } = this.#file().stats;
    if (size > this.#limits.wholeFileBytes)
      throw new ZfsError(
        "ELIMIT",
        `file of ${size} bytes, limits.wholeFileBytes allows ${this.#limits.wholeFileBytes}: read it as a stream`,
      );
    const bytes = new Uint8Array(size);
    await this.read(bytes, options);
    return bytes;
  }

  /** The bytes in order, a few records at a time; nothing is read before it is asked for. */
  createReadStream(options: StreamOptions = {}): ReadableStream<Uint8Array> {
    const chunks = this.chunks(options);
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { done, value } = await chunks.next();
          if (done === true) controller.close();
          else controller.enqueue(value);
        },
        async cancel() {
          await chunks.return(undefined);
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** The same as an iterator; each chunk belongs to the caller, unless it is lent. */
  async *chunks(options: StreamOptions = {}): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (const bound of [options.start, options.end])
      if (bound !== undefined && (Number.isNaN(bound) || bound < 0 || (bound < Infinity && !Number.isInteger(bound))))
        throw new TypeError(`not a place in a file: ${bound}`);
    const { size } = this.#file().stats;
    const end = Math.min(size, (options.end ?? size - 1) + 1);
    try {
      for await (const chunk of this.#file().data.chunks(options.start ?? 0, end, this.#placed(options))) {
        yield chunk;
        this.#file();
      }
    } catch (error) {
      throw isZfsError(error) ? error.at(this.#place) : error;
    }
  }

  /**
   * Lend all bytes of a file that fits into one record to `use`, which is over when it returns.
   *
   * @returns false for larger files, for those that are holes, and where it cannot be read: `chunks` tells why
   */
  async lendSmall(use: (bytes: Uint8Array) => void, signal?: AbortSignal): Promise<boolean> {
    const { stats, data } = this.#file();
    if (stats.size > data.blockSize) return false;
    return data.lendOnlyBlock((bytes) => use(bytes.subarray(0, stats.size)), signal);
  }

  /**
   * The ranges that hold data, in order, cut at the file's size.
   *
   * @param onDamage - told of ranges of which cannot be known what they hold; they are not given. Without it that is thrown
   */
  async *extents(signal?: AbortSignal, onDamage?: OnDamage): AsyncGenerator<Extent> {
    const { stats, data } = this.#file();
    try {
      yield* data.extents(stats.size, signal, this.#placed({ onDamage }).onDamage);
    } catch (error) {
      throw isZfsError(error) ? error.at(this.#place) : error;
    }
  }

  async close(): Promise<void> {
    this.#open = false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** The same options, told of damage with the file's place. */
  #placed({ signal, onDamage, lend }: ChunkOptions): ChunkOptions {
    if (onDamage === undefined) return { signal, lend };
    const report = (damage: Damage) => {
      damage.error.at(this.#place);
      onDamage(damage);
    };
    return { signal, lend, onDamage: report };
  }

  #file(): { data: DmuObject; stats: FileStat } {
    if (!this.#open) throw new ZfsError("EBADF", "file was closed");
    return { data: this.#data, stats: this.#stats };
  }
}
