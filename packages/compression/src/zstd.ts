import { ZfsError } from "@zfskit/core";
import { badStream, type CompressionCodec, type CompressOptions, type Compressor, compressorBy, defaultMaxBytes } from "./codec.ts";
import { byKernel, type Decompression, inJavaScript } from "./kernel-decompress.ts";
import { type NativeZlib, nativeZlib, nativeZstdVersion } from "./native-zlib.ts";
import { readZstdHeader, zstdHeaderBytes } from "./zstd-header.ts";

/**
 * Zstandard as ZFS stores it: the frame's length and a word of version and level, both big-endian, then one frame
 * (RFC 8878) without its magic number, content size and checksum.
 *
 * @see OpenZFS module/zstd/zfs_zstd.c, include/sys/zstd/zstd.h zfs_zstdhdr_t
 */

/** Where the magic goes when the frame is made whole: over the header's second word. */
const magicBytes = 4;
const magic = 0xfd2fb528;

/** Both directions, by whatever this runtime has. */
export type ZstdEngine = Pick<CompressionCodec, "engine" | "decompress" | "compressor">;

/**
 * Decompression by a kernel where the runtime allows it, else by zstd of node:zlib, else by this package's own decoder,
 * loaded now.
 */
export async function zstdEngine(): Promise<ZstdEngine> {
  const native = nativeZlib();
  const plain = native?.zstdDecompressSync === undefined ? await portableZstd() : nativeDecompress(native);
  return {
    ...byKernel(await (await import("@zfskit/kernels/zstd")).loadZstdDecoder(), plain, frameRange),
    async compressor() {
      if (native?.zstdCompressSync === undefined) throw new ZfsError("ENOTSUP", "this runtime cannot compress with zstd");
      return nativeCompress(native);
    },
  };
}

/** Where the frame lies in a block. */
function frameRange(src: Uint8Array): { readonly start: number; readonly end: number } {
  return { start: zstdHeaderBytes, end: zstdHeaderBytes + readZstdHeader(src).frameBytes };
}

/** A whole frame, as libraries want it. */
function frameOf(src: Uint8Array): Uint8Array<ArrayBuffer> {
  const { frameBytes } = readZstdHeader(src);
  // Not slice: that of Node's Buffer shares memory.
  const frame = new Uint8Array(src.subarray(zstdHeaderBytes - magicBytes, zstdHeaderBytes + frameBytes));
  new DataView(frame.buffer).setUint32(0, magic, true);
  return frame;
}

function nativeDecompress(zlib: NativeZlib): Decompression {
  const decompress = (src: Uint8Array, dst: Uint8Array) => {
    const frame = frameOf(src);
    let bytes: Uint8Array;
    try {
      bytes = zlib.zstdDecompressSync!(frame, { chunkSize: Math.max(64, dst.length), maxOutputLength: Math.max(1, dst.length) });
    } catch (cause) {
      throw badStream("zstd", cause instanceof Error ? cause.message : String(cause), undefined, cause);
    }
    // Deno and Bun give an empty result for a frame cut short, without an error.
    if (bytes.length !== dst.length) throw badStream("zstd", `frame gives ${bytes.length} bytes, expected ${dst.length}`);
    dst.set(bytes);
  };
  return { engine: "node:zlib", decompress };
}

/** Decompression in plain JavaScript, which any runtime can run. */
export async function portableZstd(): Promise<Decompression> {
  const { decodeZstdFrame } = await import("./zstd-decode.ts");
  return inJavaScript((src, dst) => {
    const { frameBytes } = readZstdHeader(src);
    const written = decodeZstdFrame(src.subarray(zstdHeaderBytes, zstdHeaderBytes + frameBytes), dst);
    if (written !== dst.length) throw badStream("zstd", `frame gives ${written} bytes, expected ${dst.length}`);
  });
}

function nativeCompress(zlib: NativeZlib): Compressor {
  return compressorBy("node:zlib", (src: Uint8Array, options: CompressOptions = {}) => {
    const level = options.level ?? 3;
    const levelNumber = zfsLevel(level);
    const { ZSTD_c_compressionLevel, ZSTD_c_contentSizeFlag, ZSTD_c_checksumFlag } = zlib.constants;
    const stream = zlib.zstdCompressSync!(src, {
      params: { [ZSTD_c_compressionLevel!]: level, [ZSTD_c_contentSizeFlag!]: 0, [ZSTD_c_checksumFlag!]: 0 },
    });
    const frame = stream.subarray(0, firstFrameBytes(stream));
    const out = new Uint8Array(zstdHeaderBytes - magicBytes + frame.length);
    if (out.length > (options.maxBytes ?? defaultMaxBytes(src.length))) return undefined;
    out.set(frame, zstdHeaderBytes - magicBytes);
    const view = new DataView(out.buffer);
    view.setUint32(0, frame.length - magicBytes);
    view.setUint32(4, (levelNumber << 24) | (nativeZstdVersion() ?? defaultVersion));
    return out;
  });
}

/**
 * Bytes of a stream's first frame, magic included. Deno 2.9 adds an empty frame where a block does not shrink, and
 * without magic numbers OpenZFS could not read that.
 */
function firstFrameBytes(stream: Uint8Array): number {
  // Descriptor 0: no content size, no checksum, no dictionary, a byte for the window.
  if (stream[magicBytes] !== 0) throw new ZfsError("ENOTSUP", "this runtime's zstd does not leave out content size and checksum");
  for (let at = magicBytes + 2; ; ) {
    const block = stream[at]! | (stream[at + 1]! << 8) | (stream[at + 2]! << 16);
    const repeated = ((block >> 1) & 3) === 1;
    at += 3 + (repeated ? 1 : block >> 3);
    if ((block & 1) === 1 || at >= stream.length) return at;
  }
}

/** What OpenZFS 2.0 to 2.3 have; stands in where the runtime does not say its own. */
const defaultVersion = 10405;

/** enum zio_zstd_levels has the fast levels from 103 on: -1 to -10, -20 to -100 in tens, -500, -1000. */
const fastLevels: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 500, 1000];
const firstFastLevel = 103;

function zfsLevel(level: number): number {
  const fast = fastLevels.indexOf(-level);
  if (fast >= 0) return firstFastLevel + fast;
  if (Number.isInteger(level) && level >= 1 && level <= 19) return level;
  throw new TypeError(`zstd level ${level} is none that ZFS has`);
}
