/** Older states of a pool: its checkpoint, and what is opened where the newest does not lead to a readable pool. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fixture } from "../src/fixture.ts";
import { jsonLines, zexplore } from "../src/zexplore.ts";

const LABELS = 4 * 1024 * 1024;

interface State {
  readonly txg: number;
  readonly reads?: boolean;
  readonly rootbp: { readonly dvas: readonly { readonly offset: number }[] };
}

let work = "";
let sound = "";
let damaged = "";
let states: State[] = [];

const statesOf = (source: string, ...args: string[]) =>
  jsonLines(zexplore("uberblocks", "-p", source, "--json", ...args).stdout) as unknown as State[];
const names = (...args: string[]) =>
  zexplore("ls", ...args)
    .stdout.trim()
    .split("\n");

before(async () => {
  work = mkdtempSync(join(tmpdir(), "zfskit-rewind-"));
  sound = join(await fixture("openzfs-2.4/checkpoint"), "0.img");
  states = statesOf(sound);
  const image = readFileSync(sound);
  for (const { rootbp } of states.slice(0, 2)) for (const { offset } of rootbp.dvas) image[LABELS + offset + 100]! ^= 0xff;
  damaged = join(work, "damaged.img");
  writeFileSync(damaged, image);
});
after(() => rmSync(work, { recursive: true }));

test("a checkpoint has the file that was removed after it, and not the one that was made", () => {
  const [now, then] = [names("-p", sound), names("-p", sound, "--checkpoint")];
  assert.deepEqual([now.includes("t"), now.includes("new")], [false, true]);
  assert.deepEqual([then.includes("t"), then.includes("new")], [true, false]);
});

test("a pool without a checkpoint says so", async () => {
  const { status, stderr } = zexplore("ls", "-p", await fixture("openzfs-2.4/pair"), "--checkpoint");
  assert.equal(status, 1);
  assert.match(stderr, /the pool has no checkpoint/);
});

test("uberblocks --check says which states read", () => {
  const read = (source: string) => statesOf(source, "--check").map(({ reads }) => reads);
  assert.deepEqual(
    read(sound),
    states.map(() => true),
  );
  assert.deepEqual(
    read(damaged),
    states.map((_, i) => i > 1),
  );
});

test("where the newest states are damaged, the newest that reads is opened, with a warning", () => {
  const { status, stdout, stderr } = zexplore("ls", "-p", damaged);
  assert.equal(status, 0);
  assert.equal(stdout, zexplore("ls", "-p", sound, "--txg", String(states[2]!.txg)).stdout);
  assert.match(stderr, new RegExp(`warning: txg ${states[0]!.txg} does not lead to a readable pool .*: opened txg ${states[2]!.txg}`));
});

test("a damaged state that was asked for is an error that names the newest that can be opened", () => {
  const { status, stderr } = zexplore("ls", "-p", damaged, "--txg", String(states[1]!.txg));
  assert.equal(status, 1);
  assert.match(
    stderr,
    new RegExp(`txg ${states[1]!.txg} does not lead to a readable pool .*: txg ${states[2]!.txg} is the newest that can be opened`),
  );
});

test("a copy that was cut short names the newest state that is still in it", () => {
  const cut = join(work, "cut.img");
  writeFileSync(cut, readFileSync(damaged).subarray(0, -1024 * 1024));
  const { status, stderr } = zexplore("ls", "-p", cut);
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`was cut short: .*: txg ${states[2]!.txg} is the newest that can be opened`));
});
