import { badStream, type CompressOptions, type Compressor, compressorBy, defaultMaxBytes } from "./codec.ts";
import { byKernel, type Decompression } from "./kernel-decompress.ts";
import { type NativeZlib, nativeZlib } from "./native-zlib.ts";

/**
 * gzip-1 to gzip-9: a zlib stream (RFC 1950), with its Adler-32; "gzip" is only the property's name.
 *
 * @see OpenZFS module/zfs/gzip.c
 */

/** Both directions, by whatever this runtime has. */
export interface GzipEngine extends Decompression {
  readonly compress: Compressor;
}

/** node:zlib where there is one, else pako, loaded now; decompression by a kernel where the runtime allows it. */
export async function gzipEngine(): Promise<GzipEngine> {
  const native = nativeZlib();
  const { compress, ...plain } = native === undefined ? await portableGzip() : nativeGzip(native);
  return { ...byKernel(await (await import("@zfskit/kernels/block-decoder")).loadZlibDecoder(), plain), compress };
}

function nativeGzip(zlib: NativeZlib): GzipEngine {
  return {
    engine: "node:zlib",
    decompress(src: Uint8Array, dst: Uint8Array): void {
      let bytes: Uint8Array;
      try {
        // One chunk of the known size: 1.6 times the speed of the default, which joins 16 KiB chunks.
        bytes = zlib.inflateSync(src, { chunkSize: Math.max(64, dst.length), maxOutputLength: Math.max(1, dst.length) });
      } catch (cause) {
        throw badStream("gzip", messageOf(cause), undefined, cause);
      }
      if (bytes.length !== dst.length) throw badStream("gzip", `stream gives ${bytes.length} bytes, expected ${dst.length}`);
      dst.set(bytes);
    },
    compress: compressorBy("node:zlib", (src: Uint8Array, options: CompressOptions = {}) => {
      const bytes = zlib.deflateSync(src, { level: options.level ?? 6 });
      return bytes.length > (options.maxBytes ?? defaultMaxBytes(src.length)) ? undefined : new Uint8Array(bytes);
    }),
  };
}

/** The same by pako, which any runtime can run. */
export async function portableGzip(): Promise<GzipEngine> {
  const pako = await import("pako");
  return {
    engine: "JavaScript",
    decompress(src: Uint8Array, dst: Uint8Array): void {
      const stream = new pako.ZStream();
      stream.input = src;
      stream.avail_in = src.length;
      stream.output = dst as Uint8Array<ArrayBuffer>;
      stream.avail_out = dst.length;
      let status = pako.zlibInflateInit(stream);
      if (status === pako.Z_OK) status = pako.zlibInflate(stream, pako.Z_FINISH);
      pako.zlibInflateEnd(stream);
      if (status !== pako.Z_STREAM_END) {
        throw badStream("gzip", stream.msg || `stream does not end within ${dst.length} bytes`, stream.next_in);
      }
      if (stream.total_out !== dst.length) throw badStream("gzip", `stream gives ${stream.total_out} bytes, expected ${dst.length}`);
    },
    compress: compressorBy("JavaScript", (src: Uint8Array, options: CompressOptions = {}) => {
      const bytes = pako.deflate(src, { level: (options.level ?? 6) as 6 });
      return bytes.length > (options.maxBytes ?? defaultMaxBytes(src.length)) ? undefined : new Uint8Array(bytes);
    }),
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
