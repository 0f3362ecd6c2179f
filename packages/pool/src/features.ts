/**
 * The features of zpool-features(7): what each is to a reader.
 *
 * @see OpenZFS module/zcommon/zfeature_common.c zpool_feature_init; docs/features.md has the pool that proves each
 */
import { type FeatureRow, guidOf, READ_FEATURES } from "./read-features.ts";

/** A feature of pools of version 5000. */
export interface Feature {
  /** As pools name it: who made it, and its name. */
  readonly guid: string;
  /** As people name it. */
  readonly name: string;
  /** A reader that lacks it may read the pool, though not write it. */
  readonly readOnlyCompatible: boolean;
  /** Whether zfskit does something for it; otherwise reading is the same with it. */
  readonly implemented: boolean;
}

/** Features that a reader may lack. */
const OTHER_FEATURES: readonly FeatureRow[] = [
  ["allocation_classes", "org.zfsonlinux", "implemented"],
  ["async_destroy", "com.delphix", "ignored"],
  ["block_cloning", "com.fudosecurity", "ignored"],
  ["block_cloning_endian", "com.truenas", "ignored"],
  ["bookmarks", "com.delphix", "implemented"],
  ["device_rebuild", "org.openzfs", "ignored"],
  ["empty_bpobj", "com.delphix", "ignored"],
  ["enabled_txg", "com.delphix", "ignored"],
  ["fast_dedup", "com.klarasystems", "ignored"],
  ["filesystem_limits", "com.joyent", "implemented"],
  ["large_microzap", "com.klarasystems", "implemented"],
  ["livelist", "com.delphix", "ignored"],
  ["log_spacemap", "com.delphix", "ignored"],
  ["obsolete_counts", "com.delphix", "ignored"],
  ["physical_rewrite", "com.truenas", "implemented"],
  ["project_quota", "org.zfsonlinux", "implemented"],
  ["resilver_defer", "com.datto", "ignored"],
  ["spacemap_histogram", "com.delphix", "ignored"],
  ["spacemap_v2", "com.delphix", "ignored"],
  ["userobj_accounting", "org.zfsonlinux", "implemented"],
  ["zilsaxattr", "org.openzfs", "implemented"],
  ["zpool_checkpoint", "com.delphix", "implemented"],
];

/** All of them, in the order of their names. */
export const features: readonly Feature[] = /* @__PURE__ */ [
  ...READ_FEATURES.map((row) => featureOf(row, false)),
  ...OTHER_FEATURES.map((row) => featureOf(row, true)),
].sort((a, b) => (a.name < b.name ? -1 : 1));

function featureOf(row: FeatureRow, readOnlyCompatible: boolean): Feature {
  return { guid: guidOf(row), name: row[0], readOnlyCompatible, implemented: row[2] === "implemented" };
}
