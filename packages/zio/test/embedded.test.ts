import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { Compress } from "@zfskit/format";
import { BlkptrEditor, BlkptrEmbeddedEditor } from "@zfskit/format/edit";
import { BlockReader, dvasOf, embeddedPayload, isEmbedded, isHole, lsizeOf, psizeOf } from "@zfskit/zio";
import fc from "fast-check";
import { bytesOf } from "./test-disk.ts";
import { embeddedVectors } from "./vectors.ts";

const reader = new BlockReader([]);

for (const { file, littleEndian, size, sha256, blkptr } of embeddedVectors()) {
  test(`${file}: the pointer holds the file that the kernel read`, async () => {
    const bp = BlkptrEditor.of(Uint8Array.from(Buffer.from(blkptr, "hex")), 0, littleEndian);
    assert.equal(isEmbedded(bp), true);
    assert.equal(isHole(bp), false);
    assert.deepEqual(dvasOf(bp), []);
    const block = await reader.read(bp);
    assert.equal(block.littleEndian, littleEndian);
    assert.equal(block.bytes.length, lsizeOf(bp));
    assert.equal(block.bytes.length, Math.ceil(size / 512) * 512);
    assert.equal(createHash("sha256").update(block.bytes.subarray(0, size)).digest("hex"), sha256);
    assert.ok(block.bytes.subarray(size).every((byte) => byte === 0));
  });
}

/** A pointer with a payload, written as encode_embedded_bp_compressed of OpenZFS's blkptr.c does: low byte of a word first. */
function embed(payload: Uint8Array, lsize: number, littleEndian: boolean): BlkptrEditor {
  const view = BlkptrEmbeddedEditor.of(new Uint8Array(128), 0, littleEndian);
  const padded = new Uint8Array(112);
  padded.set(payload);
  const words = new DataView(padded.buffer);
  const word = (i: number) => words.getBigUint64(i * 8, true);
  for (let i = 0; i < 6; i++) view.setPayload0(i, word(i));
  for (let i = 0; i < 3; i++) view.setPayload1(i, word(6 + i));
  for (let i = 0; i < 5; i++) view.setPayload2(i, word(9 + i));
  view.lsize = lsize - 1;
  view.psize = payload.length - 1;
  view.compress = Compress.off;
  view.embedded = 1;
  view.byteorder = littleEndian ? 1 : 0;
  view.birth = 99;
  return new BlkptrEditor(view.dv, 0, littleEndian);
}

test("any payload of 1 to 112 bytes comes out of a pointer of either byte order, and the twins are equal", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 112 }), async (payload) => {
      for (const littleEndian of [true, false]) {
        const bp = embed(payload, payload.length, littleEndian);
        assert.deepEqual(embeddedPayload(bp), payload);
        assert.deepEqual((await reader.read(bp)).bytes, payload);
        assert.deepEqual([lsizeOf(bp), psizeOf(bp)], [payload.length, payload.length]);
      }
    }),
  );
});

test("what an embedded block gave is not the pointer's memory", async () => {
  const bp = embed(Uint8Array.of(1, 2, 3), 3, true);
  (await reader.read(bp)).bytes.fill(9);
  assert.deepEqual((await reader.read(bp)).bytes, Uint8Array.of(1, 2, 3));
});

test("a payload longer than a pointer is ECORRUPT", async () => {
  const bp = embed(new Uint8Array(112), 512, true);
  new BlkptrEmbeddedEditor(bp.dv, 0, true).psize = 112;
  await assert.rejects(
    async () => reader.read(bp),
    (error) => isZfsError(error, "ECORRUPT") && error.place.structure === "blkptr_embedded",
  );
});

test("an uncompressed payload shorter than its block is ECORRUPT", async () => {
  await assert.rejects(
    async () => reader.read(embed(new Uint8Array(10), 512, true)),
    (error) => isZfsError(error, "ECORRUPT"),
  );
});

test("LSIZE has 25 bits: an embedded block may say 32 MiB, which is ELIMIT, and nothing is allocated", async () => {
  await assert.rejects(
    async () => reader.read(embed(new Uint8Array(10), 2 ** 25, true)),
    (error) => isZfsError(error, "ELIMIT"),
  );
});

test("any 128 bytes as an embedded pointer give a block or a ZfsError", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 128, maxLength: 128 }), fc.boolean(), fc.nat(16), async (bytes, littleEndian, compress) => {
      const bp = BlkptrEditor.of(bytes.slice(), 0, littleEndian);
      bp.embedded = 1;
      bp.compress = compress;
      new BlkptrEmbeddedEditor(bp.dv, 0, littleEndian).lsize = bytes[0]! * 4;
      try {
        assert.equal((await reader.read(bp)).bytes.length, lsizeOf(bp));
      } catch (error) {
        if (!isZfsError(error)) throw error;
      }
      assert.equal(bytesOf(bp).length, 128);
    }),
    { numRuns: 500 },
  );
});
