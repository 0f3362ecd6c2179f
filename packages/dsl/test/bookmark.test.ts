import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { BlkptrView } from "@zfskit/format";
import { DslBookmarkEditor } from "@zfskit/format/edit";
import { type MetaObjset, readRedactionSnapshots } from "../src/index.ts";

const bookmark = { name: "book", view: DslBookmarkEditor.of(new Uint8Array(DslBookmarkEditor.SIZE)) };
bookmark.view.redactionObj = 77;

/** redaction_list_phys_t (include/sys/dsl_bookmark.h): last object and block, counts of entries and snapshots, then guids. */
function list(guids: readonly bigint[], littleEndian: boolean, count = guids.length): Uint8Array {
  const bytes = new Uint8Array(32 + guids.length * 8);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(24, BigInt(count), littleEndian);
  for (const [i, guid] of guids.entries()) view.setBigUint64(32 + i * 8, guid, littleEndian);
  return bytes;
}

/** The MOS as far as the list needs it; a spill block may have been written by a machine of the other order. */
function mosOf(object: { bonus: Uint8Array; littleEndian: boolean; spill?: { bytes: Uint8Array; littleEndian: boolean } }): MetaObjset {
  const pointer = BlkptrView.of(new Uint8Array(BlkptrView.SIZE));
  const dnode = { ...object, spill: object.spill && pointer };
  return { dnode: async () => dnode, objset: { read: async () => object.spill } } as unknown as MetaObjset;
}

for (const littleEndian of [true, false]) {
  const order = littleEndian ? "little-endian" : "big-endian";
  test(`${order}: guids of redaction snapshots lie in the bonus, or where they are many in the spill block`, async () => {
    const many = Array.from({ length: 100 }, (_, i) => 2n ** 63n + BigInt(i));
    assert.deepEqual(await readRedactionSnapshots(mosOf({ bonus: list([5n, 6n], littleEndian), littleEndian }), bookmark), [5n, 6n]);
    const spilled = mosOf({
      bonus: new Uint8Array(0),
      littleEndian: !littleEndian,
      spill: { bytes: list(many, littleEndian), littleEndian },
    });
    assert.deepEqual(await readRedactionSnapshots(spilled, bookmark), many);
  });
}

test("a list that says more than it holds is ECORRUPT", async () => {
  await assert.rejects(
    readRedactionSnapshots(mosOf({ bonus: list([1n], true, 2), littleEndian: true }), bookmark),
    (error) => isZfsError(error, "ECORRUPT") && error.place.object === 77,
  );
});
