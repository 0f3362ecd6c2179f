// Made by tools/codegen from specs/dsl/dsl_flags.ksy; do not edit.

/** First pool version. */
export const SPA_VERSION_INITIAL = 1;

/** From here on next_clones_obj is kept. */
export const SPA_VERSION_DSL_SCRUB = 11;

/** From here on snapshots know their clones. */
export const SPA_VERSION_NEXT_CLONES = 11;

/** From here on the pool has $ORIGIN. */
export const SPA_VERSION_ORIGIN = 11;

/** From here on deadlists are ZAPs of bpobjs. */
export const SPA_VERSION_DEADLISTS = 26;

/** Last numbered version. */
export const SPA_VERSION_BEFORE_FEATURES = 28;

/** Version of pools with feature flags. */
export const SPA_VERSION_FEATURES = 5000;
