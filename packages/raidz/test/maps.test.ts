import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { draidGeometry, draidMap, draidSpareChild, expandedRaidzMap, type RaidzMap, raidzMap } from "@zfskit/raidz";

/** Per stripe, per column: child, offset, size, and where in the block its bytes are (-1: parity, or none). */
type Stripes = readonly (readonly (readonly [child: number, offset: number, size: number, at: number])[])[];

interface Place {
  readonly ashift: number;
  readonly nparity: number;
  readonly width: number;
  readonly offset: number;
  readonly length: number;
  readonly stripes: Stripes;
}

interface Vectors {
  readonly raidz: readonly Place[];
  /** `reflow` is -1 where all was moved. */
  readonly expanded: readonly (Place & { readonly children: number; readonly reflow: number; readonly scratch: boolean })[];
  readonly draid: readonly (Place & {
    readonly ndata: number;
    readonly nspares: number;
    readonly ngroups: number;
    readonly sliceChildren: number;
    /** Spare, offset, child. */
    readonly spares: readonly (readonly [number, number, number])[];
  })[];
}

/**
 * What OpenZFS's own functions, compiled apart from the rest, gave for random vdevs and blocks:
 * vdev_raidz_map_alloc, vdev_raidz_map_alloc_expanded, vdev_draid_map_alloc and vdev_draid_spare_get_child.
 */
const vectors: Vectors = JSON.parse(
  readFileSync(new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/maps.json" : "vectors/maps.json", import.meta.url), "utf8"),
);
/** include/sys/vdev_impl.h VDEV_BOOT_SIZE */
const BOOT_BYTES = 7 << 19;

function stripesOf(map: RaidzMap): Stripes {
  return map.stripes.map(({ columns }) =>
    columns.map(({ child, offset, size, at }) => [child, offset, size, size === 0 ? -1 : at] as const),
  );
}

for (const place of vectors.raidz) {
  const { nparity, width, ashift, offset, length, stripes } = place;
  test(`RAID-Z${nparity} of ${width}, sectors of 2^${ashift}: ${length} bytes at ${offset}`, () => {
    assert.deepEqual(stripesOf(raidzMap({ nparity, width, ashift }, { offset, length })), stripes);
  });
}

for (const place of vectors.expanded) {
  const { nparity, width, children, ashift, offset, length, reflow, scratch, stripes } = place;
  const how = `${reflow < 0 ? "moved" : `moved up to ${reflow}`}${scratch ? ", from scratch space" : ""}`;
  test(`RAID-Z${nparity} of ${width}, now ${children}, sectors of 2^${ashift}: ${length} bytes at ${offset}, ${how}`, () => {
    const state = { offset: reflow < 0 ? Number.POSITIVE_INFINITY : reflow, scratchBytes: scratch ? BOOT_BYTES : 0 };
    assert.deepEqual(stripesOf(expandedRaidzMap({ nparity, width, ashift }, { offset, length }, children, state)), stripes);
  });
}

for (const place of vectors.draid) {
  const { nparity, ndata, width, sliceChildren, nspares, offset, length, spares, stripes } = place;
  const domains = width === sliceChildren ? "" : ` in ${sliceChildren} failure domains`;
  test(`draid${nparity}:${ndata}d:${width}c:${nspares}s${domains}: ${length} bytes at ${offset}`, () => {
    const geometry = draidGeometry(place);
    assert.deepEqual(stripesOf(draidMap(geometry, { offset, length })), stripes);
    for (const [spare, at, child] of spares) assert.equal(draidSpareChild(geometry, spare, at), child, `spare ${spare} at ${at}`);
  });
}
