/**
 * Blocks that were met and are checked a little later, in batches, by several threads. What comes of them is told in the
 * order in which they were met, whoever is done first.
 */
import { BlkptrView } from "@zfskit/format/spa";
import { psizeOf } from "@zfskit/zio";
import { BATCH_BLOCKS, type BadBlock, type BatchAnswer, type BlockBatch, type BlockCheckers } from "./verify-batch.ts";
import type { VerifyPosition } from "./verify-report.ts";
import type { BlockPlace, Walked } from "./verify-walk.ts";

/** A block that waits to be told of. */
export interface QueuedBlock {
  readonly walked: Walked;
  readonly place: BlockPlace;
  /** Of the object that has it. */
  readonly position: VerifyPosition;
}

/** Stored bytes of a batch: some milliseconds of work, so that sending it costs little beside. */
const BATCH_BYTES = 4 * 1024 * 1024;
/** Of the pointers of a batch. */
const BATCH_BUFFER_BYTES = BATCH_BLOCKS * BlkptrView.SIZE;
/** Batches that wait for an older one to be told of. */
const MAX_SENT = 32;

export interface QueueOptions {
  readonly checkers: BlockCheckers;
  readonly signal: AbortSignal | undefined;
  /** Check a batch in this thread. */
  checkHere(batch: BlockBatch): Promise<BatchAnswer>;
  /** Told of each block that is not as it should be. */
  bad(queued: QueuedBlock, bp: BlkptrView, block: BadBlock): Promise<void>;
  /** Told of each batch that was checked, after its bad blocks. */
  checked(blocks: number, answer: BatchAnswer): void;
}

/** What a batch is here: beside the pointers that are sent, what is needed to tell of them. */
interface Entries {
  /** Of the first that was not told of. */
  position: VerifyPosition;
  readonly littleEndian: boolean;
  readonly blocks: QueuedBlock[];
  /** What else is to be told, and behind how many of the blocks. */
  readonly asides: { readonly after: number; readonly position: VerifyPosition; readonly tell: () => void }[];
}

interface Sent {
  readonly entries: Entries;
  /** Never rejects: `unchecked` is then set. */
  settled: Promise<void>;
  answer: BatchAnswer | undefined;
  /** What was to be checked elsewhere, and was not. */
  unchecked: BlockBatch | undefined;
}

export class BlockQueue {
  readonly #options: QueueOptions;
  /** Oldest first. */
  readonly #sent: Sent[] = [];
  readonly #free: ArrayBuffer[] = [];
  readonly #aborted: Promise<void>;
  #stopListening: () => void = () => {};
  #open: Entries | undefined;
  #pointers: Uint8Array<ArrayBuffer> | undefined;
  #bytes = 0;

