import { type Functions, loadKernel } from "./instantiate.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/**
 * Hash a message.
 *
 * @param start - what the hash starts from, in the bytes that its portable form keeps it in; not changed
 * @returns the digest in fresh bytes; undefined when there is no memory for a copy of the message
 */
export type DigestKernel = (message: Uint8Array, start: Uint8Array) => Uint8Array<ArrayBuffer> | undefined;

const skeinTailBytes = 64;
/** Padding, and rows of words. */
const edonRWorkBytes = 640;
const blake3WorkBytes = 576;

/** Skein-512: the start is the state before the message, 64 bytes, and so is the digest. */
export function loadSkein(memory?: KernelMemory): Promise<DigestKernel | undefined> {
  return loadKernel(async () => (await import("./wasm/skein.ts")).skeinWasm, bindSkein, memory);
}

/** Edon-R 512 after one block: the start is its double pipe, 128 bytes; the digest has 64. */
export function loadEdonR(memory?: KernelMemory): Promise<DigestKernel | undefined> {
  return loadKernel(async () => (await import("./wasm/edonr.ts")).edonrWasm, bindEdonR, memory);
}

/** BLAKE3: the start is the key, 32 bytes, and so is the digest. */
export function loadBlake3(memory?: KernelMemory): Promise<DigestKernel | undefined> {
  return loadKernel(async () => (await import("./wasm/blake3.ts")).blake3Wasm, bindBlake3, memory);
}

function bindSkein({ digest }: Functions<"digest">, memory: KernelMemory): DigestKernel | undefined {
  const state = memory.allocate(64)?.offset;
  const tail = memory.allocate(skeinTailBytes)?.offset;
  if (state === undefined || tail === undefined) return undefined;
  return digestKernel(memory, { state, from: 0, to: 64, spare: () => 0 }, (at, size) => digest(at, size, state, tail));
}

function bindEdonR({ digest }: Functions<"digest">, memory: KernelMemory): DigestKernel | undefined {
  const blockBytes = 128;
  const state = memory.allocate(blockBytes)?.offset;
  const work = memory.allocate(edonRWorkBytes)?.offset;
  if (state === undefined || work === undefined) return undefined;
  return digestKernel(memory, { state, from: 64, to: 128, spare: () => 0 }, (at, size) => digest(at, size, state, blockBytes, work));
}

function bindBlake3({ prepare, digest }: Functions<"prepare" | "digest">, memory: KernelMemory): DigestKernel | undefined {
  const state = memory.allocate(32)?.offset;
  const work = memory.allocate(blake3WorkBytes)?.offset;
  if (state === undefined || work === undefined) return undefined;
  prepare(work);
  const spare = (size: number) => Math.ceil(size / 1024 + 1) * 32;
  return digestKernel(memory, { state, from: 0, to: 32, spare }, (at, size, room) => digest(at, size, state, room, work));
}

/** Where a hash keeps its state, which part of that is the digest, and what it needs beside the message. */
interface Layout {
  readonly state: number;
  readonly from: number;
  readonly to: number;
  readonly spare: (size: number) => number;
}

function digestKernel(
  memory: KernelMemory,
  { state, from, to, spare }: Layout,
  digest: (at: number, size: number, room: number) => void,
): DigestKernel {
  return (message, start) => {
    const size = message.length;
    const offset = memory.offsetOf(message);
    const spareBytes = spare(size);
    const room = memory.stage(spareBytes + (offset === undefined ? size : 0));
    if (room === undefined) return undefined;
    const all = memory.bytes;
    all.set(start, state);
    if (offset === undefined) all.set(message, room + spareBytes);
    digest(offset ?? room + spareBytes, size, room);
    return all.slice(state + from, state + to);
  };
}
