import { ZfsError } from "@zfskit/core";
import { Compress } from "@zfskit/format/spa";
import { badStream, type CompressionCodec, type Compressor, compressorBy } from "./codec.ts";
import { byKernel, inJavaScript } from "./kernel-decompress.ts";

type Loaded = Pick<CompressionCodec, "engine" | "decompress" | "compressor">;

interface Entry {
  /** What zio_compress_table calls it. */
  readonly name: string;
  /** Absent for settings of a property, which no block has. */
  readonly load?: () => Promise<Loaded>;
}

/** OpenZFS module/zfs/zio_compress.c zio_compress_table. */
const table: Readonly<Record<number, Entry>> = {
  [Compress.inherit]: { name: "inherit" },
  [Compress.on]: { name: "on" },
  [Compress.off]: {
    name: "uncompressed",
    load: async () => ({ ...inJavaScript(copyBlock), compressor: async () => compressorBy("JavaScript", () => undefined) }),
  },
  [Compress.lzjb]: { name: "lzjb", load: loadLzjb },
  [Compress.empty]: {
    name: "empty",
    load: async () => ({
      ...inJavaScript((_src, dst) => void dst.fill(0)),
      compressor: async () => compressorBy("JavaScript", compressEmpty),
    }),
  },
  [Compress.gzip1]: gzip(1),
  [Compress.gzip2]: gzip(2),
  [Compress.gzip3]: gzip(3),
  [Compress.gzip4]: gzip(4),
  [Compress.gzip5]: gzip(5),
  [Compress.gzip6]: gzip(6),
  [Compress.gzip7]: gzip(7),
  [Compress.gzip8]: gzip(8),
  [Compress.gzip9]: gzip(9),
  [Compress.zle]: { name: "zle", load: loadZle },
  [Compress.lz4]: { name: "lz4", load: loadLz4 },
  [Compress.zstd]: { name: "zstd", load: async () => (await import("./zstd.ts")).zstdEngine() },
};

/** What zio_compress_table calls compressor number `id`; undefined for one that OpenZFS does not have. */
export function compressionName(id: number): string | undefined {
  return table[id]?.name;
}

/** The number of a compressor, by the name that zio_compress_table has; undefined for any other. */
export function compressionId(name: string): number | undefined {
  const found = Object.entries(table).find((entry) => entry[1].name === name);
  return found === undefined ? undefined : Number(found[0]);
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
  const entry = table[id];
  if (entry === undefined) throw new ZfsError("ENOTSUP", `compression ${id} is not known`);
  const { name, load } = entry;
  if (load === undefined) throw new ZfsError("ECORRUPT", `block with compression ${JSON.stringify(name)}, which only properties have`);
  return { id, name, ...(await load()) };
}

function gzip(level: number): Entry {
  return {
    name: `gzip-${level}`,
    load: async () => {
      const { compress, ...decompression } = await (await import("./gzip.ts")).gzipEngine();
      return {
        ...decompression,
        compressor: async () => compressorBy(compress.engine, (src, options) => compress(src, { ...options, level })),
      };
    },
  };
}

async function loadLzjb(): Promise<Loaded> {
  const [{ compressLzjb, decompressLzjb }, kernels] = await Promise.all([import("./lzjb.ts"), import("@zfskit/kernels/block-decoder")]);
  return {
    ...byKernel(await kernels.loadLzjbDecoder(), inJavaScript(decompressLzjb)),
    compressor: async () => compressorBy("JavaScript", compressLzjb),
  };
}

async function loadZle(): Promise<Loaded> {
  const [{ compressZle, decompressZle }, kernels] = await Promise.all([import("./zle.ts"), import("@zfskit/kernels/block-decoder")]);
  return {
    ...byKernel(await kernels.loadZleDecoder(), inJavaScript(decompressZle)),
    compressor: async () => compressorBy("JavaScript", compressZle),
  };
}

async function loadLz4(): Promise<Loaded> {
  const [{ decompressLz4, lz4Stream }, kernels] = await Promise.all([import("./lz4.ts"), import("@zfskit/kernels/block-decoder")]);
  return { ...byKernel(await kernels.loadLz4Decoder(), inJavaScript(decompressLz4), lz4Stream), compressor: loadLz4Compressor };
}

async function loadLz4Compressor(): Promise<Compressor> {
  const [{ lz4Compressor }, kernels] = await Promise.all([import("./lz4-compress.ts"), import("@zfskit/kernels/block-compressor")]);
  return lz4Compressor(await kernels.loadLz4Compressor());
}

function copyBlock(src: Uint8Array, dst: Uint8Array): void {
  if (src.length < dst.length) throw badStream("uncompressed", `block of ${src.length} bytes, expected ${dst.length}`);
  dst.set(src.subarray(0, dst.length));
}

/** A block of zeros needs no bytes: ZFS makes a hole of it. */
function compressEmpty(src: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  return src.every((byte) => byte === 0) ? new Uint8Array(0) : undefined;
}
