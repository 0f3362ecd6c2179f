/**
 * Reads of the columns of a block on RAID-Z or dRAID: side by side as one, and sector by sector where that fails.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c raidz_io_aggregate_rows
 */
import { VDEV_LABEL_START_SIZE } from "@zfskit/format/vdev";
import { type KernelBuffer, sharedKernelMemory } from "@zfskit/kernels/kernel-memory";
import type { RaidzColumn } from "@zfskit/raidz";
import type { DeviceRead, ReadPlan } from "./device-read.ts";
import type { Leaf } from "./leaf.ts";

/** Stripes from which on neighbouring columns of a device are read together, as OpenZFS's raidz_io_aggregate_rows. */
export const JOIN_STRIPES = 4;

/** A column, and what is known of its devices. */
export interface ColumnState {
  readonly place: RaidzColumn;
  readonly sides: readonly Leaf[];
  /** The side that is believed; from `sides.length` on, none is left. */
  side: number;
  /** Left out because the device may have missed the write, while parity makes up for it. */
  doubtful: boolean;
  /** What was read for the first candidate. */
  bytes: Uint8Array | undefined;
}

/** A read that covers one column, or several that lie side by side. */
interface ColumnRead extends DeviceRead {
  readonly columns: readonly ColumnState[];
}

/** Memory for parity that is read to make up for what is missing: that of the kernels, which is given back. */
export class ParityRoom {
  readonly #taken: { readonly column: ColumnState; readonly buffer: KernelBuffer }[] = [];

  take(column: ColumnState): Uint8Array {
    const buffer = sharedKernelMemory()?.lend(column.place.size);
    if (buffer === undefined) return new Uint8Array(column.place.size);
    this.#taken.push({ column, buffer });
    return buffer.bytes;
  }

  release(): void {
    for (const { column, buffer } of this.#taken) {
      column.bytes = undefined;
      buffer.release();
    }
  }
}

/** Read columns; gives the reads that failed. Columns of several are then tried one by one. */
export function* readColumns(columns: readonly ColumnState[], join: boolean): Generator<readonly DeviceRead[], ColumnRead[]> {
  const reads = join ? joined(columns) : columns.map(single);
  yield reads;
  const failed = reads.filter((read) => read.error !== undefined);
  for (const read of reads) if (read.error === undefined && read.columns.length > 1) scatter(read);
  const again = failed.filter((read) => read.columns.length > 1).flatMap((read) => read.columns.map(single));
  if (again.length === 0) return failed;
  yield again;
  return [...failed.filter((read) => read.columns.length === 1), ...again.filter((read) => read.error !== undefined)];
}

function single(column: ColumnState): ColumnRead {
  const { place, sides, side, bytes } = column;
  return { leaf: sides[side]!, offset: VDEV_LABEL_START_SIZE + place.offset, into: bytes!, columns: [column] };
}

/** Columns that lie side by side on a device as one read. */
function joined(columns: readonly ColumnState[]): ColumnRead[] {
  const runs: ColumnState[][] = [];
  const sorted = [...columns].sort((a, b) => a.place.child - b.place.child || a.place.offset - b.place.offset);
  for (const column of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const touches =
      last !== undefined &&
      last.sides[last.side] === column.sides[column.side] &&
      last.place.offset + last.place.size === column.place.offset;
    if (touches) run?.push(column);
    else runs.push([column]);
  }
  return runs.map((run) => {
    const first = single(run[0]!);
    if (run.length === 1) return first;
    return { ...first, into: new Uint8Array(run.reduce((sum, { place }) => sum + place.size, 0)), columns: run };
  });
}

function scatter({ into, columns }: ColumnRead): void {
  let at = 0;
  for (const { bytes, place } of columns) {
    bytes?.set(into.subarray(at, at + place.size));
    at += place.size;
  }
}

/** Where a read of many sectors failed, one sector after the other: those that fail again are marked. */
export function* readSectors(failed: readonly (DeviceRead & { readonly badRows: Uint8Array })[], sectorBytes: number): ReadPlan {
  const reads = failed.flatMap(({ leaf, offset, into, badRows }) =>
    Array.from(badRows, (_, row) => ({
      leaf,
      offset: offset + row * sectorBytes,
      into: into.subarray(row * sectorBytes, (row + 1) * sectorBytes),
      mark: () => badRows.fill(1, row, row + 1),
    })),
  );
  if (reads.length === 0) return;
  yield reads;
  for (const read of reads as (DeviceRead & { mark(): void })[]) if (read.error !== undefined) read.mark();
}
