/**
 * The features of zpool-features(7) that a reader must know: those not marked as compatible for reading.
 *
 * @see OpenZFS module/zcommon/zfeature_common.c zpool_feature_init
 */
const READ_FEATURES: ReadonlySet<string> = new Set([
  "com.datto:bookmark_v2",
  "com.datto:encryption",
  "com.delphix:bookmark_written",
  "com.delphix:device_removal",
  "com.delphix:embedded_data",
  "com.delphix:extensible_dataset",
  "com.delphix:head_errlog",
  "com.delphix:hole_birth",
  "com.delphix:redacted_datasets",
  "com.delphix:redaction_bookmarks",
  "com.delphix:redaction_list_spill",
  "com.joyent:multi_vdev_crash_dump",
  "com.klarasystems:dynamic_gang_header",
  "com.klarasystems:large_microzap",
  "com.klarasystems:vdev_zaps_v2",
  "com.truenas:physical_rewrite",
  "org.freebsd:zstd_compress",
  "org.illumos:edonr",
  "org.illumos:lz4_compress",
  "org.illumos:sha512",
  "org.illumos:skein",
  "org.open-zfs:large_blocks",
  "org.openzfs:blake3",
  "org.openzfs:draid",
  "org.openzfs:raidz_expansion",
  "org.zfsonlinux:large_dnode",
  "org.zfsonlinux:longname",
]);

/** True when a reader that lacks the feature would misread the pool, and this one has it. What needs more (RAID-Z, encryption) says so where it is met. */
export function isKnownReadFeature(guid: string): boolean {
  return READ_FEATURES.has(guid);
}
