/** Blocks that OpenZFS encrypted, of both byte orders and modes. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { BlkptrView, Compress, DnodeView, ObjectType } from "@zfskit/format";
import { hideBonuses } from "../src/dnode-block.ts";
import { verifyIndirectMac } from "../src/indirect-mac.ts";
import { datasets, keyOf, type VectorBlock } from "./vectors.ts";

/** System attributes in a bonus begin with it: SA_MAGIC of sa_impl.h. */
const SA_MAGIC = 0x2f505a;
/** Where the bonus of a dnode with one block pointer begins. */
const BONUS_AT = 192;

const SLOT_BYTES = 512;

/** Slots of dnodes in use whose bonus holds system attributes, by what stays readable without a key. */
function attributeSlots(bytes: Uint8Array, littleEndian: boolean): number[] {
  return Array.from({ length: bytes.length / SLOT_BYTES }, (_, slot) => slot).filter((slot) => {
    const dnode = DnodeView.of(bytes, slot * SLOT_BYTES, littleEndian);
    return dnode.type !== ObjectType.none && dnode.bonustype === ObjectType.sa && dnode.bonuslen > 0;
  });
}

function magicOf(bytes: Uint8Array, slot: number, littleEndian: boolean): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(slot * SLOT_BYTES + BONUS_AT, littleEndian);
}

/** The pointer with one bit turned. */
function turned(bp: BlkptrView, bit: number): BlkptrView {
  const bytes = new Uint8Array(bp.dv.buffer.slice(bp.dv.byteOffset + bp.off, bp.dv.byteOffset + bp.off + BlkptrView.SIZE) as ArrayBuffer);
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return BlkptrView.of(bytes, 0, bp.le);
}

