/** An open file: ranges of its bytes, in the shape of node:fs/promises' FileHandle. */
import { atPlace, type Limits, ZfsError, type ZfsPlace } from "@zfskit/core";
import { blocksAround, type Damage, type DmuObject, type OnDamage } from "@zfskit/dmu";
import type { FileStat } from "./file-stat.ts";

/** Bytes read ahead of a stream's consumer, at most; a record where records are larger. */
const STREAM_CHUNK_BYTES = 1024 * 1024;

export interface StreamOptions {
  /** First byte; 0 unless told. */
  readonly start?: number | undefined;
  /** Last byte, inclusive as in node:fs; to the end unless told. */
  readonly end?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Go on behind damage: told of each range that could not be read, before the zeros that stand in its place. */
  readonly onDamage?: OnDamage | undefined;
}

/** A range of a file that holds data; what lies between two is a hole. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
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
    options: {
      readonly position?: number;
      readonly offset?: number;
      readonly length?: number;
      readonly signal?: AbortSignal | undefined;
      readonly onDamage?: OnDamage | undefined;
    } = {},
  ): Promise<{ bytesRead: number; buffer: Uint8Array }> {
    const file = this.#file();
    const offset = options.offset ?? 0;
    const position = options.position ?? 0;
    const length = Math.min(options.length ?? buffer.length - offset, Math.max(0, file.stats.size - position));
    if (length < 0 || offset < 0 || position < 0 || offset + length > buffer.length)
      throw new TypeError(`not a range of the buffer: offset ${offset}, length ${length}`);
    if (length > 0) await this.#readInto(position, buffer.subarray(offset, offset + length), options);
    return { bytesRead: length, buffer };
  }

  /** All bytes; they belong to the caller. */
  async readFile(
    options: { readonly signal?: AbortSignal | undefined; readonly onDamage?: OnDamage | undefined } = {},
  ): Promise<Uint8Array<ArrayBuffer>> {
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

  /** The same as an iterator; each chunk belongs to the caller. */
  async *chunks(options: StreamOptions = {}): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (const bound of [options.start, options.end])
      if (bound !== undefined && (Number.isNaN(bound) || bound < 0 || (bound < Infinity && !Number.isInteger(bound))))
        throw new TypeError(`not a place in a file: ${bound}`);
    const { size } = this.#file().stats;
    const record = this.#file().data.blockSize;
    const step = Math.max(record, Math.floor(STREAM_CHUNK_BYTES / record) * record);
    const end = Math.min(size, (options.end ?? size - 1) + 1);
    for (let at = options.start ?? 0; at < end; ) {
      options.signal?.throwIfAborted();
      // Chunks end where records do, so that no record is read twice.
      const next = Math.min(end, Math.floor(at / record) * record + step);
      const bytes = new Uint8Array(next - at);
      let damage: Damage | undefined;
      const onDamage = (found: Damage) => {
        damage ??= found;
      };
      await this.#readInto(at, bytes, { signal: options.signal, onDamage: options.onDamage ?? onDamage });
      if (damage !== undefined) {
        // What lies before the damage is sound, and may be all that is wanted.
        if (damage.offset > at) yield bytes.subarray(0, damage.offset - at);
        throw damage.error;
      }
      yield bytes;
      at = next;
    }
  }

  /**
   * The ranges that hold data, in order, cut at the file's size.
   *
   * @param onDamage - told of ranges of which cannot be known what they hold; they are not given. Without it that is thrown
   */
  async *extents(signal?: AbortSignal, onDamage?: OnDamage): AsyncGenerator<Extent> {
    const { stats, data } = this.#file();
    const record = data.blockSize;
    let offset = 0;
    let length = 0;
    for await (const found of blocksAround(data.objset, data.dnode, 0, Math.ceil(stats.size / record), signal)) {
      if ("error" in found) {
        const from = found.first * record;
        const error = found.error.at({ ...this.#place, position: from });
        if (onDamage === undefined) throw error;
        onDamage({ offset: from, length: Math.min(stats.size, found.end * record) - from, error });
        continue;
      }
      const start = found.blkid * record;
      const end = Math.min(stats.size, start + record);
      if (offset + length !== start) {
        if (length > 0) yield { offset, length };
        offset = start;
        length = 0;
      }
      length = end - offset;
    }
    if (length > 0) yield { offset, length };
  }

  async close(): Promise<void> {
    this.#open = false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** All errors say where the file is. */
  async #readInto(
    position: number,
    into: Uint8Array,
    { signal, onDamage }: { readonly signal?: AbortSignal | undefined; readonly onDamage?: OnDamage | undefined },
  ): Promise<void> {
    const report =
      onDamage &&
      ((damage: Damage) => {
        damage.error.at(this.#place);
        onDamage(damage);
      });
    await atPlace(this.#place, () => this.#file().data.readInto(position, into, signal, report));
  }

  #file(): { data: DmuObject; stats: FileStat } {
    if (!this.#open) throw new ZfsError("EBADF", "file was closed");
    return { data: this.#data, stats: this.#stats };
  }
}
