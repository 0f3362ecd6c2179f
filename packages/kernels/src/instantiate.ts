import { type KernelMemory, sharedKernelMemory } from "./kernel-memory.ts";

/** The functions of a module: numbers in, numbers out. */
export type Functions<Names extends string> = Readonly<Record<Names, (...args: number[]) => number>>;

/** Kernels that are ready or on their way, by the memory that they work in. */
const ready = new WeakMap<KernelMemory, Map<unknown, Promise<unknown>>>();

/**
 * Make a kernel of a module, once a memory.
 *
 * @param load - gives the module in base64; imports it, so that it is loaded when it is first needed
 * @param bind - gives the kernel, or undefined when there is no room for its tables
 * @returns undefined where the runtime refuses: no WebAssembly, no SIMD in it, or a policy against it
 */
export async function loadKernel<Names extends string, Kernel>(
  load: () => Promise<string>,
  bind: (functions: Functions<Names>, memory: KernelMemory) => Kernel | undefined,
  memory: KernelMemory | undefined = sharedKernelMemory(),
): Promise<Kernel | undefined> {
  // The arrays of a big-endian machine see words in another order than modules do.
  if (memory === undefined || new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return undefined;
  let kernels = ready.get(memory);
  if (kernels === undefined) {
    kernels = new Map();
    ready.set(memory, kernels);
  }
  let kernel = kernels.get(bind) as Promise<Kernel | undefined> | undefined;
  if (kernel === undefined) {
    kernel = compile<Names>(memory, load).then((functions) => (functions === undefined ? undefined : bind(functions, memory)));
    kernels.set(bind, kernel);
  }
  return kernel;
}

async function compile<Names extends string>(memory: KernelMemory, load: () => Promise<string>): Promise<Functions<Names> | undefined> {
  const bytes = decodeBase64(await load());
  try {
    const { instance } = await WebAssembly.instantiate(bytes, { env: { memory: memory.memory } });
    return instance.exports as unknown as Functions<Names>;
  } catch {
    return undefined;
  }
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, text);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