  constructor(options: QueueOptions) {
    this.#options = options;
    const { signal } = options;
    this.#aborted = new Promise((resolve) => {
      const onAbort = () => resolve();
      signal?.addEventListener("abort", onAbort);
      this.#stopListening = () => signal?.removeEventListener("abort", onAbort);
    });
  }

  /** Where the oldest block is that was not told of; undefined when there is none. */
  get position(): VerifyPosition | undefined {
    return (this.#sent[0]?.entries ?? this.#open)?.position;
  }

  /** Have a block checked, and tell of those that were meanwhile. */
  add(queued: QueuedBlock, bp: BlkptrView): Promise<void> | undefined {
    if (this.#open !== undefined && this.#open.blocks.length > 0 && this.#open.littleEndian !== bp.le)
      return this.#send().then(() => this.add(queued, bp));
    // One that has nothing but asides has no byte order yet.
    if (this.#open === undefined || (this.#open.blocks.length === 0 && this.#open.littleEndian !== bp.le)) {
      const { position, asides } = this.#open ?? { position: queued.position, asides: [] };
      this.#open = { position, littleEndian: bp.le, blocks: [], asides };
    }
    this.#pointers ??= new Uint8Array(this.#free.pop() ?? new ArrayBuffer(BATCH_BUFFER_BYTES));
    const { blocks } = this.#open;
    this.#pointers.set(new Uint8Array(bp.dv.buffer, bp.dv.byteOffset + bp.off, BlkptrView.SIZE), blocks.length * BlkptrView.SIZE);
    blocks.push(queued);
    this.#bytes += psizeOf(bp);
    return this.#bytes >= BATCH_BYTES || blocks.length === BATCH_BLOCKS ? this.#send() : undefined;
  }

  /** Tell something once all blocks before it were told of; at once when there are none. */
  inOrder(position: VerifyPosition, tell: () => void): void {
    if (this.position === undefined) {
      tell();
      return;
    }
    this.#open ??= { position, littleEndian: true, blocks: [], asides: [] };
    this.#open.asides.push({ after: this.#open.blocks.length, position, tell });
  }

  /** Have the rest checked, and tell of all. */
  async drain(): Promise<void> {
    await this.#send();
    while (this.#sent.length > 0) await this.#tellOldest();
  }

  close(): void {
    this.#stopListening();
  }

  async #send(): Promise<void> {
    const entries = this.#open;
    if (entries !== undefined) {
      this.#open = undefined;
      this.#bytes = 0;
      const pointers = this.#pointers?.buffer;
      this.#pointers = undefined;
      const sent: Sent = { entries, settled: Promise.resolve(), answer: undefined, unchecked: undefined };
      this.#sent.push(sent);
      if (pointers === undefined) sent.answer = { pointers: new ArrayBuffer(0), bad: [], outdated: [], errors: [] };
      else await this.#check(sent, { pointers, count: entries.blocks.length, littleEndian: entries.littleEndian });
    }
    while (this.#sent.length > MAX_SENT || isSettled(this.#sent[0])) await this.#tellOldest();
  }

  async #check(sent: Sent, batch: BlockBatch): Promise<void> {
    const { checkers, checkHere } = this.#options;
    if (!(await checkers.hasRoom())) {
      sent.answer = await checkHere(batch);
      return;
    }
    // The buffer goes to whoever checks, who may never give it back.
    const kept = { ...batch, pointers: batch.pointers.slice(0, batch.count * BlkptrView.SIZE) };
    sent.settled = checkers.check(batch).then(
      (answer) => {
        sent.answer = answer;
      },
      () => {
        sent.unchecked = kept;
      },
    );
  }

  async #tellOldest(): Promise<void> {
    const [sent] = this.#sent;
    if (sent === undefined) return;
    const { signal, checkHere } = this.#options;
    // A device may take long, or for ever: who has enough of it need not wait.
    await Promise.race([sent.settled, this.#aborted]);
    signal?.throwIfAborted();
    if (sent.unchecked !== undefined) sent.answer = await checkHere(sent.unchecked);
    if (sent.answer !== undefined) await this.#tell(sent.entries, sent.answer);
    this.#sent.shift();
  }

  async #tell(entries: Entries, answer: BatchAnswer): Promise<void> {
    const { blocks, asides, littleEndian } = entries;
    const { bad, pointers } = answer;
    const bp = new BlkptrView(new DataView(pointers), 0, littleEndian);
    let told = 0;
    const tellAsides = (before: number) => {
      for (let aside = asides[told]; aside !== undefined && aside.after <= before; aside = asides[++told]) {
        entries.position = aside.position;
        aside.tell();
      }
    };
    for (const block of bad) {
      tellAsides(block.index);
      const queued = blocks[block.index];
      if (queued === undefined) continue;
      entries.position = queued.position;
      await this.#options.bad(queued, bp.at(block.index * BlkptrView.SIZE), block);
    }
    tellAsides(Number.POSITIVE_INFINITY);
    this.#options.checked(blocks.length, answer);
    if (pointers.byteLength === BATCH_BUFFER_BYTES) this.#free.push(pointers);
  }
}

function isSettled(sent: Sent | undefined): boolean {
  return sent?.answer !== undefined || sent?.unchecked !== undefined;
}
