/**
 * What the space maps of a pool say is allocated: those of metaslabs, with what log space maps have beyond them, without
 * what only a checkpoint holds.
 *
 * @see OpenZFS cmd/zdb/zdb.c load_concrete_ms_allocatable_trees, load_unflushed_cb, zdb_leak_init_vdev_exclude_checkpoint,
 *   module/zfs/spa_log_spacemap.c
 */
import { atPlace, ZfsError } from "@zfskit/core";
import { DmuObject, readSpaceMap } from "@zfskit/dmu";
import { SPA_MINBLOCKSHIFT, SPACE_MAP_SIZE_V0, SpaceMapView } from "@zfskit/format/spa";
import { nvNumber } from "@zfskit/nvlist/lookup";
import type { VdevConfig } from "@zfskit/vdev";
import type { Pool } from "./pool.ts";
import { readWords } from "./removal.ts";
import { MemoryBudget } from "./sector-set.ts";
import { VdevSpace } from "./verify-space.ts";

const WORD_BYTES = 8;
/** Metaslabs of one vdev: OpenZFS makes 2^17 at most (vdev.c zfs_vdev_ms_count_limit). */
const METASLABS_LIMIT = 2 ** 20;
const SHIFT_LIMIT = 63;

/** What a vdev's blocks are for. */
export type SpaceClass = "normal" | "special" | "dedup" | "log";

/** What the space maps say. */
export interface Allocations {
  /** By the number of the vdev; removed vdevs are not among them. */
  readonly spaces: ReadonlyMap<number, VdevSpace>;
  /** Bytes by the headers of the metaslabs' space maps, as zdb prints them of a class. */
  readonly classes: Readonly<Record<SpaceClass, number>>;
  /** Bytes that log space maps have beyond those. */
  readonly unflushed: number;
  /** Bytes that were freed, and are held by the checkpoint. */
  readonly checkpointed: number;
  readonly budget: MemoryBudget;
}

interface Metaslabs {
  readonly config: VdevConfig;
  readonly space: VdevSpace;
  readonly shift: number;
  /** For each metaslab, the transaction group from which on log space maps count. */
  readonly unflushedTxgs: readonly number[];
}

/** @throws {ZfsError} ELIMIT when they would take too much memory, ECORRUPT when they make no sense, and as reading does */
export async function readAllocations(pool: Pool, signal?: AbortSignal): Promise<Allocations> {
  const budget = new MemoryBudget(pool.limits.allocationMapBytes);
  const classes = { normal: 0, special: 0, dedup: 0, log: 0 };
  const vdevs = new Map<number, Metaslabs>();
  for (const { config } of pool.tops) {
    if (!hasMetaslabs(config)) continue;
    const loaded = await atPlace({ vdev: config.id }, () => readMetaslabs(pool, config, { budget, classes, signal }));
    vdevs.set(config.id, loaded);
  }
  const unflushed = await readLogSpaceMaps(pool, vdevs, signal);
  let checkpointed = 0;
  for (const { config, space } of vdevs.values()) checkpointed += await excludeCheckpoint(pool, config, space, signal);
  return { spaces: new Map([...vdevs].map(([id, { space }]) => [id, space])), classes, unflushed, checkpointed, budget };
}

/** Holes, vdevs that were removed and those that are only known to be missing have none. */
function hasMetaslabs(config: VdevConfig): boolean {
  return config.type !== "indirect" && config.type !== "hole" && config.type !== "missing";
}

interface Loading {
  readonly budget: MemoryBudget;
  readonly classes: Record<SpaceClass, number>;
  readonly signal: AbortSignal | undefined;
}

async function readMetaslabs(pool: Pool, config: VdevConfig, { budget, classes, signal }: Loading): Promise<Metaslabs> {
  const ashift = config.ashift ?? SPA_MINBLOCKSHIFT;
  const shift = nvNumber(config.nvlist, "metaslab_shift") ?? 0;
  const size = config.asize ?? 0;
  if (shift < ashift || shift > SHIFT_LIMIT) throw new ZfsError("ECORRUPT", `metaslabs of 2^${shift} bytes`);
  const count = Math.floor(size / 2 ** shift);
  if (count > METASLABS_LIMIT) throw new ZfsError("ELIMIT", `${count} metaslabs, ${METASLABS_LIMIT} are the most`);
  const space = new VdevSpace({ vdev: config.id, sectorBytes: 2 ** ashift, size: count * 2 ** shift, budget });
  const objects = await readArray(pool, nvNumber(config.nvlist, "metaslab_array") ?? 0, count, signal);
  const kind = await classOf(pool, config, signal);
  const align = allocationBytes(config, ashift);
  for (const [m, object] of objects.entries()) {
    if (object === 0) continue;
    await atPlace({ objset: 0, object }, async () => {
      const map = new DmuObject(pool.mos.objset, await pool.mos.dnode(object, signal));
      const { bonus, littleEndian } = map.dnode;
      if (bonus.length >= SPACE_MAP_SIZE_V0) classes[kind] += Number(BigInt.asIntN(64, allocOf(bonus, littleEndian)));
      const start = Math.ceil((m * 2 ** shift) / align) * align;
      await readSpaceMap(
        map,
        (run) => {
          const offset = start + run.offset * 2 ** ashift;
          const length = run.length * 2 ** ashift;
          if (run.isFree) space.free(offset, length);
          else space.allocate(offset, length);
        },
        signal,
      );
    });
  }
  const unflushedObject = await topZapNumber(pool, config, "com.delphix:ms_unflushed_phys_txgs", signal);
  return { config, space, shift, unflushedTxgs: await readArray(pool, unflushedObject ?? 0, count, signal) };
}

