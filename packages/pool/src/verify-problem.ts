/** What is told of a block that is not as it should be: where it is, and whether redundancy brings it back. */
import { isZfsError, type ZfsError, type ZfsPlace } from "@zfskit/core";
import type { BlkptrView } from "@zfskit/format/spa";
import { type BlockReader, lsizeOf, psizeOf } from "@zfskit/zio";
import type { CopyFault } from "./verify-block.ts";
import type { BlockProblem, Problem } from "./verify-report.ts";
import { type BlockPlace, ROOT_LEVEL, SPILL_BLKID, type Walked } from "./verify-walk.ts";

/** A block, and where it was met. */
export interface MetBlock {
  readonly walked: Walked;
  readonly place: BlockPlace;
  readonly bp: BlkptrView;
}

/** What checking all copies of a block came to. */
export interface CheckedCopies {
  readonly good: boolean;
  readonly faults: readonly CopyFault[];
  /** Where they were asked for and some copy verified. */
  readonly bytes: Uint8Array | undefined;
}

export interface Judged {
  /** Undefined where the block is as it should be. */
  readonly problem: BlockProblem | undefined;
  /** Of the block, from a copy that verified or from redundancy. */
  readonly bytes: Uint8Array | undefined;
}

/** What faults of copies come to, once redundancy was tried. */
export async function judge(reader: BlockReader, met: MetBlock, checked: CheckedCopies, signal?: AbortSignal): Promise<Judged> {
  const { bp, walked, place } = met;
  const { good, faults: copies, bytes } = checked;
  let repaired = bytes;
  if (!good) {
    try {
      repaired = await reader.readStored(bp, { signal });
    } catch (error) {
      if (!isZfsError(error)) throw error;
    }
  }
  if (good || repaired === undefined ? good && copies.length === 0 : copies.length === 0) return { problem: undefined, bytes: repaired };
  const state = good ? "intact" : repaired === undefined ? "lost" : "repairable";
  const problem: BlockProblem = {
    kind: "block",
    place: placeOf(walked, place),
    type: bp.type,
    lsize: lsizeOf(bp),
    psize: psizeOf(bp),
    copies,
    state,
  };
  return { problem, bytes: repaired };
}

/** Of a block in whose place there is nothing that makes sense. */
export function nonsenseAt(walked: Walked, place: BlockPlace, error: Pick<ZfsError, "place" | "reason">): Problem {
  return structureProblem(placeOf(walked, place), error);
}

/** @param around - what is known of where it is, beside what the error says */
export function structureProblem(around: ZfsPlace, error: Pick<ZfsError, "place" | "reason">): Problem {
  const known = Object.entries(error.place).filter(([, value]) => value !== undefined);
  return { kind: "structure", place: { ...around, ...Object.fromEntries(known) }, message: error.reason };
}

function placeOf({ name, objset }: Walked, { object, level, blkid, blockSize }: BlockPlace): ZfsPlace {
  if (level === ROOT_LEVEL) return { dataset: name, objset };
  const position = level === 0 && blkid !== SPILL_BLKID && object > 0 ? blkid * blockSize : undefined;
  return { dataset: name, objset, object, level, blkid: blkid === SPILL_BLKID ? undefined : blkid, position };
}
