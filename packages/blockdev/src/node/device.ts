import { type BlockSource, type ReadOptions, ZfsError } from "@zfskit/core";
import { checkRange } from "../range.ts";

/** Read as pread does: from `offset` on, returning how many bytes came; 0 at the end. Throws what the system says. */
export type ReadAt = (into: Uint8Array, offset: number) => number;

/** Disks have one of these. What refuses the first is asked in the second. */
const SECTOR_BYTES = [512, 4096] as const;
/** A disk of 8 PiB, the largest that is read. */
const SIZE_LIMIT = 2 ** 53;

/**
 * The size of a device that does not tell it, and the sectors in which it wants to be read: the last sector that can be read
 * is looked for by halving.
 *
 * @returns a size of 0 where nothing can be read
 */
export function measureDevice(readAt: ReadAt): { size: number; sectorBytes: number } {
  const reads = (sectorBytes: number, offset: number) => {
    try {
      return readAt(new Uint8Array(sectorBytes), offset) === sectorBytes;
    } catch {
      return false;
    }
  };
  const sectorBytes = SECTOR_BYTES.find((bytes) => reads(bytes, 0));
  if (sectorBytes === undefined) return { size: 0, sectorBytes: SECTOR_BYTES[0] };
  let size = 0;
  for (let step = SIZE_LIMIT / 2; step >= sectorBytes; step /= 2) {
    if (reads(sectorBytes, size + step - sectorBytes)) size += step;
  }
  return { size, sectorBytes };
}

/** A device that is read in whole sectors only, as the raw disks of macOS, FreeBSD and Windows. */
export class SectorSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #readAt: ReadAt;
  readonly #sectorBytes: number;
  readonly #close: () => void;

  /**
   * @param size - bytes, a multiple of `sectorBytes`
   */
  constructor(readAt: ReadAt, { name, size, sectorBytes, close }: { name: string; size: number; sectorBytes: number; close: () => void }) {
    this.#readAt = readAt;
    this.#sectorBytes = sectorBytes;
    this.#close = close;
    this.name = name;
    this.size = size;
  }

  readSync(offset: number, length: number, given?: Uint8Array): Uint8Array {
    checkRange(this.name, this.size, offset, length, given);
    const into = given?.subarray(0, length) ?? new Uint8Array(length);
    const before = offset % this.#sectorBytes;
    const whole = Math.ceil((before + length) / this.#sectorBytes) * this.#sectorBytes;
    if (before === 0 && whole === length) this.#fill(into, offset);
    else {
      const sectors = new Uint8Array(whole);
      this.#fill(sectors, offset - before);
      into.set(sectors.subarray(before, before + length));
    }
    return into;
  }

  async read(offset: number, length: number, { into, signal }: ReadOptions = {}): Promise<Uint8Array> {
    signal?.throwIfAborted();
    return this.readSync(offset, length, into);
  }

  async close(): Promise<void> {
    this.#close();
  }

  #fill(into: Uint8Array, offset: number): void {
    for (let done = 0; done < into.length; ) {
      let got: number;
      try {
        got = this.#readAt(into.subarray(done), offset + done);
      } catch (cause) {
        const code = (cause as { code?: string }).code ?? String(cause);
        throw new ZfsError("EIO", `${this.name} could not be read (${code})`, { place: { offset: offset + done }, cause });
      }
      if (got === 0) throw new ZfsError("EIO", `${this.name} ended while it was read`, { place: { offset: offset + done } });
      done += got;
    }
  }
}
