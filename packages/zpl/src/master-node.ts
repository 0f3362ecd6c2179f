/**
 * The master node of a dataset: object 1, which names its root directory, version and rules.
 *
 * @see OpenZFS include/sys/zfs_znode.h MASTER_NODE_OBJ, module/os/linux/zfs/zfs_vfsops_os.c zfsvfs_init
 */
import { atPlace, type Limits, ZfsError } from "@zfskit/core";
import { DmuObject, type ObjectSet } from "@zfskit/dmu";
import { MASTER_NODE_OBJ } from "@zfskit/format/dmu";
import { parseSaRegistry, type SaRegistry, type SaZapEntry } from "@zfskit/sa";
import { NORM_UPPERCASE, Zap } from "@zfskit/zap";

export interface MasterNode {
  /** Object number of the root directory. */
  readonly root: number;
  /** ZPL version, 1 to 5. */
  readonly version: number;
  /** Absent before version 5. */
  readonly registry: SaRegistry | undefined;
  /**
   * How names are looked up beyond their bytes, as normalizeName of @zfskit/zap takes it. With mixed case, names are looked
   * up by case unless somebody asks otherwise, which only SMB does.
   *
   * @see OpenZFS module/os/linux/zfs/zfs_dir.c zfs_dirent_lock, of MT_MATCH_CASE
   */
  readonly normFlags: number;
  /** Object of the table of domains; undefined where no FUID has one. */
  readonly domains: number | undefined;
}

const CASE_INSENSITIVE = 1;

export async function readMasterNode(objset: ObjectSet, limits: Limits, signal?: AbortSignal): Promise<MasterNode> {
  return atPlace({ objset: objset.id, object: MASTER_NODE_OBJ }, async () => {
    const master = await openZap(objset, MASTER_NODE_OBJ, limits, signal);
    const root = await master.number("ROOT", signal);
    if (root === undefined) throw new ZfsError("ECORRUPT", "master node names no ROOT");
    const attributes = await master.number("SA_ATTRS", signal);
    const insensitive = (await master.number("casesensitivity", signal)) === CASE_INSENSITIVE;
    const domains = await master.number("FUID", signal);
    return {
      root,
      version: (await master.number("VERSION", signal)) ?? 1,
      registry: attributes === undefined || attributes === 0 ? undefined : await readRegistry(objset, attributes, limits, signal),
      domains: domains === 0 ? undefined : domains,
      normFlags: ((await master.number("normalization", signal)) ?? 0) | (insensitive ? NORM_UPPERCASE : 0),
    };
  });
}

async function readRegistry(objset: ObjectSet, object: number, limits: Limits, signal: AbortSignal | undefined): Promise<SaRegistry> {
  const sa = await openZap(objset, object, limits, signal);
  const list = async (name: string): Promise<SaZapEntry[]> => {
    const at = await sa.number(name, signal);
    const entries: SaZapEntry[] = [];
    if (at === undefined) return entries;
    for await (const entry of (await openZap(objset, at, limits, signal)).entries(signal)) entries.push(entry);
    return entries;
  };
  return parseSaRegistry(await list("REGISTRY"), await list("LAYOUTS"));
}

async function openZap(objset: ObjectSet, object: number, limits: Limits, signal: AbortSignal | undefined): Promise<Zap> {
  return Zap.open(new DmuObject(objset, await objset.dnode(object, signal)), { limits, signal });
}
