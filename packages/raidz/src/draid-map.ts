/**
 * Where the sectors of a block lie on the children of a dRAID vdev.
 *
 * @see OpenZFS module/zfs/vdev_draid.c vdev_draid_map_alloc_row, vdev_draid_logical_to_physical,
 *   vdev_draid_spare_get_child
 */
import { ZfsError } from "@zfskit/core";
import { type DraidPermutations, draidPermutations, permutedChild } from "./draid-permutation.ts";
import { type BlockRange, PARITY_LIMIT, type RaidzColumn, type RaidzMap, type RaidzStripe, WIDTH_LIMIT } from "./raidz-map.ts";

/** Bytes of each child in a row, the height at which groups change children: include/sys/vdev_draid.h VDEV_DRAID_ROWHEIGHT */
export const DRAID_ROW_BYTES: number = 16 * 1024 * 1024;

/** A dRAID vdev, as its configuration says it. */
export interface DraidConfig {
  readonly ashift: number;
  readonly nparity: number;
  /** Children of the vdev. */
  readonly width: number;
  /** `draid_ndata`: data columns of a group. */
  readonly ndata: number;
  /** `draid_nspares`: distributed spares of the vdev. */
  readonly nspares: number;
  /** `draid_ngroups`: groups until the permutation changes. */
  readonly ngroups: number;
  /** `draid_nchildren`: children of a slice where there are failure domains, else `width`. */
  readonly sliceChildren: number;
}

/** A configuration with what follows from it. Make it once for a vdev. */
export interface DraidGeometry extends DraidConfig {
  readonly permutations: DraidPermutations;
  readonly groupWidth: number;
  /** Bytes of the vdev that a group covers. */
  readonly groupBytes: number;
  /** Bytes of each child until the permutation changes. */
  readonly sliceBytes: number;
}

/**
 * Check a configuration and make its permutations.
 *
 * @throws {ZfsError} ECORRUPT for numbers that OpenZFS refuses too, ENOTSUP for children without a map
 */
export function draidGeometry(config: DraidConfig): DraidGeometry {
  const { nparity, width, ndata, nspares, ngroups, sliceChildren } = config;
  const corrupt = () =>
    new ZfsError("ECORRUPT", `dRAID${nparity} of ${ndata} data columns, ${nspares} spares and ${ngroups} groups on ${width} children`);
  const whole = [nparity, width, ndata, nspares, ngroups, sliceChildren].every((value) => Number.isSafeInteger(value) && value >= 0);
  if (!whole || nparity < 1 || nparity > PARITY_LIMIT || ndata < 1 || nspares > SPARES_LIMIT) throw corrupt();
  if (width < 1 || width > WIDTH_LIMIT || sliceChildren < 1 || width % sliceChildren !== 0) throw corrupt();
  const beside = width / sliceChildren;
  if (sliceChildren < ndata + nparity + Math.ceil(nspares / beside) || ngroups < beside || ngroups > WIDTH_LIMIT) throw corrupt();
  const groupWidth = ndata + nparity;
  if ((groupWidth * ngroups) % (width - nspares) !== 0) throw corrupt();
  const groupBytes = groupWidth * DRAID_ROW_BYTES;
  return {
    ...config,
    permutations: draidPermutations(sliceChildren, width),
    groupWidth,
    groupBytes,
    sliceBytes: (groupBytes * ngroups) / (width - nspares),
  };
}

const SPARES_LIMIT = 100;

/**
 * The map of a block. All columns of a group are written, those that the block leaves empty as zeros; a block that
 * does not fit into the rest of its group goes on in the next one, as a second stripe.
 *
 * @throws {ZfsError} EINVAL for a range that does not begin and end at sectors of the group
 */
