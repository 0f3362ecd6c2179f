/**
 * Counts of blocks and bytes by type, level, checksum and compression, by the rules of `zdb -b`.
 *
 * @see OpenZFS cmd/zdb/zdb.c zdb_count_block
 */
import { DMU_OT_NEWTYPE } from "@zfskit/format/dmu";
import type { BlkptrView } from "@zfskit/format/spa";
import { type Dva, isEncrypted } from "@zfskit/zio";

/** Types beside those of the DMU, as zdb has them. */
export const TYPE_DEFERRED = 256;
export const TYPE_OTHER = 257;
const TYPES = 258;
const LEVELS = 32;
const FIELDS = 5;
const COUNT = 0;
const LSIZE = 1;
const PSIZE = 2;
const ASIZE = 3;
const GANGS = 4;
const ALGORITHMS = 256;

/** Sums over some blocks; sizes in bytes. */
export interface BlockSums {
  readonly blocks: number;
  readonly lsize: number;
  readonly psize: number;
  readonly asize: number;
  /** Copies that lie in pieces. */
  readonly gangs: number;
}

/** Of one type and level. */
export interface TypeSums extends BlockSums {
  /** An object type, TYPE_DEFERRED or TYPE_OTHER. */
  readonly type: number;
  readonly level: number;
}

/** Of one checksum or compression. */
export interface AlgorithmSums extends BlockSums {
  readonly algorithm: number;
}

/** Bytes that the copies of a block take: its own, or those a table has for it. */
export function asizeOf(bp: BlkptrView, dvas: readonly Dva[] | undefined): number {
  if (dvas !== undefined) return dvas.reduce((sum, { asize }) => sum + asize, 0);
  if (bp.embedded === 1) return 0;
  const two = bp.dvas(0).asizeBytes + bp.dvas(1).asizeBytes;
  return isEncrypted(bp) ? two : two + bp.dvas(2).asizeBytes;
}

export class BlockCounts {
  readonly #byType = new Float64Array(TYPES * LEVELS * FIELDS);
  readonly #byChecksum = new Float64Array(ALGORITHMS * FIELDS);
  readonly #byCompression = new Float64Array(ALGORITHMS * FIELDS);
  /** Blocks inside their pointers, by kind. */
  readonly embedded: Float64Array = new Float64Array(ALGORITHMS);
  readonly #total = new Float64Array(FIELDS);

  /** @param type - what it counts as, where that is not what the pointer says */
  add(bp: BlkptrView, lsize: number, psize: number, asize: number, gangs: number, type: number = typeOf(bp)): void {
    const isEmbedded = bp.embedded === 1;
    addTo(this.#byType, (type * LEVELS + bp.level) * FIELDS, lsize, psize, asize, gangs);
    addTo(this.#total, 0, lsize, psize, asize, gangs);
    addTo(this.#byCompression, bp.compress * FIELDS, lsize, psize, asize, gangs);
    // An embedded pointer says there what kind it is.
    if (isEmbedded) this.embedded[bp.checksum]!++;
    else addTo(this.#byChecksum, bp.checksum * FIELDS, lsize, psize, asize, gangs);
  }

  get total(): BlockSums {
    return sumsAt(this.#total, 0);
  }
  get blocks(): number {
    return this.#total[COUNT]!;
  }
  get asize(): number {
    return this.#total[ASIZE]!;
  }

  /** Those that there are, by type, then level. */
  byType(): TypeSums[] {
    return nonZero(this.#byType).map(({ index, sums }) => ({ type: Math.floor(index / LEVELS), level: index % LEVELS, ...sums }));
  }
  byChecksum(): AlgorithmSums[] {
    return nonZero(this.#byChecksum).map(({ index, sums }) => ({ algorithm: index, ...sums }));
  }
  byCompression(): AlgorithmSums[] {
    return nonZero(this.#byCompression).map(({ index, sums }) => ({ algorithm: index, ...sums }));
  }
}

function typeOf(bp: BlkptrView): number {
  const { type } = bp;
  return (type & DMU_OT_NEWTYPE) === 0 ? type : TYPE_OTHER;
}

function addTo(into: Float64Array, at: number, lsize: number, psize: number, asize: number, gangs: number): void {
  into[at]! += 1;
  into[at + LSIZE]! += lsize;
  into[at + PSIZE]! += psize;
  into[at + ASIZE]! += asize;
  into[at + GANGS]! += gangs;
}

function sumsAt(from: Float64Array, at: number): BlockSums {
  return { blocks: from[at]!, lsize: from[at + LSIZE]!, psize: from[at + PSIZE]!, asize: from[at + ASIZE]!, gangs: from[at + GANGS]! };
}

function nonZero(from: Float64Array): { index: number; sums: BlockSums }[] {
  const found: { index: number; sums: BlockSums }[] = [];
  for (let index = 0; index * FIELDS < from.length; index++)
    if (from[index * FIELDS] !== 0) found.push({ index, sums: sumsAt(from, index * FIELDS) });
  return found;
}
