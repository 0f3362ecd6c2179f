import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultLimits, isZfsError, type ZfsErrorCode } from "@zfskit/core";
import { ZapEditor, ZapLeafArrayEditor, ZapLeafEntryEditor, ZapLeafHeaderEditor } from "@zfskit/format/edit";
import { Zap } from "@zfskit/zap";
import fc from "fast-check";
import { readVector } from "./vectors.ts";
import { chunkOffset, fatZap, integers, MemoryBlocks, microZap, text } from "./zap-object.ts";

const is = (code: ZfsErrorCode) => (error: unknown) => isZfsError(error, code) && error.place.structure !== undefined;

/** One entry: chunk 0 is the entry, 1 to 3 its name of 50 bytes, 4 to 6 its value of 7 words. */
function oneEntry(littleEndian = true): MemoryBlocks {
  return fatZap([{ key: text("n".repeat(49)), integerLength: 8, value: integers(8, [1n, 2n, 3n, 4n, 5n, 6n, 7n]) }], { littleEndian });
}

async function readAll(blocks: MemoryBlocks): Promise<number> {
  const zap = await Zap.open(blocks);
  let count = 0;
  for await (const _ of zap.entries()) count++;
  await zap.get("n".repeat(49));
  return count;
}

const header = (blocks: MemoryBlocks) => ZapEditor.of(blocks.bytes, 0, blocks.littleEndian);
const leaf = (blocks: MemoryBlocks) => ZapLeafHeaderEditor.of(blocks.bytes, blocks.blockSize, blocks.littleEndian);
const entry = (blocks: MemoryBlocks) => ZapLeafEntryEditor.of(blocks.bytes, chunkOffset(blocks, 1, 0), blocks.littleEndian);
const array = (blocks: MemoryBlocks, chunk: number) =>
  ZapLeafArrayEditor.of(blocks.bytes, chunkOffset(blocks, 1, chunk), blocks.littleEndian);

const damages: readonly { readonly name: string; readonly code: ZfsErrorCode; readonly damage: (blocks: MemoryBlocks) => void }[] = [
  { name: "an unknown block type", code: "ECORRUPT", damage: (blocks) => (header(blocks).blockType = 0x8000000000000002n) },
  { name: "a leaf where the header should be", code: "ECORRUPT", damage: (blocks) => (header(blocks).blockType = 0x8000000000000000n) },
  { name: "a wrong magic in the header", code: "ECORRUPT", damage: (blocks) => (header(blocks).magic = 0x2f52ab2acn) },
  { name: "a table of 2^60 entries", code: "ELIMIT", damage: (blocks) => (header(blocks).ptrtbl.shift = 60) },
  { name: "a table shift of 64 bits", code: "ECORRUPT", damage: (blocks) => (header(blocks).ptrtbl.shiftBig = 2n ** 63n) },
  { name: "more table entries than have room in half a block", code: "ECORRUPT", damage: (blocks) => (header(blocks).ptrtbl.shift = 11) },
  {
    name: "a table past the object's end",
    code: "ECORRUPT",
    damage: (blocks) => {
      header(blocks).ptrtbl.blk = 1;
      header(blocks).ptrtbl.numblks = 2;
    },
  },
  {
    name: "a table in its own block that is too small for its shift",
    code: "ECORRUPT",
    damage: (blocks) => {
      header(blocks).ptrtbl.blk = 1;
      header(blocks).ptrtbl.numblks = 1;
      header(blocks).ptrtbl.shift = 12;
    },
  },
  { name: "a leaf past the object's end", code: "ECORRUPT", damage: (blocks) => blocks.bytes.fill(0xff, 8192, 16384) },
  { name: "a wrong magic in the leaf", code: "ECORRUPT", damage: (blocks) => (leaf(blocks).magic = 0x2ab1eae) },
  { name: "a leaf prefix of 60 bits", code: "ECORRUPT", damage: (blocks) => (leaf(blocks).prefixLen = 60) },
  {
    name: "a chain of entries that runs in a circle",
    code: "ECORRUPT",
    damage: (blocks) => {
      entry(blocks).next = 0;
    },
  },
  { name: "a chain that leads past the last chunk", code: "ECORRUPT", damage: (blocks) => (entry(blocks).next = 638) },
  { name: "a chain that leads to a piece of a name", code: "ECORRUPT", damage: (blocks) => (entry(blocks).next = 1) },
  { name: "a name that starts past the last chunk", code: "ECORRUPT", damage: (blocks) => (entry(blocks).nameChunk = 0xfffe) },
  { name: "a name whose chunks are of an entry", code: "ECORRUPT", damage: (blocks) => (entry(blocks).nameChunk = 0) },
  { name: "a name that ends early", code: "ECORRUPT", damage: (blocks) => (array(blocks, 2).next = 0xffff) },
  { name: "a name longer than any", code: "ECORRUPT", damage: (blocks) => (entry(blocks).nameNumints = 0xffff) },
  { name: "a value that ends early", code: "ECORRUPT", damage: (blocks) => (entry(blocks).valueNumints = 8 * 21) },
  {
    name: "a value that runs in a circle",
    code: "ECORRUPT",
    damage: (blocks) => {
      entry(blocks).valueNumints = 0xffff;
      array(blocks, 6).next = 4;
    },
  },
  { name: "integers of 3 bytes", code: "ECORRUPT", damage: (blocks) => (entry(blocks).valueIntlen = 3) },
  { name: "integers of no bytes", code: "ECORRUPT", damage: (blocks) => (entry(blocks).valueIntlen = 0) },
];
for (const littleEndian of [true, false]) {
  const order = littleEndian ? "little-endian" : "big-endian";
  test(`${order}: the undamaged ZAP of these tests reads`, async () => {
    assert.equal(await readAll(oneEntry(littleEndian)), 1);
  });
  for (const { name, code, damage } of damages) {
    test(`${order}: ${name} is ${code}`, async () => {
      const blocks = oneEntry(littleEndian);
      damage(blocks);
      await assert.rejects(readAll(blocks), is(code));
    });
  }
}

