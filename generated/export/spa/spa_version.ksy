# Made by tools/codegen from specs/spa/spa_version.ksy; do not edit.
meta:
  id: spa_version
  endian: be
  license: MIT
  ks-version: 0.11
doc: Pool versions from which on the format has something. A pool with feature flags has them all.
doc-ref: OpenZFS include/sys/fs/zfs.h SPA_VERSION_FEATURES
seq: []
