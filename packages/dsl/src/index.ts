/** Datasets, snapshots, clones and their properties. */
export { type DslDataset, type DslDir, isInternal, readDslDataset, readDslDir } from "./dataset.ts";
export { type DatasetNode, DatasetTree, objsetPointer, type SnapshotNode } from "./dataset-tree.ts";
export { MetaObjset } from "./meta-objset.ts";