test("a leaf whose chains all lead to one entry is refused: no leaf gives more entries than it has chunks", async () => {
  const blocks = oneEntry();
  const view = new DataView(blocks.bytes.buffer);
  // 637 entries in one chain, and every one of 512 slots leads to it: 326144 entries out of 16 KiB.
  for (let chunk = 0; chunk < 637; chunk++) {
    const at = chunkOffset(blocks, 1, chunk);
    blocks.bytes.copyWithin(at, chunkOffset(blocks, 1, 0), chunkOffset(blocks, 1, 0) + 24);
    view.setUint16(at + 2, chunk === 636 ? 0xffff : chunk + 1, true);
    view.setUint16(at + 6, 0, true);
    view.setUint16(at + 10, 0, true);
  }
  for (let slot = 0; slot < 512; slot++) view.setUint16(blocks.blockSize + 48 + slot * 2, 0, true);
  await assert.rejects(readAll(blocks), is("ECORRUPT"));
});

test("limits.zapTableShift is what the error names", async () => {
  await assert.rejects(
    Zap.open(oneEntry(), { limits: { ...defaultLimits, zapTableShift: 9 } }),
    (error) => isZfsError(error, "ELIMIT") && error.message.includes("limits.zapTableShift"),
  );
});

test("limits.nameBytes holds for names in a leaf", async () => {
  const zap = await Zap.open(oneEntry(), { limits: { ...defaultLimits, nameBytes: 48 } });
  await assert.rejects(zap.get("n".repeat(49)), is("ECORRUPT"));
});

for (const size of [0, 8, 103, 512, 1536, 3000]) {
  test(`an object whose blocks have ${size} bytes, and which says to be fat, is ECORRUPT`, async () => {
    const bytes = oneEntry().bytes.slice(0, size * 4);
    await assert.rejects(readAll(new MemoryBlocks(bytes, size, true)), is("ECORRUPT"));
  });
}

