/** Streams as other formats than ZFS store them: disk images compress their clusters by themselves. */
import { Compress } from "@zfskit/format/spa";
import { badStream } from "./codec.ts";
import { type NativeZlib, nativeZlib } from "./native-zlib.ts";
import { compressionCodec } from "./table.ts";
import { zstdHeaderBytes } from "./zstd-header.ts";

/**
 * Decompress a stream. What follows it in `src` is ignored.
 *
 * @param src - borrowed, never written or kept
 * @param limitBytes - that it may give at most
 * @returns fresh bytes
 * @throws {ZfsError} ECORRUPT when the stream makes no sense or gives more
 */
export type StreamDecoder = (src: Uint8Array, limitBytes: number) => Uint8Array;

/** Decoder of raw deflate streams (RFC 1951), or of those in a zlib wrapper with its Adler-32 (RFC 1950). */
export async function inflater(wrapper: "raw" | "zlib"): Promise<StreamDecoder> {
  const native = nativeZlib();
  return native === undefined ? portableInflater(wrapper) : nativeInflater(native, wrapper);
}

function nativeInflater(zlib: NativeZlib, wrapper: "raw" | "zlib"): StreamDecoder {
  const inflate = wrapper === "raw" ? zlib.inflateRawSync : zlib.inflateSync;
  return (src, limitBytes) => {
    try {
      return inflate(src, { chunkSize: Math.max(64, limitBytes), maxOutputLength: Math.max(1, limitBytes) });
    } catch (cause) {
      throw badStream("deflate", cause instanceof Error ? cause.message : String(cause), undefined, cause);
    }
  };
}

/** The same by pako, which any runtime can run. */
export async function portableInflater(wrapper: "raw" | "zlib"): Promise<StreamDecoder> {
  const pako = await import("pako");
  return (src, limitBytes) => {
    const stream = new pako.ZStream();
    const bytes = new Uint8Array(limitBytes);
    stream.input = src;
    stream.avail_in = src.length;
    stream.output = bytes;
    stream.avail_out = limitBytes;
    // A negative window says that there is no wrapper (zlib.h, inflateInit2).
    let status = pako.zlibInflateInit2(stream, wrapper === "raw" ? -15 : 15);
    if (status === pako.Z_OK) status = pako.zlibInflate(stream, pako.Z_FINISH);
    pako.zlibInflateEnd(stream);
    if (status !== pako.Z_STREAM_END)
      throw badStream("deflate", stream.msg || `stream does not end within ${limitBytes} bytes`, stream.next_in);
    return bytes.subarray(0, stream.total_out);
  };
}

const MAGIC_BYTES = 4;
const MAGIC = 0xfd2fb528;

/** Decoder of one Zstandard frame (RFC 8878), which has to give exactly `limitBytes`. */
export async function zstdFrameDecoder(): Promise<StreamDecoder> {
  const codec = await compressionCodec(Compress.zstd);
  return (src, limitBytes) => {
    const end = frameEnd(src);
    // As ZFS has it: the length and a word that is nothing to a reader, where the magic number was.
    const block = new Uint8Array(zstdHeaderBytes - MAGIC_BYTES + end);
    block.set(src.subarray(0, end), zstdHeaderBytes - MAGIC_BYTES);
    const view = new DataView(block.buffer);
    view.setUint32(0, end - MAGIC_BYTES);
    view.setUint32(MAGIC_BYTES, 0);
    const bytes = new Uint8Array(limitBytes);
    codec.decompress(block, bytes);
    return bytes;
  };
}

const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;

/** Where a frame ends: sizes of its header's fields and of its blocks (RFC 8878 section 3.1.1). */
function frameEnd(src: Uint8Array): number {
  const view = new DataView(src.buffer, src.byteOffset, src.byteLength);
  if (src.length <= MAGIC_BYTES || view.getUint32(0, true) !== MAGIC) throw badStream("zstd", "no frame", 0);
  const descriptor = src[MAGIC_BYTES]!;
  const single = (descriptor & 0x20) !== 0;
  const contentSize = descriptor >> 6 === 0 ? (single ? 1 : 0) : 1 << (descriptor >> 6);
  const dictionary = [0, 1, 2, 4][descriptor & 3]!;
  let at = MAGIC_BYTES + 1 + (single ? 0 : 1) + dictionary + contentSize;
  for (let last = false; !last; ) {
    if (at + BLOCK_HEADER_BYTES > src.length) throw badStream("zstd", "frame is cut short", at);
    const header = view.getUint16(at, true) | (src[at + 2]! << 16);
    last = (header & 1) === 1;
    const repeated = ((header >> 1) & 3) === 1;
    at += BLOCK_HEADER_BYTES + (repeated ? 1 : header >> 3);
  }
  if ((descriptor & 4) !== 0) at += CHECKSUM_BYTES;
  if (at > src.length) throw badStream("zstd", "frame is cut short", at);
  return at;
}
