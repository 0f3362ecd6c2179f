/** A block that OpenZFS wrote by each checksum, in both byte orders, against the words in its pointer. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checksumAlgorithm, checksumId, checksumWordsToBigInts } from "@zfskit/checksum";
import { readVector } from "./vectors.ts";

interface VectorBlock {
  readonly pool: string;
  readonly file: string;
  readonly checksum: string;
  readonly littleEndian: boolean;
  /** Hex. */
  readonly salt: string;
  /** Hex, as numbers. */
  readonly words: readonly string[];
  /** Base64. */
  readonly bytes: string;
}

const blocks = JSON.parse(new TextDecoder().decode(readVector("blocks.json"))) as VectorBlock[];

test("there is a block of each checksum in each byte order", () => {
  const kinds = ["blake3", "edonr", "fletcher2", "fletcher4", "sha256", "sha512", "skein"];
  assert.deepEqual(
    blocks.map(({ checksum, littleEndian }) => `${checksum} ${littleEndian}`).sort(),
    kinds.flatMap((kind) => [`${kind} false`, `${kind} true`]),
  );
});

for (const { pool, file, checksum, littleEndian, salt, words, bytes } of blocks) {
  test(`${checksum}, ${littleEndian ? "little" : "big"}-endian: ${file} of ${pool}`, async () => {
    const algorithm = await checksumAlgorithm(checksumId(checksum)!, new Uint8Array(Buffer.from(salt, "hex")));
    const block = new Uint8Array(Buffer.from(bytes, "base64"));
    assert.deepEqual(
      checksumWordsToBigInts(algorithm.compute(block, littleEndian)),
      words.map((word) => BigInt(`0x${word}`)),
    );
    block[block.length >> 1]! ^= 1;
    assert.notDeepEqual(checksumWordsToBigInts(algorithm.compute(block, littleEndian))[0], BigInt(`0x${words[0]}`));
  });
}
