// Made by tools/codegen from specs/vdev/draid.ksy; do not edit.

/** First word of the state that the generator begins with; a row of the table has the second. */
export const VDEV_DRAID_SEED = 0xd7a1d5eed;

/** Rows of the table: children from 2 to 255. */
export const VDEV_DRAID_MAX_MAPS = 254;

/** log2 of a row's height. */
export const VDEV_DRAID_ROWSHIFT = 24;

/** Bytes of each child in a row, the unit of permutation. */
export const VDEV_DRAID_ROWHEIGHT = 16777216;

/** Greatest parity of RAID-Z. */
export const VDEV_RAIDZ_MAXPARITY = 3;
