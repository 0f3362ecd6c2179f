import assert from "node:assert/strict";
import { test } from "node:test";
import * as checksum from "@zfskit/checksum";
import {
  checksumAlgorithm,
  checksumId,
  checksumTraits,
  checksumWordsFromBigInts,
  checksumWordsToBigInts,
  readChecksumWords,
  sealGangHeader,
  sealLabel,
  verifyChecksum,
  verifyGangHeader,
  verifyLabel,
  writeChecksumWords,
} from "@zfskit/checksum";
import { sealZilBlock, verifyZilBlock } from "@zfskit/checksum/log-block";
import { isZfsError } from "@zfskit/core";
import { Checksum, ChecksumNames, ZioEckView } from "@zfskit/format";
import { ZilChainEditor } from "@zfskit/format/edit";
import fc from "fast-check";
import { readVector } from "./vectors.ts";

const salt = new Uint8Array(32).fill(7);

test("the public names", () => {
  assert.deepEqual(Object.keys(checksum).sort(), [
    "checksumAlgorithm",
    "checksumId",
    "checksumTraits",
    "checksumWordsFromBigInts",
    "checksumWordsToBigInts",
    "newChecksumWords",
    "readChecksumWords",
    "sameChecksumWords",
    "sealGangHeader",
    "sealLabel",
    "verifyChecksum",
    "verifyGangHeader",
    "verifyLabel",
    "writeChecksumWords",
  ]);
});

test("every number has its name and back; unknown ones are refused by number", async () => {
  for (const [id, name] of Object.entries(ChecksumNames)) {
    assert.equal(checksumTraits(Number(id))?.name, name);
    assert.equal(checksumId(name), Number(id));
  }
  assert.equal(checksumTraits(15), undefined);
  assert.equal(checksumId("md5"), undefined);
  await assert.rejects(checksumAlgorithm(200), (error) => isZfsError(error, "ENOTSUP") && /200/.test(error.message));
  await assert.rejects(checksumAlgorithm(Checksum.on), (error) => isZfsError(error, "ECORRUPT"));
});

test("a salted checksum without its salt is refused", async () => {
  for (const id of [Checksum.skein, Checksum.edonr, Checksum.blake3]) {
    await assert.rejects(checksumAlgorithm(id), (error) => isZfsError(error, "ECORRUPT") && /without a salt/.test(error.message));
    await assert.rejects(checksumAlgorithm(id, new Uint8Array(16)), (error) => isZfsError(error, "ECORRUPT"));
  }
});

for (const [name, id] of Object.entries(Checksum)) {
  if (id === Checksum.inherit || id === Checksum.on) continue;
  test(`${name}: verifies what it computed, in both byte orders, and nothing else`, async () => {
    const algorithm = await checksumAlgorithm(id, salt);
    const none = id === Checksum.off || id === Checksum.noparity;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 512, maxLength: 512 }), fc.nat(511), fc.boolean(), (bytes, at, littleEndian) => {
        const words = algorithm.compute(bytes, littleEndian);
        const before = bytes.slice();
        assert.equal(verifyChecksum(algorithm, bytes, { words, littleEndian }), true);
        assert.deepEqual(bytes, before);
        bytes[at]! ^= 1;
        assert.equal(verifyChecksum(algorithm, bytes, { words, littleEndian }), none);
      }),
      { numRuns: 20 },
    );
  });
}

test("with a MAC, two words count: a strong sum is cut, a weak one folded", async () => {
  const bytes = Uint8Array.from({ length: 512 }, (_, at) => at);
  for (const id of [Checksum.sha256, Checksum.fletcher4, Checksum.edonr, Checksum.blake3]) {
    const algorithm = await checksumAlgorithm(id, salt);
    const [a, b, c, d] = checksumWordsToBigInts(algorithm.compute(bytes, true));
    const kept = algorithm.dedup ? [a, b] : [a ^ c, b ^ d];
    const words = checksumWordsFromBigInts([...kept, 0x1234n, 0x5678n]);
    assert.equal(verifyChecksum(algorithm, bytes, { words, littleEndian: true, mac: true }), true);
    assert.equal(verifyChecksum(algorithm, bytes, { words, littleEndian: true }), false);
  }
});

