import { type Functions, loadKernel } from "./instantiate.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/**
 * Compress a block into at most `capacity` bytes.
 *
 * @returns the stream, in the kernels' memory: good until anything is done there again. Empty when it did not get small
 *   enough; undefined when there was no memory for it, and the portable form has to do it
 */
export type BlockCompressor = (src: Uint8Array, capacity: number) => Uint8Array<ArrayBuffer> | undefined;

/** Of the table in assembly/lz4-compress.ts. */
const tableBytes = 16384;

/** LZ4 blocks as OpenZFS compresses them, without ZFS's length in front. */
export function loadLz4Compressor(memory?: KernelMemory): Promise<BlockCompressor | undefined> {
  return loadKernel(async () => (await import("./wasm/lz4-compress.ts")).lz4CompressWasm, bindLz4Compressor, memory);
}

function bindLz4Compressor({ compress }: Functions<"compress">, memory: KernelMemory): BlockCompressor | undefined {
  const table = memory.allocate(tableBytes)?.offset;
  if (table === undefined) return undefined;
  return (src, capacity) => {
    const size = src.length;
    const offset = memory.offsetOf(src);
    const staged = memory.stage(0);
    // What lies where the result goes, an earlier one for instance, is in its way.
    const copyIn = offset === undefined || staged === undefined || offset + size > staged;
    const sourceRoom = copyIn ? Math.ceil(size / 64) * 64 : 0;
    const room = memory.stage(sourceRoom + capacity);
    if (room === undefined) return undefined;
    if (copyIn) memory.bytes.set(src, room);
    const to = room + sourceRoom;
    return memory.bytes.subarray(to, to + compress(copyIn ? room : offset, size, to, capacity, table));
  };
}
