/** An open file: ranges of its bytes, in the shape of node:fs/promises' FileHandle. */
import { type Limits, ZfsError } from "@zfskit/core";
import type { DmuObject } from "@zfskit/dmu";
import type { FileStat } from "./file-stat.ts";

/** Bytes read ahead of a stream's consumer, at most; a record where records are larger. */
const STREAM_CHUNK_BYTES = 1024 * 1024;

export interface StreamOptions {
  /** First byte; 0 unless told. */
  readonly start?: number | undefined;
  /** Last byte, inclusive as in node:fs; to the end unless told. */
  readonly end?: number | undefined;
  readonly signal?: AbortSignal | undefined;
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
  #open = true;

  constructor(data: DmuObject, stats: FileStat, limits: Limits) {
    this.#data = data;
    this.#stats = stats;
    this.#limits = limits;
  }

  async stat(): Promise<FileStat> {
    return this.#file().stats;
  }

  /**
   * Read into `buffer` from `position` on; fewer bytes than asked for mean the file's end.
   *
   * @throws {ZfsError} EBADF after close
   */
  async read(
    buffer: Uint8Array,
    options: { readonly position?: number; readonly offset?: number; readonly length?: number; readonly signal?: AbortSignal } = {},
  ): Promise<{ bytesRead: number; buffer: Uint8Array }> {
    const file = this.#file();
    const offset = options.offset ?? 0;
    const position = options.position ?? 0;
    const length = Math.min(options.length ?? buffer.length - offset, Math.max(0, file.stats.size - position));
    if (length < 0 || offset < 0 || position < 0 || offset + length > buffer.length)
      throw new TypeError(`not a range of the buffer: offset ${offset}, length ${length}`);
    if (length > 0) await file.data.readInto(position, buffer.subarray(offset, offset + length), options.signal);
    return { bytesRead: length, buffer };
  }

  /** All bytes; they belong to the caller. */
  async readFile(options: { readonly signal?: AbortSignal } = {}): Promise<Uint8Array<ArrayBuffer>> {
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
      await this.#file().data.readInto(at, bytes, options.signal);
      yield bytes;
      at = next;
    }
  }

  /** The ranges that hold data, in order, cut at the file's size. */
  async *extents(signal?: AbortSignal): AsyncGenerator<Extent> {
    const { stats, data } = this.#file();
    const record = data.blockSize;
    let offset = 0;
    let length = 0;
    for await (const { blkid } of data.objset.dataBlocks(data.dnode, 0, Math.ceil(stats.size / record), signal)) {
      const start = blkid * record;
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

  #file(): { data: DmuObject; stats: FileStat } {
    if (!this.#open) throw new ZfsError("EBADF", "file was closed");
    return { data: this.#data, stats: this.#stats };
  }
}