function turnedBytes(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

/** Bits of salt, IV and MAC in a pointer, from its start: words 4 and 5, the upper half of 11, words 14 and 15. */
const PARAMETER_BITS = { salt: 4 * 64 + 5, "first word of the IV": 5 * 64 + 60, "first word of the MAC": 14 * 64, MAC: 15 * 64 + 33 };

for (const dataset of datasets) {
  const { name, blocks } = dataset;
  const of = (what: VectorBlock["what"]) => blocks.filter((block) => block.what === what);

  test(`${name}: files are what the kernel showed`, async () => {
    const key = await keyOf(dataset);
    for (const { bp, stored, size, sha256, path } of of("file")) {
      assert.equal(bp.compress, Compress.off);
      const before = stored.slice();
      const bytes = await key.decrypt(bp, stored);
      assert.ok(bytes !== undefined, path);
      assert.equal(createHash("sha256").update(bytes.subarray(0, size)).digest("hex"), sha256, path);
      assert.deepEqual(stored, before, "the stored block is borrowed");
    }
  });

  test(`${name}: of dnodes the bonus is decrypted, and only that was hidden`, async () => {
    const key = await keyOf(dataset);
    for (const { bp, stored } of of("dnodes")) {
      const littleEndian = bp.byteorder === 1;
      const bytes = await key.decrypt(bp, stored);
      assert.ok(bytes !== undefined);
      const slots = attributeSlots(stored, littleEndian);
      assert.ok(slots.length > 0);
      const hidden = hideBonuses(stored, littleEndian);
      for (const slot of slots) {
        assert.equal(magicOf(bytes, slot, littleEndian), SA_MAGIC);
        assert.notEqual(magicOf(stored, slot, littleEndian), SA_MAGIC);
        assert.equal(magicOf(hidden, slot, littleEndian), 0);
        for (const other of [bytes, hidden])
          assert.deepEqual(
            other.subarray(slot * SLOT_BYTES, slot * SLOT_BYTES + BONUS_AT),
            stored.subarray(slot * SLOT_BYTES, slot * SLOT_BYTES + BONUS_AT),
          );
      }
    }
  });

  test(`${name}: object sets and blocks that are not encrypted authenticate, and not when a bit is turned`, async () => {
    const key = await keyOf(dataset);
    for (const { bp, stored, what } of [...of("objset"), ...of("authenticated")]) {
      assert.ok(key.authenticate(bp, stored), what);
      // In an object set the meta dnode, at its front, is covered: here its number of levels.
      assert.ok(!key.authenticate(bp, turnedBytes(stored, 2 * 8)), what);
    }
  });

  test(`${name}: indirect blocks verify without a key, and not when a pointer in them is changed`, () => {
    for (const { bp, stored } of of("indirect")) {
      // Compression is what real blocks have: their MACs are of the pointers inside, which the fixtures' pools compress with lz4.
      const bytes = bp.compress === Compress.off ? stored : lz4(stored, bp.lsizeBytes);
      assert.ok(verifyIndirectMac(bp, bytes));
      assert.ok(!verifyIndirectMac(bp, turnedBytes(bytes, 15 * 64)), "the MAC of the first pointer");
      assert.ok(!verifyIndirectMac(turned(bp, 15 * 64), bytes), "its own MAC");
    }
  });

  test(`${name}: nothing comes out of a block with one bit turned, or with another salt, IV or MAC`, async () => {
    const key = await keyOf(dataset);
    for (const { bp, stored, what } of [...of("file"), ...of("dnodes"), ...of("log")]) {
      const open = async (pointer: BlkptrView, bytes: Uint8Array) => {
        try {
          return await key.decrypt(pointer, bytes);
        } catch (error) {
          // A turned bit may be one of a size in a dnode or log record.
          assert.ok(isZfsError(error, "ECORRUPT"), String(error));
          return undefined;
        }
      };
      assert.ok((await open(bp, stored)) !== undefined, what);
      const parameters = Object.entries(PARAMETER_BITS).filter(([part]) => what !== "log" || !part.includes("MAC"));
      for (const [part, bit] of parameters) assert.ok((await open(turned(bp, bit), stored)) === undefined, `${what}: ${part}`);
      // The whole of a file's block is covered; of the others, what does not change in a raw send.
      if (what === "file")
        for (let bit = 0; bit < stored.length * 8; bit += 997)
          assert.ok((await open(bp, turnedBytes(stored, bit))) === undefined, `bit ${bit}`);
      if (what !== "dnodes") continue;
      const [slot = 0] = attributeSlots(stored, bp.byteorder === 1);
      for (const at of [1, 2, 3, 16, BONUS_AT + 4])
        assert.ok((await open(bp, turnedBytes(stored, (slot * SLOT_BYTES + at) * 8))) === undefined, `byte ${at} of a dnode`);
    }
  });

  test(`${name}: a key that was wiped opens nothing`, async () => {
    const key = await keyOf(dataset);
    key.wipe();
    const [block] = of("dnodes");
    assert.throws(
      () => key.decrypt(block!.bp, block!.stored),
      (error) => isZfsError(error, "EACCES"),
    );
  });
}

test("zil/enc: log records tell of the files that were made before the crash", async () => {
  const dataset = datasets.find(({ name }) => name === "zil/enc")!;
  const key = await keyOf(dataset);
  const logs = dataset.blocks.filter(({ what }) => what === "log");
  const texts: string[] = [];
  for (const { bp, stored } of logs) {
    const bytes = await key.decrypt(bp, stored);
    assert.ok(bytes !== undefined);
    texts.push(Buffer.from(bytes).toString("latin1"));
  }
  // Names of files that manifest.jsonl has after the log was replayed.
  for (const file of ["hard", "moved", "big", "grow"]) {
    assert.ok(
      texts.some((text) => text.includes(`${file}\0`)),
      file,
    );
    assert.ok(!logs.some(({ stored }) => Buffer.from(stored).toString("latin1").includes(`${file}\0`)), `${file} was encrypted`);
  }
});

test("a dataset's key does not open another's blocks", async () => {
  const [first, second] = await Promise.all([keyOf(datasets[1]!), keyOf(datasets[2]!)]);
  for (const { bp, stored, what } of datasets[1]!.blocks) {
    if (what === "file") assert.ok((await first.decrypt(bp, stored)) !== undefined && (await second.decrypt(bp, stored)) === undefined);
    if (what === "objset") assert.ok(first.authenticate(bp, stored) && !second.authenticate(bp, stored));
  }
});

/** LZ4 as ZFS frames it: the length of the stream first, big-endian. Written for this test after the format's description. */
function lz4(stored: Uint8Array, size: number): Uint8Array {
  const end = 4 + new DataView(stored.buffer, stored.byteOffset).getUint32(0);
  const out = new Uint8Array(size);
  let from = 4;
  let to = 0;
  const length = (start: number) => {
    let sum = start;
    if (start === 15) for (let byte = 255; byte === 255; ) sum += byte = stored[from++]!;
    return sum;
  };
  while (from < end) {
    const token = stored[from++]!;
    for (let left = length(token >> 4); left > 0; left--) out[to++] = stored[from++]!;
    if (from >= end) break;
    const distance = stored[from]! | (stored[from + 1]! << 8);
    from += 2;
    for (let left = length(token & 15) + 4; left > 0; left--, to++) out[to] = out[to - distance]!;
  }
  assert.equal(to, size);
  return out;
}
