/**
 * An object in order, a few blocks at a time: read ahead where blocks come from something slow, and in memory that is
 * used again where the caller only passes the bytes on.
 */
import type { KernelBuffer, KernelMemory } from "@zfskit/kernels";
import type { Damage } from "./damage.ts";
import type { ChunkOptions, DmuObject } from "./dmu-object.ts";
import { readRange } from "./read-range.ts";

/** Bytes of a chunk, at most; a block where blocks are larger. */
const CHUNK_BYTES = 1024 * 1024;
/** The same where blocks are waited for: a chunk is a request, and each costs a third of a millisecond. */
const WAITING_CHUNK_BYTES = 2 * 1024 * 1024;
/** Bytes that are read ahead. */
const AHEAD_BYTES = 8 * 1024 * 1024;

/** Where a chunk is read to. */
interface Room {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly buffer: KernelBuffer | undefined;
}

/** A chunk that is under way. */
interface Chunk {
  readonly at: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly room: Room;
  readonly damage: Damage[];
  readonly done: Promise<void>;
}

/** The memory that kernels share; undefined where there is none. */
export async function kernelMemory(): Promise<KernelMemory | undefined> {
  memoryOf ??= (await import("@zfskit/kernels/kernel-memory")).sharedKernelMemory;
  return memoryOf();
}

/** Loaded once: each import() takes Node 26 some 15 us. */
let memoryOf: (() => KernelMemory | undefined) | undefined;

/** The chunks of a range, as DmuObject.chunks says. */
export async function* chunksOf(
  object: DmuObject,
  from: number,
  to: number,
  { signal, onDamage, lend = false }: ChunkOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const size = object.blockSize;
  const waits = object.objset.waits === true;
  const step = Math.max(size, Math.floor((waits ? WAITING_CHUNK_BYTES : CHUNK_BYTES) / size) * size);
  const depth = waits ? Math.max(2, Math.floor(AHEAD_BYTES / step)) : 1;
  const memory = lend && to - from > size ? await kernelMemory() : undefined;
  const free: Room[] = [];
  const roomOf = (length: number): Room => {
    const used = free.pop();
    if (used !== undefined) return used;
    const buffer = memory?.lend(step);
    return { buffer, bytes: buffer?.bytes ?? new Uint8Array(lend ? Math.min(step, to - from) : length) };
  };
  const start = (at: number): Chunk => {
    // Chunks end where blocks do, so that no block is read twice.
    const length = Math.min(to, Math.floor(at / size) * size + step) - at;
    const room = roomOf(length);
    const bytes = room.bytes.subarray(0, length);
    const damage: Damage[] = [];
    const done = readRange(object, { offset: at, into: bytes, signal, onDamage: (range) => damage.push(range) });
    done.catch(() => {});
    return { at, bytes, room, damage, done };
  };

  const ahead: Chunk[] = [];
  try {
    for (let next = from; ; ) {
      for (; ahead.length < depth && next < to; next += ahead[ahead.length - 1]!.bytes.length) {
        signal?.throwIfAborted();
        ahead.push(start(next));
      }
      const chunk = ahead[0];
      if (chunk === undefined) return;
      await chunk.done;
      const [first] = chunk.damage;
      if (first !== undefined && onDamage === undefined) {
        if (first.offset > chunk.at) yield chunk.bytes.subarray(0, first.offset - chunk.at);
        throw first.error;
      }
      for (const range of chunk.damage) onDamage?.(range);
      yield chunk.bytes;
      ahead.shift();
      if (lend) free.push(chunk.room);
    }
  } finally {
    // Reads that are under way write to their memory still.
    await Promise.allSettled(ahead.map(({ done }) => done));
    for (const { buffer } of [...free, ...ahead.map(({ room }) => room)]) buffer?.release();
  }
}