export function draidMap(geometry: DraidGeometry, { offset, length }: BlockRange): RaidzMap {
  const { ndata, groupWidth, groupBytes, ashift } = geometry;
  const sectorBytes = 2 ** ashift;
  const unit = sectorBytes * groupWidth;
  if (offset < 0 || length <= 0 || offset % unit !== 0 || length % sectorBytes !== 0 || !Number.isSafeInteger(offset + length * groupWidth))
    throw new ZfsError("EINVAL", `block of ${length} bytes at ${offset} in groups of ${groupWidth} sectors of ${sectorBytes} bytes`);
  const stripes: RaidzStripe[] = [];
  let at = 0;
  let position = offset;
  while (at < length) {
    const room = Math.floor((groupBytes - (position % groupBytes)) / groupWidth) * ndata;
    const size = Math.min(room, length - at);
    stripes.push(stripeOf(geometry, position, at, size));
    at += size;
    position += Math.ceil(size / (ndata * sectorBytes)) * unit;
  }
  return { sectorBytes, stripes };
}

function stripeOf(geometry: DraidGeometry, offset: number, blockAt: number, length: number): RaidzStripe {
  const { nparity, ndata, groupWidth, ashift, permutations } = geometry;
  const sectorBytes = 2 ** ashift;
  const { slice, start, disks, childOffset } = placeOf(geometry, offset);
  const sectors = length / sectorBytes;
  const whole = Math.floor(sectors / ndata);
  const rest = sectors - whole * ndata;
  const big = rest === 0 ? 0 : rest + nparity;
  const columns: RaidzColumn[] = [];
  let at = blockAt;
  for (let c = 0; c < groupWidth; c++) {
    const child = permutedChild(permutations, slice, (start + c) % disks);
    const size = (c < big ? whole + 1 : whole) * sectorBytes;
    const wrapped = start + c >= disks ? DRAID_ROW_BYTES : 0;
    columns.push({ child, offset: childOffset + wrapped, size, at: c < nparity ? -1 : at });
    if (c >= nparity) at += size;
  }
  return { nparity, columns };
}

/** Where a group's first column lies. */
interface GroupPlace {
  /** Which permutation: slices counted, those side by side too. */
  readonly slice: number;
  /** Place of the group's first column in the permutation. */
  readonly start: number;
  /** Places of the permutation that are no spares. */
  readonly disks: number;
  /** Bytes from the start of the first child's data area. */
  readonly childOffset: number;
}

function placeOf(geometry: DraidGeometry, offset: number): GroupPlace {
  const { groupWidth, groupBytes, ngroups, nspares, width, sliceChildren } = geometry;
  const beside = width / sliceChildren;
  const group = Math.floor(offset / groupBytes);
  const round = Math.floor(group / ngroups);
  // Slices side by side share the spares; the first of them have one more where that does not come out even, and the others one more disk.
  const moreSpares = nspares % beside;
  const groupsEach = Math.floor(ngroups / beside);
  const inRound = group % ngroups;
  const boundary = moreSpares * groupsEach;
  const late = moreSpares > 0 && inRound >= boundary;
  const which = late ? moreSpares + Math.floor((inRound - boundary) / (groupsEach + 1)) : Math.floor(inRound / groupsEach);
  const disks = Math.floor((width - nspares) / beside) + (moreSpares > 0 && which >= moreSpares ? 1 : 0);
  const inSlice =
    moreSpares === 0 || which <= moreSpares ? inRound - which * groupsEach : inRound - boundary - (which - moreSpares) * (groupsEach + 1);
  const groupsHere = groupsEach + (moreSpares > 0 && which >= moreSpares ? 1 : 0);
  const rowsOfRound = (groupWidth * ngroups) / (width - nspares);
  const row = round * rowsOfRound + Math.floor(((inSlice % groupsHere) * groupWidth) / disks);
  const inGroup = (offset % groupBytes) / groupWidth;
  return {
    slice: round * beside + which,
    start: (inSlice * groupWidth) % disks,
    disks,
    childOffset: row * DRAID_ROW_BYTES + inGroup,
  };
}

/** The child that holds, at the same offset, what a distributed spare has at `offset` bytes of its data area. */
export function draidSpareChild(geometry: DraidGeometry, spare: number, offset: number): number {
  const { width, sliceChildren, sliceBytes, permutations } = geometry;
  const beside = width / sliceChildren;
  const slice = Math.floor(offset / sliceBytes) * beside + (spare % beside);
  return permutedChild(permutations, slice, sliceChildren - 1 - Math.floor(spare / beside));
}
