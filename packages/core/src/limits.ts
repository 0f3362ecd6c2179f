/**
 * Limits against hostile images. Each is the most that zfskit accepts before it gives up with ELIMIT (or ECORRUPT
 * where OpenZFS itself never writes more); openPool takes a partial record of the same shape.
 */
export interface Limits {
  /** Nested nvlists. OpenZFS's native decoder stops at 20 (nvpair.c, nvlist_max_depth as of 2.3). */
  readonly nvlistDepth: number;
  /** Bytes of one packed nvlist. */
  readonly nvlistBytes: number;
  /** Levels of an indirect tree; DN_MAX_LEVELS of dnode.h is 11 for the largest object, the on-disk field holds 255. */
  readonly indirectLevels: number;
  /** Entries of a fat ZAP's pointer table, as a power of two; a directory of a million files has 2^13. */
  readonly zapTableShift: number;
  /** Gang blocks inside gang blocks. */
  readonly gangDepth: number;
  /** Bytes of one block after decompression: SPA_MAXBLOCKSIZE is 16 MiB. */
  readonly blockBytes: number;
  /** Bytes of a file or attribute name; longname allows 1023. */
  readonly nameBytes: number;
  /** Entries of one directory held in memory at a time. */
  readonly directoryEntries: number;
  /** Symbolic links followed in one look-up, as MAXSYMLINKS. */
  readonly symlinks: number;
  /** Bytes of a symbolic link's target, as MAXPATHLEN. */
  readonly targetBytes: number;
  /** Bytes that readFile and other whole reads hold in memory. */
  readonly wholeFileBytes: number;
  /** Datasets nested in each other; zfs_max_dataset_nesting is 50. */
  readonly datasetDepth: number;
  /** Bytes of the mapping of one removed vdev: 24 for each piece that was copied, of 1 MiB where space was not fragmented. */
  readonly mappingBytes: number;
  /**
   * Versions of one block that are tried, each by its checksum, when RAID-Z or dRAID gave wrong data. All sets of up to
   * three columns of 12 are 298; two stretches of damage that meet in a block of 8 rows on 5 disks, 140.
   */
  readonly reconstructionTries: number;
  /** Bytes that the changes of one dataset's intent log may hold, when it is replayed in memory. */
  readonly replayBytes: number;
  /** Bytes of the maps by which verify finds leaks: two bits for each sector that is allocated. */
  readonly allocationMapBytes: number;
  /** Bytes of blocks that a pool keeps in its cache. */
  readonly cacheBytes: number;
  /** Rounds of PBKDF2 that a passphrase may need: OpenZFS has 350 000 unless told otherwise; an image can say 2^64. */
  readonly pbkdf2Iterations: number;
  /** Disk images behind each other: snapshots of virtual machines have a dozen. */
  readonly imageDepth: number;
  /** Bytes of memory that a key slot of LUKS may want for Argon2: cryptsetup takes 1 GiB at most. */
  readonly argon2Bytes: number;
}

/** What is used unless openPool is told otherwise. */
export const defaultLimits: Limits = {
  nvlistDepth: 32,
  nvlistBytes: 64 * 1024 * 1024,
  indirectLevels: 16,
  zapTableShift: 24,
  gangDepth: 16,
  blockBytes: 16 * 1024 * 1024,
  nameBytes: 1024,
  directoryEntries: 16 * 1024 * 1024,
  symlinks: 40,
  targetBytes: 4096,
  wholeFileBytes: 2 ** 31,
  datasetDepth: 64,
  mappingBytes: 512 * 1024 * 1024,
  reconstructionTries: 4096,
  replayBytes: 512 * 1024 * 1024,
  allocationMapBytes: 2 ** 31,
  cacheBytes: 32 * 1024 * 1024,
  pbkdf2Iterations: 20_000_000,
  imageDepth: 64,
  argon2Bytes: 2 ** 31,
};
