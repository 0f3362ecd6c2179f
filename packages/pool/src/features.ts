/**
 * The features of zpool-features(7): what each is to a reader.
 *
 * @see OpenZFS module/zcommon/zfeature_common.c zpool_feature_init; docs/features.md has the pool that proves each
 */

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

type FeatureRow = readonly [name: string, maker: string, without: "read" | "no", here: "implemented" | "ignored"];

/** Name, maker, what a reader without it may do, and what zfskit does. */
const ROWS: readonly FeatureRow[] = [
  ["allocation_classes", "org.zfsonlinux", "read", "implemented"],
  ["async_destroy", "com.delphix", "read", "ignored"],
  ["blake3", "org.openzfs", "no", "implemented"],
  ["block_cloning", "com.fudosecurity", "read", "ignored"],
  ["block_cloning_endian", "com.truenas", "read", "ignored"],
  ["bookmark_v2", "com.datto", "no", "implemented"],
  ["bookmark_written", "com.delphix", "no", "implemented"],
  ["bookmarks", "com.delphix", "read", "implemented"],
  ["device_rebuild", "org.openzfs", "read", "ignored"],
  ["device_removal", "com.delphix", "no", "implemented"],
  ["draid", "org.openzfs", "no", "implemented"],
  ["draid_failure_domains", "com.seagate", "no", "implemented"],
  ["dynamic_gang_header", "com.klarasystems", "no", "implemented"],
  ["edonr", "org.illumos", "no", "implemented"],
  ["embedded_data", "com.delphix", "no", "implemented"],
  ["empty_bpobj", "com.delphix", "read", "ignored"],
  ["enabled_txg", "com.delphix", "read", "ignored"],
  ["encryption", "com.datto", "no", "implemented"],
  ["extensible_dataset", "com.delphix", "no", "implemented"],
  ["fast_dedup", "com.klarasystems", "read", "ignored"],
  ["filesystem_limits", "com.joyent", "read", "implemented"],
  ["head_errlog", "com.delphix", "no", "ignored"],
  ["hole_birth", "com.delphix", "no", "ignored"],
  ["large_blocks", "org.open-zfs", "no", "implemented"],
  ["large_dnode", "org.zfsonlinux", "no", "implemented"],
  ["large_microzap", "com.klarasystems", "read", "implemented"],
  ["livelist", "com.delphix", "read", "ignored"],
  ["log_spacemap", "com.delphix", "read", "ignored"],
  ["longname", "org.zfsonlinux", "no", "implemented"],
  ["lz4_compress", "org.illumos", "no", "implemented"],
  ["multi_vdev_crash_dump", "com.joyent", "no", "ignored"],
  ["obsolete_counts", "com.delphix", "read", "ignored"],
  ["physical_rewrite", "com.truenas", "read", "implemented"],
  ["project_quota", "org.zfsonlinux", "read", "implemented"],
  ["raidz_expansion", "org.openzfs", "no", "implemented"],
  ["redacted_datasets", "com.delphix", "no", "implemented"],
  ["redaction_bookmarks", "com.delphix", "no", "implemented"],
  ["redaction_list_spill", "com.delphix", "no", "implemented"],
  ["resilver_defer", "com.datto", "read", "ignored"],
  ["sha512", "org.illumos", "no", "implemented"],
  ["skein", "org.illumos", "no", "implemented"],
  ["spacemap_histogram", "com.delphix", "read", "ignored"],
  ["spacemap_v2", "com.delphix", "read", "ignored"],
  ["userobj_accounting", "org.zfsonlinux", "read", "implemented"],
  ["vdev_zaps_v2", "com.klarasystems", "no", "ignored"],
  ["zilsaxattr", "org.openzfs", "read", "implemented"],
  ["zpool_checkpoint", "com.delphix", "read", "implemented"],
  ["zstd_compress", "org.freebsd", "no", "implemented"],
];

export const features: readonly Feature[] = /* @__PURE__ */ ROWS.map(([name, maker, without, here]) => ({
  guid: `${maker}:${name}`,
  name,
  readOnlyCompatible: without === "read",
  implemented: here === "implemented",
}));

const NEEDED_FOR_READING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ features.filter((feature) => !feature.readOnlyCompatible).map((feature) => feature.guid),
);

/** True when a reader that lacks the feature would misread the pool, and this one has it. */
export function isKnownReadFeature(guid: string): boolean {
  return NEEDED_FOR_READING.has(guid);
}
