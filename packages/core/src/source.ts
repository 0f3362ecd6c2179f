/** Options of one read from a source. */
export interface ReadOptions {
  /**
   * Where to put the bytes: `into.length` must be at least the length asked for; the result is then its first
   * `length` bytes. Without it the result is a fresh array that belongs to the caller.
   */
  readonly into?: Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The whole I/O contract: something of a known size that delivers ranges of bytes.
 *
 * Sizes and offsets are bytes, as numbers. `read` delivers exactly `length` bytes or rejects: a short read is an
 * error, never short data. Sources wrap sources (partition, cache, image); nothing here can write.
 */
export interface BlockSource {
  readonly size: number;
  /** What a person calls it: a path, a URL. Messages use it. */
  readonly name?: string | undefined;
  read(offset: number, length: number, options?: ReadOptions): Promise<Uint8Array>;
  /**
   * The same without a promise, where the medium can (files, memory). A caller must be able to go on without it.
   * `into` as in `read`.
   */
  readSync?(offset: number, length: number, into?: Uint8Array): Uint8Array;
  /**
   * The same in pieces, in order, as they come over a wire. `sink` may not keep them, and is not to throw. What was handed
   * over is good although the rest may fail.
   */
  readPieces?(offset: number, length: number, sink: (piece: Uint8Array) => void, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
