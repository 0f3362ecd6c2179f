/** Where a block lies, and which content of that place it is. */
export interface CacheKey {
  readonly vdev: number;
  /** Bytes. */
  readonly offset: number;
  /** Transaction group. Space is not used anew within one that can still be read. */
  readonly birth: number;
  /** What it was decrypted with: with another key, or without, it is other content. */
  readonly lock: number | "locked" | undefined;
}

interface Entry<T> extends CacheKey {
  readonly block: T;
}

/**
 * Blocks kept in memory within a limit in bytes.
 *
 * There are two generations, each of at most half of the limit: when the young one is full it becomes the old one, and
 * what was old is forgotten. A block that is found in the old one is young again: so what is used again and again stays,
 * however many are met only once, and a look-up moves nothing.
 */
export class BlockCache<T extends { readonly bytes: Uint8Array }> {
  readonly #limitBytes: number;
  #young = new Map<number, Entry<T>>();
  #old = new Map<number, Entry<T>>();
  /** Of the young ones. */
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get(key: CacheKey): T | undefined {
    const place = placeOf(key);
    const young = this.#young.get(place);
    if (young !== undefined) return isSame(young, key) ? young.block : undefined;
    const old = this.#old.get(place);
    if (old === undefined || !isSame(old, key)) return undefined;
    this.set(key, old.block);
    return old.block;
  }

  /** A block of more than half of the limit is not kept. */
  set({ vdev, offset, birth, lock }: CacheKey, block: T): void {
    const size = block.bytes.length;
    if (size * 2 > this.#limitBytes) return;
    if ((this.#bytes + size) * 2 > this.#limitBytes) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#bytes = 0;
    }
    const place = placeOf({ vdev, offset });
    this.#bytes += size - (this.#young.get(place)?.block.bytes.length ?? 0);
    this.#old.delete(place);
    this.#young.set(place, { vdev, offset, birth, lock, block });
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#bytes = 0;
  }
}

/** A number for a place. Places of two vdevs may share one: then only the later block of the two is kept. */
function placeOf({ vdev, offset }: Pick<CacheKey, "vdev" | "offset">): number {
  return offset + vdev;
}

function isSame(a: CacheKey, b: CacheKey): boolean {
  return a.offset === b.offset && a.vdev === b.vdev && a.birth === b.birth && a.lock === b.lock;
}
