/**
 * Later fields of directories and datasets: a ZAP that is the content of the object whose bonus they are.
 *
 * @see OpenZFS module/zfs/dsl_dir.c dsl_dir_is_zapified, dsl_dataset.c dsl_dataset_is_zapified, dmu_object.c dmu_object_zapify
 */
import { ObjectType } from "@zfskit/format/dmu";
import type { Zap } from "@zfskit/zap";
import type { MetaObjset } from "./meta-objset.ts";

/** The ZAP of a directory's or dataset's further fields; undefined where it has none. */
export async function extensionZap(mos: MetaObjset, object: number, signal?: AbortSignal): Promise<Zap | undefined> {
  const dnode = await mos.dnode(object, signal);
  return dnode.type === ObjectType.zapMetadata ? mos.zap(object, signal) : undefined;
}
