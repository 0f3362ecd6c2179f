/**
 * Whether the devices of RAID-Z and dRAID hold what a block's verified data says they should: the parity of each stripe,
 * and every side of columns that several devices have.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_parity_verify
 */
import { VDEV_LABEL_START_SIZE } from "@zfskit/format/vdev";
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
export async function checkColumns(vdev: StripedVdev, map: RaidzMap, { data, birth, signal }: CheckColumnsOptions): Promise<WrongColumn[]> {
  const reads: CheckedRead[] = [];
  let synchronous = true;
  for (const { columns, nparity } of map.stripes) {
    const truth = columns.map(({ at, size }) => (at < 0 ? new Uint8Array(size) : data.subarray(at, at + size)));
    generateParity(truth, nparity);
    for (const [c, { child, offset, size }] of columns.entries()) {
      if (size === 0) continue;
      const sides = vdev.sides(child, offset, birth);
      // The only side of a data column is what the block was read from, unless it was not trusted.
      if (c >= nparity && sides.length === 1 && sides[0]?.doubt === 0) continue;
      for (const leaf of sides) {
        synchronous &&= leaf.source.readSync !== undefined;
        const into = new Uint8Array(size);
        reads.push({ leaf, offset: VDEV_LABEL_START_SIZE + offset, into, truth: truth[c]!, isParity: c < nparity });
      }
    }
  }
  if (reads.length === 0) return [];
  if (synchronous) carryOutSync(once(reads), vdev.parts.errors);
  else await carryOut(once(reads), vdev.parts.errors, signal);
  return reads.flatMap(({ leaf, offset, into, truth, isParity, error }) => {
    if (error === undefined && equal(into, truth)) return [];
    if (error === undefined && leaf.doubt === 0) vdev.parts.errors.wrong(leaf);
    return [{ name: leaf.name, offset, isParity, doubtful: leaf.doubt > 0, error }];
  });
}

function* once(reads: readonly DeviceRead[]): ReadPlan {
  yield reads;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