/** Bytes that a space map's header says are allocated; the sum may be below zero between two syncs. */
function allocOf(bonus: Uint8Array, littleEndian: boolean): bigint {
  return new SpaceMapView(new DataView(bonus.buffer, bonus.byteOffset, bonus.byteLength), 0, littleEndian).alloc;
}

async function classOf(pool: Pool, config: VdevConfig, signal: AbortSignal | undefined): Promise<SpaceClass> {
  if (config.isLog) return "log";
  const object = nvNumber(config.nvlist, "com.delphix:vdev_zap_top") ?? 0;
  const bias = object === 0 ? undefined : (await (await pool.mos.zap(object, signal)).get("org.zfsonlinux:allocation_bias", signal))?.text;
  return bias === "special" || bias === "dedup" || bias === "log" ? bias : "normal";
}

/**
 * What metaslabs begin at a multiple of: on dRAID they begin with a whole row of a group.
 *
 * @see OpenZFS module/zfs/vdev_draid.c vdev_draid_metaslab_init
 */
function allocationBytes(config: VdevConfig, ashift: number): number {
  if (config.type !== "draid") return 2 ** ashift;
  return ((nvNumber(config.nvlist, "draid_ndata") ?? 1) + config.nparity) * 2 ** ashift;
}

/** Numbers that fill an object; none without one. */
async function readArray(pool: Pool, number: number, count: number, signal: AbortSignal | undefined): Promise<number[]> {
  if (number === 0 || count === 0) return [];
  return atPlace({ objset: 0, object: number }, async () => {
    const object = new DmuObject(pool.mos.objset, await pool.mos.dnode(number, signal));
    const there = Math.min(count, Math.floor((object.blockCount * object.blockSize) / WORD_BYTES));
    const bytes = await readWords(object, there * WORD_BYTES, signal);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: there }, (_, i) => Number(view.getBigUint64(i * WORD_BYTES, true)));
  });
}

/** What the ZAP of a top-level vdev has under a name; pools before that ZAP have none. */
export async function topZapNumber(pool: Pool, config: VdevConfig, name: string, signal?: AbortSignal): Promise<number | undefined> {
  const object = nvNumber(config.nvlist, "com.delphix:vdev_zap_top") ?? 0;
  return object === 0 ? undefined : (await pool.mos.zap(object, signal)).number(name, signal);
}

/** Changes that were not yet written to the metaslabs' own maps. @returns bytes allocated by them */
async function readLogSpaceMaps(pool: Pool, vdevs: ReadonlyMap<number, Metaslabs>, signal: AbortSignal | undefined): Promise<number> {
  const object = await pool.mos.lookUp("com.delphix:log_spacemap_zap", signal);
  if (object === undefined) return 0;
  const logs: { txg: number; object: number }[] = [];
  // Keys are transaction groups in hexadecimal digits.
  for await (const entry of (await pool.mos.zap(object, signal)).entries(signal))
    logs.push({ txg: Number.parseInt(entry.name, 16), object: Number(entry.integer()) });
  let unflushed = 0;
  for (const log of logs.sort((a, b) => a.txg - b.txg)) {
    await atPlace({ objset: 0, object: log.object }, async () => {
      const map = new DmuObject(pool.mos.objset, await pool.mos.dnode(log.object, signal));
      await readSpaceMap(
        map,
        (run) => {
          const vdev = run.vdev === undefined ? undefined : vdevs.get(run.vdev);
          if (vdev === undefined) return;
          const offset = run.offset * 2 ** SPA_MINBLOCKSHIFT;
          const length = run.length * 2 ** SPA_MINBLOCKSHIFT;
          if (log.txg < (vdev.unflushedTxgs[Math.floor(offset / 2 ** vdev.shift)] ?? 0)) return;
          unflushed += run.isFree ? -length : length;
          if (run.isFree) vdev.space.free(offset, length);
          else vdev.space.allocate(offset, length);
        },
        signal,
      );
    });
  }
  return unflushed;
}

/** Blocks that were freed since the checkpoint stay allocated; nothing but the checkpoint leads to them. @returns bytes */
async function excludeCheckpoint(pool: Pool, config: VdevConfig, space: VdevSpace, signal: AbortSignal | undefined): Promise<number> {
  const object = await topZapNumber(pool, config, "com.delphix:pool_checkpoint_sm", signal);
  if (object === undefined) return 0;
  const unit = 2 ** (config.ashift ?? SPA_MINBLOCKSHIFT);
  let bytes = 0;
  await atPlace({ objset: 0, object }, async () => {
    const map = new DmuObject(pool.mos.objset, await pool.mos.dnode(object, signal));
    await readSpaceMap(
      map,
      (run) => {
        space.free(run.offset * unit, run.length * unit);
        bytes += run.length * unit;
      },
      signal,
    );
  });
  return bytes;
}
