meta:
  id: dsl_flags
  endian: be
  -zfskit-const:
    SPA_VERSION_INITIAL:
      value: 1
      doc: First pool version.
    SPA_VERSION_DSL_SCRUB:
      value: 11
      doc: From here on next_clones_obj is kept.
    SPA_VERSION_NEXT_CLONES:
      value: 11
      doc: From here on snapshots know their clones.
    SPA_VERSION_ORIGIN:
      value: 11
      doc: From here on the pool has $ORIGIN.
    SPA_VERSION_DEADLISTS:
      value: 26
      doc: From here on deadlists are ZAPs of bpobjs.
    SPA_VERSION_BEFORE_FEATURES:
      value: 28
      doc: Last numbered version.
    SPA_VERSION_FEATURES:
      value: 5000
      doc: Version of pools with feature flags.
doc: Numbers of pool and file system versions that a reader compares with.
doc-ref: OpenZFS include/sys/fs/zfs.h SPA_VERSION_FEATURES
seq: []
