import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { blake3 } from "@noble/hashes/blake3.js";
import { sha512_256 } from "@noble/hashes/sha2.js";
import { type ChecksumWords, checksumAlgorithm, checksumWordsToBigInts, readChecksumWords, writeChecksumWords } from "@zfskit/checksum";
import { Checksum } from "@zfskit/format";
import fc from "fast-check";
import { edonRAbsorb, edonRDigest, edonRStart } from "../src/edonr.ts";
import { sha256Digest, sha512Digest } from "../src/sha2.ts";
import { sha256 } from "../src/sha256.ts";
import { skeinDigest, skeinState } from "../src/skein.ts";

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const ascii = (text: string) => new TextEncoder().encode(text);
/** What the SHA-2 and Edon-R vectors hash. */
const abc = ascii("abc");
const sha1024 = ascii("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu");

/** FIPS 180-4 examples, as NIST publishes them; OpenZFS tests/zfs-tests/cmd/checksum/sha2_test.c has the same. */
test("sha256 and sha512/256: the published examples", async () => {
  for (const digest of [sha256Digest().digest, sha256]) {
    assert.equal(hex(digest(abc)), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert.equal(
      hex(digest(ascii("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
    assert.equal(hex(digest(ascii("a".repeat(1e6)))), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  }
  for (const digest of [(await sha512Digest()).digest, sha512_256]) {
    assert.equal(hex(digest(abc)), "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23");
    assert.equal(hex(digest(sha1024)), "3928e184fb8690f840da3988121d31be65cb9d3ef83ee6146feac861e19b563a");
  }
});

test("sha256: the portable form is the runtime's, for bytes at any alignment, of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(7), (bytes, shift) => {
      const moved = new Uint8Array(bytes.length + shift + 1).fill(0xa5);
      moved.set(bytes, shift);
      const own = sha256(moved.subarray(shift, shift + bytes.length));
      assert.equal(hex(own), createHash("sha256").update(bytes).digest("hex"));
    }),
  );
});

/** Skein 1.3 specification, appendix C; OpenZFS tests/zfs-tests/cmd/checksum/skein_test.c has the same. */
test("skein-512: the published examples", () => {
  const countdown = (size: number) => Uint8Array.from({ length: size }, (_, at) => 255 - at);
  const digest = (size: number) => hex(skeinDigest(skeinState(64), countdown(size), 64));
  assert.equal(
    digest(1),
    "71b7bce6fe6452227b9ced6014249e5bf9a9754c3ad618ccc4e0aae16b316cc8ca698d864307ed3e80b6ef1570812ac5272dc409b5a012df2a579102f340617a",
  );
  assert.equal(
    digest(64),
    "45863ba3be0c4dfc27e75d358496f4ac9a736a505d9313b42b2f5eada79fc17f63861e947afb1d056aa199575ad3f8c9a3cc1780b5e5fa4cae050e989876625b",
  );
  assert.equal(
    digest(128),
    "91cca510c263c4ddd010530a33073309628631f308747e1bcbaa90e451cab92e5188087af4188773a332303e6667a7a210856f742139000071f48e8ba2a5adb7",
  );
});

/** The initial value for 32 bytes of output, which the specification prints (appendix B.13, Skein-512-256). */
test("skein-512-256: the state before a message is the published one", () => {
  const halves = [0x2fdb3e13, 0xccd044a1, 0x1a79a9eb, 0xe8359030, 0x4f816e6f, 0x55aea061, 0xae9b94db, 0x2a2767a4];
  assert.deepEqual(
    Array.from(skeinState(32).subarray(0, 8), (half) => half >>> 0),
    halves,
  );
});

/** OpenZFS tests/zfs-tests/cmd/checksum/edonr_test.c. */
test("edon-r 512: OpenZFS's examples", () => {
  assert.equal(
    hex(edonRDigest(abc)),
    "1b14db155f1d406594b8cef70a4362ec6b5de6a5daf50ec999e987c19d3049e2de5977bb05b1bb220050a1ea5b46a9f1740acafbf6b45032adc90c628372c22b",
  );
  assert.equal(
    hex(edonRDigest(sha1024)),
    "5351070dc51c3b2baca5a60d0252ccb4e4921a96fe5a69e76dad48fd21a0845ad57f880b3e4a907bc503151842bb949e1cba7439a6409a34b8436cb46921583c",
  );
});

test("edon-r: whole blocks taken in first make no difference", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(3), (bytes, blocks) => {
      const first = Math.min(blocks, Math.floor(bytes.length / 128)) * 128;
      const start = edonRAbsorb(edonRStart(), bytes.subarray(0, first));
      assert.deepEqual(edonRDigest(bytes.subarray(first), start), edonRDigest(bytes));
    }),
  );
});

