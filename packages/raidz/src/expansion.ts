/**
 * Which width a block of a vdev that was expanded has.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_init, vdev_raidz_get_logical_width
 */

/** A vdev's expansions, from its configuration. */
export interface ExpansionHistory {
  /** Children now. */
  readonly children: number;
  /** `raidz_expand_txgs`: the transaction group from which each expansion that has ended is in force, oldest first. */
  readonly txgs: readonly number[];
  /** `raidz_expanding` is there: the last child is one that blocks are being moved to. */
  readonly expanding: boolean;
}

/** The width with which a block was written, by the transaction group of its physical birth. */
export function logicalWidth({ children, txgs, expanding }: ExpansionHistory, birth: number): number {
  const settled = expanding ? children - 1 : children;
  const later = txgs.filter((txg) => txg > birth).length;
  return settled - later;
}

/** The width that the vdev was made with. */
export function originalWidth({ children, txgs, expanding }: ExpansionHistory): number {
  return children - txgs.length - (expanding ? 1 : 0);
}
