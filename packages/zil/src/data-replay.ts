/**
 * Replay of what a log says of the data of an object, a file's or a volume's.
 *
 * @see OpenZFS module/zfs/zfs_replay.c zfs_replay_write, zfs_replay_clone_range; zvol.c zvol_replay_write
 */
import { ZfsError } from "@zfskit/core";
import { isHole, lsizeOf } from "@zfskit/zio";
import type { ObjectData } from "./object-data.ts";
import type { CloneRecord, WriteRecord } from "./record.ts";
import type { ReplayedObjectSet } from "./replayed-object-set.ts";

/**
 * @returns where the data ends that was written. Behind a pointer is a whole block of the file, whatever part of it the
 *   record is for, and all of it is written
 */
export async function writeData(
  objset: ReplayedObjectSet,
  object: number,
  record: WriteRecord,
  signal: AbortSignal | undefined,
): Promise<number> {
  const data = await objset.data(object, signal);
  const { block: bp } = record;
  if (record.data !== undefined || bp === undefined) {
    await data.write(record.offset, record.data ?? new Uint8Array(0), signal);
    return record.offset + record.size;
  }
  const size = lsizeOf(bp);
  const whole = record.size < size;
  const offset = whole ? record.offset - (record.offset % size) : record.offset;
  const end = offset + (whole ? size : record.size);
  if (isHole(bp)) await data.free(offset, end, signal);
  else {
    if (size !== data.blockSize && data.blockCount <= 1) await data.setBlockSize(size, signal);
    if (size === data.blockSize && offset % size === 0) data.link(offset / size, bp);
    else await data.write(offset, (await objset.read(bp, { signal })).bytes, signal);
  }
  return end;
}

/** A length of 0 frees everything behind the offset. */
export async function truncateData(
  data: ObjectData,
  { offset, size }: { readonly offset: number; readonly size: number },
  signal: AbortSignal | undefined,
): Promise<void> {
  await data.free(offset, size === 0 ? Infinity : offset + size, signal);
}

/** @throws {ZfsError} EINVAL when the range is not of whole blocks of the object */
export async function cloneBlocks(data: ObjectData, record: CloneRecord, signal: AbortSignal | undefined): Promise<void> {
  const { blockSize, offset, size, blocks } = record;
  if (
    blockSize < SECTOR_BYTES ||
    blockSize % SECTOR_BYTES !== 0 ||
    offset % blockSize !== 0 ||
    blocks.length !== Math.ceil(size / blockSize)
  )
    throw new ZfsError("EINVAL", `clone of ${blocks.length} blocks of ${blockSize} bytes to ${size} bytes at ${offset}`);
  await data.setBlockSize(blockSize, signal);
  for (const [i, bp] of blocks.entries()) {
    if (!isHole(bp) && lsizeOf(bp) !== blockSize)
      throw new ZfsError("EINVAL", `block of ${lsizeOf(bp)} bytes cloned into an object of ${blockSize}-byte blocks`);
    data.link(offset / blockSize + i, bp);
  }
}

const SECTOR_BYTES = 512;