test("skein: bytes at any alignment, of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(7), (bytes, shift) => {
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      assert.deepEqual(skeinDigest(skeinState(32), moved.subarray(shift), 32), skeinDigest(skeinState(32), bytes, 32));
    }),
  );
});

/** The official BLAKE3 vectors (test_vectors.json), keyed; OpenZFS tests/zfs-tests/cmd/checksum/blake3_test.c. */
const keyed: readonly { readonly size: number; readonly keyed: string }[] = [
  { size: 0, keyed: "92b2b75604ed3c761f9d6f62392c8a9227ad0ea3f09573e783f1498a4ed60d26" },
  { size: 1, keyed: "6d7878dfff2f485635d39013278ae14f1454b8c0a3a2d34bc1ab38228a80c95b" },
  { size: 64, keyed: "ba8ced36f327700d213f120b1a207a3b8c04330528586f414d09f2f7d9ccb7e6" },
  { size: 1023, keyed: "c951ecdf03288d0fcc96ee3413563d8a6d3589547f2c2fb36d9786470f1b9d6e" },
  { size: 1024, keyed: "75c46f6f3d9eb4f55ecaaee480db732e6c2105546f1e675003687c31719c7ba4" },
  { size: 1025, keyed: "357dc55de0c7e382c900fd6e320acc04146be01db6a8ce7210b7189bd664ea69" },
  { size: 8192, keyed: "dc9637c8845a770b4cbf76b8daec0eebf7dc2eac11498517f08d44c8fc00d58a" },
  { size: 31744, keyed: "efa53b389ab67c593dba624d898d0f7353ab99e4ac9d42302ee64cbf9939a419" },
  { size: 102400, keyed: "1c35d1a5811083fd7119f5d5d1ba027b4d01c0c6c49fb6ff2cf75393ea5db4a7" },
];
test("blake3: the official keyed vectors", async () => {
  const algorithm = await checksumAlgorithm(Checksum.blake3, ascii("whats the Elvish word for friend"));
  for (const row of keyed) {
    const words = algorithm.compute(
      Uint8Array.from({ length: row.size }, (_, at) => at % 251),
      true,
    );
    assert.equal(hex(bytesOf(words, true)), row.keyed, `${row.size} bytes`);
  }
});

const salt = Uint8Array.from({ length: 32 }, (_, at) => at * 7);
const digests: readonly { readonly name: keyof typeof Checksum; readonly digest: (bytes: Uint8Array) => Uint8Array }[] = [
  { name: "sha512", digest: (bytes) => createHash("sha512-256").update(bytes).digest() },
  { name: "skein", digest: (bytes) => skeinDigest(skeinState(32, salt), bytes, 32) },
  { name: "edonr", digest: saltedEdonR },
  { name: "blake3", digest: (bytes) => blake3(bytes, { key: salt }) },
];

/** edonr_zfs.c: the message comes after H(salt) and H(H(salt)). */
function saltedEdonR(bytes: Uint8Array): Uint8Array {
  const once = edonRDigest(salt);
  return edonRDigest(Uint8Array.from([...once, ...edonRDigest(once), ...bytes])).subarray(0, 32);
}

for (const { name, digest } of digests) {
  test(`${name}: the digest's bytes are the words as the block's machine stores them`, async () => {
    const algorithm = await checksumAlgorithm(Checksum[name], salt);
    const bytes = new Uint8Array(1000).fill(9);
    for (const littleEndian of [true, false]) {
      const words = algorithm.compute(bytes, littleEndian);
      assert.equal(hex(bytesOf(words, littleEndian)), hex(digest(bytes).subarray(0, 32)));
      assert.deepEqual(readChecksumWords(digest(bytes), 0, littleEndian), words);
    }
  });
}

test("sha256: big-endian words, whatever machine wrote the block", async () => {
  const algorithm = await checksumAlgorithm(Checksum.sha256);
  for (const littleEndian of [true, false]) {
    assert.deepEqual(checksumWordsToBigInts(algorithm.compute(abc, littleEndian)), [
      0xba7816bf8f01cfean,
      0x414140de5dae2223n,
      0xb00361a396177a9cn,
      0xb410ff61f20015adn,
    ]);
  }
});

function bytesOf(words: ChecksumWords, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(32);
  writeChecksumWords(words, bytes, { offset: 0, littleEndian });
  return bytes;
}