test("words survive bytes of either byte order and bigints", () => {
  const word = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), fc.boolean(), (big, littleEndian) => {
      const bytes = new Uint8Array(40);
      writeChecksumWords(checksumWordsFromBigInts(big), bytes, { offset: 3, littleEndian });
      assert.equal(new DataView(bytes.buffer).getBigUint64(3, littleEndian), big[0]);
      assert.deepEqual(checksumWordsToBigInts(readChecksumWords(bytes, 3, littleEndian)), big);
    }),
  );
});

/** Uberblock slot 4 of the first label: 128 KiB + 4 * 4 KiB. */
const uberblockAt = 147456;
for (const [name, littleEndian] of [
  ["uberblock-single.bin", true],
  ["uberblock-be-single.bin", false],
] as const) {
  test(`${name}: an uberblock that OpenZFS wrote verifies at its place only, and seals to the same bytes`, () => {
    const bytes = readVector(name);
    assert.equal(verifyLabel(bytes, uberblockAt), true);
    assert.equal(verifyLabel(bytes, uberblockAt + 4096), false);
    const copy = bytes.slice();
    copy.fill(0, copy.length - ZioEckView.SIZE);
    sealLabel(copy, uberblockAt, littleEndian);
    assert.deepEqual(copy, bytes);
  });
}

const logBlocks = [
  { name: "zil-plain.bin", littleEndian: true, mac: false, words: [0x4b2b901bc40e1eban, 0xb7aeae828f63927fn, 0x51n, 1n] },
  { name: "zil-encrypted.bin", littleEndian: true, mac: true, words: [0x565e3b50c2de9797n, 0x172223c82d28ed1dn, 0x63n, 1n] },
  { name: "zil-big-endian.bin", littleEndian: false, mac: false, words: [0x49888c82bd3e8370n, 0x97bcfa8b9de10975n, 0x4an, 1n] },
] as const;
for (const { name, littleEndian, mac, words } of logBlocks) {
  test(`${name}: a log block that OpenZFS wrote verifies by its words only, and seals to the same bytes`, () => {
    const bytes = readVector(name);
    assert.equal(verifyZilBlock(bytes, checksumWordsFromBigInts(words), { checksum: "zilog2", mac }), true);
    assert.equal(verifyZilBlock(bytes, checksumWordsFromBigInts([...words.slice(0, 3), 2n]), { checksum: "zilog2", mac }), false);
    assert.equal(verifyZilBlock(bytes, checksumWordsFromBigInts(words), { checksum: "zilog2", mac: !mac }), false);
    const copy = bytes.slice();
    sealZilBlock(copy, checksumWordsFromBigInts(words), { checksum: "zilog2", littleEndian, mac });
    assert.deepEqual(copy, bytes);
  });
}

const place = { vdev: 3, offset: 0x4000, txg: 77 };
const zilWords = checksumWordsFromBigInts([0x1111222233334444n, 2n ** 64n - 1n, 54n, 9n]);
const embedded: readonly {
  readonly name: string;
  readonly seal: (bytes: Uint8Array, littleEndian: boolean, mac: boolean) => void;
  readonly verify: (bytes: Uint8Array, mac: boolean) => boolean;
  readonly elsewhere: (bytes: Uint8Array) => boolean;
}[] = [
  {
    name: "label",
    seal: (bytes, littleEndian) => sealLabel(bytes, 8192, littleEndian),
    verify: (bytes) => verifyLabel(bytes, 8192),
    elsewhere: (bytes) => verifyLabel(bytes, 8192 + 262144),
  },
  {
    name: "gang header",
    seal: (bytes, littleEndian, mac) => sealGangHeader(bytes, place, { littleEndian, mac }),
    verify: (bytes, mac) => verifyGangHeader(bytes, place, { mac }),
    elsewhere: (bytes) => verifyGangHeader(bytes, { ...place, txg: 78 }),
  },
  {
    name: "zilog block",
    seal: (bytes, littleEndian, mac) => sealZilBlock(bytes, zilWords, { checksum: "zilog", littleEndian, mac }),
    verify: (bytes, mac) => verifyZilBlock(bytes, zilWords, { checksum: "zilog", mac }),
    elsewhere: (bytes) => verifyZilBlock(bytes, checksumWordsFromBigInts([1n, 2n, 3n, 4n]), { checksum: "zilog" }),
  },
  {
    name: "zilog2 block",
    seal: (bytes, littleEndian, mac) => {
      ZilChainEditor.of(bytes, 0, littleEndian).nused = 5000;
      sealZilBlock(bytes, zilWords, { checksum: "zilog2", littleEndian, mac });
    },
    verify: (bytes, mac) => verifyZilBlock(bytes, zilWords, { checksum: "zilog2", mac }),
    elsewhere: (bytes) => verifyZilBlock(bytes, checksumWordsFromBigInts([1n, 2n, 3n, 4n]), { checksum: "zilog2" }),
  },
];
for (const { name, seal, verify, elsewhere } of embedded) {
  test(`${name}: what is sealed verifies, in both byte orders, at its place only`, () => {
    for (const littleEndian of [true, false]) {
      const bytes = Uint8Array.from({ length: 12288 }, (_, at) => at * 11);
      seal(bytes, littleEndian, false);
      const before = bytes.slice();
      assert.equal(verify(bytes, false), true);
      assert.deepEqual(bytes, before);
      assert.equal(elsewhere(bytes), false);
      bytes[1000]! ^= 1;
      assert.equal(verify(bytes, false), false);
    }
  });

  test(`${name}: any bytes are refused without an error`, () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => assert.equal(verify(bytes, false), false)));
    const sealed = new Uint8Array(12288);
    seal(sealed, true, false);
    for (let length = 0; length < 400; length++) verify(sealed.subarray(0, length), false);
  });
}

