/**
 * Every copy of a block, held to its checksum.
 *
 * @see OpenZFS cmd/zdb/zdb.c zdb_blkptr_cb, module/zfs/vdev_mirror.c vdev_mirror_io_start for scrubs
 */
import type { ChecksumAlgorithm } from "@zfskit/checksum";
import { isZfsError, ZfsError } from "@zfskit/core";
import type { BlkptrView, DvaView } from "@zfskit/format/spa";
import { type KernelBuffer, sharedKernelMemory } from "@zfskit/kernels/kernel-memory";
import type { Candidate, TopVdev } from "@zfskit/vdev";
import { type BlockReader, type Dva, isEncrypted, physicalBirth, psizeOf } from "@zfskit/zio";

/** How one copy of a block, or one column of its parity, is not as it should be. */
export interface CopyFault {
  readonly vdev: number;
  /** Bytes from the start of the vdev's data area. */
  readonly offset: number;
  /** The device, or the vdev where several take part, and where on it; bytes from its start. */
  readonly device: string;
  readonly deviceOffset: number;
  readonly what: "checksum" | "parity" | "read";
  readonly message: string;
}

/** What checking a block came to; the same object each time. */
export interface CheckedBlock {
  /** The stored bytes, where they were asked for and some copy verified. */
  bytes: Uint8Array | undefined;
  /** Whether a copy verified. */
  good: boolean;
  readonly faults: CopyFault[];
}

const COPIES = 3;
const NOTHING = new Uint8Array(0);

export interface BlockCheckOptions {
  readonly parity: boolean;
  readonly signal: AbortSignal | undefined;
  /** Told of a copy that is older than it should be, on a device that is known to have missed writes. */
  onOutdated(device: string): void;
}

export class BlockCheck {
  readonly #reader: BlockReader;
  readonly #options: BlockCheckOptions;
  readonly #algorithms: (ChecksumAlgorithm | undefined)[] = [];
  readonly #result: CheckedBlock = { bytes: undefined, good: false, faults: [] };
  #scratch: Uint8Array = NOTHING;
  #buffer: KernelBuffer | undefined;

  constructor(reader: BlockReader, options: BlockCheckOptions) {
    this.#reader = reader;
    this.#options = options;
  }

  /**
   * Read all copies of a block that is not embedded and not in pieces.
   *
   * @param wanted - whether the stored bytes shall be given out; they belong to the caller
   */
  async check(bp: BlkptrView, wanted: boolean): Promise<CheckedBlock> {
    const psize = psizeOf(bp);
    if (psize > this.#reader.limits.blockBytes)
      throw new ZfsError("ELIMIT", `block of ${psize} stored bytes, limits.blockBytes allows ${this.#reader.limits.blockBytes}`);
    const algorithm = this.#algorithms[bp.checksum] ?? (await this.#load(bp));
    return this.checkCopies(bp, psize, this.#reader.verifierOf(bp, algorithm), wanted);
  }

  /** The same for whatever lies where a pointer leads to. */
  async checkCopies(bp: BlkptrView, length: number, verify: (bytes: Uint8Array) => boolean, wanted: boolean): Promise<CheckedBlock> {
    const result = this.#result;
    result.bytes = undefined;
    result.good = false;
    result.faults.length = 0;
    const birth = physicalBirth(bp);
    const count = isEncrypted(bp) ? COPIES - 1 : COPIES;
    for (let i = 0; i < count; i++) {
      const dva = bp.dvas(i);
      if (dva.asize === 0) continue;
      await this.#checkAt(dva, length, birth, verify, wanted);
    }
    return result;
  }

  /** The copies at one place. */
  async #checkAt(dva: DvaView, psize: number, birth: number, verify: (bytes: Uint8Array) => boolean, wanted: boolean): Promise<void> {
    const { vdev, offsetBytes: offset } = dva;
    const result = this.#result;
    let top: TopVdev | undefined;
    let copies: readonly Candidate[];
    const withParity = () => this.#options.parity && top?.checkParity !== undefined;
    let length = psize;
    try {
      top = this.#reader.top(vdev);
      if (top === undefined) throw new ZfsError("ECORRUPT", `the pool has no vdev ${vdev}`);
      // Parity covers whole sectors.
      if (withParity()) length = Math.ceil(psize / 2 ** top.ashift) * 2 ** top.ashift;
      copies = top.copies(offset, length, birth);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      this.#fail({ vdev, offset, device: `vdev ${vdev}`, deviceOffset: offset, what: "read", message: error.reason });
      return;
    }
    for (const copy of copies) {
      const into = wanted && result.bytes === undefined ? new Uint8Array(length) : this.#scratchOf(length);
      const bytes = length === psize ? into : into.subarray(0, psize);
      try {
        if (copy.readSync === undefined) await copy.read(into, this.#options.signal);
        else copy.readSync(into);
      } catch (error) {
        if (!isZfsError(error)) throw error;
        this.#fail({ vdev, offset, device: copy.name, deviceOffset: copy.offset, what: "read", message: error.reason });
        continue;
      }
      if (this.#reader.onRead !== undefined) this.#reader.onRead(plain(dva), psize, copy.name);
      if (!verify(bytes)) {
        if (copy.doubtful === true) this.#options.onOutdated(copy.name);
        else this.#fail({ vdev, offset, device: copy.name, deviceOffset: copy.offset, what: "checksum", message: "checksum differs" });
        continue;
      }
      result.good = true;
      if (wanted) result.bytes ??= bytes;
      if (withParity()) await this.#checkParity(top, into, vdev, offset, birth);
    }
  }

  async #checkParity(top: TopVdev, data: Uint8Array, vdev: number, offset: number, birth: number): Promise<void> {
    for (const { name, offset: deviceOffset, isParity, doubtful, error } of (await top.checkParity?.(
      data,
      offset,
      birth,
      this.#options.signal,
    )) ?? []) {
      const what = error !== undefined ? "read" : isParity ? "parity" : "checksum";
      if (doubtful) this.#options.onOutdated(name);
      else
        this.#fail({ vdev, offset, device: name, deviceOffset, what, message: error?.reason ?? `${isParity ? "parity" : "data"} differs` });
    }
  }

  #fail(fault: CopyFault): void {
    this.#result.faults.push(fault);
  }

  async #load(bp: BlkptrView): Promise<ChecksumAlgorithm> {
    const algorithm = await this.#reader.checksum(bp);
    this.#algorithms[bp.checksum] = algorithm;
    return algorithm;
  }

  /** Memory of the kernels where there is room: they check blocks where they are. */
  #scratchOf(length: number): Uint8Array {
    if (this.#scratch.length < length) {
      this.close();
      this.#buffer = sharedKernelMemory()?.lend(length);
      this.#scratch = this.#buffer?.bytes ?? new Uint8Array(length);
    }
    return this.#scratch.length === length ? this.#scratch : this.#scratch.subarray(0, length);
  }

  /** Give the memory back. */
  close(): void {
    this.#buffer?.release();
    this.#buffer = undefined;
    this.#scratch = NOTHING;
  }
}

function plain(dva: DvaView): Dva {
  return { vdev: dva.vdev, offset: dva.offsetBytes, asize: dva.asizeBytes, gang: dva.gang === 1 };
}
