/** Datasets, snapshots, clones, bookmarks and their properties. */
export { type Bookmark, hasSpace, readBookmark, readBookmarks, readRedactionSnapshots } from "./bookmark.ts";
export { type VisitPointer, visitBpobj } from "./bpobj.ts";
export { type DslDataset, type DslDir, isInternal, readDslDataset, readDslDir } from "./dataset.ts";
export { type DatasetNode, DatasetTree, type OnDamagedDataset, objsetPointer, type SnapshotNode } from "./dataset-tree.ts";
export { readDeadlistSpace } from "./deadlist.ts";
export { type Encryption, readEncryption } from "./encryption.ts";
export { extensionZap } from "./extension.ts";
export { type KeyStatus, KeyStore } from "./key-store.ts";
export { type NamedSnapshot, readClones, readOrigin } from "./lineage.ts";
export { MetaObjset } from "./meta-objset.ts";
export {
  type Property,
  type PropertyList,
  type PropertyOptions,
  PropertyReader,
  type PropertyTarget,
  type ReadPropertiesOptions,
  readProperties,
  sourceText,
  targetName,
} from "./properties.ts";
export { type PropertyRelease, propertiesOf } from "./property-release.ts";
export {
  appliesTo,
  type DatasetKind,
  isInheritable,
  isUserProperty,
  type PropertyAttribute,
  type PropertyFact,
  type PropertyUnit,
  propertyTable,
} from "./property-table.ts";
export { type ValueWords, type ValueWordsName, valueWords, wordOfValue } from "./property-values.ts";
export { type PropertySource, PropertyStore, type StoredProperty } from "./stored-properties.ts";