test("a leaf whose size is no power of two is ECORRUPT, also when asked for one name", async () => {
  const bytes = new Uint8Array(2 * 1536);
  bytes.set(fatZap([], { littleEndian: true, blockShift: 10 }).bytes.subarray(0, 512));
  const head = ZapEditor.of(bytes);
  head.ptrtbl.shift = 2;
  new DataView(bytes.buffer).setBigUint64(768, 1n, true);
  ZapLeafHeaderEditor.of(bytes, 1536).magic = 0x2ab1eaf;
  bytes.fill(0xff, 1536 + 48);
  const blocks = new MemoryBlocks(bytes, 1536, true);
  for (let i = 0; i < 4; i++) new DataView(bytes.buffer).setBigUint64(768 + i * 8, 1n, true);
  await assert.rejects((await Zap.open(blocks)).get("n"), is("ECORRUPT"));
});

/** Entries, or a ZfsError: nothing else may come out of bytes. */
async function readsOrRefuses(blocks: MemoryBlocks): Promise<void> {
  try {
    await readAll(blocks);
  } catch (error) {
    if (!isZfsError(error)) throw error;
  }
}

test("a ZAP with a few words changed gives entries or a ZfsError", async () => {
  const word = fc.constantFrom(0, 1, 2, 0xffff, 0xfffe, 637, 638, 0x7fff, 0x8000, 0xfc, 0xfb, 60);
  const change = fc.tuple(fc.nat(), word, fc.boolean());
  const twins: (() => MemoryBlocks)[] = [
    () => oneEntry(true),
    () => oneEntry(false),
    () => microZap([{ name: "n", value: 1n }], 512, true),
    () => new MemoryBlocks(readVector("brt.little.bin"), 8192, true),
    () => fatZap([{ key: text("x"), integerLength: 1, value: text("y") }], { littleEndian: true, blockShift: 9, externalShift: 7 }),
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...twins), fc.array(change, { minLength: 1, maxLength: 5 }), async (make, changes) => {
      const blocks = make();
      const view = new DataView(blocks.bytes.buffer, blocks.bytes.byteOffset, blocks.bytes.byteLength);
      for (const [at, value, inLeaf] of changes) {
        // The first bytes of header and leaf, where every word means something.
        const base = inLeaf && blocks.blockCount > 1 ? blocks.blockSize + (at % 2 === 0 ? 0 : 48 + blocks.blockSize / 16) : 0;
        view.setUint16(Math.min(base + (at % 120) * 2, blocks.bytes.length - 2), value, at % 3 === 0);
      }
      await readsOrRefuses(blocks);
    }),
    { numRuns: 1500 },
  );
});

test("any bytes with the right magic give entries or a ZfsError", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 512, maxLength: 2048 }),
      fc.constantFrom(512, 1024, 700, 96),
      fc.boolean(),
      fc.constantFrom(1n, 3n),
      async (bytes, blockSize, littleEndian, type) => {
        const whole = bytes.slice(0, Math.floor(bytes.length / blockSize) * blockSize);
        if (whole.length < 104) return;
        const view = ZapEditor.of(whole, 0, littleEndian);
        view.blockType = 0x8000000000000000n | type;
        view.magic = 0x2f52ab2abn;
        view.ptrtbl.shift = 2;
        view.ptrtbl.numblks = 0;
        view.normflags = 0;
        for (let at = blockSize; at + 48 <= whole.length; at += blockSize)
          ZapLeafHeaderEditor.of(whole, at, littleEndian).magic = 0x2ab1eaf;
        await readsOrRefuses(new MemoryBlocks(whole, blockSize, littleEndian));
      },
    ),
    { numRuns: 1000 },
  );
});

test("a ZAP cut anywhere gives entries or a ZfsError", async () => {
  const whole = readVector("mos-directory.little.bin");
  for (let length = 0; length < whole.length; length += 331) {
    for (const blockSize of [16384, Math.max(1, length)]) {
      if (length % blockSize === 0) await readsOrRefuses(new MemoryBlocks(whole.slice(0, length), blockSize, true));
    }
  }
});
