# Made by tools/codegen from specs/vdev/draid.ksy; do not edit.
meta:
  id: draid
  endian: be
  license: MIT
  ks-version: 0.11
doc: "dRAID has no structure on disk: the vdev's configuration has nparity, draid_ndata, draid_nspares and
  draid_ngroups, and the permutations come from VDEV_DRAID_SEED and a table of seeds by number of children, whose rows
  have checksums in the source."
doc-ref:
  - OpenZFS include/sys/vdev_draid.h vdev_draid_config_t
  - OpenZFS module/zfs/vdev_draid.c draid_maps
seq: []
