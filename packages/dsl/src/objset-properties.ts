/**
 * Properties that lie in a dataset's own object set: those of files in the master node, those of a volume beside its data.
 *
 * @see OpenZFS module/os/linux/zfs/zfs_vfsops.c zfs_get_zplprop, module/zfs/zvol.c zvol_get_stats
 */
import type { Limits } from "@zfskit/core";
import { DmuObject, type ObjectSet } from "@zfskit/dmu";
import { MASTER_NODE_OBJ, ObjsetType, ZVOL_OBJ, ZVOL_ZAP_OBJ } from "@zfskit/format/dmu";
import { Zap } from "@zfskit/zap";

/** The version of a filesystem whose master node does not say, as OpenZFS has it. */
const ZPL_VERSION_CURRENT = 5n;

/** Names of properties and of their entries in the master node, with what holds where there is none. */
const MASTER_NODE_PROPERTIES: readonly (readonly [name: string, entry: string, preset: bigint])[] = [
  ["version", "VERSION", ZPL_VERSION_CURRENT],
  ["utf8only", "utf8only", 0n],
  ["normalization", "normalization", 0n],
  ["casesensitivity", "casesensitivity", 0n],
  ["defaultuserquota", "defaultuserquota", 0n],
  ["defaultgroupquota", "defaultgroupquota", 0n],
  ["defaultprojectquota", "defaultprojectquota", 0n],
  ["defaultuserobjquota", "defaultuserobjquota", 0n],
  ["defaultgroupobjquota", "defaultgroupobjquota", 0n],
  ["defaultprojectobjquota", "defaultprojectobjquota", 0n],
];

/** The properties that only an object set can give: absent, not preset, where it could not be read. */
export const masterNodeProperties: ReadonlySet<string> = new Set(MASTER_NODE_PROPERTIES.map(([name]) => name));

/** All that are read here. */
export const objsetProperties: ReadonlySet<string> = new Set([...masterNodeProperties, "volsize", "volblocksize"]);

/** @throws {ZfsError} EACCES when the object set is encrypted and there is no key */
export async function readObjsetProperties(objset: ObjectSet, limits: Limits, signal?: AbortSignal): Promise<Map<string, bigint>> {
  const values = new Map<string, bigint>();
  if (objset.type === ObjsetType.zfs) {
    const zap = await openZap(objset, MASTER_NODE_OBJ, limits, signal);
    for (const [name, entry, preset] of MASTER_NODE_PROPERTIES) values.set(name, (await zap.get(entry, signal))?.integer() ?? preset);
  } else if (objset.type === ObjsetType.zvol) {
    const size = await (await openZap(objset, ZVOL_ZAP_OBJ, limits, signal)).get("size", signal);
    if (size !== undefined) values.set("volsize", size.integer());
    values.set("volblocksize", BigInt((await objset.dnode(ZVOL_OBJ, signal)).dataBlockSize));
  }
  return values;
}

async function openZap(objset: ObjectSet, object: number, limits: Limits, signal: AbortSignal | undefined): Promise<Zap> {
  return Zap.open(new DmuObject(objset, await objset.dnode(object, signal)), { limits, signal });
}
