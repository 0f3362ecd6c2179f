/**
 * The data of one object with what a log writes to it laid over: blocks that changed are in memory, or behind pointers
 * that the log has; all others are where they were.
 */
import { ZfsError } from "@zfskit/core";
import type { DataBlock, Dnode, ObjectSet } from "@zfskit/dmu";
import type { BlkptrView } from "@zfskit/format/spa";
import { isHole } from "@zfskit/zio";
import type { ReplayMemory } from "./replay-memory.ts";

/** Block ids from `from` up to but not including `to` that the log freed; those it wrote later are not in here. */
interface FreedRange {
  readonly from: number;
  readonly to: number;
}

/** Bytes of a block in memory, as far as they were written: the rest is zeros. */
interface WrittenBlock {
  bytes: Uint8Array;
}

/** Blocks of new files, until something says otherwise: the default of recordsize. */
const NEW_BLOCK_BYTES = 128 * 1024;

export class ObjectData {
  readonly #objset: ObjectSet;
  readonly #base: Dnode | undefined;
  readonly #memory: ReplayMemory;
  #blockSize: number;
  /** Data blocks of the object as it was that still count. */
  #baseBlocks: number;
  readonly #blocks = new Map<number, WrittenBlock | BlkptrView>();
  #freed: FreedRange[] = [];

  /** @param base - undefined for an object that the log made */
  constructor(objset: ObjectSet, base: Dnode | undefined, memory: ReplayMemory) {
    this.#objset = objset;
    this.#base = base;
    this.#memory = memory;
    this.#blockSize = base?.dataBlockSize ?? NEW_BLOCK_BYTES;
    this.#baseBlocks = base?.blockCount ?? 0;
  }

  get blockSize(): number {
    return this.#blockSize;
  }

