/**
 * Visits every block that a pool refers to, once; holds every copy to its checksum, and what is allocated to what is used.
 *
 * Counts follow `zdb -bcc`: the MOS, each dataset and snapshot with the blocks born in it, claimed intent logs, and what
 * waits to be freed.
 *
 * @see OpenZFS cmd/zdb/zdb.c dump_block_stats, zdb_count_block, zdb_blkptr_cb
 */
import { isZfsError, type ZfsError, type ZfsPlace } from "@zfskit/core";
import type { Dnode } from "@zfskit/dmu";
import { ObjectType, ObjsetView } from "@zfskit/format/dmu";
import { DslDatasetView } from "@zfskit/format/dsl";
import type { BlkptrView } from "@zfskit/format/spa";
import { logPointers, readLogHeader } from "@zfskit/zil";
import { type Block, dvasOf, isEmbedded, isHole, psizeOf } from "@zfskit/zio";
import type { Pool } from "./pool.ts";
import { type BadBlock, type BatchAnswer, checkBatch } from "./verify-batch.ts";
import { BlockCheck } from "./verify-block.ts";
import { type BlockSums, TYPE_DEFERRED } from "./verify-count.ts";
import { Findings } from "./verify-findings.ts";
import { freedTrees, visitFreedPointers } from "./verify-freed.ts";
import { checkGang, isGang } from "./verify-gang.ts";
import { BlockLedger } from "./verify-ledger.ts";
import { type CheckedCopies, judge, type MetBlock, nonsenseAt, structureProblem } from "./verify-problem.ts";
import { BlockQueue, type QueuedBlock } from "./verify-queue.ts";
import type { DatasetSums, Problem, VerifyOptions, VerifyPosition, VerifyReport } from "./verify-report.ts";
import { type BlockPlace, type BlockVisitor, PoolWalk, type Walked } from "./verify-walk.ts";

export type { SpaceClass } from "./verify-allocations.ts";
export type { BadBlock, BatchAnswer, BlockBatch, BlockCheckers, SentError } from "./verify-batch.ts";
export type { CopyFault } from "./verify-block.ts";
export { type AlgorithmSums, type BlockSums, TYPE_DEFERRED, TYPE_OTHER, type TypeSums } from "./verify-count.ts";
export type * from "./verify-report.ts";
export type { SpaceFault, SpaceFaultKind } from "./verify-space.ts";

