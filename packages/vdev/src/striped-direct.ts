/**
 * The usual way to read a block of RAID-Z or dRAID: devices answer at once and none fails. What is known to be missing
 * is made up for by parity. For everything else there is StripedBlock, which starts anew.
 */
import { isZfsError } from "@zfskit/core";
import { VDEV_LABEL_START_SIZE } from "@zfskit/format/vdev";
import { type KernelBuffer, sharedKernelMemory } from "@zfskit/kernels/kernel-memory";
import { type RaidzColumn, type RaidzMap, type RaidzStripe, reconstruct } from "@zfskit/raidz";
import type { StripedVdev } from "./striped-vdev.ts";

/**
 * Read the data of a block.
 *
 * @param into - as long as the data of all columns
 * @returns false where it is not as usual; what `into` holds then is not known
 */
export function readDirectly(vdev: StripedVdev, map: RaidzMap, birth: number | undefined, into: Uint8Array): boolean {
  let length = 0;
  for (const { columns } of map.stripes) for (const { at, size } of columns) if (at >= 0) length += size;
  return length === into.length && map.stripes.every((stripe) => readStripe(vdev, stripe, birth, into));
}

function readStripe(vdev: StripedVdev, { columns, nparity }: RaidzStripe, birth: number | undefined, into: Uint8Array): boolean {
  let lost: number[] | undefined;
  for (let c = nparity; c < columns.length; c++) {
    const column = columns[c]!;
    if (column.size === 0) continue;
    const result = readColumn(vdev, column, birth, into.subarray(column.at, column.at + column.size));
    if (result === "failed") return false;
    if (result === "missing") lost = [...(lost ?? []), c];
  }
  return lost === undefined || restore(vdev, { columns, nparity }, birth, into, lost);
}

/** Parity is read for as many columns as were lost. */
function restore(
  vdev: StripedVdev,
  stripe: RaidzStripe,
  birth: number | undefined,
  into: Uint8Array,
  lostData: readonly number[],
): boolean {
  const { columns, nparity } = stripe;
  const buffers: KernelBuffer[] = [];
  const bytes = columns.map(({ at, size }) => (at < 0 ? NOTHING : into.subarray(at, at + size)));
  const lost = [...lostData];
  try {
    let needed = lostData.length;
    for (let c = 0; c < nparity; c++) {
      const buffer = needed > 0 ? sharedKernelMemory()?.lend(columns[c]!.size) : undefined;
      if (buffer !== undefined) buffers.push(buffer);
      bytes[c] = buffer?.bytes ?? new Uint8Array(columns[c]!.size);
      const result = needed > 0 ? readColumn(vdev, columns[c]!, birth, bytes[c]!) : "missing";
      if (result === "failed") return false;
      if (result === "read") needed--;
      else lost.push(c);
    }
    if (needed > 0) return false;
    reconstruct(bytes, nparity, lost);
    return true;
  } finally {
    for (const buffer of buffers) buffer.release();
  }
}

const NOTHING = new Uint8Array(0);

function readColumn(
  vdev: StripedVdev,
  { child, offset, size }: RaidzColumn,
  birth: number | undefined,
  into: Uint8Array,
): "read" | "missing" | "failed" {
  const [leaf] = vdev.sides(child, offset, birth);
  if (leaf === undefined || leaf.doubt > 0) return "missing";
  if (leaf.source.readSync === undefined) return "failed";
  try {
    leaf.source.readSync(VDEV_LABEL_START_SIZE + offset, size, into);
    return "read";
  } catch (error) {
    if (!isZfsError(error)) throw error;
    return "failed";
  }
}
