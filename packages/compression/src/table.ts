import { ZfsError } from "@zfskit/core";
import { badStream, type CompressionCodec } from "./codec.ts";

type Engine = Pick<CompressionCodec, "decompress" | "compress">;

/** Numbers on disk and names: OpenZFS include/sys/zio_compress.h enum zio_compress, module/zfs/zio_compress.c. */
const names: readonly string[] = [
  "inherit",
  "on",
  "uncompressed",
  "lzjb",
  "empty",
  "gzip-1",
  "gzip-2",
  "gzip-3",
  "gzip-4",
  "gzip-5",
  "gzip-6",
  "gzip-7",
  "gzip-8",
  "gzip-9",
  "zle",
  "lz4",
  "zstd",
];

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  uncompressed: async () => ({ decompress: copyBlock, compress: () => undefined }),
  empty: async () => ({ decompress: (_src, dst) => void dst.fill(0), compress: compressEmpty }),
  lzjb: async () => {
    const { compressLzjb, decompressLzjb } = await import("./lzjb.ts");
    return { decompress: decompressLzjb, compress: compressLzjb };
  },
  gzip: async () => (await import("./gzip.ts")).gzipEngine(),
  zle: async () => {
    const { compressZle, decompressZle } = await import("./zle.ts");
    return { decompress: decompressZle, compress: compressZle };
  },
  lz4: async () => {
    const { compressLz4, decompressLz4 } = await import("./lz4.ts");
    return { decompress: decompressLz4, compress: compressLz4 };
  },
  zstd: async () => (await import("./zstd.ts")).zstdEngine(),
};

/** What zio_compress_table calls compressor number `id`; undefined for one that OpenZFS does not have. */
export function compressionName(id: number): string | undefined {
  return names[id];
}

/** The number of a compressor, by the name that zio_compress_table has; undefined for any other. */
export function compressionId(name: string): number | undefined {
  const id = names.indexOf(name);
  return id < 0 ? undefined : id;
}

/**
 * The compressor that a block pointer names. Loads its code on the first call and no other's; what it returns works
 * without waiting.
 *
 * @param id - compression number of a block pointer
 * @throws {ZfsError} ENOTSUP for a number that this package does not know, ECORRUPT for `inherit` and `on`, which are
 *   settings of a property and no block has
 */
export async function compressionCodec(id: number): Promise<CompressionCodec> {
  const name = names[id];
  if (name === undefined) throw new ZfsError("ENOTSUP", `compression ${id} is not known`);
  const level = /^gzip-([1-9])$/.exec(name)?.[1];
  const load = engines[level === undefined ? name : "gzip"];
  if (load === undefined) throw new ZfsError("ECORRUPT", `block with compression ${JSON.stringify(name)}, which only properties have`);
  const { decompress, compress } = await load();
  if (level === undefined) return { id, name, decompress, compress };
  return { id, name, decompress, compress: (src, options) => compress(src, { ...options, level: Number(level) }) };
}

function copyBlock(src: Uint8Array, dst: Uint8Array): void {
  if (src.length < dst.length) throw badStream("uncompressed", `block of ${src.length} bytes, expected ${dst.length}`);
  dst.set(src.subarray(0, dst.length));
}

/** A block of zeros needs no bytes: ZFS makes a hole of it. */
function compressEmpty(src: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  return src.every((byte) => byte === 0) ? new Uint8Array(0) : undefined;
}
