import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "@zfskit/core";
import { atPlace, atPlaceSync, defaultLimits, isZfsError, ZfsError, type ZfsPlace } from "@zfskit/core";

test("the public names", () => {
  assert.deepEqual(Object.keys(core).sort(), [
    "ZfsError",
    "atPlace",
    "atPlaceSync",
    "compareNames",
    "decodeName",
    "defaultLimits",
    "encodeName",
    "isZfsError",
    "sameBytes",
    "whenThere",
  ]);
});

const messages: readonly { readonly name: string; readonly place: ZfsPlace; readonly message: string }[] = [
  { name: "nothing known", place: {}, message: "wrong" },
  { name: "a pool", place: { pool: "tank" }, message: "wrong in pool tank" },
  { name: "a dataset and a path", place: { pool: "tank", dataset: "tank/home", path: "/a" }, message: "wrong in tank/home:/a" },
  { name: "a path alone", place: { path: "/a" }, message: "wrong in /a" },
  { name: "the MOS is object set 0", place: { objset: 0, object: 42 }, message: "wrong in MOS object 42" },
  { name: "an object set without a name", place: { objset: 54, object: 2 }, message: "wrong in objset 54 object 2" },
  { name: "a named object set is called by its name", place: { dataset: "tank", objset: 54 }, message: "wrong in tank" },
  { name: "a block", place: { object: 42, level: 0, blkid: 7 }, message: "wrong in object 42 level 0 block 7" },
  {
    name: "a field, its place in hex",
    place: { structure: "dnode", field: "nlevels", at: 255 },
    message: "wrong in dnode.nlevels at 0xff",
  },
  { name: "a device comes last", place: { object: 1, vdev: 0, offset: 0x4a0000 }, message: "wrong in object 1 (vdev 0 offset 0x4a0000)" },
  { name: "a device alone", place: { vdev: 3 }, message: "wrong (vdev 3)" },
];
for (const { name, place, message } of messages) {
  test(`message with a place: ${name}`, () => {
    assert.equal(new ZfsError("ECORRUPT", "wrong", { place }).message, message);
    assert.equal(new ZfsError("ECORRUPT", "wrong").at(place).message, message);
  });
}

test("the upper layer fills in what the lower did not know, and overwrites nothing", async () => {
  const error = new ZfsError("ECKSUM", "no copy", { place: { object: 5, level: undefined } });
  await assert.rejects(
    atPlace({ object: 9, level: 1, dataset: "tank" }, () => Promise.reject(error)),
    (caught) => caught === error,
  );
  assert.deepEqual(error.place, { object: 5, level: 1, dataset: "tank" });
  assert.equal(error.reason, "no copy");
  assert.equal(error.message, "no copy in tank object 5 level 1");
});

test("errors of others pass through unchanged", async () => {
  const foreign = new RangeError("not ours");
  await assert.rejects(
    atPlace({ object: 1 }, () => Promise.reject(foreign)),
    (caught) => caught === foreign && foreign.message === "not ours",
  );
  assert.throws(
    () =>
      atPlaceSync({ object: 1 }, () => {
        throw foreign;
      }),
    (caught) => caught === foreign,
  );
  assert.throws(
    () =>
      atPlaceSync({ object: 1 }, () => {
        throw new ZfsError("EIO", "lost");
      }),
    /^ZfsError: lost in object 1$/,
  );
});

test("what work gives comes through", async () => {
  assert.equal(await atPlace({}, async () => 7), 7);
  assert.equal(
    atPlaceSync({}, () => 7),
    7,
  );
});

test("a ZfsError of another installed copy of the package is known by its shape", () => {
  class ZfsErrorOfAnotherCopy extends Error {
    override readonly name = "ZfsError";
    readonly code = "EIO";
    readonly place = {};
  }
  const other = new ZfsErrorOfAnotherCopy("lost");
  assert.equal(other instanceof ZfsError, false);
  assert.equal(isZfsError(other), true);
  assert.equal(isZfsError(other, "EIO"), true);
  assert.equal(isZfsError(other, "ECKSUM"), false);
});

test("what is no ZfsError is not taken for one", () => {
  const named = new Error("looks like it");
  named.name = "ZfsError";
  for (const value of [new Error("x"), named, { name: "ZfsError", code: "EIO", place: {} }, "EIO", undefined, null])
    assert.equal(isZfsError(value), false);
});

test("an error is an Error with code, name and cause", () => {
  const cause = new Error("below");
  const error = new ZfsError("EIO", "lost", { cause });
  assert.ok(error instanceof Error);
  assert.deepEqual([error.name, error.code, error.cause], ["ZfsError", "EIO", cause]);
  assert.equal("cause" in new ZfsError("EIO", "lost"), false);
});

const openZfsLimits: readonly { readonly name: keyof typeof defaultLimits; readonly atLeast: number; readonly source: string }[] = [
  { name: "blockBytes", atLeast: 16 * 1024 * 1024, source: "SPA_MAXBLOCKSIZE, include/sys/spa.h" },
  { name: "indirectLevels", atLeast: 12, source: "DN_MAX_LEVELS, include/sys/dnode.h" },
  { name: "nameBytes", atLeast: 1023, source: "ZAP_MAXNAMELEN_NEW without its zero, include/sys/zap.h" },
  { name: "nvlistDepth", atLeast: 20, source: "nvlist_max_depth, module/nvpair/nvpair.c" },
  { name: "datasetDepth", atLeast: 50, source: "zfs_max_dataset_nesting, module/zcommon/zfs_namecheck.c" },
];
for (const { name, atLeast, source } of openZfsLimits) {
  test(`limits.${name} lets through whatever OpenZFS writes (${source})`, () => {
    assert.ok(defaultLimits[name] >= atLeast);
  });
}
