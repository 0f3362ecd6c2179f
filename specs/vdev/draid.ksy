meta:
  id: draid
  endian: be
  -zfskit-const:
    VDEV_DRAID_SEED:
      value: 0xd7a1d5eed
      doc: First word of the state that the generator begins with; a row of the table has the second.
    VDEV_DRAID_MAX_MAPS:
      value: 254
      doc: "Rows of the table: children from 2 to 255."
    VDEV_DRAID_ROWSHIFT:
      value: 24
      doc: log2 of a row's height.
    VDEV_DRAID_ROWHEIGHT:
      value: 16777216
      doc: Bytes of each child in a row, the unit of permutation.
    VDEV_RAIDZ_MAXPARITY:
      value: 3
      doc: Greatest parity of RAID-Z.
doc: >-
  dRAID has no structure on disk: the vdev's configuration has nparity, draid_ndata, draid_nspares and
  draid_ngroups, and the permutations come from VDEV_DRAID_SEED and a table of seeds by number of children,
  whose rows have checksums in the source.
doc-ref:
  - OpenZFS include/sys/vdev_draid.h vdev_draid_config_t
  - OpenZFS module/zfs/vdev_draid.c draid_maps
seq: []
