/**
 * The WebAssembly memory that all kernels share, and the space in it.
 *
 * Below `#top` lies what was allocated, for as long as its owner keeps it. What is above is where kernels put bytes
 * that were given to them from elsewhere: it holds nothing between two calls.
 */

const pageBytes = 65536;
/** Grown by this much at least: growing makes all views anew. */
const growthBytes = 1 << 20;
/** Smallest piece that is given out; pieces are powers of two, so that one given back fits the next. */
const minPieceBytes = 4096;
/** Blocks have up to 16 MiB, stored and decompressed; the rest is room for read-ahead. */
const defaultLimitBytes = 64 << 20;

/** A piece of the memory, its owner's until `release`. */
export interface KernelBuffer {
  /** Where it begins in the memory; a multiple of 64. */
  readonly offset: number;
  /** Bytes that were asked for. */
  readonly size: number;
  /**
   * Its bytes. A view of the moment: whatever lets the memory grow (any `allocate`, any kernel that is given bytes from
   * elsewhere) may empty it, so ask anew.
   */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Give the piece back; later uses of it are errors of the caller. */
  release(): void;
}

/** Memory for kernels. Bytes that lie in it are checked and decompressed where they are; others are copied in and out. */
export class KernelMemory {
  readonly memory: WebAssembly.Memory;
  readonly limitBytes: number;
  #bytes: Uint8Array<ArrayBuffer>;
  /** Nothing is at address 0, so that a wrong one does no harm. */
  #top = 64;
  readonly #free = new Map<number, number[]>();

  /**
   * @param limitBytes - the memory never grows beyond
   * @throws Error when the runtime has no WebAssembly, or refuses the memory
   */
  constructor(limitBytes: number = defaultLimitBytes) {
    const maximum = Math.max(1, Math.floor(limitBytes / pageBytes));
    this.limitBytes = maximum * pageBytes;
    this.memory = new WebAssembly.Memory({ initial: 1, maximum });
    this.#bytes = new Uint8Array(this.memory.buffer);
  }

  /** The whole memory as it is now: a view of the moment, as those of buffers. */
  get bytes(): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(this.memory.buffer);
    return this.#bytes;
  }

  /**
   * A piece of memory; its content is undefined.
   *
   * @returns undefined when the limit does not allow it
   */
  allocate(size: number): KernelBuffer | undefined {
    const pieceBytes = 2 ** Math.max(Math.log2(minPieceBytes), Math.ceil(Math.log2(size)));
    const again = this.#free.get(pieceBytes)?.pop();
    const offset = again ?? this.stage(pieceBytes);
    if (offset === undefined) return undefined;
    if (again === undefined) this.#top = offset + pieceBytes;
    return this.#buffer(offset, size, pieceBytes);
  }

  #buffer(offset: number, size: number, pieceBytes: number): KernelBuffer {
    const owner = this;
    let released = false;
    return {
      offset,
      size,
      get bytes() {
        return owner.bytes.subarray(offset, offset + size);
      },
      release() {
        if (released) return;
        released = true;
        const free = owner.#free.get(pieceBytes);
        if (free === undefined) owner.#free.set(pieceBytes, [offset]);
        else free.push(offset);
      },
    };
  }

  /**
   * Room above all that is allocated, good until the next call of anything here.
   *
   * @returns its offset, a multiple of 64; undefined when the limit does not allow it
   */
  stage(size: number): number | undefined {
    const needed = this.#top + size - this.bytes.length;
    if (needed > 0) {
      const spare = this.limitBytes - this.#bytes.length;
      if (needed > spare) return undefined;
      try {
        this.memory.grow(Math.ceil(Math.min(spare, Math.max(needed, growthBytes)) / pageBytes));
      } catch {
        return undefined;
      }
    }
    return this.#top;
  }

  /** Where `bytes` begin in this memory; undefined when they lie elsewhere. */
  offsetOf(bytes: Uint8Array): number | undefined {
    return bytes.buffer === this.memory.buffer ? bytes.byteOffset : undefined;
  }
}

let shared: KernelMemory | undefined;

/**
 * The memory of the kernels that nobody gave another: kernels work without waiting, so one after the other, and what
 * they leave in it means nothing to the next.
 *
 * @returns undefined where the runtime has no WebAssembly, or refuses it
 */
export function sharedKernelMemory(): KernelMemory | undefined {
  if (typeof WebAssembly !== "object") return undefined;
  try {
    shared ??= new KernelMemory();
  } catch {
    return undefined;
  }
  return shared;
}
