/**
 * A range of an object into one place: whole blocks are read to where they belong, and what comes from something slow is
 * asked for together.
 *
 * @see OpenZFS module/zfs/dmu.c dmu_read_impl
 */
import { isZfsError, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { blocksAround, type OnDamage } from "./damage.ts";
import type { DataBlock, DmuObject } from "./dmu-object.ts";

export interface RangeRequest {
  /** Bytes from the start of the object. */
  readonly offset: number;
  readonly into: Uint8Array;
  readonly signal?: AbortSignal | undefined;
  /** Told of what could not be read, in order; it reads as zeros. Without it that is thrown. */
  readonly onDamage?: OnDamage | undefined;
}

/** Blocks that are waited for at a time. */
const IN_FLIGHT = 64;

/** Fill `into`; what lies past the last block reads as zeros, as holes do. */
export async function readRange(object: DmuObject, request: RangeRequest): Promise<void> {
  const { offset, into, signal, onDamage } = request;
  if (into.length === 0) return;
  const size = object.blockSize;
  const end = offset + into.length;
  const first = Math.floor(offset / size);
  const last = Math.ceil(end / size);
  const report = (from: number, to: number, error: ZfsError) => {
    if (onDamage === undefined) throw error;
    const start = Math.max(offset, from);
    const stop = Math.min(end, to);
    into.fill(0, start - offset, stop - offset);
    onDamage({ offset: start, length: stop - start, error: error.at({ position: start }) });
  };
  const runs =
    onDamage === undefined
      ? object.objset.dataBlocks(object.dnode, first, last, signal)
      : blocksAround(object.objset, object.dnode, first, last, signal);
  let filled = 0;
  for await (const run of runs) {
    if ("error" in run) {
      report(run.first * size, run.end * size, run.error);
      continue;
    }
    for (const { blkid } of run) {
      into.fill(0, filled, Math.max(filled, blkid * size - offset));
      filled = Math.min(end, (blkid + 1) * size) - offset;
    }
    for (const { blkid, error } of await readRun(object, run, request)) report(blkid * size, (blkid + 1) * size, error);
  }
  into.fill(0, filled);
}

interface FailedBlock {
  readonly blkid: number;
  readonly error: ZfsError;
}

/** Read blocks into their places. @returns those that failed, in order; nothing is under way any more. */
async function readRun(object: DmuObject, run: readonly DataBlock[], request: RangeRequest): Promise<FailedBlock[]> {
  const failed: FailedBlock[] = [];
  const stray: unknown[] = [];
  const fail = (blkid: number, error: unknown) => {
    if (isZfsError(error)) failed.push({ blkid, error: error.at(object.placeOf(blkid)) });
    else stray.push(error);
  };
  let waiting: Promise<void>[] = [];
  for (const block of run) {
    try {
      const read = readBlock(object, block, request);
      if (read instanceof Promise) waiting.push(read.catch((error: unknown) => fail(block.blkid, error)));
    } catch (error) {
      fail(block.blkid, error);
    }
    if (waiting.length >= IN_FLIGHT) {
      await Promise.all(waiting);
      waiting = [];
    }
    if (stray.length > 0 || (failed.length > 0 && request.onDamage === undefined)) break;
  }
  if (waiting.length > 0) await Promise.all(waiting);
  if (stray.length > 0) throw stray[0];
  return failed.sort((a, b) => a.blkid - b.blkid);
}

/** The error of a block that is not as large as those of its object are. */
export function wrongSize(actual: number, expected: number): ZfsError {
  return new ZfsError("ECORRUPT", `block of ${actual} bytes in an object of ${expected}-byte blocks`);
}

/** Read a block into its place, or the part of it that is asked for. */
function readBlock(object: DmuObject, { blkid, bp }: DataBlock, { offset, into, signal }: RangeRequest): Soon<void> {
  const size = object.blockSize;
  const start = blkid * size;
  const from = Math.max(offset, start);
  const to = Math.min(offset + into.length, start + size);
  const part = into.subarray(from - offset, to - offset);
  const isWhole = part.length === size;
  return whenThere(object.objset.read(bp, isWhole ? { into: part, signal } : { signal }), ({ bytes }) => {
    if (bytes.length !== size) throw wrongSize(bytes.length, size);
    if (bytes.buffer === part.buffer && bytes.byteOffset === part.byteOffset) return;
    part.set(isWhole ? bytes : bytes.subarray(from - start, to - start));
  });
}
