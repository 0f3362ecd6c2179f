/**
 * Blocks that were met and are checked a little later, in batches, by several threads. What comes of them is told in the
 * order in which they were met, whoever is done first.
 */
import { ZfsError } from "@zfskit/core";
import { BlkptrView } from "@zfskit/format/spa";
import { psizeOf } from "@zfskit/zio";
import { BATCH_BLOCKS, type BadBlock, type BatchAnswer, type BlockBatch, type BlockCheckers } from "./verify-batch.ts";
import type { VerifyPosition } from "./verify-report.ts";
import type { BlockPlace, Walked } from "./verify-walk.ts";

/** Stored bytes of a batch: some milliseconds of work, so that sending it costs little beside. */
const BATCH_BYTES = 4 * 1024 * 1024;
/** Batches that wait for an older one to be told of. */
const MAX_SENT = 32;

export interface QueueOptions {
  readonly checkers: BlockCheckers;
  readonly signal: AbortSignal | undefined;
  /** Check a batch in this thread. */
  checkHere(batch: BlockBatch): Promise<BatchAnswer>;
  /** Told of each block that is not as it should be. */
  bad(walked: Walked, place: BlockPlace, bp: BlkptrView, block: BadBlock): Promise<void>;
  /** Told of each batch that was checked, after its bad blocks. */
  checked(blocks: number, answer: BatchAnswer): void;
}

/** What a batch is here: beside the pointers that are sent, what is needed to tell of them. */
interface Entries {
  readonly position: VerifyPosition;
  readonly littleEndian: boolean;
  readonly places: { readonly walked: Walked; readonly place: BlockPlace }[];
  /** What else is to be told, and behind how many of the blocks. */
  readonly asides: { readonly after: number; readonly tell: () => void }[];
}

interface Sent {
  readonly entries: Entries;
  /** Never rejects: `error` is then set. */
  settled: Promise<void>;
  answer: BatchAnswer | undefined;
  error: unknown;
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
  #failure: unknown;

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

  /** What made checking end: nothing of it may pass for damage. */
  get failure(): unknown {
    return this.#failure;
  }

  /**
   * Have a block checked, and tell of those that were meanwhile.
   *
   * @param position - of the object that has it
   */
  add(walked: Walked, place: BlockPlace, bp: BlkptrView, position: VerifyPosition): Promise<void> | undefined {
    if (this.#open !== undefined && this.#open.places.length > 0 && this.#open.littleEndian !== bp.le)
      return this.#send().then(() => this.add(walked, place, bp, position));
    // One that has nothing but asides has no byte order yet.
    if (this.#open === undefined || (this.#open.places.length === 0 && this.#open.littleEndian !== bp.le))
      this.#open = { position: this.#open?.position ?? position, littleEndian: bp.le, places: [], asides: this.#open?.asides ?? [] };
    this.#pointers ??= new Uint8Array(this.#free.pop() ?? new ArrayBuffer(BATCH_BLOCKS * BlkptrView.SIZE));
    const { places } = this.#open;
    this.#pointers.set(new Uint8Array(bp.dv.buffer, bp.dv.byteOffset + bp.off, BlkptrView.SIZE), places.length * BlkptrView.SIZE);
    places.push({ walked, place });
    this.#bytes += psizeOf(bp);
    return this.#bytes >= BATCH_BYTES || places.length === BATCH_BLOCKS ? this.#send() : undefined;
  }

  /** Tell something once all blocks before it were told of; at once when there are none. */
  inOrder(position: VerifyPosition, tell: () => void): void {
    if (this.position === undefined) {
      tell();
      return;
    }
    this.#open ??= { position, littleEndian: true, places: [], asides: [] };
    this.#open.asides.push({ after: this.#open.places.length, tell });
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
      const sent: Sent = { entries, settled: Promise.resolve(), answer: undefined, error: undefined };
      this.#sent.push(sent);
      if (pointers === undefined) sent.answer = { pointers: new ArrayBuffer(0), bad: [], outdated: [], errors: [] };
      else await this.#check(sent, { pointers, count: entries.places.length, littleEndian: entries.littleEndian });
    }
    while (this.#sent.length > MAX_SENT || isSettled(this.#sent[0])) await this.#tellOldest();
  }

  async #check(sent: Sent, batch: BlockBatch): Promise<void> {
    const { checkers, checkHere } = this.#options;
    const answered = (answer: BatchAnswer) => {
      sent.answer = answer;
    };
    if (!(await checkers.hasRoom())) answered(await checkHere(batch));
    else
      sent.settled = checkers.check(batch).then(answered, (error: unknown) => {
        sent.error = error;
      });
  }

  async #tellOldest(): Promise<void> {
    const [sent] = this.#sent;
    if (sent === undefined) return;
    const { signal } = this.#options;
    // A device may take long, or for ever: who has enough of it need not wait.
    await Promise.race([sent.settled, this.#aborted]);
    signal?.throwIfAborted();
    if (sent.answer === undefined) {
      this.#failure = sent.error ?? new ZfsError("EIO", "blocks were not checked");
      throw this.#failure;
    }
    await this.#tell(sent.entries, sent.answer);
    this.#sent.shift();
  }

  async #tell({ places, asides, littleEndian }: Entries, answer: BatchAnswer): Promise<void> {
    const { bad, pointers } = answer;
    const bp = new BlkptrView(new DataView(pointers), 0, littleEndian);
    let told = 0;
    for (const block of bad) {
      for (; (asides[told]?.after ?? Number.POSITIVE_INFINITY) <= block.index; told++) asides[told]?.tell();
      const met = places[block.index];
      if (met !== undefined) await this.#options.bad(met.walked, met.place, bp.at(block.index * BlkptrView.SIZE), block);
    }
    for (; told < asides.length; told++) asides[told]?.tell();
    this.#options.checked(places.length, answer);
    if (pointers.byteLength > 0) this.#free.push(pointers);
  }
}

function isSettled(sent: Sent | undefined): boolean {
  return sent?.answer !== undefined || sent?.error !== undefined;
}
