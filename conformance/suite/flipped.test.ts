/**
 * Damage: any one byte flipped gives the same output or an error, never wrong data.
 *
 * A sample runs always; ZFSKIT_FLIPS=all takes every byte of the first MiB that is read at all (480 KiB: an hour or two) and
 * 2,000 sectors; ZFSKIT_FLIPS=20000 takes so many bytes. ZFSKIT_PART=1/2 takes the first half of them.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { CountingSource, MemorySource } from "@zfskit/blockdev";
import { isZfsError } from "@zfskit/core";
import { openPool } from "@zfskit/pool";
import { digest } from "../src/digest.ts";
import { fixture } from "../src/fixture.ts";

const ALL = process.env["ZFSKIT_FLIPS"] === "all";
const LABEL_BYTES = 1024 * 1024;
const SECTOR_BYTES = 4096;
const DATA_AT = 4 * 1024 * 1024;
const SECTOR_FLIPS = ALL ? 2000 : 40;
const [PART = 1, PARTS = 1] = (process.env["ZFSKIT_PART"] ?? "1/1").split("/").map(Number);

/** Datasets that are read: small ones of each kind. */
const SMALL = /^single(\/(a|a\/b|xsa|xdir|longname|comp-(lzjb|lz4|zstd|gzip-1)|sum-(sha512|skein|edonr|blake3)))?$/;

const isTiny = (name: string): boolean => name === "single/a";

let image: Uint8Array<ArrayBuffer>;
let sound: Map<string, string>;

before(async () => {
  image = new Uint8Array(readFileSync(join(await fixture("openzfs-2.4/single"), "0.img")));
  sound = (await readFlipped(undefined, (name) => SMALL.test(name))) ?? new Map();
  assert.ok(sound.size > 50);
});

/** Read the image with one byte changed; undefined where the pool does not open, which only a ZfsError may say. */
async function readFlipped(at: number | undefined, datasets: (name: string) => boolean): Promise<Map<string, string> | undefined> {
  if (at !== undefined) image[at]! ^= 0xff;
  try {
    await using pool = await openPool(new MemorySource(image, "flipped"));
    return await digest(pool, datasets);
  } catch (error) {
    if (!isZfsError(error)) throw error;
    return undefined;
  } finally {
    if (at !== undefined) image[at]! ^= 0xff;
  }
}

function assertNothingWrong(found: Map<string, string> | undefined, at: number): void {
  for (const [file, line] of found ?? []) {
    if (!line.startsWith("error ")) assert.equal(line, sound.get(file), `${file} with the byte at ${at} flipped`);
  }
}

/** The same choice in every run: a linear congruential generator with Knuth's constants. */
function* choices(count: number, from: number): Generator<number> {
  let state = 1n;
  for (let i = 0; i < count; i++) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    yield Number((state >> 33n) % BigInt(from));
  }
}

/** Bytes of the first MiB that reading touches. Another cannot change what comes out, whatever it holds. */
async function labelBytesRead(): Promise<number[]> {
  const touched = new Uint8Array(LABEL_BYTES);
  const counting = new CountingSource(new MemorySource(image), (offset, length) => touched.fill(1, offset, offset + length));
  await using pool = await openPool(counting);
  await digest(pool, isTiny);
  return Array.from(touched.keys()).filter((at) => touched[at] === 1);
}

test("bytes of the first MiB, flipped in turn, change nothing or give an error", async () => {
  const read = await labelBytesRead();
  const chosen = ALL ? read : [...choices(Number(process.env["ZFSKIT_FLIPS"] ?? 200), read.length)].map((choice) => read[choice]!);
  for (const at of chosen.slice(((PART - 1) * chosen.length) / PARTS, (PART * chosen.length) / PARTS))
    assertNothingWrong(await readFlipped(at, isTiny), at);
});

test(`${SECTOR_FLIPS} sectors that hold data, a byte flipped in each, change nothing or give an error`, async () => {
  const used: number[] = [];
  for (let at = DATA_AT; at < image.length; at += SECTOR_BYTES)
    if (image.subarray(at, at + SECTOR_BYTES).some((byte) => byte !== 0)) used.push(at);
  for (const choice of choices(SECTOR_FLIPS, used.length)) {
    const at = used[choice]! + (choice % SECTOR_BYTES);
    assertNothingWrong(await readFlipped(at, (name) => SMALL.test(name)), at);
  }
});
