/**
 * Whether the devices of RAID-Z and dRAID hold what a block's verified data says they should: the parity of each stripe,
 * and every side of columns that several devices have.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_parity_verify
 */
import { sameBytes } from "@zfskit/core";
import { VDEV_LABEL_START_SIZE } from "@zfskit/format/vdev";
import { type KernelBuffer, sharedKernelMemory } from "@zfskit/kernels/kernel-memory";
import { generateParity, type RaidzMap } from "@zfskit/raidz";
import { carryOut, carryOutSync, type DeviceRead, type ReadPlan } from "./device-read.ts";
import type { StripedVdev } from "./striped-vdev.ts";
import type { WrongColumn } from "./top-vdev.ts";

export interface CheckColumnsOptions {
  /** The block, whole sectors, verified. */
  readonly data: Uint8Array;
  readonly birth: number | undefined;
  readonly signal: AbortSignal | undefined;
}

interface CheckedRead extends DeviceRead {
  readonly truth: Uint8Array;
  readonly isParity: boolean;
}

/** What is wrong; what a missing device would hold is not among it. */
export async function checkColumns(vdev: StripedVdev, map: RaidzMap, options: CheckColumnsOptions): Promise<WrongColumn[]> {
  const room = new Room();
  try {
    const reads = plannedReads(vdev, map, options, room);
    if (reads.length === 0) return [];
    const { errors } = vdev.parts;
    if (reads.every(({ leaf }) => leaf.source.readSync !== undefined)) carryOutSync(once(reads), errors);
    else await carryOut(once(reads), errors, options.signal);
    return reads.flatMap(({ leaf, offset, into, truth, isParity, error }) => {
      if (error === undefined && sameBytes(into, truth)) return [];
      if (error === undefined && leaf.doubt === 0) errors.wrong(leaf);
      return [{ name: leaf.name, offset, isParity, doubtful: leaf.doubt > 0, error }];
    });
  } finally {
    room.release();
  }
}

function plannedReads(vdev: StripedVdev, map: RaidzMap, { data, birth }: CheckColumnsOptions, room: Room): CheckedRead[] {
  const reads: CheckedRead[] = [];
  for (const { columns, nparity } of map.stripes) {
    const truth = columns.map(({ at, size }) => (at < 0 ? room.take(size) : data.subarray(at, at + size)));
    generateParity(truth, nparity);
    for (const [c, { child, offset, size }] of columns.entries()) {
      if (size === 0) continue;
      const sides = vdev.sides(child, offset, birth);
      // The only side of a data column is what the block was read from, unless it was not trusted.
      if (c >= nparity && sides.length === 1 && sides[0]?.doubt === 0) continue;
      for (const leaf of sides)
        reads.push({ leaf, offset: VDEV_LABEL_START_SIZE + offset, into: room.take(size), truth: truth[c]!, isParity: c < nparity });
    }
  }
  return reads;
}

/** Memory for columns: that of the kernels, which is given back. New memory for each took a quarter of all time. */
class Room {
  readonly #taken: KernelBuffer[] = [];

  /** What it holds is not known. */
  take(size: number): Uint8Array {
    const buffer = sharedKernelMemory()?.lend(size);
    if (buffer === undefined) return new Uint8Array(size);
    this.#taken.push(buffer);
    return buffer.bytes;
  }

  release(): void {
    for (const buffer of this.#taken) buffer.release();
  }
}

function* once(reads: readonly DeviceRead[]): ReadPlan {
  yield reads;
}
