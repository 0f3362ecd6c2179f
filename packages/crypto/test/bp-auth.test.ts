/** What of a block pointer is covered by the MACs above it, against the masks of spa.h written out here. */
import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { OBJSET_PHYS_SIZE_V1, ObjectType } from "@zfskit/format";
import { BlkptrEditor } from "@zfskit/format/edit";
import fc from "fast-check";
import { BpAuthWriter } from "../src/bp-auth.ts";
import { dnodeBlockLayout, hideBonuses } from "../src/dnode-block.ts";
import { verifyIndirectMac } from "../src/indirect-mac.ts";
import { verifyObjsetMacs } from "../src/objset-mac.ts";
import { zilBlockLayout } from "../src/zil-block.ts";

const bits = (count: number, shift: number) => ((1n << BigInt(count)) - 1n) << BigInt(shift);
const PSIZE = bits(16, 16);
const COMPRESS = bits(7, 32);
const EMBEDDED = bits(1, 39);
const CHECKSUM = bits(8, 40);
const LEVEL = bits(5, 56);
const DEDUP = bits(1, 62);
const BYTEORDER = bits(1, 63);
const TYPE = bits(8, 48);
const PROP_WORD = 6;
const MAC_WORDS = [14, 15];

function swapped(word: bigint): bigint {
  return Buffer.from(word.toString(16).padStart(16, "0"), "hex").readBigUInt64LE();
}

/** As the comments of zio_crypt.c have it, with words as numbers. */
function covered(words: readonly bigint[], version: number): Uint8Array {
  const prop = words[PROP_WORD]!;
  const hole = (prop & EMBEDDED) === 0n && words[0] === 0n && words[1] === 0n;
  let kept = prop & ~DEDUP & ~CHECKSUM;
  if (version === 0) kept &= ~PSIZE;
  else if (hole) kept = 0n;
  else if ((prop & LEVEL) !== 0n) kept &= ~PSIZE & ~COMPRESS & ~BYTEORDER;
  const out = Buffer.alloc(version === 0 ? 24 : 32);
  out.writeBigUInt64LE(kept);
  const objset = (prop & TYPE) >> 48n === BigInt(ObjectType.objset);
  // Bytes in the order that B names: a word of a big-endian machine is written big end first.
  if (!objset)
    for (const [i, word] of MAC_WORDS.entries())
      out.writeBigUInt64LE((prop & BYTEORDER) === 0n ? swapped(words[word]!) : words[word]!, 8 + i * 8);
  return new Uint8Array(out);
}

function pointerBytes(words: readonly bigint[], littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(BlkptrEditor.SIZE);
  const view = new DataView(bytes.buffer);
  for (const [i, word] of words.entries()) view.setBigUint64(i * 8, word, littleEndian);
  return bytes;
}

const anyPointer = fc
  .tuple(fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), { minLength: 16, maxLength: 16 }), fc.boolean(), fc.boolean())
  .map(([words, hole, objset]) =>
    words.map((word, i) => (hole && i < 2 ? 0n : objset && i === PROP_WORD ? (word & ~TYPE) | (BigInt(ObjectType.objset) << 48n) : word)),
  );

for (const version of [0, 1]) {
  for (const littleEndian of [true, false]) {
    test(`version ${version}, kept ${littleEndian ? "little" : "big"}-endian: properties that a raw send carries, and the MAC`, () => {
      const writer = new BpAuthWriter(version);
      fc.assert(
        fc.property(anyPointer, (words) => {
          const into = new Uint8Array(writer.size).fill(0xff);
          writer.write(BlkptrEditor.of(pointerBytes(words, littleEndian), 0, littleEndian), into, 0);
          assert.deepEqual(into, covered(words, version));
        }),
      );
    });

    test(`version ${version}, ${littleEndian ? "little" : "big"}-endian: the MAC of an indirect block is the SHA-512 of that`, () => {
      fc.assert(
        fc.property(fc.array(anyPointer, { minLength: 1, maxLength: 8 }), (pointers) => {
          const block = Buffer.concat(pointers.map((words) => pointerBytes(words, littleEndian)));
          const digest = createHash("sha512")
            .update(Buffer.concat(pointers.map((words) => covered(words, version))))
            .digest();
          const bp = BlkptrEditor.of(new Uint8Array(BlkptrEditor.SIZE), 0, littleEndian);
          bp.byteorder = littleEndian ? 1 : 0;
          bp.cksum.setWord(2, littleEndian ? digest.readBigUInt64LE(0) : digest.readBigUInt64BE(0));
          bp.cksum.setWord(3, littleEndian ? digest.readBigUInt64LE(8) : digest.readBigUInt64BE(8));
          assert.ok(verifyIndirectMac(bp, block));
          bp.cksum.setWord(3, bp.cksum.word(3) ^ 1n);
          assert.ok(!verifyIndirectMac(bp, block));
        }),
        { numRuns: 20 },
      );
    });
  }
}

test("any bytes as a block of dnodes, a log block or an object set give a layout or ECORRUPT", () => {
  const key = { hmacKey: new Uint8Array(64), version: 1 };
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2048 }),
    fc.uint8Array({ minLength: 512, maxLength: 512 }).map((slot) => Uint8Array.from({ length: 4096 }, (_, i) => slot[i % 512]!)),
  );
  fc.assert(
    fc.property(bytes, fc.boolean(), fc.constantFrom(0, 1), (block, littleEndian, version) => {
      const readers = [
        () => dnodeBlockLayout(block, littleEndian, version),
        () => hideBonuses(block, littleEndian),
        () => zilBlockLayout(block, littleEndian),
        () => verifyObjsetMacs({ ...key, version }, block, littleEndian),
      ];
      for (const read of readers) {
        try {
          read();
        } catch (error) {
          assert.ok(isZfsError(error, "ECORRUPT"), String(error));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("an object set without accounting has no local MAC to hold it to; its type is covered big-endian, alone", () => {
  const hmacKey = new Uint8Array(64).fill(9);
  for (const littleEndian of [true, false]) {
    const block = new Uint8Array(OBJSET_PHYS_SIZE_V1);
    const view = new DataView(block.buffer);
    const TYPE_AT = 704;
    const PORTABLE_MAC_AT = 720;
    view.setBigUint64(TYPE_AT, 2n, littleEndian);
    const message = Buffer.alloc(8 + 8 + 64);
    message.writeBigUInt64BE(2n, 0);
    block.set(createHmac("sha512", hmacKey).update(message).digest().subarray(0, 32), PORTABLE_MAC_AT);
    assert.ok(verifyObjsetMacs({ hmacKey, version: 1 }, block, littleEndian));
    view.setBigUint64(TYPE_AT, 3n, littleEndian);
    assert.ok(!verifyObjsetMacs({ hmacKey, version: 1 }, block, littleEndian));
  }
});
