/**
 * What blocks there are and what they take, held to what is allocated.
 *
 * @see OpenZFS cmd/zdb/zdb.c zdb_count_block
 */
import { isZfsError, type ZfsError } from "@zfskit/core";
import type { BlkptrView } from "@zfskit/format/spa";
import { isEncrypted, lsizeOf, psizeOf } from "@zfskit/zio";
import type { Pool } from "./pool.ts";
import { type Allocations, readAllocations } from "./verify-allocations.ts";
import { asizeOf, BlockCounts } from "./verify-count.ts";
import { claimRemoving, mappedEnd, mappedSectorBytes, obsoleteFaults, removedVdevs } from "./verify-obsolete.ts";
import type { Leak, VerifyReport } from "./verify-report.ts";
import { SharedBlocks } from "./verify-shared.ts";
import { VdevSpace } from "./verify-space.ts";

type Counted = "total" | "byType" | "byChecksum" | "byCompression" | "embedded" | "dedup" | "clones" | "classes";

export class BlockLedger {
  readonly counts: BlockCounts = new BlockCounts();
  readonly #pool: Pool;
  readonly #onLeak: (leak: Leak) => void;
  readonly #removed;
  readonly #spaces = new Map<number, VdevSpace>();
  #shared: SharedBlocks | undefined;
  #allocations: Allocations | undefined;
  #removing = 0;

  constructor(pool: Pool, onLeak: (leak: Leak) => void) {
    this.#pool = pool;
    this.#onLeak = onLeak;
    this.#removed = removedVdevs(pool.tops);
  }

  /** Allocated bytes; 0 where it is not known. */
  get allocated(): number {
    if (this.#allocations === undefined) return 0;
    const { classes, unflushed } = this.#allocations;
    return classes.normal + classes.special + classes.dedup + classes.log + unflushed;
  }

  /** Bytes that blocks met so far take, each counted once. */
  get taken(): number {
    return this.counts.asize - (this.#shared?.dedupBytes ?? 0) - (this.#shared?.cloneBytes ?? 0);
  }

  /** What the space maps say. Without them, nothing is compared. */
  async readAllocations(signal?: AbortSignal): Promise<void> {
    const allocations = await readAllocations(this.#pool, signal);
    this.#allocations = allocations;
    for (const [id, space] of allocations.spaces) this.#spaces.set(id, space);
    for (const vdev of this.#removed.values()) {
      const { budget } = allocations;
      this.#spaces.set(vdev.id, new VdevSpace({ vdev: vdev.id, sectorBytes: mappedSectorBytes(vdev), size: mappedEnd(vdev), budget }));
    }
  }

  /** What the tables of shared blocks say. */
  async readTables(onError: (error: ZfsError) => void, signal?: AbortSignal): Promise<void> {
    this.#shared = await SharedBlocks.read(this.#pool, onError, signal);
  }

  /**
   * Count a block, and what it takes.
   *
   * @param asType - what it counts as, where that is not what the pointer says
   * @returns whether it was met before
   */
  count(bp: BlkptrView, asType: number | undefined): boolean {
    const { again, dvas } = this.#shared?.meet(bp, asizeOf) ?? { again: false, dvas: undefined };
    const asize = asizeOf(bp, dvas);
    const gangs = bp.dvas(0).gang + bp.dvas(1).gang + (isEncrypted(bp) ? 0 : bp.dvas(2).gang);
    this.counts.add(bp, lsizeOf(bp), psizeOf(bp), asize, gangs, asType);
    // Those in pieces are claimed piece by piece.
    if (again || gangs > 0) return again;
    if (dvas !== undefined) for (const { vdev, offset, asize: length } of dvas) this.claim(vdev, offset, length);
    else {
      const count = isEncrypted(bp) ? 2 : 3;
      for (let i = 0; i < count; i++) {
        const dva = bp.dvas(i);
        if (dva.asize !== 0) this.claim(dva.vdev, dva.offsetBytes, dva.asizeBytes);
      }
    }
    return false;
  }

  /** A block in its pointer. */
  countEmbedded(bp: BlkptrView, asType: number | undefined): void {
    this.counts.add(bp, lsizeOf(bp), 0, 0, 0, asType);
  }

  /** Something takes a range; bytes. */
  claim(vdev: number, offset: number, length: number): void {
    if (this.#allocations === undefined) return;
    this.#spaces.get(vdev)?.claim(offset, length);
    const removed = this.#removed.get(vdev);
    if (removed === undefined) return;
    try {
      for (const piece of removed.resolve(offset, length)) this.#spaces.get(piece.vdev)?.claim(piece.offset, piece.length);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      this.#onLeak({ kind: "unallocated", vdev, offset, length });
    }
  }

  /** What a removal under way takes. */
  async claimRemoving(signal?: AbortSignal): Promise<void> {
    const claim = (vdev: number, offset: number, length: number) => this.claim(vdev, offset, length);
    this.#removing = await claimRemoving(this.#pool, this.#spaces, claim, signal);
  }

  /** Compare what is allocated with what was met, once all was. */
  compare(): void {
    if (this.#allocations === undefined) return;
    for (const space of this.#allocations.spaces.values()) space.visitFaults(this.#onLeak);
    for (const fault of this.#shared?.faults() ?? []) this.#onLeak({ kind: "references", ...fault });
  }

  /** Removed vdevs whose mappings are to be compared with what still needs them. */
  get removed(): number[] {
    return this.#allocations === undefined ? [] : [...this.#removed.keys()];
  }

  async compareRemoved(id: number, signal?: AbortSignal): Promise<void> {
    const vdev = this.#removed.get(id);
    const space = this.#spaces.get(id);
    if (vdev === undefined || space === undefined) return;
    for (const fault of await obsoleteFaults(this.#pool, vdev, space, signal)) this.#onLeak({ kind: "obsolete", ...fault });
  }

  report(): Pick<VerifyReport, Counted> {
    const { counts } = this;
    return {
      total: counts.total,
      byType: counts.byType(),
      byChecksum: counts.byChecksum(),
      byCompression: counts.byCompression(),
      embedded: counts.embedded.reduce((sum, count) => sum + count, 0),
      dedup: { bytes: this.#shared?.dedupBytes ?? 0, blocks: this.#shared?.dedupBlocks ?? 0 },
      clones: { bytes: this.#shared?.cloneBytes ?? 0, blocks: this.#shared?.cloneBlocks ?? 0 },
      classes: this.#allocations?.classes,
    };
  }

  /** Allocated bytes, and those that were met, of a pool that all was met of. */
  space(): VerifyReport["space"] {
    if (this.#allocations === undefined) return undefined;
    return { allocated: this.allocated, found: this.taken + this.#removing + this.#allocations.checkpointed };
  }
}
