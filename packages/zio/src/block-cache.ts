/** Blocks kept in memory, the least recently used going first, within a limit in bytes. */
export class BlockCache<T extends { readonly bytes: Uint8Array }> {
  readonly #limitBytes: number;
  readonly #blocks = new Map<string, T>();
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get(key: string): T | undefined {
    const block = this.#blocks.get(key);
    if (block === undefined) return undefined;
    this.#blocks.delete(key);
    this.#blocks.set(key, block);
    return block;
  }

  /** A block larger than the limit is not kept. */
  set(key: string, block: T): void {
    if (block.bytes.length > this.#limitBytes) return;
    this.#drop(key);
    this.#blocks.set(key, block);
    this.#bytes += block.bytes.length;
    for (const oldest of this.#blocks.keys()) {
      if (this.#bytes <= this.#limitBytes) break;
      this.#drop(oldest);
    }
  }

  clear(): void {
    this.#blocks.clear();
    this.#bytes = 0;
  }

  #drop(key: string): void {
    this.#bytes -= this.#blocks.get(key)?.bytes.length ?? 0;
    this.#blocks.delete(key);
  }
}
