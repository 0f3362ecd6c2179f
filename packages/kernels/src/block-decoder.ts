import { type Functions, loadKernel } from "./instantiate.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/**
 * Decompress a range of `src` into the whole of `dst`.
 *
 * @returns false when that did not work out: the stream makes no sense, or is of another length, or there was no memory
 *   for the copies. `dst` then has undefined content, and the portable form finds out which it was.
 */
export type BlockDecoder = (src: Uint8Array, range: { readonly start: number; readonly end: number }, dst: Uint8Array) => boolean;

/** A function of a module: source and its size, target and its capacity; gives bytes written, or -1. */
type Decode = (src: number, size: number, dst: number, capacity: number) => number;

/** LZ4 blocks, without ZFS's length in front. Undefined where WebAssembly is absent or refused, as for all. */
export function loadLz4Decoder(memory?: KernelMemory): Promise<BlockDecoder | undefined> {
  return loadKernel(async () => (await import("./wasm/lz4.ts")).lz4Wasm, bindLz4, memory);
}

export function loadLzjbDecoder(memory?: KernelMemory): Promise<BlockDecoder | undefined> {
  return loadKernel(async () => (await import("./wasm/lzjb.ts")).lzjbWasm, bindLzjb, memory);
}

export function loadZleDecoder(memory?: KernelMemory): Promise<BlockDecoder | undefined> {
  return loadKernel(async () => (await import("./wasm/zle.ts")).zleWasm, bindZle, memory);
}

/** zlib streams, with their Adler-32; what follows the stream is not looked at. */
export function loadZlibDecoder(memory?: KernelMemory): Promise<BlockDecoder | undefined> {
  return loadKernel(async () => (await import("./wasm/zlib.ts")).zlibWasm, bindZlib, memory);
}

// One function a kernel: it is by them that kernels which are loaded are known.
function bindLz4({ decode }: Functions<"decode">, memory: KernelMemory): BlockDecoder {
  return blockDecoder(decode, memory);
}

function bindLzjb({ decode }: Functions<"decode">, memory: KernelMemory): BlockDecoder {
  return blockDecoder(decode, memory);
}

function bindZle({ decode }: Functions<"decode">, memory: KernelMemory): BlockDecoder {
  return blockDecoder(decode, memory);
}

/** Where the tables in assembly/zlib.ts end. */
const zlibScratchBytes = 11712;

function bindZlib({ prepare, decode }: Functions<"prepare" | "decode">, memory: KernelMemory): BlockDecoder | undefined {
  const scratch = memory.allocate(zlibScratchBytes)?.offset;
  if (scratch === undefined) return undefined;
  prepare(scratch);
  return blockDecoder((src, size, dst, capacity) => decode(src, size, dst, capacity, scratch), memory);
}

/** Gives a function of a module the bytes, wherever they lie. */
export function blockDecoder(decode: Decode, memory: KernelMemory): BlockDecoder {
  return (src, { start, end }, dst) => {
    const size = end - start;
    const capacity = dst.length;
    const from = memory.offsetOf(src);
    const to = memory.offsetOf(dst);
    const overlap = from !== undefined && to !== undefined && from + start < to + capacity && to < from + end;
    const copyIn = from === undefined || overlap;
    let srcAt = (from ?? 0) + start;
    let dstAt = to ?? 0;
    if (copyIn || to === undefined) {
      const sourceRoom = copyIn ? Math.ceil(size / 64) * 64 : 0;
      const room = memory.stage(sourceRoom + (to === undefined ? capacity : 0));
      if (room === undefined) return false;
      if (copyIn) {
        if (from === undefined) memory.bytes.set(size === src.length ? src : src.subarray(start, end), room);
        else memory.bytes.copyWithin(room, srcAt, srcAt + size);
        srcAt = room;
      }
      if (to === undefined) dstAt = room + sourceRoom;
    }
    if (decode(srcAt, size, dstAt, capacity) !== capacity) return false;
    if (to === undefined) dst.set(memory.bytes.subarray(dstAt, dstAt + capacity));
    return true;
  };
}
