import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultLimits, isZfsError } from "@zfskit/core";
import { DmuObject, type Dnode, PoolObjectSet } from "@zfskit/dmu";
import { BlkptrEditor, type DnodeEditor } from "@zfskit/format/edit";
import fc from "fast-check";
import { type ObjectOptions, ObjectSetBuilder } from "./object-set.ts";

const block = (fill: number, size = 512) => Uint8Array.from({ length: size }, (_, i) => (fill + i * 7) & 0xff);

async function objectOf(options: ObjectOptions, littleEndian = true): Promise<DmuObject> {
  const builder = new ObjectSetBuilder(littleEndian);
  builder.addObject(5, options);
  const objset = await builder.open();
  return new DmuObject(objset, await objset.dnode(5));
}

async function blkids(object: DmuObject, from: number, to: number): Promise<number[]> {
  const found: number[] = [];
  for await (const run of object.objset.dataBlocks(object.dnode, from, to)) for (const { blkid } of run) found.push(blkid);
  return found;
}

const shapes: readonly { readonly name: string; readonly options: ObjectOptions; readonly room: number }[] = [
  { name: "one block in the dnode", options: { levels: 1, pointers: 1 }, room: 1 },
  { name: "three blocks in the dnode", options: { levels: 1, pointers: 3 }, room: 3 },
  { name: "two levels", options: { levels: 2, pointers: 1 }, room: 8 },
  { name: "two levels, three pointers", options: { levels: 2, pointers: 3 }, room: 24 },
  { name: "three levels", options: { levels: 3, pointers: 1 }, room: 64 },
  { name: "four levels, two pointers, 32 pointers a block", options: { levels: 4, pointers: 2, indirectShift: 12 }, room: 2000 },
];
for (const littleEndian of [true, false]) {
  for (const { name, options, room } of shapes) {
    test(`${littleEndian ? "little" : "big"}-endian, ${name}: any range of any sparse object is what a plain array of bytes says`, async () => {
      const ids = fc.uniqueArray(fc.nat(room - 1), { maxLength: 12 });
      const range = fc.tuple(fc.nat(room * 512 + 600), fc.nat(3000));
      await fc.assert(
        fc.asyncProperty(ids, fc.array(range, { minLength: 1, maxLength: 6 }), async (written, ranges) => {
          const blocks = new Map(written.map((blkid) => [blkid, block(blkid)]));
          const maxBlkid = Math.max(0, ...written);
          const object = await objectOf({ ...options, blocks, maxBlkid }, littleEndian);
          const model = new Uint8Array(room * 512 + 4096);
          for (const [blkid, data] of blocks) model.set(data, blkid * 512);
          for (const [offset, length] of ranges) {
            const into = new Uint8Array(length).fill(0xee);
            await object.readInto(offset, into);
            assert.deepEqual(into, model.slice(offset, offset + length));
          }
          const [from, to] = [Math.floor(ranges[0]![0] / 512), Math.floor((ranges[0]![0] + ranges[0]![1]) / 512)];
          const sorted = [...written].sort((a, b) => a - b);
          assert.deepEqual(
            await blkids(object, from, to),
            sorted.filter((blkid) => blkid >= from && blkid < to),
          );
          assert.deepEqual(await blkids(object, 0, Number.MAX_SAFE_INTEGER), sorted);
          for (const blkid of [maxBlkid, 0, maxBlkid + 1]) {
            assert.deepEqual((await object.readBlock(blkid)).bytes, blocks.get(blkid) ?? new Uint8Array(512));
            const bp = await object.objset.blockPointer(object.dnode, 0, blkid);
            assert.equal(bp === undefined, !blocks.has(blkid));
          }
        }),
        { numRuns: 25 },
      );
    });
  }
}

test("blockPointer finds indirect blocks too, by level", async () => {
  const object = await objectOf({ levels: 3, blocks: new Map([[17, block(1)]]) });
  const at = async (level: number, blkid: number) => (await object.objset.blockPointer(object.dnode, level, blkid))?.level;
  assert.deepEqual([await at(0, 17), await at(1, 2), await at(2, 0)], [0, 1, 2]);
  assert.deepEqual([await at(1, 1), await at(0, 16), await at(0, -1), await at(1, 3)], [undefined, undefined, undefined, undefined]);
});

test("readBlocks leaves holes out, and gives fresh bytes", async () => {
  const object = await objectOf({
    levels: 2,
    blocks: new Map([
      [1, block(1)],
      [6, block(6)],
    ]),
  });
  const found: [number, Uint8Array][] = [];
  for await (const { blkid, bytes } of object.readBlocks(0, 8)) found.push([blkid, bytes]);
  assert.deepEqual(found, [
    [1, block(1)],
    [6, block(6)],
  ]);
  found[0]![1].fill(0);
  const again = new Uint8Array(512);
  await object.readInto(512, again);
  assert.deepEqual(again, block(1));
});

