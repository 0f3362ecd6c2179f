import { checkRange } from "@zfskit/blockdev";
import type { BlockSource, ReadOptions } from "@zfskit/core";
import type { SectorCipher } from "./sector-cipher.ts";

/** What lies encrypted in another source, decrypted as it is read. Closing it closes the one below. */
export class EncryptedSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly readSync?: (offset: number, length: number, into?: Uint8Array) => Uint8Array;
  readonly #below: BlockSource;
  readonly #start: number;
  readonly #cipher: SectorCipher;

  /**
   * @param start - where in `below` the first sector lies
   * @param size - bytes, a multiple of the cipher's sectors
   */
  constructor(below: BlockSource, start: number, size: number, cipher: SectorCipher) {
    this.#below = below;
    this.#start = start;
    this.#cipher = cipher;
    this.size = size;
    this.name = below.name ?? "source";
    if (below.readSync !== undefined) this.readSync = (offset, length, into) => this.#readNow(offset, length, into);
  }

  #readNow(offset: number, length: number, given: Uint8Array | undefined): Uint8Array {
    const { first, into, sectors } = this.#span(offset, length, given);
    this.#below.readSync?.(this.#start + first, sectors.length, sectors);
    return this.#decrypted(first, offset, sectors, into);
  }

  async read(offset: number, length: number, { into: given, signal }: ReadOptions = {}): Promise<Uint8Array> {
    const { first, into, sectors } = this.#span(offset, length, given);
    await this.#below.read(this.#start + first, sectors.length, { into: sectors, signal });
    return this.#decrypted(first, offset, sectors, into);
  }

  async close(): Promise<void> {
    await this.#below.close();
  }

  /** The whole sectors around a range: where they go, which is where the range goes when that has no other. */
  #span(offset: number, length: number, given: Uint8Array | undefined): { first: number; into: Uint8Array; sectors: Uint8Array } {
    checkRange(this.name, this.size, offset, length, given);
    const { sectorBytes } = this.#cipher;
    const into = given?.subarray(0, length) ?? new Uint8Array(length);
    const first = offset - (offset % sectorBytes);
    const bytes = Math.ceil((offset + length - first) / sectorBytes) * sectorBytes;
    return { first, into, sectors: bytes === length ? into : new Uint8Array(bytes) };
  }

  #decrypted(first: number, offset: number, sectors: Uint8Array, into: Uint8Array): Uint8Array {
    this.#cipher.decrypt(sectors, first / this.#cipher.sectorBytes);
    if (sectors !== into) into.set(sectors.subarray(offset - first, offset - first + into.length));
    return into;
  }
}
