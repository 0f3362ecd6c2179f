import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { blocksAround, type Damage, DmuObject } from "@zfskit/dmu";
import { Checksum, Etype } from "@zfskit/format";
import { BlkptrEditor, BlkptrEmbeddedEditor } from "@zfskit/format/edit";
import fc from "fast-check";
import { ObjectSetBuilder } from "./object-set.ts";

const BLOCK = 512;
/** Three levels of eight pointers: 64 blocks. */
const BLOCKS = 64;
const POINTERS = 8;

interface Damaged {
  readonly data: ReadonlySet<number>;
  /** Indirect blocks of level 1. */
  readonly indirect: ReadonlySet<number>;
  readonly slow?: boolean;
}

/** An object of 64 blocks; damaged data blocks do not verify, damaged indirect blocks say another level than they have. */
async function damagedObject({ data, indirect, slow = false }: Damaged): Promise<DmuObject> {
  const builder = new ObjectSetBuilder();
  builder.slow = slow;
  const pointers = (blocks: readonly Uint8Array[]) => {
    const bytes = new Uint8Array(POINTERS * BlkptrEditor.SIZE);
    for (const [i, pointer] of blocks.entries()) bytes.set(pointer, i * BlkptrEditor.SIZE);
    return bytes;
  };
  const change = (pointer: Uint8Array, damage: (bp: BlkptrEditor) => void) => {
    damage(BlkptrEditor.of(pointer, 0, true));
    return pointer;
  };
  const level1 = Array.from({ length: POINTERS }, (_, i) => {
    const below = Array.from({ length: POINTERS }, (_, j) => {
      const pointer = builder.writeBlock(new Uint8Array(BLOCK).fill(1 + i * POINTERS + j));
      return data.has(i * POINTERS + j) ? change(pointer, (bp) => (bp.checksum = Checksum.fletcher4)) : pointer;
    });
    const pointer = builder.writeBlock(pointers(below), 1);
    return indirect.has(i) ? change(pointer, (bp) => (bp.level = 5)) : pointer;
  });
  const dnode = builder.addObject(5, { levels: 3, maxBlkid: BLOCKS - 1 });
  const top = builder.writeBlock(pointers(level1), 2);
  new Uint8Array(dnode.dv.buffer).set(top, dnode.dv.byteOffset + dnode.off + 64);
  const objset = await builder.open();
  return new DmuObject(objset, await objset.dnode(5));
}

test("around any damage, every sound byte comes, every lost range is told once and reads as zeros", async () => {
  const damage = fc.record({
    data: fc.uniqueArray(fc.nat(BLOCKS - 1), { maxLength: 6 }),
    indirect: fc.uniqueArray(fc.nat(POINTERS - 1), { maxLength: 3 }),
    offset: fc.nat(BLOCKS * BLOCK),
    length: fc.nat(BLOCKS * BLOCK),
    slow: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ data, indirect, offset, length, slow }) => {
      const damaged = { data: new Set(data), indirect: new Set(indirect), slow };
      const object = await damagedObject(damaged);
      const isLost = (at: number) => {
        const blkid = Math.floor(at / BLOCK);
        return damaged.data.has(blkid) || damaged.indirect.has(Math.floor(blkid / POINTERS));
      };
      const told: Damage[] = [];
      const into = new Uint8Array(length).fill(0xee);
      await object.readInto(offset, into, undefined, (one) => told.push(one));
      assert.deepEqual(
        told,
        told.toSorted((a, b) => a.offset - b.offset),
      );
      const lost = new Uint8Array(length);
      for (const one of told) {
        assert.ok(isZfsError(one.error) && one.error.place.object === 5 && one.error.place.position !== undefined);
        assert.equal(Math.floor(one.error.place.position / BLOCK), Math.floor(one.offset / BLOCK));
        for (let at = one.offset; at < one.offset + one.length; at++) lost[at - offset]!++;
      }
      for (let i = 0; i < length; i++) {
        const at = offset + i;
        const inside = at < BLOCKS * BLOCK;
        assert.equal(lost[i], inside && isLost(at) ? 1 : 0, `byte ${at}`);
        assert.equal(into[i], inside && !isLost(at) ? 1 + Math.floor(at / BLOCK) : 0, `byte ${at}`);
      }
      if (told.length > 0) await assert.rejects(object.readInto(offset, into), (error) => isZfsError(error));
    }),
    { numRuns: 60 },
  );
});

test("blocks behind a damaged indirect block are given as lost, those before and after it as they are", async () => {
  const object = await damagedObject({ data: new Set(), indirect: new Set([1]) });
  const seen: (number | [number, number])[] = [];
  for await (const found of blocksAround(object.objset, object.dnode, 6, 18))
    if ("error" in found) seen.push([found.first, found.end]);
    else for (const { blkid } of found) seen.push(blkid);
  assert.deepEqual(seen, [6, 7, [8, 16], 16, 17]);
});

test("an object of more levels than allowed is lost as a whole", async () => {
  const builder = new ObjectSetBuilder();
  builder.addObject(5, { maxBlkid: 9 }).nlevels = 200;
  const objset = await builder.open();
  const seen: unknown[] = [];
  for await (const found of blocksAround(objset, await objset.dnode(5), 2, 7))
    seen.push("error" in found && [found.error.code, found.first, found.end]);
  assert.deepEqual(seen, [["ELIMIT", 2, 7]]);
});

test("a redacted block is damage of its range, with the reason; what is around it can be read", async () => {
  const builder = new ObjectSetBuilder();
  const dnode = builder.addObject(5, { pointers: 3, maxBlkid: 2, levels: 1 });
  const at = dnode.dv.byteOffset + dnode.off + 64;
  for (const blkid of [0, 1, 2]) {
    const pointer = builder.writeBlock(new Uint8Array(BLOCK).fill(blkid + 1));
    if (blkid === 1) {
      pointer.fill(0);
      const bp = BlkptrEditor.of(pointer, 0, true);
      bp.embedded = 1;
      bp.birth = 1;
      const embedded = new BlkptrEmbeddedEditor(bp.dv, bp.off, bp.le);
      embedded.etype = Etype.redacted;
      embedded.lsize = BLOCK - 1;
    }
    new Uint8Array(dnode.dv.buffer).set(pointer, at + blkid * BlkptrEditor.SIZE);
  }
  const objset = await builder.open();
  const object = new DmuObject(objset, await objset.dnode(5));
  const bytes = new Uint8Array(3 * BLOCK);
  await assert.rejects(object.readInto(0, bytes), (error) => isZfsError(error, "EIO") && error.place.blkid === 1);
  const told: Damage[] = [];
  await object.readInto(0, bytes, undefined, (damage) => told.push(damage));
  assert.deepEqual(
    told.map(({ offset, length, error }) => ({ offset, length, redacted: /redacted/.test(error.message) })),
    [{ offset: BLOCK, length: BLOCK, redacted: true }],
  );
  assert.deepEqual(
    [0, BLOCK, 2 * BLOCK].map((i) => bytes[i]),
    [1, 0, 3],
  );
});
