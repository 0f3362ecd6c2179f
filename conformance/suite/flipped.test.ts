/**
 * Damage: any one byte flipped gives the same output or an error, never wrong data.
 *
 * A sample runs always; ZFSKIT_FLIPS=all takes every byte of the first MiB and 2,000 sectors, which takes hours, and
 * ZFSKIT_FLIPS=20000 so many bytes of the first MiB.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import { isZfsError } from "@zfskit/core";
import { openPool } from "@zfskit/pool";
import { digest } from "../src/digest.ts";
import { fixture } from "../src/fixture.ts";

const ALL = process.env["ZFSKIT_FLIPS"] === "all";
const LABEL_BYTES = 1024 * 1024;
const SECTOR_BYTES = 4096;
const DATA_AT = 4 * 1024 * 1024;
const LABEL_FLIPS = ALL ? LABEL_BYTES : Number(process.env.ZFSKIT_FLIPS ?? 200);
const SECTOR_FLIPS = ALL ? 2000 : 40;

/** Datasets that are read: small ones of each kind. */
const SMALL = /^single(\/(a|a\/b|xsa|xdir|longname|comp-(lzjb|lz4|zstd|gzip-1)|sum-(sha512|skein|edonr|blake3)))?$/;

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

test(`${LABEL_FLIPS} bytes of the first MiB, flipped in turn, change nothing or give an error`, async () => {
  const small = (name: string) => name === "single/a";
  for (const at of ALL ? Array.from({ length: LABEL_BYTES }, (_, i) => i) : choices(LABEL_FLIPS, LABEL_BYTES)) {
    assertNothingWrong(await readFlipped(at, small), at);
  }
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
