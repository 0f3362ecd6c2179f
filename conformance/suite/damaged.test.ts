/** A damaged file: what comes out with and without --damaged, held to the same file of the sound pool. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fixture } from "../src/fixture.ts";
import { jsonLines, zexplore } from "../src/zexplore.ts";

const FILE = "single/rec-4K:/text";
const LABELS = 4 * 1024 * 1024;

interface Pointer {
  readonly offset: number;
  readonly lsize: number;
  readonly dvas: readonly { readonly offset: number }[];
}

let work = "";
let image = "";
let sound: Buffer;
let lost: Pointer;

before(async () => {
  work = mkdtempSync(join(tmpdir(), "zfskit-damaged-"));
  const pool = await fixture("openzfs-2.4/single");
  const whole = zexplore("cp", "-p", pool, FILE, join(work, "whole"));
  assert.equal(whole.status, 0, whole.stderr);
  sound = readFileSync(join(work, "whole"));
  const { ino } = jsonLines(zexplore("stat", "-p", pool, "--json", FILE).stdout)[0] as { ino: number };
  const blocks = jsonLines(zexplore("object", "-p", pool, "--json", "-b", "single/rec-4K", String(ino)).stdout).slice(1);
  lost = blocks[1] as unknown as Pointer;
  const bytes = readFileSync(join(pool, "0.img"));
  for (const { offset } of lost.dvas) bytes[LABELS + offset + 7]! ^= 0x55;
  image = join(work, "damaged.img");
  writeFileSync(image, bytes);
});
after(() => rmSync(work, { recursive: true }));

const zeroed = () => Buffer.from(sound).fill(0, lost.offset, lost.offset + lost.lsize);
const outcomes = [
  { name: "without --damaged", args: [], expected: () => sound.subarray(0, lost.offset) },
  { name: "--damaged=zero", args: ["--damaged=zero"], expected: zeroed },
  {
    name: "--damaged=skip",
    args: ["--damaged=skip"],
    expected: () => Buffer.concat([sound.subarray(0, lost.offset), sound.subarray(lost.offset + lost.lsize)]),
  },
];
for (const { name, args, expected } of outcomes) {
  test(`cp ${name}: the copy is what it should be, the place is named, exit 1`, () => {
    const to = join(work, `copy${args.join("")}`);
    const { status, stderr } = zexplore("cp", "-p", image, ...args, FILE, to);
    assert.equal(status, 1);
    assert.ok(readFileSync(to).equals(expected()));
    assert.match(stderr, new RegExp(`${FILE} object \\d+ level 0 block 1 byte ${lost.offset} `));
    assert.match(stderr, new RegExp(`damaged.img at 0x${(LABELS + lost.dvas[0]!.offset).toString(16)}: checksum differs`));
    if (args.length > 0) assert.match(stderr, new RegExp(`${lost.lsize} bytes from byte ${lost.offset} on`));
  });

  test(`cat ${name}: the same bytes`, () => {
    const { status, stdout } = zexplore("cat", "-p", image, ...args, FILE);
    assert.equal(status, 1);
    assert.equal(stdout, expected().toString());
  });
}

test("the files beside it are copied, whole", () => {
  const to = join(work, "tree");
  const { status, stderr } = zexplore("cp", "-p", image, "single/rec-4K", to);
  assert.equal(status, 1);
  assert.equal(stderr.split("\n").filter((line) => line.includes("error")).length, 1);
  assert.ok(existsSync(join(to, "tiny")) && statSync(join(to, "tiny")).size > 0);
});
