import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { draidGeometry, draidMap, draidSpareChild, expandedRaidzMap, type RaidzMap, raidzMap } from "@zfskit/raidz";
import fc from "fast-check";

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
  readFileSync(
    new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/maps.json" : "./vectors/maps.json", import.meta.url),
    "utf8",
  ),
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

test("any width, parity and sector: a map covers the block once, and no sector of a child twice", () => {
  const shape = fc
    .record({ nparity: fc.integer({ min: 1, max: 3 }), ashift: fc.integer({ min: 9, max: 16 }), sectors: fc.integer({ min: 1, max: 300 }) })
    .chain((made) =>
      fc.record({ made: fc.constant(made), width: fc.integer({ min: made.nparity + 1, max: 255 }), first: fc.nat(2 ** 30) }),
    );
  fc.assert(
    fc.property(shape, fc.nat(20), ({ made: { nparity, ashift, sectors }, width, first }, moved) => {
      const sector = 2 ** ashift;
      const range = { offset: first * sector, length: sectors * sector };
      const maps = [raidzMap({ nparity, width, ashift }, range)];
      const reflow = { offset: (first + moved * width) * sector, scratchBytes: 0 };
      if (width < 255) maps.push(expandedRaidzMap({ nparity, width, ashift }, range, width + 1, reflow));
      for (const { stripes } of maps) {
        const block = new Set<number>();
        for (const { columns } of stripes) {
          const places = new Set<string>();
          for (const { child, offset, size, at } of columns) {
            assert.ok(child <= width && offset >= 0);
            for (let i = 0; i < size; i += sector) {
              places.add(`${child} ${offset + i}`);
              if (at >= 0) block.add(at + i);
            }
          }
          assert.equal(
            places.size * sector,
            columns.reduce((sum, { size }) => sum + size, 0),
          );
        }
        assert.deepEqual([block.size, Math.max(...block)], [sectors, range.length - sector]);
      }
    }),
    { numRuns: 300 },
  );
});

for (const [what, geometry, range] of [
  ["no parity", { nparity: 0, width: 3, ashift: 9 }, { offset: 0, length: 512 }],
  ["no more children than parity", { nparity: 2, width: 2, ashift: 9 }, { offset: 0, length: 512 }],
  ["256 children", { nparity: 1, width: 256, ashift: 9 }, { offset: 0, length: 512 }],
  ["half a sector", { nparity: 1, width: 3, ashift: 12 }, { offset: 0, length: 512 }],
  ["a place inside a sector", { nparity: 1, width: 3, ashift: 12 }, { offset: 512, length: 4096 }],
  ["nothing", { nparity: 1, width: 3, ashift: 12 }, { offset: 0, length: 0 }],
] as const) {
  test(`a map of ${what} is EINVAL`, () => {
    assert.throws(
      () => raidzMap(geometry, range),
      (error) => isZfsError(error, "EINVAL"),
    );
  });
}

test("permutations have the checksum that OpenZFS demands, and name each child once a row", () => {
  for (const width of [2, 3, 5, 14, 31, 32, 33, 100, 255]) {
    const geometry = draidGeometry({
      ashift: 12,
      nparity: 1,
      ndata: 1,
      width,
      nspares: 0,
      ngroups: width % 2 === 0 ? width / 2 : width,
      sliceChildren: width,
    });
    const { table } = geometry.permutations;
    for (let row = 0; row < table.length; row += width) assert.equal(new Set(table.subarray(row, row + width)).size, width);
  }
});
