import { type BlockDecoder, blockDecoder } from "./block-decoder.ts";
import { type Functions, loadKernel } from "./instantiate.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/** Where in the scratch the tables of assembly/zstd.ts lie that are filled here, and where all of them end. */
const scratchBytes = 148_736;
const meaningsAt: readonly (number | undefined)[] = [11520, undefined, 11712];
const countsAt = 11968;

const ones = (count: number): number[] => new Array<number>(count).fill(1);
const rare = (count: number): number[] => new Array<number>(count).fill(-1);

/** How often each code of literal lengths, offsets and match lengths occurs, where a block does not say (section 3.1.1.3.2.2). */
const predefined: readonly (readonly number[])[] = [
  [4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, ...ones(5), ...rare(4)],
  [...ones(6), 2, 2, 2, ...ones(15), ...rare(5)],
  [1, 4, 3, 2, 2, 2, 2, 2, 2, ...ones(37), ...rare(7)],
];

/** Bits that follow a length's code; its base is where the code before it ends. Offsets need no table. */
const followingBits: readonly (readonly number[])[] = [
  [...new Array<number>(16).fill(0), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  [],
  [...new Array<number>(32).fill(0), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
];
const firstBase: readonly number[] = [0, 0, 3];

/** Zstandard frames without their magic number. Undefined where WebAssembly is absent or refused. */
export function loadZstdDecoder(memory?: KernelMemory): Promise<BlockDecoder | undefined> {
  return loadKernel(async () => (await import("./wasm/zstd.ts")).zstdWasm, bind, memory);
}

function bind({ prepare, decode }: Functions<"prepare" | "decode">, memory: KernelMemory): BlockDecoder | undefined {
  const scratch = memory.allocate(scratchBytes)?.offset;
  if (scratch === undefined) return undefined;
  const view = new DataView(memory.memory.buffer, scratch, scratchBytes);
  for (const [kind, counts] of predefined.entries()) {
    const meanings = meaningsAt[kind];
    let base = firstBase[kind]!;
    for (const [code, bits] of followingBits[kind]!.entries()) {
      view.setUint32(meanings! + code * 4, base | (bits << 24), true);
      base += 1 << bits;
    }
    for (const [code, count] of counts.entries()) view.setInt16(countsAt + code * 2, count, true);
    prepare(scratch, kind, counts.length);
  }
  return blockDecoder((src, size, dst, capacity) => decode(src, size, dst, capacity, scratch), memory);
}