  /** One more than the largest block that may hold data. */
  get blockCount(): number {
    let count = this.#baseBlocks;
    for (const blkid of this.#blocks.keys()) count = Math.max(count, blkid + 1);
    return Math.max(1, count);
  }

  /** What the log says of a block: its bytes or pointer; "freed"; undefined where it says nothing. */
  changed(blkid: number): Uint8Array | BlkptrView | "freed" | undefined {
    const block = this.#blocks.get(blkid);
    if (block !== undefined) return "bytes" in block ? this.#whole(block) : block;
    return blkid >= this.#baseBlocks || this.#freed.some(({ from, to }) => blkid >= from && blkid < to) ? "freed" : undefined;
  }

  /** The changed blocks of a range that hold data, in order. */
  changedIn(from: number, to: number): number[] {
    return [...this.#blocks.keys()].filter((blkid) => blkid >= from && blkid < to).sort((a, b) => a - b);
  }

  /** The blocks of the object as it was that the log left alone. */
  async *unchanged(from: number, to: number, signal: AbortSignal | undefined): AsyncGenerator<readonly DataBlock[]> {
    if (this.#base === undefined) return;
    for await (const run of this.#objset.dataBlocks(this.#base, from, Math.min(to, this.#baseBlocks), signal))
      yield run.filter(({ blkid }) => this.changed(blkid) === undefined);
  }

  /** Where a block lay before, at any level. */
  async unchangedPointer(level: number, blkid: number, signal: AbortSignal | undefined): Promise<BlkptrView | undefined> {
    return this.#base === undefined ? undefined : this.#objset.blockPointer(this.#base, level, blkid, signal);
  }

  async write(offset: number, data: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
    for (let at = 0; at < data.length; ) {
      const blkid = Math.floor((offset + at) / this.#blockSize);
      const inside = (offset + at) % this.#blockSize;
      const part = data.subarray(at, at + this.#blockSize - inside);
      const block = await this.#writable(blkid, part.length === this.#blockSize, signal);
      this.#resize(block, Math.max(block.bytes.length, inside + part.length));
      block.bytes.set(part, inside);
      at += part.length;
    }
  }

  /** Put a block behind a pointer in place; it has the size of this object's blocks. */
  link(blkid: number, bp: BlkptrView): void {
    this.#drop(blkid);
    if (isHole(bp)) this.#free(blkid, blkid + 1);
    else {
      this.#memory.take(POINTER_BYTES);
      this.#blocks.set(blkid, bp);
    }
  }

  /** Free a range; up to `Infinity` cuts the object off. */
  async free(offset: number, end: number, signal: AbortSignal | undefined): Promise<void> {
    const size = this.#blockSize;
    const first = Math.ceil(offset / size);
    const last = Math.floor(end / size);
    const zero = async (from: number, to: number) => {
      const blkid = Math.floor(from / size);
      if (from >= to || !(await this.#exists(blkid, signal))) return;
      const block = await this.#writable(blkid, false, signal);
      block.bytes.fill(0, from - blkid * size, Math.min(block.bytes.length, to - blkid * size));
    };
    if (first > last) return zero(offset, end);
    await zero(offset, first * size);
    if (end < Infinity) await zero(last * size, end);
    for (const blkid of this.changedIn(first, last)) this.#drop(blkid);
    this.#free(first, last);
  }

  /**
   * Give the object blocks of another size.
   *
   * @throws {ZfsError} EINVAL where more than one block of it is on disk: OpenZFS changes the size of no such object
   */
  async setBlockSize(size: number, signal: AbortSignal | undefined): Promise<void> {
    if (size === this.#blockSize) return;
    const held: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
    if (this.#baseBlocks > 1) throw new ZfsError("EINVAL", `blocks of ${size} bytes in an object of ${this.#blockSize}-byte blocks`);
    for (const blkid of new Set([...(this.#baseBlocks > 0 ? [0] : []), ...this.#blocks.keys()])) {
      if (!(await this.#exists(blkid, signal))) continue;
      held.push({ offset: blkid * this.#blockSize, bytes: (await this.#writable(blkid, false, signal)).bytes.slice() });
    }
    for (const blkid of [...this.#blocks.keys()]) this.#drop(blkid);
    this.#freed = [];
    this.#baseBlocks = 0;
    this.#blockSize = size;
    for (const { offset, bytes } of held) await this.write(offset, bytes, signal);
  }

  async #exists(blkid: number, signal: AbortSignal | undefined): Promise<boolean> {
    const changed = this.changed(blkid);
    if (changed !== undefined) return changed !== "freed";
    return (await this.unchangedPointer(0, blkid, signal)) !== undefined;
  }

  /** A block in memory, with what it held before unless all of it is about to be written. */
  async #writable(blkid: number, overwritten: boolean, signal: AbortSignal | undefined): Promise<WrittenBlock> {
    const kept = this.#blocks.get(blkid);
    if (kept !== undefined && "bytes" in kept) return kept;
    const bp = kept ?? (this.changed(blkid) === "freed" ? undefined : await this.unchangedPointer(0, blkid, signal));
    const before = bp === undefined || overwritten ? undefined : (await this.#objset.read(bp, { signal })).bytes;
    this.#drop(blkid);
    const block: WrittenBlock = { bytes: new Uint8Array(0) };
    this.#blocks.set(blkid, block);
    if (before !== undefined) {
      this.#resize(block, Math.min(before.length, this.#blockSize));
      block.bytes.set(before.subarray(0, block.bytes.length));
    }
    return block;
  }

  #resize(block: WrittenBlock, length: number): void {
    if (length <= block.bytes.length) return;
    this.#memory.take(length - block.bytes.length);
    const larger = new Uint8Array(length);
    larger.set(block.bytes);
    block.bytes = larger;
  }

  #drop(blkid: number): void {
    const block = this.#blocks.get(blkid);
    if (block === undefined) return;
    this.#memory.give("bytes" in block ? block.bytes.length : POINTER_BYTES);
    this.#blocks.delete(blkid);
  }

  #free(from: number, to: number): void {
    if (from >= to || from >= this.#baseBlocks) return;
    if (to >= this.#baseBlocks) this.#baseBlocks = from;
    else {
      this.#memory.take(POINTER_BYTES);
      this.#freed.push({ from, to });
    }
  }

  #whole(block: WrittenBlock): Uint8Array {
    if (block.bytes.length === this.#blockSize) return block.bytes;
    const whole = new Uint8Array(this.#blockSize);
    whole.set(block.bytes);
    return whole;
  }
}

/** What a pointer or a range is counted as. */
const POINTER_BYTES = 128;
