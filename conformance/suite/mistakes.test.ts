/** What a user does wrong, or finds broken: one line that says what, where and what to do, and the right exit code. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sealLabel } from "@zfskit/checksum";
import { VdevPhysView } from "@zfskit/format";
import { labelOffset } from "@zfskit/vdev";
import { fixture } from "../src/fixture.ts";
import { zexplore } from "../src/zexplore.ts";

let pair = "";
let stripe = "";
let work = "";

before(async () => {
  pair = await fixture("openzfs-2.4/pair");
  stripe = await fixture("openzfs-2.4/stripe");
  work = mkdtempSync(join(tmpdir(), "zfskit-mistakes-"));
});
after(() => rmSync(work, { recursive: true }));

/** A file with a name of its own in the working folder. */
function made(name: string, make: (path: string) => void): string {
  const path = join(work, name);
  make(path);
  return path;
}

function folderOf(name: string, links: readonly string[]): string {
  const folder = mkdtempSync(join(work, `${name}-`));
  for (const [i, link] of links.entries()) symlinkSync(link, join(folder, `${i}.img`));
  return folder;
}

/** An image whose labels name a feature of the same length that nobody knows. */
function withUnknownFeature(path: string): void {
  const image = new Uint8Array(readFileSync(join(pair, "0.img")));
  for (let index = 0; index < 4; index++) {
    const at = (labelOffset(image.length, index) ?? 0) + 16384;
    const phys = image.subarray(at, at + VdevPhysView.SIZE);
    const found = Buffer.from(phys.buffer, phys.byteOffset, phys.length).indexOf("com.delphix:hole_birth");
    assert.ok(found > 0);
    phys.set(new TextEncoder().encode("com.example:time_trips"), found);
    sealLabel(phys, at, true);
  }
  writeFileSync(path, image);
}

const cases: readonly { name: string; args: () => string[]; says: RegExp }[] = [
  {
    name: "a text is not a pool",
    args: () => ["ls", "-p", made("text", (path) => writeFileSync(path, "hello\n"))],
    says: /text is not a member of a ZFS pool/,
  },
  {
    name: "an empty file is not a pool",
    args: () => ["ls", "-p", made("empty", (path) => writeFileSync(path, ""))],
    says: /empty is not a member of a ZFS pool/,
  },
  {
    name: "a large file without labels is not a pool",
    args: () => ["ls", "-p", made("zeros", (path) => writeFileSync(path, new Uint8Array(8 << 20)))],
    says: /zeros is not a member of a ZFS pool: none of its four labels verifies/,
  },
  {
    name: "an image cut short says so",
    args: () => ["ls", "-p", made("short.img", (path) => writeFileSync(path, readFileSync(join(pair, "0.img")).subarray(0, 5 << 20)))],
    says: /short\.img was cut short: it has 5242880 bytes, its label says 6\d{7}/,
  },
  {
    name: "a member that is missing is named",
    args: () => ["ls", "-p", join(stripe, "0.img"), "-p", join(stripe, "2.img")],
    says: /members are missing: .*1\.img \(guid \d+\)/,
  },
  {
    name: "a member given twice is named",
    args: () => ["ls", "-p", join(pair, "0.img"), "-p", join(pair, "0.img")],
    says: /0\.img and .*0\.img are the same member/,
  },
  {
    name: "a foreign member is named",
    args: () => ["ls", "-p", join(pair, "0.img"), "-p", join(stripe, "1.img")],
    says: /1\.img belongs to pool stripe, .*0\.img to pair/,
  },
  {
    name: "two pools in one folder are named",
    args: () => ["ls", "-p", folderOf("two", [join(pair, "0.img"), join(stripe, "0.img")])],
    says: /2 pools are here: choose one of (pair|stripe) \(\d+\), (pair|stripe) \(\d+\)/,
  },
  {
    name: "a feature that nobody knows is named",
    args: () => ["ls", "-p", made("feature.img", withUnknownFeature)],
    says: /does not know: com\.example:time_trips/,
  },
  { name: "a source that is not there", args: () => ["ls", "-p", join(work, "nothing")], says: /nothing does not exist/ },
  {
    name: "a path that is not there",
    args: () => ["cat", "-p", pair, "pair:/no/such"],
    says: /no such file or directory in pair:\/no\/such/,
  },
  { name: "a directory is no file", args: () => ["cat", "-p", pair, "pair:/dir"], says: /is a directory in pair:\/dir/ },
  { name: "a dataset that is not there", args: () => ["ls", "-p", pair, "nope"], says: /no dataset nope in pool pair/ },
  { name: "a snapshot that is not there", args: () => ["ls", "-p", pair, "pair@nope"], says: /no snapshot pair@nope/ },
  { name: "an object that is not there", args: () => ["object", "-p", pair, "99999"], says: /no such object/ },
  { name: "a transaction group that is gone", args: () => ["ls", "-p", pair, "--txg", "1"], says: /no uberblock of txg 1: there are \d+/ },
  {
    name: "a pool of another name",
    args: () => ["ls", "-p", pair, "--pool", "other"],
    says: /no pool other among the sources: there are pair/,
  },
  {
    name: "two members of one file system are both needed only in a stripe",
    args: () => ["ls", "-p", folderOf("one", [join(stripe, "0.img")])],
    says: /members are missing/,
  },
];

for (const { name, args, says } of cases) {
  test(`${name}: exit 1 and one line`, () => {
    const run = zexplore(...args());
    assert.equal(run.status, 1, run.stderr);
    const errors = run.stderr.split("\n").filter((line) => line.startsWith("zexplore: error: "));
    assert.equal(errors.length, 1, run.stderr);
    assert.match(errors[0] ?? "", says);
    assert.doesNotMatch(run.stderr, /^ +at /m);
  });
}

const usages: readonly { name: string; args: string[]; says: RegExp }[] = [
  { name: "no source", args: ["ls"], says: /Usage: zexplore ls/ },
  { name: "an option that there is not", args: ["ls", "-p", ".", "--bogus"], says: /Usage: zexplore ls/ },
  { name: "a txg that is no number", args: ["ls", "-p", ".", "--txg", "seven"], says: /usage: zexplore ls/ },
  { name: "no target", args: ["cat", "-p", "."], says: /usage: zexplore cat/ },
  { name: "an object that is no number", args: ["object", "-p", ".", "home", "x"], says: /usage: zexplore object/ },
  { name: "a size that is none", args: ["find", "-p", ".", "--larger", "many"], says: /usage: zexplore find/ },
  { name: "no destination", args: ["cp", "-p", ".", "home"], says: /usage: zexplore cp/ },
  { name: "a command that there is not", args: ["frobnicate"], says: /unknown command 'frobnicate'/ },
];

for (const { name, args, says } of usages) {
  test(`${name}: exit 2 and the usage`, () => {
    const run = zexplore(...args);
    assert.equal(run.status, 2, run.stderr);
    assert.match(run.stderr, says);
    assert.equal(run.stdout, "");
  });
}
