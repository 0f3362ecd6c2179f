/**
 * Visits every block that a pool refers to, once; holds every copy to its checksum, and what is allocated to what is used.
 *
 * Counts follow `zdb -bcc`: the MOS, each dataset and snapshot with the blocks born in it, claimed intent logs, and what
 * waits to be freed.
 *
 * @see OpenZFS cmd/zdb/zdb.c dump_block_stats, zdb_count_block, zdb_blkptr_cb
 */
import { isZfsError, ZfsError, type ZfsPlace } from "@zfskit/core";
import type { Dnode } from "@zfskit/dmu";
import { ObjectType, ObjsetView } from "@zfskit/format/dmu";
import { DslDatasetView } from "@zfskit/format/dsl";
import type { BlkptrView } from "@zfskit/format/spa";
import { logPointers, readLogHeader } from "@zfskit/zil";
import { type Block, dvasOf, isEmbedded, isEncrypted, isHole, lsizeOf, psizeOf } from "@zfskit/zio";
import type { Pool } from "./pool.ts";
import { type Allocations, readAllocations } from "./verify-allocations.ts";
import { type BadBlock, type BatchAnswer, checkBatch } from "./verify-batch.ts";
import { BlockCheck, type CopyFault } from "./verify-block.ts";
import { asizeOf, BlockCounts, type BlockSums, TYPE_DEFERRED } from "./verify-count.ts";
import { freedTrees, visitFreedPointers } from "./verify-freed.ts";
import { checkGang, isGang } from "./verify-gang.ts";
import { claimRemoving, mappedEnd, mappedSectorBytes, obsoleteFaults, removedVdevs } from "./verify-obsolete.ts";
import { BlockQueue } from "./verify-queue.ts";
import type { BlockProblem, DatasetSums, Leak, Problem, VerifyOptions, VerifyPosition, VerifyReport } from "./verify-report.ts";
import { SharedBlocks } from "./verify-shared.ts";
import { VdevSpace } from "./verify-space.ts";
import { type BlockPlace, type BlockVisitor, PoolWalk, ROOT_LEVEL, SPILL_BLKID, type Walked } from "./verify-walk.ts";

export type { SpaceClass } from "./verify-allocations.ts";
export type { BadBlock, BatchAnswer, BlockBatch, BlockCheckers, SentError } from "./verify-batch.ts";
export type { CopyFault } from "./verify-block.ts";
export { type AlgorithmSums, type BlockSums, TYPE_DEFERRED, TYPE_OTHER, type TypeSums } from "./verify-count.ts";
export type * from "./verify-report.ts";
export type { SpaceFault, SpaceFaultKind } from "./verify-space.ts";

/** Blocks between two reports of progress. */
const PROGRESS_BLOCKS = 256;
/** The accounts of an object set are visited after its other objects. */
const AFTER_OBJECTS = 2 ** 50;

interface CheckedCopies {
  readonly good: boolean;
  readonly faults: readonly CopyFault[];
  /** Where they were asked for and some copy verified. */
  readonly bytes: Uint8Array | undefined;
}

interface Judged {
  readonly problem: BlockProblem | undefined;
  readonly bytes: Uint8Array | undefined;
}

/** A dataset that the MOS has. */
interface MetDataset {
  readonly object: number;
  readonly view: DslDatasetView;
}

/**
 * Verify all of a pool. Damage is told of and gone around; without keys, encrypted blocks are held to the part of their
 * checksum that needs none.
 *
 * An abort ends it early: the report then says how far it came, and `complete` is false.
 *
 * @throws {ZfsError} when not even the MOS can be gone through
 */
export async function verifyPool(pool: Pool, options: VerifyOptions = {}): Promise<VerifyReport> {
  const verification = new Verification(pool, options);
  try {
    await verification.run();
  } catch (error) {
    if (options.signal?.aborted !== true) throw error;
  } finally {
    verification.close();
  }
  return verification.report();
}

class Verification implements BlockVisitor {
  readonly #pool: Pool;
  readonly #options: VerifyOptions;
  readonly #counts = new BlockCounts();
  readonly #check: BlockCheck;
  /** Where there are others to check blocks. */
  readonly #queue: BlockQueue | undefined;
  readonly #walk: PoolWalk;
  readonly #names = new Map<number, string>();
  readonly #found: MetDataset[] = [];
  readonly #datasets: DatasetSums[] = [];
  readonly #outdated = new Map<string, number>();
  readonly #removed;
  readonly #spaces = new Map<number, VdevSpace>();
  #shared: SharedBlocks | undefined;
  #allocations: Allocations | undefined;
  #position: VerifyPosition = { objset: 0, object: 0 };
  #checking: boolean;
  #checked = 0;
  #problems = 0;
  #lost = 0;
  #removing = 0;
  #complete = false;
  #untold = 0;
  readonly #leaks = { count: 0, leaked: 0, shared: 0, unallocated: 0 };

