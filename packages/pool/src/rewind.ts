/**
 * The states that a pool can be opened at: the uberblocks of its members, and its checkpoint.
 *
 * @see OpenZFS module/zfs/spa.c spa_ld_select_uberblock, spa_load_best, spa_ld_checkpoint_rewind
 */
import { type BlockSource, isZfsError, ZfsError } from "@zfskit/core";
import { UberblockView } from "@zfskit/format/spa";
import { compareUberblocks, readUberblockSlots, type Uberblock, type UberblockSlot } from "@zfskit/vdev";
import type { FoundPool } from "./group.ts";
import type { PoolRoot, PoolUberblock } from "./root.ts";
import { cutShort } from "./vdev-tree.ts";

/** An uberblock, and where its copies are. */
export interface UberblockCopies {
  readonly uberblock: Uberblock;
  readonly copies: readonly { readonly source: string; readonly label: number; readonly slot: number; readonly offset: number }[];
}

type Open = (uberblock: PoolUberblock) => Promise<PoolRoot>;

/** Codes after which an older uberblock is tried; with any other, an older one would fare no better or hide the cause. */
const TRY_OLDER: ReadonlySet<string> = new Set(["ECKSUM", "ECORRUPT", "EIO", "ENOENT"]);

/**
 * The newest state that can be read, or that of `txg`.
 *
 * When that is not the newest of all, a warning says so. When `txg` does not lead to a readable pool, the error says which
 * is the newest that does.
 */
export async function openNewest(
  found: FoundPool,
  warnings: string[],
  open: Open,
  options: { readonly txg?: number | undefined; readonly signal?: AbortSignal | undefined },
): Promise<PoolRoot> {
  const place = { pool: found.name };
  const slots = (await memberSlots(found)).map(({ slot }) => slot);
  const chosen = { [Symbol.iterator]: () => verified(options.txg === undefined ? slots : slots.filter(({ txg }) => txg === options.txg)) };
  const [first] = chosen;
  if (first === undefined) {
    const txgs = [...verified(slots)].map(({ txg }) => txg);
    if (txgs.length === 0) throw new ZfsError("ECORRUPT", "no uberblock verifies", { place });
    throw new ZfsError("ENOENT", `no uberblock of txg ${options.txg}: there are ${summariseTxgs(txgs)}`, { place });
  }
  // A copy that was not finished: an older state may open by chance, and would pass for the pool.
  const [short] = options.txg === undefined ? cutShort(found) : [];
  const wanted = short === undefined ? chosen : [first];
  const tried = await tryInTurn(wanted, open, options.signal);
  if (tried.root !== undefined) {
    if (tried.first !== undefined)
      warnings.push(`txg ${first.txg} does not lead to a readable pool (${tried.first.message}): opened txg ${tried.root.uberblock.txg}`);
    return tried.root;
  }
  const error = tried.first ?? new ZfsError("ECORRUPT", "no uberblock leads to a pool");
  const tries = new Set(wanted);
  const others = [...verified(slots)].filter((uberblock) => !tries.has(uberblock));
  const { root } = others.length === 0 ? { root: undefined } : await tryInTurn(others, open, options.signal);
  const reason = short ?? `txg ${first.txg} does not lead to a readable pool (${error.reason})`;
  const hint = root === undefined ? "no other txg does" : `txg ${root.uberblock.txg} is the newest that can be opened`;
  if (short === undefined && others.length === 0) throw error.at(place);
  throw new ZfsError(short === undefined ? error.code : "EIO", `${reason}: ${hint}`, { place: { ...error.place, ...place }, cause: error });
}

/** The first that opens, and the first error on the way. */
async function tryInTurn(
  uberblocks: Iterable<Uberblock>,
  open: Open,
  signal: AbortSignal | undefined,
): Promise<{ readonly root: PoolRoot | undefined; readonly first: ZfsError | undefined }> {
  let first: ZfsError | undefined;
  for (const uberblock of uberblocks) {
    signal?.throwIfAborted();
    try {
      return { root: await open(uberblock), first };
    } catch (error) {
      if (!isZfsError(error) || !TRY_OLDER.has(error.code)) throw error;
      first ??= error;
    }
  }
  return { root: undefined, first };
}

/**
 * The uberblock of a pool's checkpoint, which its MOS keeps.
 *
 * @throws {ZfsError} ENOENT when the pool has none
 */
export async function checkpointOf({ mos }: PoolRoot): Promise<PoolUberblock> {
  const bytes = await mos.lookUpBytes("com.delphix:zpool_checkpoint");
  if (bytes === undefined) throw new ZfsError("ENOENT", "the pool has no checkpoint");
  // It is stored as integers, and those of a ZAP are big-endian on every machine.
  const view = UberblockView.of(bytes, 0, false);
  if (!view.hasMagic) throw new ZfsError("ECORRUPT", "the checkpoint is no uberblock", { place: { objset: 0, structure: "uberblock" } });
  return { view, txg: view.txg, timestamp: Number(view.timestamp) };
}

/** The uberblocks of all members that verify, newest first, each once. */
export async function collectUberblocks(found: FoundPool): Promise<UberblockCopies[]> {
  const distinct = new Map<string, { uberblock: Uberblock; copies: UberblockCopies["copies"][number][] }>();
  for (const { slot: uberblock, source } of await memberSlots(found)) {
    if (!uberblock.verifies()) continue;
    const { label, slot, offset } = uberblock;
    const known = distinct.get(identity(uberblock)) ?? { uberblock, copies: [] };
    known.copies.push({ source: source.name ?? "source", label, slot, offset });
    distinct.set(identity(uberblock), known);
  }
  return [...distinct.values()];
}

/** What may be uberblocks in the labels of all members, newest first; copies in the order of members and labels. */
async function memberSlots(found: FoundPool): Promise<{ slot: UberblockSlot; source: BlockSource }[]> {
  const all: { slot: UberblockSlot; source: BlockSource }[] = [];
  for (const { source, label } of found.members)
    for (const slot of await readUberblockSlots(source, label.ashift ?? 9)) all.push({ slot, source });
  return all.sort((a, b) => compareUberblocks(a.slot, b.slot));
}

/** Those that verify, each once. What nobody comes to is not verified. */
function* verified(slots: readonly UberblockSlot[]): Generator<Uberblock> {
  const known = new Set<string>();
  for (const slot of slots) {
    if (!slot.verifies() || known.has(identity(slot))) continue;
    known.add(identity(slot));
    yield slot;
  }
}

/** The same for copies of one uberblock. */
function identity({ view, txg, timestamp }: Uberblock): string {
  return `${txg} ${timestamp} ${view.rootbp.cksum.word(0)} ${view.mmpSeq}`;
}

function summariseTxgs(txgs: readonly number[]): string {
  const distinct = [...new Set(txgs)];
  const shown = distinct.slice(0, 8).join(", ");
  return distinct.length > 8 ? `${shown} and ${distinct.length - 8} older` : shown;
}
