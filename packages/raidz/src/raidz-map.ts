/**
 * Where the sectors of a block lie on the children of a RAID-Z vdev.
 *
 * @see OpenZFS module/zfs/vdev_raidz.c vdev_raidz_map_alloc, vdev_raidz_map_alloc_expanded
 */
import { ZfsError } from "@zfskit/core";

/** What one child holds of a stripe: contiguous there, and contiguous in the block. */
export interface RaidzColumn {
  /** Index among the vdev's children. */
  readonly child: number;
  /** Bytes from the start of the child's data area; below 0 in its boot area, which expansion uses as scratch space. */
  readonly offset: number;
  /** Bytes; 0 for a column that only counts in the parity, as zeros. */
  readonly size: number;
  /** Bytes into the block; -1 for parity. */
  readonly at: number;
  /** In the map of a block that expansion moves: which sector of the vdev this is, by which former children are told. */
  readonly sector?: number | undefined;
}

/** Columns that share their parity: OpenZFS calls it raidz_row. */
export interface RaidzStripe {
  readonly nparity: number;
  /** Parity first, then data in the order in which parity counts it. */
  readonly columns: readonly RaidzColumn[];
}

/** A block on RAID-Z or dRAID. */
export interface RaidzMap {
  readonly sectorBytes: number;
  readonly stripes: readonly RaidzStripe[];
}

/** A range of the vdev, in bytes: `length` above 0, both multiples of the sector. */
export interface BlockRange {
  readonly offset: number;
  readonly length: number;
}

/** The vdev, as far as a block written at its full width must know it. */
export interface RaidzGeometry {
  readonly ashift: number;
  /** Children that a block is spread over: for a vdev that was expanded, those it had when the block was written. */
  readonly width: number;
  readonly nparity: number;
}

/** With this bit of a block's offset set, single parity trades places with the first data column. */
const SWAP_BIT = 2 ** 20;

/**
 * The map of a block whose width is that of the vdev.
 *
 * Sectors go to the children in turn, from the one at which the block's first sector falls: parity, then the first
 * sector of each data column; the block itself runs down the columns. Skip sectors, which round an allocation to a
 * multiple of parity + 1, hold nothing and are not in the map.
 *
 * With single parity, columns 0 and 1 trade places when bit 20 of the offset is set: meant to spread load, it does not,
 * and stays because pools depend on it.
 *
 * @throws {ZfsError} EINVAL for a geometry or range that cannot be
 */
export function raidzMap(geometry: RaidzGeometry, range: BlockRange): RaidzMap {
  const { width, nparity } = geometry;
  const sectorBytes = checkGeometry(geometry, range);
  const first = range.offset / sectorBytes;
  const sectors = range.length / sectorBytes;
  const whole = Math.floor(sectors / (width - nparity));
  const rest = sectors - whole * (width - nparity);
  const big = rest === 0 ? 0 : rest + nparity;
  const count = whole === 0 ? big : width;
  const columns: RaidzColumn[] = [];
  let child = first % width;
  let offset = Math.floor(first / width) * sectorBytes;
  let at = 0;
  for (let c = 0; c < count; c++) {
    const size = (c < big ? whole + 1 : whole) * sectorBytes;
    columns.push({ child, offset, size, at: c < nparity ? -1 : at });
    if (c >= nparity) at += size;
    if (++child === width) {
      child = 0;
      offset += sectorBytes;
    }
  }
  if (nparity === 1 && hasSwapBit(range.offset)) swapFirstTwo(columns);
  return { sectorBytes, stripes: [{ nparity, columns }] };
}

/** How far an expansion has come. */
export interface Reflow {
  /** What lies below this byte of the vdev was moved to its new place; Infinity when all was. */
  readonly offset: number;
  /** How far before its place the moved part is to be read, where the scratch area holds it; else 0. */
  readonly scratchBytes: number;
}

/**
 * The map of a block that is narrower than the vdev has become: each of its rows is a stripe, at the place to which
 * expansion moved it, or will move it.
 *
 * The sectors of such a block go to the children in turn as if the vdev had always had its present width, so that
 * a column of the block runs across children. A row that is not moved as a whole is at its old place.
 *
 * @param geometry - with the width that the block was written with
 * @param physicalWidth - children of the vdev, above the block's own width
 * @throws {ZfsError} EINVAL for a geometry or range that cannot be
 */
export function expandedRaidzMap(geometry: RaidzGeometry, range: BlockRange, physicalWidth: number, reflow: Reflow): RaidzMap {
  const { width, nparity } = geometry;
  const sectorBytes = checkGeometry(geometry, range);
  const sectors = range.length / sectorBytes;
  const whole = Math.floor(sectors / (width - nparity));
  const rest = sectors - whole * (width - nparity);
  const big = rest === 0 ? 0 : rest + nparity;
  const total = sectors + nparity * (whole + (rest === 0 ? 0 : 1));
  const rows = Math.ceil(total / width);
  const count = Math.min(total, width);
  const stripes: RaidzStripe[] = [];
  for (let row = 0; row < rows; row++) {
    const first = range.offset / sectorBytes + row * width;
    const moved = (first + count) * sectorBytes <= reflow.offset;
    const across = moved ? physicalWidth : physicalWidth - 1;
    let child = first % across;
    let offset = Math.floor(first / across) * sectorBytes - (moved ? reflow.scratchBytes : 0);
    const columns: RaidzColumn[] = [];
    for (let c = 0; c < count; c++) {
      const data = c - nparity;
      const past = row === rows - 1 && big !== 0 && c >= big;
      const sector = c < big || rest === 0 ? data * rows + row : rest * rows + (data - rest) * (rows - 1) + row;
      columns.push({
        child,
        offset,
        size: past ? 0 : sectorBytes,
        at: data < 0 ? -1 : past ? range.length : sector * sectorBytes,
        sector: first + c,
      });
      if (++child === across) {
        child = 0;
        offset += sectorBytes;
      }
    }
    if (nparity === 1 && count > 1 && hasSwapBit(range.offset)) swapFirstTwo(columns);
    stripes.push({ nparity, columns });
  }
  return { sectorBytes, stripes };
}

function hasSwapBit(offset: number): boolean {
  return Math.floor(offset / SWAP_BIT) % 2 === 1;
}

/** Only the places trade: parity stays what column 0 holds. */
function swapFirstTwo(columns: RaidzColumn[]): void {
  const [parity, data] = columns;
  if (parity === undefined || data === undefined) return;
  columns[0] = { ...parity, child: data.child, offset: data.offset, sector: data.sector };
  columns[1] = { ...data, child: parity.child, offset: parity.offset, sector: parity.sector };
}

/** The most children of a RAID-Z vdev, and of dRAID. */
export const WIDTH_LIMIT = 255;
/** Most columns of parity. */
export const PARITY_LIMIT = 3;

function checkGeometry({ ashift, width, nparity }: RaidzGeometry, { offset, length }: BlockRange): number {
  if (!(nparity >= 1 && nparity <= PARITY_LIMIT && width > nparity && width <= WIDTH_LIMIT))
    throw new ZfsError("EINVAL", `RAID-Z of ${width} children with parity ${nparity}`);
  const sectorBytes = 2 ** ashift;
  if (offset < 0 || length <= 0 || offset % sectorBytes !== 0 || length % sectorBytes !== 0 || !Number.isSafeInteger(offset + length))
    throw new ZfsError("EINVAL", `block of ${length} bytes at ${offset} on sectors of ${sectorBytes} bytes`);
  return sectorBytes;
}
