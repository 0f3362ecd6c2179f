import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import * as dmu from "@zfskit/dmu";
import { Dnode } from "@zfskit/dmu";
import { ObjectType } from "@zfskit/format";
import { DnodeEditor } from "@zfskit/format/edit";
import fc from "fast-check";
import { ObjectSetBuilder } from "./object-set.ts";

test("the public names", () => {
  assert.deepEqual(Object.keys(dmu).sort(), ["DmuObject", "Dnode", "PoolObjectSet", "blocksAround", "readSpaceMap"]);
});

for (const littleEndian of [true, false]) {
  const order = littleEndian ? "little-endian" : "big-endian";
  test(`${order}: the fields of a dnode, in bytes and counts`, () => {
    const builder = new ObjectSetBuilder(littleEndian);
    const bytes = builder.dnodeBytes({
      blockSize: 131072,
      indirectShift: 17,
      levels: 3,
      pointers: 1,
      maxBlkid: 999,
      bonus: Uint8Array.of(1, 2, 3),
      bonusType: ObjectType.sa,
      spill: new Uint8Array(512),
    });
    DnodeEditor.of(bytes, 0, littleEndian).used = 10;
    const dnode = new Dnode(7, bytes, littleEndian);
    assert.deepEqual(
      [dnode.object, dnode.type, dnode.bonusType, dnode.levels, dnode.dataBlockSize, dnode.indirectBlockSize, dnode.pointersShift],
      [7, ObjectType.plainFileContents, ObjectType.sa, 3, 131072, 131072, 10],
    );
    assert.deepEqual([dnode.blockCount, dnode.blockPointerCount, dnode.littleEndian], [1000, 1, littleEndian]);
    assert.deepEqual(dnode.bonus, Uint8Array.of(1, 2, 3));
    assert.equal(dnode.spill?.lsizeBytes, 512);
  });
}

test("used counts sectors of 512 bytes, or bytes where DNODE_FLAG_USED_BYTES says so", () => {
  const bytes = new ObjectSetBuilder().dnodeBytes({});
  const view = DnodeEditor.of(bytes);
  view.used = 10;
  assert.equal(new Dnode(1, bytes, true).used, 5120);
  view.flags = 1;
  assert.equal(new Dnode(1, bytes, true).used, 10);
});

test("a dnode without DNODE_FLAG_SPILL_BLKPTR has no spill", () => {
  assert.equal(new Dnode(1, new ObjectSetBuilder().dnodeBytes({}), true).spill, undefined);
});

test("a dnode without a bonus may have its spill pointer where its last block pointer would be, as redaction lists have", () => {
  const bytes = new ObjectSetBuilder().dnodeBytes({ pointers: 3 });
  DnodeEditor.of(bytes).flags = 4;
  const dnode = new Dnode(1, bytes, true);
  assert.deepEqual([dnode.bonus.length, dnode.blockPointerCount, dnode.spill?.off], [0, 3, 512 - 128]);
});

test("the bonus of a large dnode reaches to its end, or to its spill pointer", () => {
  const builder = new ObjectSetBuilder();
  assert.equal(new Dnode(1, builder.dnodeBytes({ extraSlots: 1, bonus: new Uint8Array(832) }), true).bonus.length, 832);
  const bytes = builder.dnodeBytes({ extraSlots: 1, bonus: new Uint8Array(704), spill: new Uint8Array(512) });
  assert.equal(new Dnode(1, bytes, true).bonus.length, 704);
});

const refused: readonly { readonly name: string; readonly change: (view: DnodeEditor) => void }[] = [
  { name: "no block pointer", change: (view) => (view.nblkptr = 0) },
  { name: "four block pointers", change: (view) => (view.nblkptr = 4) },
  { name: "no levels", change: (view) => (view.nlevels = 0) },
  { name: "data blocks of no bytes", change: (view) => (view.datablkszsec = 0) },
  { name: "a bonus past its end", change: (view) => (view.bonuslen = 321) },
  {
    name: "a bonus in its spill pointer",
    change: (view) => {
      view.bonuslen = 193;
      view.flags = 4;
    },
  },
  {
    name: "indirect blocks of 2^9 bytes",
    change: (view) => {
      view.nlevels = 2;
      view.indblkshift = 9;
    },
  },
  {
    name: "indirect blocks of 2^25 bytes",
    change: (view) => {
      view.nlevels = 2;
      view.indblkshift = 25;
    },
  },
];
for (const { name, change } of refused) {
  test(`a dnode with ${name} is ECORRUPT`, () => {
    const bytes = new ObjectSetBuilder().dnodeBytes({});
    change(DnodeEditor.of(bytes));
    assert.throws(
      () => new Dnode(42, bytes, true),
      (error) => isZfsError(error, "ECORRUPT") && error.place.object === 42,
    );
  });
}

test("any bytes give a dnode or a ZfsError, and so do its fields", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 1024 }),
      fc.array(fc.tuple(fc.nat(15), fc.nat(20))),
      fc.boolean(),
      (random, changes, littleEndian) => {
        for (const bytes of [random, new ObjectSetBuilder(littleEndian).dnodeBytes({})]) {
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          try {
            const dnode = new Dnode(1, bytes, littleEndian);
            assert.ok(dnode.bonus.length <= bytes.length && dnode.used >= 0 && dnode.blockCount > 0);
            assert.ok(dnode.spill === undefined || dnode.spill.level >= 0);
          } catch (error) {
            if (!isZfsError(error)) throw error;
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});