for (const littleEndian of [true, false]) {
  test(`${littleEndian ? "little" : "big"}-endian: a large dnode takes several slots, and what lies inside it is no object`, async () => {
    const builder = new ObjectSetBuilder(littleEndian);
    builder.addObject(1);
    builder.addObject(2, { extraSlots: 3, bonus: new Uint8Array(1800).fill(0x11) });
    builder.addObject(6);
    builder.addObject(35, { extraSlots: 1 });
    const objset = await builder.open();
    assert.equal((await objset.dnode(2)).bonus.length, 1800);
    for (const interior of [3, 4, 5, 36, 7, 64, 9999, 0, -1])
      await assert.rejects(
        async () => objset.dnode(interior),
        (error) => isZfsError(error, "ENOENT") && error.place.object === interior,
      );
    const list: number[] = [];
    for await (const found of objset.dnodes()) list.push((found as Dnode).object);
    assert.deepEqual(list, [1, 2, 6, 35]);
    const later: number[] = [];
    for await (const found of objset.dnodes({ from: 3 })) later.push((found as Dnode).object);
    assert.deepEqual(later, [6, 35]);
  });
}

test("a large dnode that reaches past its block is ECORRUPT", async () => {
  const builder = new ObjectSetBuilder();
  builder.addObject(31, { extraSlots: 1 });
  await assert.rejects(
    async () => (await builder.open()).dnode(31),
    (error) => isZfsError(error, "ECORRUPT") && error.place.object === 31,
  );
});

test("holes among the blocks of dnodes are free slots", async () => {
  const builder = new ObjectSetBuilder();
  for (const object of [1, 200, 700]) builder.addObject(object);
  const objset = await builder.open();
  await assert.rejects(
    async () => objset.dnode(100),
    (error) => isZfsError(error, "ENOENT"),
  );
  const list: number[] = [];
  for await (const found of objset.dnodes()) list.push((found as Dnode).object);
  assert.deepEqual(list, [1, 200, 700]);
});

test("a damaged dnode comes as an error with the numbers that are lost, and the walk goes on", async () => {
  const builder = new ObjectSetBuilder();
  for (const object of [1, 40, 70]) builder.addObject(object);
  builder.addObject(63, { extraSlots: 1 });
  const objset = await builder.open();
  const seen: unknown[] = [];
  for await (const found of objset.dnodes()) seen.push("error" in found ? [found.error.code, found.first, found.last] : found.object);
  assert.deepEqual(seen, [1, 40, ["ECORRUPT", 63, 63], 70]);
});

test("a damaged indirect block of dnodes loses what lies below it, and no number before it", async () => {
  const builder = new ObjectSetBuilder();
  for (const object of [1, 8 * 32 + 3, 16 * 32 + 5]) builder.addObject(object);
  // Eight pointers an indirect block: the second one's level is wrong.
  const objset = await builder.open({ meta: (meta) => (meta.blkptrs(1).level = 2) });
  const seen: unknown[] = [];
  for await (const found of objset.dnodes()) seen.push("error" in found ? [found.error.code, found.first, found.last] : found.object);
  assert.deepEqual(seen, [1, ["ECORRUPT", 8 * 32, 16 * 32 - 1], 16 * 32 + 5]);
});

const damages: readonly { readonly name: string; readonly code: "ECORRUPT" | "ELIMIT"; readonly change: (dnode: DnodeEditor) => void }[] = [
  {
    name: "a tree whose top says to be data: a pointer's level is held against the dnode",
    code: "ECORRUPT",
    change: (dnode) => (dnode.blkptrs(0).level = 0),
  },
  { name: "a tree one level higher than its pointers", code: "ECORRUPT", change: (dnode) => (dnode.nlevels = 4) },
  { name: "indirect blocks of another size than the dnode says", code: "ECORRUPT", change: (dnode) => (dnode.indblkshift = 11) },
  { name: "more levels than limits.indirectLevels", code: "ELIMIT", change: (dnode) => (dnode.nlevels = 17) },
  {
    name: "so many levels that sizes overflow",
    code: "ELIMIT",
    change: (dnode) => {
      dnode.nlevels = 255;
      dnode.indblkshift = 17;
    },
  },
];
for (const { name, code, change } of damages) {
  test(`${name}: ${code}, by every way to read`, async () => {
    const builder = new ObjectSetBuilder();
    const blocks = new Map([
      [17, block(1)],
      [3, block(2)],
    ]);
    change(builder.addObject(5, { levels: 3, blocks, maxBlkid: 17 }));
    const objset = await builder.open();
    const object = new DmuObject(objset, await objset.dnode(5));
    const wanted = (error: unknown) => isZfsError(error, code) && error.place.object === 5 && error.place.objset === 54;
    await assert.rejects(object.readInto(0, new Uint8Array(20 * 512)), wanted);
    await assert.rejects(object.readBlock(17), wanted);
    await assert.rejects(blkids(object, 0, 20), wanted);
  });
}

