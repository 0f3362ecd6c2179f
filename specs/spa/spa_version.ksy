meta:
  id: spa_version
  endian: be
  -zfskit-const:
    SPA_VERSION_INITIAL:
      value: 1
      doc: First version.
    SPA_VERSION_DITTO_BLOCKS:
      value: 2
      doc: Metadata in several copies.
    SPA_VERSION_SPARES:
      value: 3
      doc: Hot spares and RAID-Z of double parity.
    SPA_VERSION_ZPOOL_HISTORY:
      value: 4
      doc: History.
    SPA_VERSION_SLOGS:
      value: 7
      doc: Log devices.
    SPA_VERSION_FUID:
      value: 9
      doc: Domains of ids.
    SPA_VERSION_NEXT_CLONES:
      value: 11
      doc: Snapshots know their clones, and the pool has $ORIGIN.
    SPA_VERSION_USERSPACE:
      value: 15
      doc: Space by user and group.
    SPA_VERSION_USERREFS:
      value: 18
      doc: Holds.
    SPA_VERSION_HOLES:
      value: 19
      doc: Holes in the list of top-level vdevs.
    SPA_VERSION_DEDUP:
      value: 21
      doc: Deduplication.
    SPA_VERSION_SA:
      value: 24
      doc: System attributes.
    SPA_VERSION_DEADLISTS:
      value: 26
      doc: Deadlists are ZAPs of bpobjs.
    SPA_VERSION_DIR_CLONES:
      value: 26
      doc: dsl_dir.clones.
    SPA_VERSION_BEFORE_FEATURES:
      value: 28
      doc: Last numbered version.
    SPA_VERSION_FEATURES:
      value: 5000
      doc: Feature flags.
doc: Pool versions from which on the format has something. A pool with feature flags has them all.
doc-ref: OpenZFS include/sys/fs/zfs.h SPA_VERSION_FEATURES
seq: []
