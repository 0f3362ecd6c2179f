import assert from "node:assert/strict";
import { test } from "node:test";
import { checksumTraits } from "@zfskit/checksum";
import { compressionCodec, compressionName } from "@zfskit/compression";
import { suites } from "@zfskit/crypto";
import { ChecksumNames, Compress, CompressNames } from "@zfskit/format/spa";
import { type EngineTest, engineTests } from "../src/engine-tests.ts";
import { megabytesPerSecond, sampleBlock } from "../src/speed.ts";
import { ZSTD_SAMPLE, ZSTD_SAMPLE_BYTES } from "../src/zstd-sample.ts";

const ENGINES = ["WebAssembly", "node:crypto", "node:zlib", "WebCrypto", "JavaScript"];

async function all(tests: AsyncGenerator<EngineTest>): Promise<EngineTest[]> {
  const list: EngineTest[] = [];
  for await (const one of tests) list.push(one);
  return list;
}

/** Every name of a table, but of what there is nothing to compute for. */
function names(table: Readonly<Record<number, string>>, nameOf: (id: number) => string | undefined, without: readonly string[]): string[] {
  return Object.keys(table)
    .flatMap((id) => nameOf(Number(id)) ?? [])
    .filter((name) => !without.includes(name));
}

const tables = [
  {
    kind: "checksum",
    expected: names(ChecksumNames, (id) => checksumTraits(id)?.name, ["inherit", "on", "off", "noparity"]),
  },
  {
    kind: "compression",
    expected: names(CompressNames, compressionName, ["inherit", "on", "empty", "uncompressed"]),
  },
  { kind: "cipher", expected: suites.map(({ name }) => name) },
  {
    kind: "raidz",
    expected: ["parity P", "parity P+Q", "parity P+Q+R", "1 lost, by P", "2 lost, by P+Q", "3 lost, by P+Q+R"],
  },
] as const;

for (const { kind, expected } of tables) {
  test(`${kind}: every algorithm works here, and names what does its work with a figure`, async () => {
    const found = await all(engineTests[kind](0));
    assert.deepEqual(
      found.map(({ name }) => name),
      expected,
    );
    for (const one of found) {
      assert.ok(one.ok, `${one.name}: ${one.found}`);
      assert.equal(one.kind, kind);
      for (const { engine, mbPerSecond } of [one, ...(one.compress === undefined ? [] : [one.compress])]) {
        assert.ok(engine !== undefined && ENGINES.includes(engine), one.name);
        assert.ok(mbPerSecond !== undefined && mbPerSecond > 0, one.name);
      }
    }
  });
}

test("blocks that are measured are text that shrinks, the same each time; the zstd block holds the first of it", async () => {
  const block = sampleBlock(131072);
  assert.equal(block.length, 131072);
  assert.deepEqual(sampleBlock(5000), block.slice(0, 5000));
  const stored = Uint8Array.from(atob(ZSTD_SAMPLE), (letter) => letter.charCodeAt(0));
  const back = new Uint8Array(ZSTD_SAMPLE_BYTES);
  (await compressionCodec(Compress.zstd)).decompress(stored, back);
  assert.deepEqual(back, sampleBlock(ZSTD_SAMPLE_BYTES));
});

test("a figure has three digits at most, and work is done at least twice: once to warm up", async () => {
  let calls = 0;
  const figure = await megabytesPerSecond(1000, () => calls++, 0);
  assert.equal(calls, 2);
  assert.equal(figure, Number(figure.toPrecision(3)));
});
