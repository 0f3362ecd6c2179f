// Made by tools/codegen from specs/spa/spa_version.ksy; do not edit.

/** First version. */
export const SPA_VERSION_INITIAL = 1;

/** Metadata in several copies. */
export const SPA_VERSION_DITTO_BLOCKS = 2;

/** Hot spares and RAID-Z of double parity. */
export const SPA_VERSION_SPARES = 3;

/** History. */
export const SPA_VERSION_ZPOOL_HISTORY = 4;

/** Log devices. */
export const SPA_VERSION_SLOGS = 7;

/** Domains of ids. */
export const SPA_VERSION_FUID = 9;

/** Snapshots know their clones, and the pool has $ORIGIN. */
export const SPA_VERSION_NEXT_CLONES = 11;

/** Space by user and group. */
export const SPA_VERSION_USERSPACE = 15;

/** Holds. */
export const SPA_VERSION_USERREFS = 18;

/** Holes in the list of top-level vdevs. */
export const SPA_VERSION_HOLES = 19;

/** Deduplication. */
export const SPA_VERSION_DEDUP = 21;

/** System attributes. */
export const SPA_VERSION_SA = 24;

/** Deadlists are ZAPs of bpobjs. */
export const SPA_VERSION_DEADLISTS = 26;

/** dsl_dir.clones. */
export const SPA_VERSION_DIR_CLONES = 26;

/** Last numbered version. */
export const SPA_VERSION_BEFORE_FEATURES = 28;

/** Feature flags. */
export const SPA_VERSION_FEATURES = 5000;
