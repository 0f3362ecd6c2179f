import { type Functions, loadKernel } from "./instantiate.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/** Sums of Fletcher-2 and Fletcher-4, as the functions of the same names in @zfskit/checksum. */
export interface FletcherKernel {
  /** Add whole 32-bit words; up to 3 bytes after the last are left out. */
  addFletcher4(bytes: Uint8Array, littleEndian: boolean, state: Uint32Array): void;
  /** Add whole pairs of 64-bit words; what follows the last pair is left out. */
  addFletcher2(bytes: Uint8Array, littleEndian: boolean, state: Uint32Array): void;
}

type Names = "fletcher4" | "fletcher4Swapped" | "fletcher2" | "fletcher2Swapped";
type Sum = (at: number, size: number, state: number) => void;

/** Bytes that are copied in at a time: they stay in the processor's cache until they are summed. */
const copyBytes = 64 * 1024;
const stateBytes = 32;

/** @returns undefined where WebAssembly is absent, refused, or out of memory */
export function loadFletcher(memory?: KernelMemory): Promise<FletcherKernel | undefined> {
  return loadKernel(async () => (await import("./wasm/fletcher.ts")).fletcherWasm, bind, memory);
}

function bind(kernel: Functions<Names>, memory: KernelMemory): FletcherKernel | undefined {
  const room = memory.allocate(copyBytes + stateBytes);
  if (room === undefined) return undefined;
  const copyAt = room.offset;
  const stateAt = copyAt + copyBytes;
  const halves = new Uint32Array(memory.memory.buffer, stateAt, stateBytes / 4);

  const add = (sum: Sum, bytes: Uint8Array, size: number, state: Uint32Array) => {
    halves.set(state);
    const offset = memory.offsetOf(bytes);
    if (offset !== undefined) sum(offset, size, stateAt);
    else {
      const all = memory.bytes;
      for (let from = 0; from < size; from += copyBytes) {
        const to = Math.min(size, from + copyBytes);
        all.set(to - from === bytes.length ? bytes : bytes.subarray(from, to), copyAt);
        sum(copyAt, to - from, stateAt);
      }
    }
    state.set(halves);
  };
  return {
    addFletcher4: (bytes, littleEndian, state) =>
      add(littleEndian ? kernel.fletcher4 : kernel.fletcher4Swapped, bytes, bytes.length - (bytes.length % 4), state),
    addFletcher2: (bytes, littleEndian, state) =>
      add(littleEndian ? kernel.fletcher2 : kernel.fletcher2Swapped, bytes, bytes.length - (bytes.length % 16), state),
  };
}
