/**
 * The permutations of children by which dRAID spreads its groups and spares.
 *
 * @see OpenZFS module/zfs/vdev_draid.c vdev_draid_generate_perms, vdev_draid_shuffle_perms, vdev_draid_get_perm,
 *   module/zfs/vdev_draid_rand.c vdev_draid_rand
 */
import { ZfsError } from "@zfskit/core";
import { DRAID_SEEDS, MANY_CHILDREN } from "./draid-seeds.ts";

/** First word of the generator's state; the second is the map's own seed. include/sys/vdev_draid.h VDEV_DRAID_SEED */
const FIRST_SEED = 0xd7a1d5eedn;
const FEW_PERMUTATIONS = 256;
const MANY_PERMUTATIONS = 512;
const MASK_64 = 2n ** 64n - 1n;

/** The permutations of one dRAID vdev. */
export interface DraidPermutations {
  /** Children of one slice: those over which a permutation goes. */
  readonly children: number;
  /** Children of the vdev: a multiple of `children`, above it where there are failure domains. */
  readonly width: number;
  /** Row after row of `children` bytes; with failure domains, rows that belong together name all of `width`. */
  readonly table: Uint8Array;
}

/**
 * Make the permutations for a number of children.
 *
 * @throws {ZfsError} ENOTSUP for a number for which OpenZFS has no map, ECORRUPT when the map does not have the
 *   checksum that it must have
 */
export function draidPermutations(children: number, width: number = children): DraidPermutations {
  const line = DRAID_SEEDS.split("\n")[children - FEWEST_CHILDREN + 1]?.split(" ");
  const [seed, checksum] = line ?? [];
  if (children < FEWEST_CHILDREN || seed === undefined || checksum === undefined || width % children !== 0)
    throw new ZfsError("ENOTSUP", `dRAID of ${width} children in slices of ${children}`);
  const rows = children < MANY_CHILDREN ? FEW_PERMUTATIONS : MANY_PERMUTATIONS;
  const table = shuffled(children, rows, BigInt(`0x${seed}`));
  if (firstWord(table) !== BigInt(`0x${checksum}`))
    throw new ZfsError("ECORRUPT", `permutations for ${children} children do not have their checksum`);
  if (width > children) spreadDomains(table, children, width, BigInt(`0x${seed}`));
  return { children, width, table };
}

const FEWEST_CHILDREN = 2;

/** The child at place `index` of a slice. `slice` counts slices, those side by side too. */
export function permutedChild({ children, width, table }: DraidPermutations, slice: number, index: number): number {
  const beside = width / children;
  const rows = Math.floor(table.length / children / beside) * beside;
  const place = slice % (rows * children);
  const base = Math.floor(place / (children * beside)) * children * beside;
  const turn = place % children;
  if (beside === 1) return (table[base + index]! + turn) % children;
  return table[base + (slice % beside) * children + ((index + turn) % children)]!;
}

/** Each row is the one before it, shuffled after Fisher and Yates. */
function shuffled(children: number, rows: number, seed: bigint): Uint8Array {
  const random = generator(seed);
  const table = new Uint8Array(children * rows);
  const row = Uint8Array.from({ length: children }, (_, child) => child);
  for (let r = 0; r < rows; r++) {
    for (let j = children - 1; j > 0; j--) {
      const k = Number(random() % BigInt(j + 1));
      [row[j], row[k]] = [row[k]!, row[j]!];
    }
    table.set(row, r * children);
  }
  return table;
}

/**
 * Spread slices that lie side by side over failure domains: the same child of each of them is shuffled among them, so
 * that each slice has one child of every domain.
 */
function spreadDomains(table: Uint8Array, children: number, width: number, seed: bigint): void {
  const random = generator(seed);
  const beside = width / children;
  const rows = Math.floor(table.length / children / beside) * beside;
  const at = new Array<number>(beside);
  for (let first = 0; first < rows; first += beside) {
    for (let j = 0; j < children; j++) {
      at[0] = first * children + j;
      const child = table[at[0]]!;
      for (let k = beside - 1; k > 0; k--) {
        const start = (first + k) * children;
        at[k] = table.subarray(start, start + children).indexOf(child) + start;
      }
      for (let k = beside - 1; k > 0; k--) table[at[k]!]! += k * children;
      for (let k = beside - 1; k > 0; k--) {
        const l = Number(random() % BigInt(k + 1));
        if (k !== l) [table[at[k]!], table[at[l]!]] = [table[at[l]!]!, table[at[k]!]!];
      }
    }
  }
}

/** Xoroshiro128++ of 64 bits. */
function generator(seed: bigint): () => bigint {
  let s0 = FIRST_SEED;
  let s1 = seed;
  return () => {
    const result = (rotate(s0 + s1, 17n) + s0) & MASK_64;
    s1 ^= s0;
    s0 = (rotate(s0, 49n) ^ s1 ^ (s1 << 21n)) & MASK_64;
    s1 = rotate(s1, 28n);
    return result;
  };
}

function rotate(value: bigint, bits: bigint): bigint {
  const low = value & MASK_64;
  return ((low << bits) | (low >> (64n - bits))) & MASK_64;
}

/** Fletcher-4's first word: the sum of little-endian words. A last word that is cut short does not count. */
function firstWord(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0n;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum += BigInt(view.getUint32(at, true));
  return sum & MASK_64;
}
