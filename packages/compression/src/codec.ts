import { type Engine, ZfsError } from "@zfskit/core";

/** How to compress a block. */
export interface CompressOptions {
  /** Strength: gzip 1 to 9 (the id decides), zstd 1 to 19 and, for the fast ones, -1 to -10, -20 ... -100, -500, -1000. */
  readonly level?: number | undefined;
  /**
   * Bytes that the result may have at most. Without it seven eighths of the block: ZFS stores a block that shrinks
   * less than that uncompressed.
   */
  readonly maxBytes?: number | undefined;
}

/**
 * Compress one block as ZFS stores it, without sector padding. Waits for nothing, holds no state between calls.
 *
 * @param src - borrowed, never written or kept
 * @returns fresh bytes; undefined when the result would be longer than `maxBytes`
 */
type Compress = (src: Uint8Array, options?: CompressOptions) => Uint8Array<ArrayBuffer> | undefined;

/** A way to compress that says what does it. */
export interface Compressor extends Compress {
  readonly engine: Engine;
}

export function compressorBy(engine: Engine, compress: Compress): Compressor {
  return Object.assign((src: Uint8Array, options?: CompressOptions) => compress(src, options), { engine });
}

/** One way of compressing of ZFS. Holds no state between calls; input is borrowed, never written or kept. */
export interface CompressionCodec {
  /** Number in a block pointer: enum zio_compress of zio_compress.h. */
  readonly id: number;
  /** What zio_compress_table calls it. */
  readonly name: string;
  /** What decompresses here. */
  readonly engine: Engine;
  /**
   * Decompress one block as ZFS stores it into the whole of `dst`.
   *
   * @param src - the block's physical bytes; sector padding after the stream is ignored
   * @param dst - exactly as long as the block's logical size; must not overlap `src`. After an error its content is
   *   undefined
   * @throws {ZfsError} ECORRUPT when `src` does not give exactly `dst.length` bytes
   */
  decompress(src: Uint8Array, dst: Uint8Array): void;
  /**
   * What compresses; its code is loaded with the first call.
   *
   * @throws {ZfsError} ENOTSUP where this runtime has no compressor for it
   */
  compressor(): Promise<Compressor>;
}

/** Bytes that a compressed block of `size` bytes may have unless the caller says otherwise. */
export function defaultMaxBytes(size: number): number {
  return size - (size >>> 3);
}

/** The error for a stream that makes no sense; `at` is bytes into the physical block. */
export function badStream(codec: string, reason: string, at?: number, cause?: unknown): ZfsError {
  return new ZfsError("ECORRUPT", `${codec}: ${reason}`, { place: at === undefined ? {} : { at }, cause });
}
