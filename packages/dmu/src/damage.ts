/**
 * Reading around damage: what cannot be read is reported, and the reader goes on behind it.
 */
import { isZfsError, type ZfsError } from "@zfskit/core";
import type { DataBlock, ObjectSet } from "./dmu-object.ts";
import type { Dnode } from "./dnode.ts";

/** A range of an object that could not be read. */
export interface Damage {
  /** Bytes from the start of the object. */
  readonly offset: number;
  readonly length: number;
  readonly error: ZfsError;
}

/** Asked for, damaged ranges read as zeros and are told here, in order; without it, the first of them is thrown. */
export type OnDamage = (damage: Damage) => void;

/** Data blocks behind an indirect block that could not be read: from `first` up to but not including `end`. */
export interface LostBlocks {
  readonly first: number;
  readonly end: number;
  readonly error: ZfsError;
}

/**
 * The data blocks of a range as ObjectSet.dataBlocks gives them, with those in their place that a damaged indirect block
 * hides.
 */
export async function* blocksAround(
  objset: ObjectSet,
  dnode: Dnode,
  from: number,
  to: number,
  signal?: AbortSignal,
): AsyncGenerator<readonly DataBlock[] | LostBlocks> {
  let next = from;
  while (next < to) {
    try {
      for await (const run of objset.dataBlocks(dnode, next, to, signal)) {
        const last = run[run.length - 1];
        if (last === undefined) continue;
        next = last.blkid + 1;
        yield run;
      }
      return;
    } catch (error) {
      if (!isZfsError(error)) throw error;
      const { level = 0, blkid } = error.place;
      // A damaged indirect block may lie behind holes: what they span is not lost. Without a level, no block can be found.
      const first = level === 0 ? next : Math.max(next, blkid ?? next);
      const span = 2 ** (level * dnode.pointersShift);
      const end = level === 0 ? to : Math.min(to, (Math.floor(first / span) + 1) * span);
      yield { first, end, error };
      next = end;
    }
  }
}