  constructor(pool: Pool, options: VerifyOptions) {
    this.#pool = pool;
    this.#options = options;
    this.#checking = options.from === undefined;
    this.#removed = removedVdevs(pool.tops);
    this.#check = new BlockCheck(pool.reader, {
      parity: options.parity === true,
      signal: options.signal,
      onOutdated: (device) => this.#missed(device),
    });
    const { checkers, signal } = options;
    if (checkers !== undefined)
      this.#queue = new BlockQueue({
        checkers,
        signal,
        checkHere: async (batch) => ({ ...(await checkBatch(this.#check, batch)), outdated: [], errors: [] }),
        bad: (walked, place, bp, block) => this.#bad(walked, place, bp, block),
        checked: (blocks, answer) => this.#batchChecked(blocks, answer),
      });
    this.#walk = new PoolWalk(pool.reader, this, options.signal);
  }

  async run(): Promise<void> {
    const { signal } = this.#options;
    await this.#guarded({}, async () => {
      this.#allocations = await readAllocations(this.#pool, signal);
      for (const [id, space] of this.#allocations.spaces) this.#spaces.set(id, space);
      for (const vdev of this.#removed.values()) {
        const { budget } = this.#allocations;
        this.#spaces.set(vdev.id, new VdevSpace({ vdev: vdev.id, sectorBytes: mappedSectorBytes(vdev), size: mappedEnd(vdev), budget }));
      }
    });
    this.#shared = await SharedBlocks.read(
      this.#pool,
      (error) => this.#tell({ kind: "structure", place: error.place, message: error.reason }),
      signal,
    );
    await this.#readNames();
    await this.#freed();
    const { rootbp } = this.#pool.uberblock.view;
    await this.#measured("mos", 0, () => this.#walk.objset({ objset: 0, name: "mos", minTxg: 0 }, rootbp));
    for (const { object, view } of this.#found.sort((a, b) => a.object - b.object)) {
      const name = this.#names.get(object) ?? `dataset ${object}`;
      await this.#measured(name, object, () => this.#dataset(object, name, view));
    }
    await this.#queue?.drain();
    this.#complete = true;
    await this.#compare();
  }

  close(): void {
    this.#check.close();
    this.#queue?.close();
  }

  report(): VerifyReport {
    const { name, guid, txg } = this.#pool;
    const shared = this.#shared;
    const allocations = this.#allocations;
    const total = this.#counts.total;
    let space: VerifyReport["space"];
    if (allocations !== undefined && this.#complete) {
      const { classes, unflushed, checkpointed } = allocations;
      const again = (shared?.dedupBytes ?? 0) + (shared?.cloneBytes ?? 0);
      space = {
        allocated: classes.normal + classes.special + classes.dedup + classes.log + unflushed,
        found: total.asize - again + this.#removing + checkpointed,
      };
    }
    return {
      pool: name,
      guid,
      txg,
      complete: this.#complete,
      total,
      byType: this.#counts.byType(),
      byChecksum: this.#counts.byChecksum(),
      byCompression: this.#counts.byCompression(),
      embedded: this.#counts.embedded.reduce((sum, count) => sum + count, 0),
      datasets: this.#datasets,
      dedup: { bytes: shared?.dedupBytes ?? 0, blocks: shared?.dedupBlocks ?? 0 },
      clones: { bytes: shared?.cloneBytes ?? 0, blocks: shared?.cloneBlocks ?? 0 },
      checked: this.#checked,
      problems: this.#problems,
      lost: this.#lost,
      outdated: new Map([...this.#outdated].sort(([a], [b]) => (a < b ? -1 : 1))),
      classes: allocations?.classes,
      space,
      leaks: this.#leaks.count,
      leakedBytes: this.#leaks.leaked,
      sharedBytes: this.#leaks.shared,
      unallocatedBytes: this.#leaks.unallocated,
      position: this.#told,
    };
  }

  embedded(walked: Walked, bp: BlkptrView): void {
    this.#counts.add(bp, lsizeOf(bp), 0, 0, 0, walked.asType);
  }

  async stored(walked: Walked, place: BlockPlace, bp: BlkptrView, wanted: boolean): Promise<Uint8Array | undefined> {
    const again = this.#count(bp, walked.asType);
    if (++this.#untold >= PROGRESS_BLOCKS) await this.#progress();
    try {
      if (isGang(bp)) return await this.#gang(walked, place, bp, again);
      if (!this.#checking || walked.asType !== undefined || (again && !wanted))
        return wanted ? await this.#pool.reader.readStored(bp, { signal: this.#options.signal }) : undefined;
      if (this.#queue !== undefined && !wanted) {
        await this.#queue.add(walked, place, bp, this.#position);
        return undefined;
      }
      this.#checked++;
      const { bytes, good, faults } = await this.#check.check(bp, wanted);
      if (good && faults.length === 0) return bytes;
      return await this.#damaged(walked, place, bp, { good, faults: [...faults], bytes });
    } catch (error) {
      if (!this.#isDamage(error)) throw error;
      this.nonsense(walked, place, error);
      return undefined;
    }
  }

  dnode(walked: Walked, dnode: Dnode): void {
    const { object } = dnode;
    this.#position = { objset: walked.objset, object: object < 0 ? AFTER_OBJECTS + 4 + object : object };
    const { from } = this.#options;
    if (!this.#checking && from !== undefined && walked.asType === undefined) this.#checking = isReached(this.#position, from);
    if (walked.objset !== 0 || dnode.bonusType !== ObjectType.dslDataset || walked.asType !== undefined) return;
    if (dnode.bonus.length >= DslDatasetView.SIZE)
      this.#found.push({ object, view: DslDatasetView.of(dnode.bonus.slice(), 0, dnode.littleEndian) });
  }

  nonsense(walked: Walked, place: BlockPlace, error: ZfsError): void {
    this.#tell(nonsenseAt(walked, place, error));
  }

  /** How far all was checked and told of. */
  get #told(): VerifyPosition {
    return this.#queue?.position ?? this.#position;
  }

  /** Of a block that others checked. */
  async #bad(walked: Walked, place: BlockPlace, bp: BlkptrView, { good, faults, error }: BadBlock): Promise<void> {
    if (error !== undefined) {
      this.#tellNow(nonsenseAt(walked, place, new ZfsError(error.code, error.reason, { place: error.place })));
      return;
    }
    const { problem } = await this.#judge(walked, place, bp, { good, faults, bytes: undefined });
    if (problem !== undefined) this.#tellNow(problem);
  }

  #batchChecked(blocks: number, { outdated, errors }: BatchAnswer): void {
    this.#checked += blocks;
    for (const device of outdated) this.#missed(device);
    for (const error of errors) this.#pool.addErrors(error);
  }

  #missed(device: string): void {
    this.#outdated.set(device, (this.#outdated.get(device) ?? 0) + 1);
  }

  /** False for what ends verifying. */
  #isDamage(error: unknown): error is ZfsError {
    return isZfsError(error) && error !== this.#queue?.failure;
  }

  async #gang(walked: Walked, place: BlockPlace, bp: BlkptrView, again: boolean): Promise<Uint8Array | undefined> {
    this.#checked++;
    const claim = (vdev: number, offset: number, length: number) => {
      if (!again) this.#claim(vdev, offset, length);
    };
    const { bytes, good, faults } = await checkGang(this.#check, this.#pool.reader, bp, claim);
    if (good && faults.length === 0) return bytes;
    return this.#damaged(walked, place, bp, { good, faults, bytes });
  }

  /** Told of what is wrong with a block; its bytes come back where redundancy has them. */
  async #damaged(walked: Walked, place: BlockPlace, bp: BlkptrView, checked: CheckedCopies): Promise<Uint8Array | undefined> {
    const { problem, bytes } = await this.#judge(walked, place, bp, checked);
    if (problem !== undefined) this.#tell(problem);
    return bytes;
  }

  /** What faults of copies come to, once redundancy was tried. */
  async #judge(walked: Walked, place: BlockPlace, bp: BlkptrView, { good, faults: copies, bytes }: CheckedCopies): Promise<Judged> {
    let repaired = bytes;
    if (!good) {
      try {
        repaired = await this.#pool.reader.readStored(bp, { signal: this.#options.signal });
      } catch (error) {
        if (!isZfsError(error)) throw error;
      }
    }
    if (good || repaired === undefined ? good && copies.length === 0 : copies.length === 0) return { problem: undefined, bytes: repaired };
    const state = good ? "intact" : repaired === undefined ? "lost" : "repairable";
    const { type } = bp;
    const problem: BlockProblem = {
      kind: "block",
      place: placeOf(walked, place),
      type,
      lsize: lsizeOf(bp),
      psize: psizeOf(bp),
      copies,
      state,
    };
    return { problem, bytes: repaired };
  }

  /** Count a block, and what it takes. @returns whether it was met before */
  #count(bp: BlkptrView, asType: number | undefined): boolean {
    const { again, dvas } = this.#shared?.meet(bp, asizeOf) ?? { again: false, dvas: undefined };
    const asize = asizeOf(bp, dvas);
    const gangs = bp.dvas(0).gang + bp.dvas(1).gang + (isEncrypted(bp) ? 0 : bp.dvas(2).gang);
    this.#counts.add(bp, lsizeOf(bp), psizeOf(bp), asize, gangs, asType);
    if (again || gangs > 0) return again;
    if (dvas !== undefined) for (const { vdev, offset, asize: length } of dvas) this.#claim(vdev, offset, length);
    else {
      const count = isEncrypted(bp) ? 2 : 3;
      for (let i = 0; i < count; i++) {
        const dva = bp.dvas(i);
        if (dva.asize !== 0) this.#claim(dva.vdev, dva.offsetBytes, dva.asizeBytes);
      }
    }
    return false;
  }

  #claim(vdev: number, offset: number, length: number): void {
    if (this.#allocations === undefined) return;
    this.#spaces.get(vdev)?.claim(offset, length);
    const removed = this.#removed.get(vdev);
    if (removed === undefined) return;
    try {
      for (const piece of removed.resolve(offset, length)) this.#spaces.get(piece.vdev)?.claim(piece.offset, piece.length);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      this.#leak({ kind: "unallocated", vdev, offset, length });
    }
  }

  /** What waits to be freed takes space; nobody reads it any more. */
  async #freed(): Promise<void> {
    const { signal } = this.#options;
    await this.#guarded({ objset: 0 }, async () => {
      const gangs: Promise<void>[] = [];
      await visitFreedPointers(
        this.#pool,
        (bp) => {
          if (isHole(bp) || isEmbedded(bp)) return;
          const again = this.#count(bp, TYPE_DEFERRED);
          if (!again && isGang(bp)) gangs.push(this.#claimGang(bp));
        },
        signal,
      );
      await Promise.all(gangs);
    });
    await this.#guarded({ objset: 0 }, async () => {
      this.#removing = await claimRemoving(this.#pool, this.#spaces, (vdev, offset, length) => this.#claim(vdev, offset, length), signal);
    });
    await this.#guarded({ objset: 0 }, async () => {
      for (const { walked, bp } of await freedTrees(this.#pool, signal)) await this.#walk.objset(walked, bp);
    });
  }

  async #claimGang(bp: BlkptrView): Promise<void> {
    await checkGang(this.#check, this.#pool.reader, bp, (vdev, offset, length) => this.#claim(vdev, offset, length));
  }

  async #dataset(object: number, name: string, view: DslDatasetView): Promise<void> {
    const walked: Walked = { objset: object, name, minTxg: view.prevSnapTxg };
    this.#position = { objset: object, object: 0 };
    const { from } = this.#options;
    if (!this.#checking && from !== undefined) this.#checking = isReached(this.#position, from);
    const isSnapshot = view.numChildren !== 0;
    await this.#walk.objset(walked, view.bp, isSnapshot ? undefined : (block) => this.#log(walked, block));
  }

  /** The intent log of a dataset: an import that only reads leaves it where it is. */
  async #log(walked: Walked, block: Block): Promise<void> {
    const header = readLogHeader(new ObjsetView(block.view, 0, block.littleEndian).zilHeader);
    if (isHole(header.first)) return;
    const { checkpointTxg } = this.#pool.uberblock.view;
    const firstTxg = checkpointTxg === 0 ? this.#pool.txg + 1 : checkpointTxg + 1;
    const met = new Set<string>();
    for await (const { bp, isLogBlock, error } of logPointers(this.#pool.reader, header, { firstTxg, signal: this.#options.signal })) {
      const [first] = dvasOf(bp);
      const key = `${first?.vdev}:${first?.offset}`;
      if (met.has(key)) continue;
      met.add(key);
      if (isLogBlock) {
        this.#count(bp, undefined);
        // Where a log ends is known only of one that was claimed.
        if (error !== undefined && header.claimTxg !== 0)
          this.#tell({ kind: "structure", place: { dataset: walked.name }, message: error.reason });
      } else if (isEmbedded(bp)) this.embedded(walked, bp);
      else await this.stored(walked, { object: 0, level: 0, blkid: 0, blockSize: 0 }, bp, false);
    }
  }

  /** Space maps against what was met. */
  async #compare(): Promise<void> {
    if (this.#allocations === undefined) return;
    for (const space of this.#allocations.spaces.values()) space.visitFaults((fault) => this.#leak(fault));
    for (const fault of this.#shared?.faults() ?? []) this.#leak({ kind: "references", ...fault });
    for (const vdev of this.#removed.values()) {
      const space = this.#spaces.get(vdev.id);
      if (space === undefined) continue;
      await this.#guarded({ vdev: vdev.id }, async () => {
        for (const fault of await obsoleteFaults(this.#pool, vdev, space, this.#options.signal)) this.#leak({ kind: "obsolete", ...fault });
      });
    }
  }

  async #readNames(): Promise<void> {
    const { datasets } = this.#pool;
    const { signal } = this.#options;
    // What cannot be read is told of when its blocks are visited.
    const ignore = () => {};
    await this.#guarded({ objset: 0 }, async () => {
      for await (const node of datasets.descendants(await datasets.root(signal), signal, ignore)) {
        this.#names.set(node.head.object, node.name);
        for (const { name, dataset } of await datasets.snapshots(node, signal, ignore))
          this.#names.set(dataset.object, `${node.name}@${name}`);
      }
    });
  }

  async #measured(name: string, objset: number, work: () => Promise<void>): Promise<void> {
    const before = this.#counts.total;
    await this.#guarded({ dataset: name, objset }, work);
    this.#datasets.push({ name, objset, ...difference(this.#counts.total, before) });
  }

  /** Go on behind what cannot be read. */
  async #guarded(place: ZfsPlace, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#isDamage(error)) throw error;
      this.#tell({ kind: "structure", place: { ...place, ...known(error.place) }, message: error.reason });
    }
  }

  #tell(problem: Problem): void {
    if (this.#queue === undefined) this.#tellNow(problem);
    else this.#queue.inOrder(this.#position, () => this.#tellNow(problem));
  }

  #tellNow(problem: Problem): void {
    this.#problems++;
    if (problem.kind === "block" && problem.state === "lost") this.#lost++;
    this.#options.onProblem?.(problem);
  }

  #leak(leak: Leak): void {
    if (this.#queue === undefined) this.#leakNow(leak);
    else this.#queue.inOrder(this.#position, () => this.#leakNow(leak));
  }

  #leakNow(leak: Leak): void {
    this.#leaks.count++;
    if (leak.kind === "leaked" || leak.kind === "shared" || leak.kind === "unallocated") this.#leaks[leak.kind] += leak.length;
    this.#options.onLeak?.(leak);
  }

  async #progress(): Promise<void> {
    this.#untold = 0;
    if (this.#options.onProgress === undefined) return;
    const { classes, unflushed = 0 } = this.#allocations ?? {};
    const allocated = classes === undefined ? 0 : classes.normal + classes.special + classes.dedup + classes.log + unflushed;
    const again = (this.#shared?.dedupBytes ?? 0) + (this.#shared?.cloneBytes ?? 0);
    await this.#options.onProgress({
      bytes: this.#counts.asize - again,
      total: allocated,
      blocks: this.#counts.blocks,
      position: this.#told,
    });
    this.#options.signal?.throwIfAborted();
  }
}

function isReached(position: VerifyPosition, from: VerifyPosition): boolean {
  return position.objset > from.objset || (position.objset === from.objset && position.object >= from.object);
}

function difference(after: BlockSums, before: BlockSums): BlockSums {
  return {
    blocks: after.blocks - before.blocks,
    lsize: after.lsize - before.lsize,
    psize: after.psize - before.psize,
    asize: after.asize - before.asize,
    gangs: after.gangs - before.gangs,
  };
}

function nonsenseAt(walked: Walked, place: BlockPlace, error: ZfsError): Problem {
  return { kind: "structure", place: { ...placeOf(walked, place), ...known(error.place) }, message: error.reason };
}

function placeOf({ name, objset }: Walked, { object, level, blkid, blockSize }: BlockPlace): ZfsPlace {
  if (level === ROOT_LEVEL) return { dataset: name, objset };
  const position = level === 0 && blkid !== SPILL_BLKID && object > 0 ? blkid * blockSize : undefined;
  return { dataset: name, objset, object, level, blkid: blkid === SPILL_BLKID ? undefined : blkid, position };
}

function known(place: ZfsPlace): ZfsPlace {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}
