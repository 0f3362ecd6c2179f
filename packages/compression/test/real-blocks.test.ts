/** A block that OpenZFS compressed by every compressor and level, against what the kernel showed of the file. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compressionCodec, compressionId, readZstdHeader } from "@zfskit/compression";
import { portableGzip } from "../src/gzip.ts";
import { portableZstd } from "../src/zstd.ts";

interface VectorBlock {
  /** The dataset's `compression`. */
  readonly property: string;
  readonly compression: string;
  readonly lsize: number;
  readonly size: number;
  readonly sha256: string;
  /** Base64. */
  readonly stored: string;
}

// The vectors lie beside the sources also when compiled tests run.
const folder = new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/" : "./vectors/", import.meta.url);
const blocks = JSON.parse(readFileSync(new URL("blocks.json", folder), "utf8")) as VectorBlock[];

test("there is a block by every compressor and level", () => {
  const levels = (name: string, list: readonly number[]) => list.map((level) => `${name}${level}`);
  const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
  const all = ["lz4", "lzjb", "zle", ...levels("gzip-", upTo(9)), ...levels("zstd-", upTo(19))];
  const found = new Set(blocks.map(({ property }) => property));
  assert.deepEqual(
    [...all, ...levels("zstd-fast-", [1, 2, 3, 5, 10, 20, 50, 100, 500, 1000])].filter((property) => !found.has(property)),
    [],
  );
});

for (const { property, compression, lsize, size, sha256, stored } of blocks) {
  test(`${property}: the file is what the kernel showed`, async () => {
    const bytes = new Uint8Array(Buffer.from(stored, "base64"));
    const name = compression.replace("_", "-");
    const codecs: { decompress(stored: Uint8Array, block: Uint8Array): void }[] = [await compressionCodec(compressionId(name)!)];
    if (name.startsWith("gzip")) codecs.push(await portableGzip());
    if (name === "zstd") codecs.push(await portableZstd());
    for (const codec of codecs) {
      const block = new Uint8Array(lsize).fill(0xee);
      codec.decompress(bytes, block);
      assert.equal(createHash("sha256").update(block.subarray(0, size)).digest("hex"), sha256);
      assert.ok(block.subarray(size).every((byte) => byte === 0));
    }
  });
}

/** ZFS numbers the fast levels from 103 on: include/sys/zstd/zstd.h enum zio_zstd_levels. */
const FAST_LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 500, 1000];

test("the header of a zstd block names the level", () => {
  for (const { property, stored } of blocks) {
    const [, fast, level] = /^zstd-(fast-)?(\d+)$/.exec(property) ?? [];
    if (level === undefined) continue;
    const expected = fast === undefined ? Number(level) : 103 + FAST_LEVELS.indexOf(Number(level));
    assert.equal(readZstdHeader(new Uint8Array(Buffer.from(stored, "base64"))).level, expected, property);
  }
});
