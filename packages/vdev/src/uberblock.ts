/**
 * The ring of uberblocks in each label: the roots of the pool's last transaction groups.
 *
 * @see OpenZFS module/zfs/vdev_label.c vdev_uberblock_load, vdev_uberblock_compare
 */
import { verifyLabel } from "@zfskit/checksum";
import { type BlockSource, isZfsError } from "@zfskit/core";
import { MAX_UBERBLOCK_SHIFT, MMP_MAGIC, UBERBLOCK_SHIFT, UberblockView } from "@zfskit/format/spa";
import { VDEV_UBERBLOCK_RING } from "@zfskit/format/vdev";
import { LABEL_COUNT, labelOffset, readNow, UBERBLOCK_RING_AT } from "./label.ts";

/** A verified uberblock, and where it was found. */
export interface Uberblock {
  readonly label: number;
  readonly slot: number;
  /** Bytes from the start of the source. */
  readonly offset: number;
  readonly view: UberblockView;
  readonly txg: number;
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** Of several writes in one txg, which multihost protection makes, the last has the greatest. */
  readonly mmpSequence: number;
}

/** Bytes of one slot of the ring: a sector, but 1 KiB to 8 KiB. */
export function uberblockSlotBytes(ashift: number): number {
  return 1 << Math.min(Math.max(ashift, UBERBLOCK_SHIFT), MAX_UBERBLOCK_SHIFT);
}

/** An uberblock in its slot, whose checksum was not looked at: of hundreds, opening a pool mostly needs the newest alone. */
export interface UberblockSlot extends Uberblock {
  /** True when the checksum holds; looked at once. */
  verifies(): boolean;
}

/**
 * Every uberblock of a source whose checksum holds; slots that hold none, or a damaged one, are left out, as OpenZFS
 * does. A ring that cannot be read counts as empty.
 */
export async function readUberblocks(source: BlockSource, ashift: number): Promise<Uberblock[]> {
  return (await readUberblockSlots(source, ashift)).filter((slot) => slot.verifies());
}

/** The same with those that do not verify, as long as they pass for uberblocks. */
export async function readUberblockSlots(source: BlockSource, ashift: number): Promise<UberblockSlot[]> {
  const found: UberblockSlot[] = [];
  const slotBytes = uberblockSlotBytes(ashift);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const start = labelOffset(source.size, label);
    if (start === undefined) continue;
    const ringAt = start + UBERBLOCK_RING_AT;
    const ring = await readRing(source, ringAt);
    if (ring === undefined) continue;
    const views = [true, false].map((littleEndian) => UberblockView.of(ring, 0, littleEndian));
    for (let slot = 0; (slot + 1) * slotBytes <= ring.length; slot++) {
      // The machine that wrote it had the byte order in which its magic reads right.
      const writer = views.find((view) => view.at(slot * slotBytes).hasMagic);
      if (writer === undefined || writer.txgBig > MAX_SAFE || writer.timestamp > MAX_SAFE) continue;
      const view = new UberblockView(writer.dv, writer.off, writer.le);
      const bytes = ring.subarray(writer.off, writer.off + slotBytes);
      found.push(slotAt({ label, slot, offset: ringAt + writer.off }, view, bytes));
    }
  }
  return found;
}

type Place = Pick<Uberblock, "label" | "slot" | "offset">;

function slotAt(place: Place, view: UberblockView, bytes: Uint8Array): UberblockSlot {
  let holds: boolean | undefined;
  return {
    ...place,
    view,
    txg: view.txg,
    timestamp: Number(view.timestamp),
    mmpSequence: view.mmpMagic === BigInt(MMP_MAGIC) && view.mmpSeqValid === 1 ? view.mmpSeq : 0,
    verifies() {
      holds ??= verifyLabel(bytes, place.offset);
      return holds;
    },
  };
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Newest first, by txg, then time, then the sequence number of multihost writes. */
export function compareUberblocks(a: Uberblock, b: Uberblock): number {
  return b.txg - a.txg || b.timestamp - a.timestamp || b.mmpSequence - a.mmpSequence;
}

async function readRing(source: BlockSource, offset: number): Promise<Uint8Array | undefined> {
  try {
    return await readNow(source, offset, new Uint8Array(VDEV_UBERBLOCK_RING));
  } catch (error) {
    if (isZfsError(error, "EIO")) return undefined;
    throw error;
  }
}
