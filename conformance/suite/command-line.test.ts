/** The command line as people type it, ZFSp's examples among it. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { lstatSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fixture, fixtureText } from "../src/fixture.ts";
import { jsonLines, zexplore } from "../src/zexplore.ts";

/** How exactly a runtime can set times: they take seconds as doubles, and Deno cuts them to milliseconds. */
const EXACT_NS = "deno" in process.versions ? 1_000_000n : 1000n;

const manifestOf = (name: string) => jsonLines(fixtureText(name, "manifest.jsonl"));
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

function ok(...args: string[]): string {
  const run = zexplore(...args);
  assert.equal(run.status, 0, run.stderr);
  return run.stdout;
}

test("label -p FILE prints a label's nvlist", async () => {
  const text = ok("label", "-p", join(await fixture("openzfs-2.4/single"), "0.img"));
  assert.match(text, /^name: 'single'$/m);
  assert.match(text, /^ {4}ashift: 12$/m);
});

test("objset -p FILE -P 1 prints the object directory", async () => {
  const text = ok("objset", "-p", await fixture("openzfs-2.4/single"), "-P", "1");
  assert.match(text, /^root_dataset +\d+$/m);
  assert.match(text, /^creation_version +5000$/m);
});

test("ls and cat take dataset and path run together", async () => {
  const folder = await fixture("openzfs-2.4/single");
  assert.equal(ok("ls", "-p", folder, "/a/b/c"), "file\n");
  const want = manifestOf("openzfs-2.4/single").find((entry) => entry["dataset"] === "single/comp-gzip-9" && entry["path"] === "/text");
  assert.equal(sha256(ok("cat", "-p", folder, "/comp-gzip-9/text")), want?.["sha256"]);
});

for (const target of ["single/history@one:/changed", "history@one:/changed", "/history@one/changed", "/single/history@one/changed"]) {
  test(`${target} names a file of a snapshot`, async () => {
    const want = manifestOf("openzfs-2.4/single").find(
      (entry) => entry["dataset"] === "single/history" && entry["snapshot"] === "one" && entry["path"] === "/changed",
    );
    assert.equal(sha256(ok("cat", "-p", await fixture("openzfs-2.4/single"), target)), want?.["sha256"]);
  });
}

test("--version and -V print the version, wherever they stand", () => {
  const { version } = JSON.parse(readFileSync(new URL(import.meta.resolve("zexplore/package.json")), "utf8")) as { version: string };
  for (const args of [["--version"], ["-V"], ["--version", "ls"], ["ls", "--version"]]) assert.equal(ok(...args), `${version}\n`);
});

test("every command has help with examples", () => {
  const commands = [...ok("--help").matchAll(/^ {2}([a-z]+) {2,}/gm)].map((match) => match[1] ?? "");
  assert.ok(commands.length > 18, commands.join(" "));
  for (const command of commands.filter((name) => name !== "help"))
    assert.match(ok(command, "--help"), /^Examples:\n {2}zexplore /m, command);
});

test("--json prints one JSON value a line", async () => {
  const folder = await fixture("openzfs-2.4/pair");
  const commands = [
    ["label"],
    ["uberblocks"],
    ["config"],
    ["history"],
    ["datasets"],
    ["get", "all"],
    ["objset"],
    ["object", "1"],
    ["zap", "1"],
    ["block", "mos", "1", "0"],
    ["ls"],
    ["tree"],
    ["stat", "pair:/small.txt"],
    ["find"],
    ["du"],
  ];
  for (const [command = "", ...args] of commands) {
    const lines = jsonLines(ok(command, "-p", folder, "--json", ...args));
    assert.ok(lines.length > 0 && lines.every((line) => typeof line === "object"), command);
  }
});

test("history shows the commands that made the pool", async () => {
  assert.match(ok("history", "-p", await fixture("openzfs-2.4/single")), /zpool create -f -R \/mnt\/single/);
});

test("cp keeps content, times, modes, links and holes", async () => {
  const folder = await fixture("openzfs-2.4/pair");
  const work = mkdtempSync(join(tmpdir(), "zfskit-cp-"));
  try {
    const to = join(work, "copied");
    const run = zexplore("cp", "-p", folder, "pair@s", to);
    // Sockets cannot be copied, devices only by root: both are said.
    assert.match(run.stderr, /sockets cannot be copied/);
    for (const want of manifestOf("openzfs-2.4/pair").filter((entry) => entry["dataset"] === "pair" && entry["snapshot"] === "s")) {
      if (want["type"] !== "file" && want["type"] !== "dir" && want["type"] !== "symlink") continue;
      const path = join(to, String(want["path"]));
      const stats = lstatSync(path, { bigint: true });
      if (want["type"] === "file") assert.equal(sha256(readFileSync(path)), want["sha256"], path);
      if (want["type"] !== "symlink") assert.equal(Number(stats.mode & 0xfffn), want["mode"], path);
      const off = stats.mtimeNs - BigInt(String(want["mtime"]));
      assert.ok(off < EXACT_NS && off > -EXACT_NS, `${path} is ${off} ns off`);
    }
    assert.equal(statSync(join(to, "small.txt")).ino, statSync(join(to, "dir/hard")).ino);
    assert.ok(statSync(join(to, "sparse")).blocks * 512 < 1000000);
    const again = zexplore("cp", "-p", folder, "pair@s:/small.txt", join(to, "small.txt"));
    assert.equal(again.status, 1);
    assert.match(again.stderr, /a file of that name is there already/);
  } finally {
    rmSync(work, { recursive: true });
  }
});

test("cp writes a volume with its content", async () => {
  const work = mkdtempSync(join(tmpdir(), "zfskit-cp-"));
  try {
    ok("cp", "-p", await fixture("openzfs-2.4/single"), "vol@v", join(work, "vol"));
    const want = manifestOf("openzfs-2.4/single").find((entry) => entry["dataset"] === "single/vol" && entry["snapshot"] === "v");
    assert.equal(sha256(readFileSync(join(work, "vol"))), want?.["sha256"]);
  } finally {
    rmSync(work, { recursive: true });
  }
});
