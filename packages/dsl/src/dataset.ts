/**
 * Datasets and snapshots as the DSL keeps them: a directory for each name, a dataset for each state of its data.
 *
 * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t, dsl_dataset.h dsl_dataset_phys_t
 */
import { ZfsError } from "@zfskit/core";
import { ObjectType } from "@zfskit/format/dmu";
import { DslDatasetView, DslDirView } from "@zfskit/format/dsl";
import type { MetaObjset } from "./meta-objset.ts";

/** A directory: what a dataset of this name has beyond its data. */
export interface DslDir {
  readonly object: number;
  readonly view: DslDirView;
}

/** A dataset (the head of its directory) or a snapshot. */
export interface DslDataset {
  readonly object: number;
  readonly view: DslDatasetView;
}

/** @throws {ZfsError} ECORRUPT when the object is no directory */
export async function readDslDir(mos: MetaObjset, object: number, signal?: AbortSignal): Promise<DslDir> {
  const dnode = await mos.dnode(object, signal);
  if (dnode.bonusType !== ObjectType.dslDir)
    throw new ZfsError("ECORRUPT", `bonus type ${dnode.bonusType}, expected a DSL directory`, { place: { objset: 0, object } });
  return { object, view: DslDirView.of(dnode.bonus, 0, dnode.littleEndian) };
}

/** @throws {ZfsError} ECORRUPT when the object is no dataset */
export async function readDslDataset(mos: MetaObjset, object: number, signal?: AbortSignal): Promise<DslDataset> {
  const dnode = await mos.dnode(object, signal);
  if (dnode.bonusType !== ObjectType.dslDataset)
    throw new ZfsError("ECORRUPT", `bonus type ${dnode.bonusType}, expected a dataset`, { place: { objset: 0, object } });
  return { object, view: DslDatasetView.of(dnode.bonus, 0, dnode.littleEndian) };
}

/** Names of directories that hold none of the user's datasets: $MOS, $FREE, $LEAK, $ORIGIN. */
export function isInternal(name: string): boolean {
  return name.startsWith("$");
}
