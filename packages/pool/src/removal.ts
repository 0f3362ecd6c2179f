/**
 * The vdevs that were removed from a pool, opened from their mappings in the MOS.
 *
 * @see OpenZFS module/zfs/vdev_removal.c spa_remove_init
 */
import { atPlace, ZfsError } from "@zfskit/core";
import { DmuObject, type Dnode } from "@zfskit/dmu";
import type { MetaObjset } from "@zfskit/dsl";
import { SpaRemovingView } from "@zfskit/format/spa";
import { IndirectMappingEntryView, IndirectMappingView, VDEV_INDIRECT_MAPPING_SIZE_V0 } from "@zfskit/format/vdev";
import { nvGet, nvNumber } from "@zfskit/nvlist/lookup";
import type { TopVdev, VdevConfig } from "@zfskit/vdev";
import { IndirectMapping, openIndirectVdev } from "@zfskit/vdev/indirect";

/** Where a chain of removals ends. */
const NO_VDEV = 0xffffffffffffffffn;
const WORD_BYTES = 8;

/**
 * Open the removed vdevs, from the last that was removed to the first: an older one's mapping may lie on a newer one.
 *
 * @param tops - the vdevs that are there; grows by the removed ones
 * @param ready - called with all that is open so far, before the next mapping is read
 * @throws {ZfsError} ECORRUPT when the chain of removals or a mapping makes no sense, and as reading the MOS does
 */
export async function openRemoved(
  mos: MetaObjset,
  removed: readonly VdevConfig[],
  tops: TopVdev[],
  ready: (tops: readonly TopVdev[]) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (const config of await newestFirst(mos, removed, signal)) {
    const mapping = await atPlace({ vdev: config.id }, () => readMapping(mos, config, signal));
    tops.push(openIndirectVdev(config, mapping, tops));
    ready(tops);
  }
}

/** The removed vdevs in the order of the chain that begins in the object directory. */
async function newestFirst(mos: MetaObjset, removed: readonly VdevConfig[], signal: AbortSignal | undefined): Promise<VdevConfig[]> {
  const waiting = new Map(removed.map((config) => [BigInt(config.id), config]));
  const order: VdevConfig[] = [];
  const bytes = await mos.lookUpBytes("com.delphix:removing", signal);
  // The ZAP's integers come out big-endian, whoever wrote them.
  let next = bytes === undefined ? NO_VDEV : SpaRemovingView.of(bytes, 0, false).prevIndirectVdev;
  while (next !== NO_VDEV) {
    const config = waiting.get(next);
    if (config === undefined) throw new ZfsError("ECORRUPT", `vdev ${next} is named as removed, and is not, or is named twice`);
    waiting.delete(next);
    order.push(config);
    next = nvGet(config.nvlist, "com.delphix:prev_indirect_vdev", "uint64") ?? NO_VDEV;
  }
  const [lost] = waiting.keys();
  if (lost !== undefined) throw new ZfsError("ECORRUPT", `vdev ${lost} was removed, but no removal is known of it`);
  return order;
}

export async function readMapping(mos: MetaObjset, config: VdevConfig, signal: AbortSignal | undefined): Promise<IndirectMapping> {
  const object = nvNumber(config.nvlist, "com.delphix:indirect_object") ?? 0;
  // Nothing was allocated on it.
  if (object === 0) return new IndirectMapping(new Uint8Array(0), true, 0);
  return atPlace({ objset: 0, object, structure: "indirect_mapping" }, async () => {
    const dnode = await mos.dnode(object, signal);
    const { entries, maxOffset } = mappingHeader(dnode);
    const size = entries * IndirectMappingEntryView.SIZE;
    if (size > mos.limits.mappingBytes)
      throw new ZfsError("ELIMIT", `mapping of ${size} bytes, limits.mappingBytes allows ${mos.limits.mappingBytes}`);
    if (size > dnode.blockCount * dnode.dataBlockSize)
      throw new ZfsError("ECORRUPT", `mapping of ${entries} entries in an object of ${dnode.blockCount} blocks`);
    return new IndirectMapping(await readWords(new DmuObject(mos.objset, dnode), size, signal), true, maxOffset);
  });
}

export function mappingHeader(dnode: Dnode): { entries: number; maxOffset: number; countsObject: number } {
  const { bonus } = dnode;
  if (bonus.length < VDEV_INDIRECT_MAPPING_SIZE_V0) throw new ZfsError("ECORRUPT", `bonus of ${bonus.length} bytes`);
  const view = new IndirectMappingView(new DataView(bonus.buffer, bonus.byteOffset, bonus.byteLength), 0, dnode.littleEndian);
  // Mappings made before obsolete parts were counted end before that field.
  const countsObject = bonus.length < IndirectMappingView.SIZE ? 0 : view.countsObject;
  return { entries: view.numEntries, maxOffset: view.maxOffset, countsObject };
}

/**
 * An array of 64-bit words that fills an object, as little-endian bytes: each block has the byte order of the machine
 * that wrote it, and an entry may begin in one block and end in the next.
 */
export async function readWords(object: DmuObject, size: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const words = new Uint8Array(size);
  for (let blkid = 0; blkid * object.blockSize < size; blkid++) {
    const block = await object.readBlock(blkid, { signal });
    const at = blkid * object.blockSize;
    const part = words.subarray(at, Math.min(size, at + object.blockSize));
    part.set(block.bytes.subarray(0, part.length));
    if (!block.littleEndian) for (let i = 0; i + WORD_BYTES <= part.length; i += WORD_BYTES) part.subarray(i, i + WORD_BYTES).reverse();
  }
  return words;
}
