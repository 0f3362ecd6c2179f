/**
 * Space maps: logs of what was allocated and freed. Dirty time logs are space maps too, whose offsets are transaction
 * groups.
 *
 * @see OpenZFS module/zfs/space_map.c space_map_iterate, include/sys/space_map.h
 */
import { ZfsError } from "@zfskit/core";
import { SPACE_MAP_SIZE_V0, SpaceMapDebugView, SpaceMapEntry1View, SpaceMapEntry2View, SpaceMapView } from "@zfskit/format/spa";
import type { DmuObject } from "./dmu-object.ts";

/** One entry; offset and length in the map's unit. */
export interface SpaceMapRun {
  readonly isFree: boolean;
  readonly offset: number;
  readonly length: number;
  /** The top-level vdev, which only log space maps say. */
  readonly vdev: number | undefined;
}

/** Upper two bits of an entry's first word: 0 and 1 begin one of a single word. */
const PREFIX_DEBUG = 2;
const PREFIX_TWO_WORDS = 3;
/** SM_NO_VDEVID */
const NO_VDEV = 0xffffff;

/**
 * Go through a space map in the order in which it was written.
 *
 * @param visit - called for every entry; the object is the same each time
 * @throws {ZfsError} ECORRUPT when the map is longer than its object, or an entry reaches past its block
 */
export async function readSpaceMap(object: DmuObject, visit: (run: SpaceMapRun) => void, signal?: AbortSignal): Promise<void> {
  const { dnode, blockSize } = object;
  if (dnode.bonus.length < SPACE_MAP_SIZE_V0) throw corrupt(`header of ${dnode.bonus.length} bytes`);
  const { bonus } = dnode;
  const { length } = new SpaceMapView(new DataView(bonus.buffer, bonus.byteOffset, bonus.byteLength), 0, dnode.littleEndian);
  if (length > object.blockCount * blockSize) throw corrupt(`${length} bytes in an object of ${object.blockCount * blockSize}`);
  for (let blkid = 0; blkid * blockSize < length; blkid++) {
    const { view, littleEndian } = await object.readBlock(blkid, { signal });
    readBlock(view, Math.min(blockSize, length - blkid * blockSize), littleEndian, visit);
  }
}

function readBlock(view: DataView, end: number, littleEndian: boolean, visit: (run: SpaceMapRun) => void): void {
  const one = new SpaceMapEntry1View(view, 0, littleEndian);
  const two = new SpaceMapEntry2View(view, 0, littleEndian);
  const debug = new SpaceMapDebugView(view, 0, littleEndian);
  const run: { -readonly [Key in keyof SpaceMapRun]: SpaceMapRun[Key] } = { isFree: false, offset: 0, length: 0, vdev: undefined };
  for (let at = 0; at + SpaceMapEntry1View.SIZE <= end; at += SpaceMapEntry1View.SIZE) {
    const { prefix } = debug.at(at);
    if (prefix === PREFIX_DEBUG) continue;
    if (prefix === PREFIX_TWO_WORDS) {
      if (at + SpaceMapEntry2View.SIZE > end) throw corrupt("entry of two words reaches past its block");
      two.at(at);
      run.isFree = two.type === 1;
      run.offset = two.offset;
      run.length = two.runBytes;
      run.vdev = two.vdev === NO_VDEV ? undefined : two.vdev;
      at += SpaceMapEntry2View.SIZE - SpaceMapEntry1View.SIZE;
    } else {
      one.at(at);
      run.isFree = one.type === 1;
      run.offset = one.offset;
      run.length = one.runBytes;
      run.vdev = undefined;
    }
    visit(run);
  }
}

function corrupt(reason: string): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure: "space_map" } });
}