test("an indirect block that points to itself is ECORRUPT, not a loop", async () => {
  const builder = new ObjectSetBuilder();
  const dnode = builder.addObject(5, { levels: 3, blocks: new Map([[0, block(1)]]), maxBlkid: 63 });
  // A block of pointers to where it lies itself, whatever level each claims: levels fall, so one of them is wrong.
  const self = new Uint8Array(1024);
  const pointer = builder.writeBlock(self, 2);
  const bp = BlkptrEditor.of(pointer);
  for (let i = 0; i < 8; i++) self.set(pointer, i * 128);
  const loop = builder.writeBlock(self, 2);
  dnode.blkptrs(0).dvas(0).offset = BlkptrEditor.of(loop).dvas(0).offset;
  bp.level = 1;
  const objset = await builder.open();
  const object = new DmuObject(objset, await objset.dnode(5));
  await assert.rejects(object.readInto(0, new Uint8Array(512)), (error) => isZfsError(error, "ECORRUPT") && error.place.level === 1);
});

test("a data block of another size than its object's is ECORRUPT, however it is read", async () => {
  const object = await objectOf({ levels: 2, blocks: new Map([[0, block(1, 1024)]]) });
  const wanted = (error: unknown) => isZfsError(error, "ECORRUPT") && error.place.blkid === 0;
  await assert.rejects(object.readInto(0, new Uint8Array(10)), wanted);
  await assert.rejects(object.readBlock(0), wanted);
});

test("an object set that was never written, and one cut short", async () => {
  const builder = new ObjectSetBuilder();
  const hole = BlkptrEditor.of(new Uint8Array(128));
  await assert.rejects(PoolObjectSet.open(builder.reader(), hole, 9), (error) => isZfsError(error, "ENOENT") && error.place.objset === 9);
  const short = BlkptrEditor.of(builder.writeBlock(new Uint8Array(512)));
  await assert.rejects(PoolObjectSet.open(builder.reader(), short, 9), (error) => isZfsError(error, "ECORRUPT"));
});

test("an object set whose dnodes lie under too many levels does not open", async () => {
  const builder = new ObjectSetBuilder();
  const pointer = builder.writeObjset({ meta: (meta) => (meta.nlevels = 17) });
  await assert.rejects(
    PoolObjectSet.open(builder.reader(), pointer, 9),
    (error) => isZfsError(error, "ELIMIT") && error.place.objset === 9,
  );
});

test("an object set of 1 KiB, from before user accounting, opens", async () => {
  const builder = new ObjectSetBuilder();
  builder.addObject(1);
  const whole = builder.writeObjset();
  const { bytes } = await builder.reader().read(whole);
  const old = BlkptrEditor.of(builder.writeBlock(bytes.slice(0, 1024)));
  const objset = await PoolObjectSet.open(builder.reader(), old, 0);
  assert.equal((await objset.dnode(1)).object, 1);
});

test("an aborted signal stops every way to read with its reason", async () => {
  const object = await objectOf({ levels: 2, blocks: new Map([[0, block(1)]]) });
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  const is = (error: unknown) => error === reason;
  await assert.rejects(object.readInto(0, new Uint8Array(10), signal), is);
  await assert.rejects(object.readBlock(0, { signal }), is);
  await assert.rejects(async () => object.objset.dnode(5, signal), is);
});

test("any bytes as meta dnode and dnode give objects and bytes, or a ZfsError", async () => {
  const change = fc.tuple(fc.nat(200), fc.constantFrom(0, 1, 2, 3, 7, 16, 0x7f, 0x80, 0xff));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 3 }), fc.array(change, { maxLength: 3 }), async (metaChanges, changes) => {
      const builder = new ObjectSetBuilder();
      const dnode = builder.addObject(5, { levels: 2, blocks: new Map([[0, block(1)]]) });
      for (const [at, value] of changes) dnode.dv.setUint8(at, value);
      const bp = builder.writeObjset({
        meta: (meta) => {
          for (const [at, value] of metaChanges) meta.dv.setUint8(meta.off + at, value);
        },
      });
      try {
        const reader = builder.reader({ ...defaultLimits, blockBytes: 1024 * 1024 });
        const objset = await PoolObjectSet.open(reader, bp, 54);
        let count = 0;
        for await (const found of objset.dnodes()) if ("error" in found || ++count > 100) break;
        await new DmuObject(objset, await objset.dnode(5)).readInto(3, new Uint8Array(1000));
      } catch (error) {
        if (!isZfsError(error)) throw error;
      }
    }),
    { numRuns: 400 },
  );
});