/** Blocks between two reports of progress, and stored bytes: an abort is heard then. */
const PROGRESS_BLOCKS = 256;
const PROGRESS_BYTES = 32 * 1024 * 1024;
/** The accounts of an object set are visited after its other objects. */
const AFTER_OBJECTS = 2 ** 50;

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
  readonly #ledger: BlockLedger;
  readonly #findings: Findings;
  readonly #check: BlockCheck;
  /** Where there are others to check blocks. */
  readonly #queue: BlockQueue | undefined;
  readonly #walk: PoolWalk;
  readonly #names = new Map<number, string>();
  readonly #found: MetDataset[] = [];
  readonly #datasets: DatasetSums[] = [];
  #position: VerifyPosition = { objset: 0, object: 0 };
  /** Whether what is met now was not checked before. */
  #checking = false;
  #checked = 0;
  #complete = false;
  #untold = 0;
  #untoldBytes = 0;

  constructor(pool: Pool, options: VerifyOptions) {
    this.#pool = pool;
    this.#options = options;
    this.#findings = new Findings(options);
    this.#ledger = new BlockLedger(pool, (leak) => this.#inOrder(() => this.#findings.leak(leak)));
    this.#check = new BlockCheck(pool.reader, {
      parity: options.parity === true,
      signal: options.signal,
      onOutdated: (device) => this.#findings.outdated(device),
    });
    const { checkers, signal } = options;
    if (checkers !== undefined)
      this.#queue = new BlockQueue({
        checkers,
        signal,
        checkHere: async (batch) => ({ ...(await checkBatch(this.#check, batch)), outdated: [], errors: [] }),
        bad: (queued, bp, block) => this.#bad(queued, bp, block),
        checked: (blocks, answer) => this.#batchChecked(blocks, answer),
      });
    this.#walk = new PoolWalk(pool.reader, this, options.signal);
    this.#reach(0, 0);
  }

  async run(): Promise<void> {
    const { signal } = this.#options;
    await this.#guarded({}, () => this.#ledger.readAllocations(signal));
    await this.#ledger.readTables((error) => this.#tell(structureProblem({}, error)), signal);
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
    return {
      pool: name,
      guid,
      txg,
      complete: this.#complete,
      ...this.#ledger.report(),
      datasets: this.#datasets,
      checked: this.#checked,
      ...this.#findings.report(),
      space: this.#complete ? this.#ledger.space() : undefined,
      position: this.#told,
    };
  }

  embedded(walked: Walked, bp: BlkptrView): void {
    this.#ledger.countEmbedded(bp, walked.asType);
  }

  async stored(walked: Walked, place: BlockPlace, bp: BlkptrView, wanted: boolean): Promise<Uint8Array | undefined> {
    const again = this.#ledger.count(bp, walked.asType);
    this.#untoldBytes += psizeOf(bp);
    if (++this.#untold >= PROGRESS_BLOCKS || this.#untoldBytes >= PROGRESS_BYTES) await this.#progress();
    try {
      if (isGang(bp)) return await this.#gang({ walked, place, bp }, again);
      if (!this.#checking || walked.asType !== undefined || (again && !wanted))
        return wanted ? await this.#pool.reader.readStored(bp, { signal: this.#options.signal }) : undefined;
      if (this.#queue !== undefined && !wanted) {
        await this.#queue.add({ walked, place, position: this.#position }, bp);
        return undefined;
      }
      this.#checked++;
      const { bytes, good, faults } = await this.#check.check(bp, wanted);
      if (good && faults.length === 0) return bytes;
      return await this.#damaged({ walked, place, bp }, { good, faults: [...faults], bytes });
    } catch (error) {
      if (!isZfsError(error)) throw error;
      this.nonsense(walked, place, error);
      return undefined;
    }
  }

  dnode(walked: Walked, dnode: Dnode): void {
    // What waits to be freed is met before the rest, each time anew.
    if (walked.asType !== undefined) return;
    const { object } = dnode;
    this.#reach(walked.objset, object < 0 ? AFTER_OBJECTS + 4 + object : object);
    if (walked.objset !== 0 || dnode.bonusType !== ObjectType.dslDataset) return;
    if (dnode.bonus.length >= DslDatasetView.SIZE)
      this.#found.push({ object, view: DslDatasetView.of(dnode.bonus.slice(), 0, dnode.littleEndian) });
  }

  nonsense(walked: Walked, place: BlockPlace, error: ZfsError): void {
    this.#tell(nonsenseAt(walked, place, error));
  }

  #reach(objset: number, object: number): void {
    this.#position = { objset, object };
    const { from } = this.#options;
    this.#checking ||= from === undefined || objset > from.objset || (objset === from.objset && object >= from.object);
  }

  /** How far all was checked and told of. */
  get #told(): VerifyPosition {
    // Up to where it began it was checked before.
    return this.#checking ? (this.#queue?.position ?? this.#position) : (this.#options.from ?? this.#position);
  }

  /** Of a block that others checked. */
  async #bad({ walked, place, position }: QueuedBlock, bp: BlkptrView, { good, faults, error }: BadBlock): Promise<void> {
    if (error !== undefined) {
      this.#findings.problem(nonsenseAt(walked, place, error), position);
      return;
    }
    const checked = { good, faults, bytes: undefined };
    const { problem } = await judge(this.#pool.reader, { walked, place, bp }, checked, this.#options.signal);
    if (problem !== undefined) this.#findings.problem(problem, position);
  }

  #batchChecked(blocks: number, { outdated, errors }: BatchAnswer): void {
    this.#checked += blocks;
    for (const device of outdated) this.#findings.outdated(device);
    for (const error of errors) this.#pool.addErrors(error);
  }

  async #gang(met: MetBlock, again: boolean): Promise<Uint8Array | undefined> {
    this.#checked++;
    const claim = (vdev: number, offset: number, length: number) => {
      if (!again) this.#ledger.claim(vdev, offset, length);
    };
    const { bytes, good, faults } = await checkGang(this.#check, this.#pool.reader, met.bp, claim);
    if (good && faults.length === 0) return bytes;
    return this.#damaged(met, { good, faults, bytes });
  }

  /** Told of what is wrong with a block; its bytes come back where redundancy has them. */
  async #damaged(met: MetBlock, checked: CheckedCopies): Promise<Uint8Array | undefined> {
    const { problem, bytes } = await judge(this.#pool.reader, met, checked, this.#options.signal);
    if (problem !== undefined) this.#tell(problem);
    return bytes;
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
          const again = this.#ledger.count(bp, TYPE_DEFERRED);
          if (!again && isGang(bp)) gangs.push(this.#claimGang(bp));
        },
        signal,
      );
      await Promise.all(gangs);
    });
    await this.#guarded({ objset: 0 }, () => this.#ledger.claimRemoving(signal));
    await this.#guarded({ objset: 0 }, async () => {
      for (const { walked, bp } of await freedTrees(this.#pool, signal)) await this.#walk.objset(walked, bp);
    });
  }

  async #claimGang(bp: BlkptrView): Promise<void> {
    await checkGang(this.#check, this.#pool.reader, bp, (vdev, offset, length) => this.#ledger.claim(vdev, offset, length));
  }

  async #dataset(object: number, name: string, view: DslDatasetView): Promise<void> {
    const walked: Walked = { objset: object, name, minTxg: view.prevSnapTxg };
    this.#reach(object, 0);
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
        this.#ledger.count(bp, undefined);
        // Where a log ends is known only of one that was claimed.
        if (error !== undefined && header.claimTxg !== 0)
          this.#tell({ kind: "structure", place: { dataset: walked.name }, message: error.reason });
      } else if (isEmbedded(bp)) this.embedded(walked, bp);
      else await this.stored(walked, { object: 0, level: 0, blkid: 0, blockSize: 0 }, bp, false);
    }
  }

  /** Space maps against what was met. */
  async #compare(): Promise<void> {
    this.#ledger.compare();
    for (const vdev of this.#ledger.removed) await this.#guarded({ vdev }, () => this.#ledger.compareRemoved(vdev, this.#options.signal));
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
    const before = this.#ledger.counts.total;
    await this.#guarded({ dataset: name, objset }, work);
    this.#datasets.push({ name, objset, ...difference(this.#ledger.counts.total, before) });
  }

  /** Go on behind what cannot be read. */
  async #guarded(place: ZfsPlace, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!isZfsError(error)) throw error;
      this.#tell(structureProblem(place, error));
    }
  }

  #tell(problem: Problem): void {
    // What was wrong before was told of when it was checked.
    if (!this.#checking) return;
    const position = this.#position;
    this.#inOrder(() => this.#findings.problem(problem, position));
  }

  /** Behind what was found in blocks before it, also where others still check these. */
  #inOrder(tell: () => void): void {
    if (this.#queue === undefined) tell();
    else this.#queue.inOrder(this.#position, tell);
  }

  async #progress(): Promise<void> {
    this.#untold = 0;
    this.#untoldBytes = 0;
    if (this.#options.onProgress === undefined) return;
    await this.#options.onProgress({
      bytes: this.#ledger.taken,
      total: this.#ledger.allocated,
      blocks: this.#ledger.counts.blocks,
      position: this.#told,
    });
    this.#options.signal?.throwIfAborted();
  }
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
