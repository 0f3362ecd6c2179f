import assert from "node:assert/strict";
import { test } from "node:test";
import { DmuObject } from "@zfskit/dmu";
import { Checksum } from "@zfskit/format";
import { BlkptrEditor } from "@zfskit/format/edit";
import { sharedKernelMemory } from "@zfskit/kernels";
import { ObjectSetBuilder } from "./object-set.ts";

const BLOCK = 4096;
const TEXT = new Uint8Array(BLOCK).map((_, i) => (i * 7) & 0xff);

type Block = "data" | "hole" | "damaged";

/** An object of so many blocks of which the first is as told. */
async function objectOf(block: Block, { blocks = 1, slow = false } = {}): Promise<DmuObject> {
  const builder = new ObjectSetBuilder();
  builder.slow = slow;
  const dnode = builder.addObject(5, { levels: 1, blockSize: BLOCK, maxBlkid: blocks - 1 });
  if (block !== "hole") {
    const pointer = builder.writeBlock(TEXT);
    if (block === "damaged") BlkptrEditor.of(pointer, 0, true).checksum = Checksum.fletcher4;
    new Uint8Array(dnode.dv.buffer).set(pointer, dnode.dv.byteOffset + dnode.off + 64);
  }
  const objset = await builder.open();
  return new DmuObject(objset, await objset.dnode(5));
}

test("the only block is lent; holes, damage and further blocks are left to other ways", async () => {
  for (const [block, blocks, lent] of [
    ["data", 1, true],
    ["hole", 1, false],
    ["damaged", 1, false],
    ["data", 2, false],
  ] as const)
    for (const slow of [false, true]) {
      const object = await objectOf(block, { blocks, slow });
      const met: Uint8Array[] = [];
      assert.equal(await object.lendOnlyBlock((bytes) => met.push(bytes.slice())), lent, `${block} ${blocks}`);
      assert.deepEqual(met, lent ? [TEXT] : []);
    }
});

test("its memory is given back, and what `use` throws comes out", async () => {
  const object = await objectOf("data");
  const free = async () => {
    await object.lendOnlyBlock(() => {});
    const reason = new Error("full");
    await assert.rejects(
      object.lendOnlyBlock(() => {
        throw reason;
      }),
      (error) => error === reason,
    );
    return sharedKernelMemory()?.stage(0);
  };
  const first = await free();
  for (let times = 0; times < 3; times++) assert.equal(await free(), first);
  const controller = new AbortController();
  controller.abort(new Error("enough"));
  await assert.rejects(
    object.lendOnlyBlock(() => {}, controller.signal),
    /enough/,
  );
});
