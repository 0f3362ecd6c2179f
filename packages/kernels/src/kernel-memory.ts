/**
 * The WebAssembly memory that all kernels share, and the space in it.
 *
 * Below `#top` lies what was allocated, for as long as its owner keeps it. What is above is where kernels put bytes
 * that were given to them from elsewhere: it holds nothing between two calls.
 *
 * It has its full size from the start, so that views of it stay good: growing a memory empties them. What was never
 * touched takes addresses, but no memory of the machine.
 */

const pageBytes = 65536;
/** Smallest piece that is given out; pieces are powers of two, so that one given back fits the next. */
const minPieceBytes = 4096;
/**
 * Blocks have up to 16 MiB, stored and decompressed; the rest is room for others. V8 collects garbage when 64 MiB lie outside
 * of its heap.
 */
const defaultSizeBytes = 48 << 20;
/** Of all memory, the part that is never lent: kernels that load late need tables, and all need room to copy to. */
const keptPart = 1 / 3;

/** A piece of the memory, its owner's until `release`. */
export interface KernelBuffer {
  /** Where it begins in the memory; a multiple of 64. */
  readonly offset: number;
  /** As many as were asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Give the piece back; later uses of it are errors of the caller. */
  release(): void;
}

/** Memory for kernels. Bytes that lie in it are checked and decompressed where they are; others are copied in and out. */
export class KernelMemory {
  readonly memory: WebAssembly.Memory;
  /** All of it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Nothing is at address 0, so that a wrong one does no harm. */
  #top = 64;
  readonly #free = new Map<number, number[]>();

  /**
   * @param sizeBytes - rounded down to pages of 64 KiB
   * @throws Error when the runtime has no WebAssembly, or refuses the memory
   */
  constructor(sizeBytes: number = defaultSizeBytes) {
    const pages = Math.max(1, Math.floor(sizeBytes / pageBytes));
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.bytes = new Uint8Array(this.memory.buffer);
  }

  /**
   * A piece of memory for a kernel's tables; its content is undefined.
   *
   * @returns undefined when there is no room
   */
  allocate(size: number): KernelBuffer | undefined {
    return this.#piece(size, this.bytes.length);
  }

  /**
   * The same for blocks that are read, checked and decompressed: what is lent never takes the room that kernels need.
   *
   * @returns undefined when there is no room: other memory does as well, only slower
   */
  lend(size: number): KernelBuffer | undefined {
    return this.#piece(size, this.bytes.length * (1 - keptPart));
  }

  #piece(size: number, end: number): KernelBuffer | undefined {
    const pieceBytes = 2 ** Math.max(Math.log2(minPieceBytes), Math.ceil(Math.log2(size)));
    const free = this.#freeOf(pieceBytes);
    let offset = free.pop();
    if (offset === undefined) {
      if (this.#top + pieceBytes > end) return undefined;
      offset = this.#top;
      this.#top += pieceBytes;
    }
    return new Piece(free, offset, this.bytes.subarray(offset, offset + size));
  }

  /**
   * Room above all that is allocated, good until the next call of anything here.
   *
   * @returns its offset, a multiple of 64; undefined when there is not as much
   */
  stage(size: number): number | undefined {
    return this.#top + size <= this.bytes.length ? this.#top : undefined;
  }

  /** Where `bytes` begin in this memory; undefined when they lie elsewhere. */
  offsetOf(bytes: Uint8Array): number | undefined {
    return bytes.buffer === this.bytes.buffer ? bytes.byteOffset : undefined;
  }

  #freeOf(pieceBytes: number): number[] {
    let free = this.#free.get(pieceBytes);
    if (free === undefined) {
      free = [];
      this.#free.set(pieceBytes, free);
    }
    return free;
  }
}

class Piece implements KernelBuffer {
  readonly offset: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  #free: number[] | undefined;

  constructor(free: number[], offset: number, bytes: Uint8Array<ArrayBuffer>) {
    this.#free = free;
    this.offset = offset;
    this.bytes = bytes;
  }

  release(): void {
    this.#free?.push(this.offset);
    this.#free = undefined;
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
