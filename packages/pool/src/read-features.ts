/**
 * The features without which a reader misreads a pool. Apart from the others, since every pool that is opened is held to them.
 *
 * @see OpenZFS module/zcommon/zfeature_common.c zpool_feature_init: those without ZFEATURE_FLAG_READONLY_COMPAT
 */

/** A feature: its name, who made it, and whether zfskit does something for it; otherwise reading is the same with it. */
export type FeatureRow = readonly [name: string, maker: string, here: "implemented" | "ignored"];

export const READ_FEATURES: readonly FeatureRow[] = [
  ["blake3", "org.openzfs", "implemented"],
  ["bookmark_v2", "com.datto", "implemented"],
  ["bookmark_written", "com.delphix", "implemented"],
  ["device_removal", "com.delphix", "implemented"],
  ["draid", "org.openzfs", "implemented"],
  ["draid_failure_domains", "com.seagate", "implemented"],
  ["dynamic_gang_header", "com.klarasystems", "implemented"],
  ["edonr", "org.illumos", "implemented"],
  ["embedded_data", "com.delphix", "implemented"],
  ["encryption", "com.datto", "implemented"],
  ["extensible_dataset", "com.delphix", "implemented"],
  ["head_errlog", "com.delphix", "ignored"],
  ["hole_birth", "com.delphix", "ignored"],
  ["large_blocks", "org.open-zfs", "implemented"],
  ["large_dnode", "org.zfsonlinux", "implemented"],
  ["longname", "org.zfsonlinux", "implemented"],
  ["lz4_compress", "org.illumos", "implemented"],
  ["multi_vdev_crash_dump", "com.joyent", "ignored"],
  ["raidz_expansion", "org.openzfs", "implemented"],
  ["redacted_datasets", "com.delphix", "implemented"],
  ["redaction_bookmarks", "com.delphix", "implemented"],
  ["redaction_list_spill", "com.delphix", "implemented"],
  ["sha512", "org.illumos", "implemented"],
  ["skein", "org.illumos", "implemented"],
  ["vdev_zaps_v2", "com.klarasystems", "ignored"],
  ["zstd_compress", "org.freebsd", "implemented"],
];

/** As pools name it. */
export function guidOf([name, maker]: FeatureRow): string {
  return `${maker}:${name}`;
}

/** True when a reader that lacks the feature would misread the pool, and this one has it. */
export function isKnownReadFeature(guid: string): boolean {
  return READ_FEATURES.some((row) => guidOf(row) === guid);
}