test("a Node Buffer at any alignment is read like other bytes, and not written", async () => {
  const bytes = new Uint8Array(12289);
  const block = bytes.subarray(1);
  ZilChainEditor.of(block, 0, true).nused = 5000;
  sealZilBlock(block, zilWords, { checksum: "zilog2", littleEndian: true });
  const buffer = Buffer.from(bytes.buffer, 1, 12288);
  const before = new Uint8Array(buffer);
  assert.equal(verifyZilBlock(buffer, checksumWordsFromBigInts([0n, 0n, 0n, 0n]), { checksum: "zilog2" }), false);
  assert.deepEqual(new Uint8Array(buffer), before);
  assert.equal(verifyZilBlock(buffer, zilWords, { checksum: "zilog2" }), true);
  for (const id of [
    Checksum.fletcher2,
    Checksum.fletcher4,
    Checksum.sha256,
    Checksum.sha512,
    Checksum.skein,
    Checksum.edonr,
    Checksum.blake3,
  ]) {
    const algorithm = await checksumAlgorithm(id, Buffer.from(salt));
    for (const littleEndian of [true, false])
      assert.deepEqual(algorithm.compute(buffer, littleEndian), algorithm.compute(before, littleEndian));
  }
  assert.deepEqual(new Uint8Array(buffer), before);
});

test("a log block's MAC stays in its trailer", () => {
  const bytes = new Uint8Array(8192);
  const chain = ZilChainEditor.of(bytes, 0, true);
  chain.nused = 8192;
  chain.eck.cksum.setWord(2, 0xaaaan);
  chain.eck.cksum.setWord(3, 0xbbbbn);
  sealZilBlock(bytes, zilWords, { checksum: "zilog2", littleEndian: true, mac: true });
  assert.equal(chain.eck.cksum.word(2), 0xaaaan);
  assert.equal(verifyZilBlock(bytes, zilWords, { checksum: "zilog2", mac: true }), true);
  assert.equal(verifyZilBlock(bytes, zilWords, { checksum: "zilog2" }), false);
});

test("a zilog2 block is summed as far as it is used, in units of 4 KiB", () => {
  const bytes = new Uint8Array(12288);
  ZilChainEditor.of(bytes, 0, true).nused = 4097;
  sealZilBlock(bytes, zilWords, { checksum: "zilog2", littleEndian: true });
  bytes[8192] = 1;
  assert.equal(verifyZilBlock(bytes, zilWords, { checksum: "zilog2" }), true);
  bytes[8191] = 1;
  assert.equal(verifyZilBlock(bytes, zilWords, { checksum: "zilog2" }), false);
  for (const used of [0n, 12289n, 2n ** 63n]) {
    ZilChainEditor.of(bytes, 0, true).nusedBig = used;
    assert.equal(verifyZilBlock(bytes, zilWords, { checksum: "zilog2" }), false);
  }
});
