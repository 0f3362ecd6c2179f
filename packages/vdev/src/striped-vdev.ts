/** What the blocks of RAID-Z and dRAID need to know of the vdev that they lie on. */
import type { RaidzColumn } from "@zfskit/raidz";
import type { VdevConfig } from "./config.ts";
import type { Leaf } from "./leaf.ts";
import type { VdevParts } from "./top-vdev.ts";

export interface StripedVdev {
  /** As zpool status calls it: `raidz1-0`. */
  readonly name: string;
  readonly config: VdevConfig;
  readonly parts: VdevParts;
  /** The leaves that have what a child holds at an offset of its data area, the most trusted for a block of `birth` first. */
  sides(child: number, offset: number, birth?: number): readonly Leaf[];
  /** True where all devices that are there answer at once, and too few are missing to matter. */
  readonly direct: boolean;
  /** What may have failed to make a column wrong; a child is told by its index. */
  suspects(column: RaidzColumn): readonly number[];
}

/** A length rounded up to whole sectors: what is read, and what parity covers. */
export function wholeSectors(length: number, ashift: number): number {
  const sectorBytes = 2 ** ashift;
  return Math.ceil(length / sectorBytes) * sectorBytes;
}
