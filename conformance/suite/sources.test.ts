/** zexplore sources, and commands that read through what it shows: images that name others, keys, and what is missing. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { diskFolder, keptDiskFolder, missing } from "../src/disk-forms.ts";
import { fixture } from "../src/fixture.ts";
import { jsonLines, repository, zexplore, zexploreCommand } from "../src/zexplore.ts";

const lacking = missing(["qemu-img", "qemu-io", "sgdisk", "sfdisk", "cryptsetup"]);
const skip = lacking.length === 0 ? false : `SKIPPED: no ${lacking.join(", no ")} here`;

const disks = skip === false ? await diskFolder("openzfs-2.4/single") : undefined;
const file = (suffix: string) => join(disks?.folder ?? "", `0${suffix}`);
const key = disks?.key ?? "";

const work = mkdtempSync(join(tmpdir(), "zfskit-sources-"));
after(() => rmSync(work, { recursive: true }));

/** Role and contents of each layer, those of LUKS without what differs from one to the next. */
function layersOf(...args: string[]): string[] {
  const { status, stdout, stderr } = zexplore("sources", "--json", ...args);
  assert.equal(status, 0, stderr);
  return jsonLines(stdout).map(({ role, contents, member, pool }) => `${role} ${contents}${member === true ? ` ${pool}` : ""}`);
}

test("a partition in LUKS in qcow2, layer by layer", { skip }, () => {
  const expected = ["file qcow2", "image LUKS1", "container GPT", "partition zeros", "partition ZFS single"];
  assert.deepEqual(layersOf("-p", file("-chain.qcow2"), "--key", key), expected);
  // Without its key a container is named, and nothing in it.
  assert.deepEqual(layersOf("-p", file("-chain.qcow2")), expected.slice(0, 2));
});

test("of several volumes one is chosen, and those that are there are named", async () => {
  const { folder } = await keptDiskFolder("legacy1");
  const disk = join(folder, "0-lvm.img");
  const pool = "file LVM2, volume ZFS legacy1";
  assert.equal(layersOf("-p", `${disk}:volume=pool`).join(", "), pool);
  assert.equal(layersOf("-p", `${disk}:volume=vg-0/pool`).join(", "), pool);
  const { status, stderr } = zexplore("datasets", "-p", `${disk}:volume=root`);
  assert.equal(status, 1);
  assert.match(stderr, /0-lvm\.img has no volume root, only vg-0\/other, vg-0\/pool\n/);
});

test("an image that stands on another, and one of extents", { skip }, () => {
  assert.deepEqual(layersOf("-p", file("-backed.qcow2")), ["file qcow2", "image ZFS single"]);
  assert.deepEqual(layersOf("-p", file("-2gbsparse.vmdk")), ["file VMDK", "image ZFS single"]);
});

test("a key opens the container whose UUID it is for, and no other", { skip }, () => {
  const [{ detail = "" } = {}] = jsonLines(zexplore("sources", "--json", "-p", file("-luks2.img")).stdout) as { detail?: string }[];
  const uuid = /^[0-9a-f-]{36}/.exec(detail)?.[0] ?? "";
  const source = key.replace(/^luks=/, "");
  assert.equal(zexplore("datasets", "-p", file("-luks2.img"), "--key", `luks:${uuid}=${source}`).status, 0);
  const { status, stderr } = zexplore("datasets", "-p", file("-luks2.img"), "--key", `luks:00000000-${uuid.slice(9)}=${source}`);
  assert.notEqual(status, 0);
  assert.match(stderr, new RegExp(`locked LUKS container: give --key luks:${uuid}=`));
  writeFileSync(join(work, "wrong"), "wrong");
  const wrong = zexplore("datasets", "-p", file("-luks2.img"), "--key", `luks:${uuid}=file://${join(work, "wrong")}`);
  assert.notEqual(wrong.status, 0);
  assert.match(wrong.stderr, /^zexplore: error: .*0-luks2\.img/m);
});

test("in a folder, what an image stands on or is made of is no member of its own", { skip }, () => {
  const files = readdirSync(disks?.folder ?? "");
  for (const pattern of [/^0-flat.*vmdk$/, /^0-2gbsparse.*vmdk$/, /^0-data\./, /^0\.E\d\d$/, /^0\.\d{3}$/]) {
    const folder = mkdtempSync(join(work, "folder-"));
    const found = files.filter((name) => pattern.test(name));
    for (const name of found) copyFileSync(join(disks?.folder ?? "", name), join(folder, name));
    if (found.length === 0) continue;
    const { status, stdout, stderr } = zexplore("datasets", "--json", "-p", folder);
    assert.equal(status, 0, `${found}: ${stderr}`);
    assert.ok(jsonLines(stdout).length > 5);
    const shown = layersOf("-p", folder).filter((line) => line !== "file part of an image beside it");
    assert.equal(shown.filter((line) => line.endsWith("ZFS single")).length, 1, `${found}: ${shown}`);
    rmSync(folder, { recursive: true });
  }
});

