import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { type DraidConfig, draidGeometry, draidMap, draidSpareChild } from "@zfskit/raidz";
import { leaf, pattern, readUntil, StripedDisks } from "./striped-disks.ts";

const SECTOR_BYTES = 512;

/** dRAID on as many disks as one slice has. */
function made(config: Omit<DraidConfig, "ashift" | "sliceChildren">, children?: readonly ReturnType<typeof leaf>[]) {
  const geometry = draidGeometry({ ...config, ashift: 9, sliceChildren: config.width });
  const vdev = {
    type: "draid",
    nparity: config.nparity,
    ashift: 9,
    draid_ndata: BigInt(config.ndata),
    draid_nspares: BigInt(config.nspares),
    draid_ngroups: BigInt(config.ngroups),
  };
  const options = children === undefined ? {} : { children };
  return { geometry, disks: new StripedDisks({ vdev, disks: config.width, ...options }) };
}

const range = { offset: 0, length: 20 * SECTOR_BYTES };
const block = pattern(range.length);

test("dRAID: any disks up to the parity missing, or lying", async () => {
  for (const [a, b] of [
    [0, 1],
    [2, 5],
    [6, 3],
    [4, 7],
  ] as const) {
    const { geometry, disks } = made({ nparity: 2, ndata: 4, width: 8, nspares: 1, ngroups: 7 });
    disks.write(draidMap(geometry, range), block);
    assert.equal((await readUntil((await disks.open([a, b])).candidates(0, range.length), block)).tried, 1, `without ${a} and ${b}`);
    disks.hurt(a);
    disks.hurt(b);
    assert.deepEqual((await readUntil((await disks.open()).candidates(0, range.length), block)).bytes, block, `lying ${a} and ${b}`);
  }
});

test("a distributed spare gives what the other disks hold for the one that is gone", async () => {
  const { geometry } = made({ nparity: 1, ndata: 3, width: 6, nspares: 1, ngroups: 5 });
  const stand = draidSpareChild(geometry, 0, 0);
  const gone = (stand + 1) % 6;
  const dspare = { type: "dspare", id: 1, guid: 51n, path: "draid1-0-0", top_guid: 1000n, spareid: 0n };
  const spare = { type: "spare", id: gone, guid: 50n, children: [leaf(gone, { faulted: 1n }), dspare] };
  const children = Array.from({ length: 6 }, (_, i) => (i === gone ? spare : leaf(i)));
  const { disks } = made({ nparity: 1, ndata: 3, width: 6, nspares: 1, ngroups: 5 }, children);
  disks.write(draidMap(geometry, range), block, (child, offset) => [child === gone ? draidSpareChild(geometry, 0, offset) : child]);
  // As the spare has the data of the disk that is gone, one more may go, whichever it is.
  for (const lost of [0, 1, 2, 3, 4, 5].filter((disk) => disk !== gone)) {
    const top = await disks.open([gone, lost]);
    assert.equal(top.readable, true);
    assert.deepEqual((await readUntil(top.candidates(0, range.length), block)).bytes, block, `without ${lost}`);
  }
});

test("a spare that stands for itself, or belongs to another vdev, has nothing", async () => {
  for (const top_guid of [1000n, 4711n]) {
    const dspare = (id: number) => ({ type: "dspare", id, guid: BigInt(60 + id), path: "draid1-0-0", top_guid, spareid: 0n });
    const children = Array.from({ length: 6 }, (_, i) => ({ ...dspare(i), id: i }));
    const { disks } = made({ nparity: 1, ndata: 3, width: 6, nspares: 1, ngroups: 5 }, children);
    const top = await disks.open();
    assert.throws(
      () => top.candidates(0, range.length),
      (error) => isZfsError(error, "ENODEV"),
    );
  }
});

test("the smallest allocation of dRAID is a sector of each data column", async () => {
  const { disks } = made({ nparity: 2, ndata: 4, width: 8, nspares: 1, ngroups: 7 });
  assert.equal((await disks.open()).minAllocBytes, 4 * SECTOR_BYTES);
});

for (const [name, more] of [
  ["no data columns", { draid_ndata: 0n }],
  ["more columns than children", { draid_ndata: 9n }],
  ["groups that do not fill rows", { draid_ngroups: 4n }],
  ["no groups", { draid_ngroups: 0n }],
  ["slices that do not divide the children", { draid_nchildren: 3n }],
] as const) {
  test(`dRAID with ${name} is ECORRUPT`, async () => {
    const vdev = { type: "draid", nparity: 1, ashift: 9, draid_ndata: 3n, draid_nspares: 1n, draid_ngroups: 7n, ...more };
    await assert.rejects(new StripedDisks({ vdev, disks: 8, size: 1024 }).open(), (error) => isZfsError(error, "ECORRUPT"));
  });
}