test("keys of a container and of datasets in it come from one standard input, line by line", { skip }, async () => {
  const raw = join(await fixture("openzfs-2.4/crypt"), "0.img");
  const container = join(work, "crypt.luks");
  writeFileSync(join(work, "outer"), "outer");
  const made = spawnSync(join(repository, "tools/fixtures/make-luks1.sh"), [raw, container, join(work, "outer")], { encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
  const [program = "", ...first] = zexploreCommand();
  const keys = ["luks=prompt", "changed=prompt"].flatMap((option) => ["--key", option]);
  for (const [command, expected] of [
    [["key", "--check"], "crypt/changed: the key is right\n"],
    [["ls", "changed:/"], "after\nbefore\n"],
  ] as const) {
    const run = spawnSync(program, [...first, ...command, "-p", container, ...keys], {
      encoding: "utf8",
      input: "outer\nanother passphrase\n",
    });
    assert.equal(run.status, 0, run.stderr);
    assert.equal(run.stdout, expected);
  }
});

/** A qcow2 image of 128 MiB without clusters of its own. */
function qcow2On(path: string, backing: string): string {
  const made = spawnSync("qemu-img", ["create", "-q", "-u", "-f", "qcow2", "-b", backing, "-F", "qcow2", path, "128M"], {
    encoding: "utf8",
  });
  assert.equal(made.status, 0, made.stderr);
  return path;
}

test("backing files that name themselves, each other or /etc/passwd are errors, and soon", { skip }, () => {
  mkdirSync(join(work, "vm"));
  const self = qcow2On(join(work, "vm/self.qcow2"), "self.qcow2");
  const one = qcow2On(join(work, "vm/one.qcow2"), "two.qcow2");
  qcow2On(join(work, "vm/two.qcow2"), "one.qcow2");
  const outside = qcow2On(join(work, "vm/outside.qcow2"), "/etc/passwd");
  for (const [path, message] of [
    [self, /self\.qcow2/],
    [one, /(one|two)\.qcow2/],
    [outside, /names \/etc\/passwd, outside its folder: --allow \/etc /],
  ] as const) {
    const started = performance.now();
    const { status, stdout, stderr } = zexplore("datasets", "-p", path);
    assert.notEqual(status, 0);
    assert.equal(stdout, "");
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, / {4}at /);
    assert.ok(performance.now() - started < 10_000);
  }
});

test("--allow lets an image stand on files of another folder", { skip }, async () => {
  const folder = join(work, "overlays");
  mkdirSync(folder);
  const raw = join(await fixture("openzfs-2.4/single"), "0.img");
  const made = spawnSync("qemu-img", ["create", "-q", "-f", "qcow2", "-b", raw, "-F", "raw", join(folder, "top.qcow2")], {
    encoding: "utf8",
  });
  assert.equal(made.status, 0, made.stderr);
  const refused = zexplore("datasets", "-p", join(folder, "top.qcow2"));
  assert.notEqual(refused.status, 0);
  assert.match(refused.stderr, /outside its folder: --allow /);
  const allowed = zexplore("datasets", "-p", join(folder, "top.qcow2"), "--allow", join(raw, ".."));
  assert.equal(allowed.status, 0, allowed.stderr);
  assert.equal(allowed.stdout, zexplore("datasets", "-p", raw).stdout);
});

test("images that were cut short give an error or damaged files, and no trace of a program", { skip }, () => {
  const suffixes = [".qcow2", "-zstd.qcow2", ".vhd", ".vhdx", ".vdi", "-sparse.vmdk", "-stream.vmdk", "-chain.qcow2", "-luks2.img", ".E01"];
  for (const [index, suffix] of suffixes.entries()) {
    if (!readdirSync(disks?.folder ?? "").includes(`0${suffix}`)) continue;
    const cut = join(work, `cut${suffix}`);
    copyFileSync(file(suffix), cut);
    // Inside its data, or its tables.
    truncateSync(cut, index % 2 === 0 ? 20_000_000 : 100_000);
    const { stderr } = zexplore("verify", "-p", cut, "--key", key);
    assert.doesNotMatch(stderr, / {4}at |TypeError|RangeError/, suffix);
    assert.notEqual(stderr, "", suffix);
    rmSync(cut);
  }
});
