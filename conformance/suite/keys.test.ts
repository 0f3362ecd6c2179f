/** Encrypted datasets: with their keys, with wrong ones, and with none. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { CountingSource, MemorySource } from "@zfskit/blockdev";
import { type BlockSource, isZfsError } from "@zfskit/core";
import { Dnode } from "@zfskit/dmu";
import { type KeyMaterial, openPool, type Pool } from "@zfskit/pool";
import { digest } from "../src/digest.ts";
import { fixture, fixtureNames, fixtureTable, fixtureText, type PoolFacts } from "../src/fixture.ts";
import { jsonLines, zexplore, zexploreCommand } from "../src/zexplore.ts";

const NAME = "openzfs-2.4/crypt";
const encrypted = fixtureNames().filter((name) => "keys" in JSON.parse(fixtureText(name, "pool.json")));

/** Keys as the library takes them. */
function keysOf(name: string): [dataset: string, key: KeyMaterial][] {
  const { keys = {} } = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
  return Object.entries(keys).map(([dataset, source]) => {
    const text = source.slice(source.indexOf(":") + 1);
    return [dataset, source.startsWith("hex:") ? { hex: text } : { passphrase: text }];
  });
}

function keyOf(dataset: string): KeyMaterial {
  const found = keysOf(NAME).find(([name]) => name === dataset);
  if (found === undefined) throw new TypeError(`no key of ${dataset}`);
  return found[1];
}

/** What OpenZFS showed of a file. */
function manifestEntry(dataset: string, path: string): Record<string, unknown> {
  const found = jsonLines(fixtureText(NAME, "manifest.jsonl")).find(
    (entry) => entry["dataset"] === dataset && entry["snapshot"] === null && entry["path"] === path,
  );
  if (found === undefined) throw new TypeError(`no ${dataset}:${path}`);
  return found;
}

async function sha256(pool: Pool, dataset: string, path: string): Promise<string> {
  return createHash("sha256")
    .update(await (await pool.dataset(dataset)).readFile(path))
    .digest("hex");
}

const locked = (root: string) => (error: unknown) =>
  isZfsError(error, "EACCES") && error.place.encryptionRoot === root && error.message.includes(root);

test("a key opens its encryption root and all that inherit it, and nothing else", async () => {
  await using pool = await openPool(await fixture(NAME));
  // A child names the same root.
  assert.equal(await pool.loadKey("crypt/hex/child", keyOf("crypt/hex")), "crypt/hex");
  for (const dataset of ["crypt/hex", "crypt/hex/child", "crypt/hex/clone"]) {
    assert.equal(await pool.keyStatus(dataset), "available");
    assert.ok((await (await pool.dataset(dataset)).readdir("/")).length > 0);
  }
  assert.equal(await sha256(pool, "crypt/hex", "/f"), manifestEntry("crypt/hex", "/f")["sha256"]);
  assert.equal(await pool.keyStatus("crypt/hex/own"), "unavailable");
  await assert.rejects(pool.dataset("crypt/hex/own"), locked("crypt/hex/own"));
  assert.equal(await pool.keyStatus("crypt"), "none");
});

test("a dataset is opened with its key at once", async () => {
  await using pool = await openPool(await fixture(NAME));
  const fs = await pool.dataset("crypt/changed", { key: keyOf("crypt/changed") });
  assert.ok((await fs.readdir("/")).length > 0);
  const volume = await pool.volume("crypt/vol", { key: keyOf("crypt/vol") });
  assert.equal((await volume.read(0, 512)).length, 512);
});

test("a wrong key is EACCES and names the encryption root; it loads nothing", async () => {
  await using pool = await openPool(await fixture(NAME));
  await assert.rejects(pool.loadKey("crypt/hex/clone", { hex: "00".repeat(32) }), locked("crypt/hex"));
  await assert.rejects(pool.loadKey("crypt/changed", { passphrase: "correct horse battery staple" }), locked("crypt/changed"));
  assert.equal(await pool.keyStatus("crypt/hex"), "unavailable");
  await assert.rejects(pool.loadKey("crypt/changed", keyOf("crypt/hex")), (error) => isZfsError(error, "EINVAL"));
  await assert.rejects(
    pool.loadKey("crypt", keyOf("crypt/hex")),
    (error) => isZfsError(error, "EINVAL") && /not encrypted/.test(error.message),
  );
});

test("limits.pbkdf2Iterations holds before any round is made", async () => {
  await using pool = await openPool(await fixture(NAME), { limits: { pbkdf2Iterations: 99_999 } });
  await assert.rejects(
    pool.loadKey("crypt/aes-128-ccm", keyOf("crypt/aes-128-ccm")),
    (error) => isZfsError(error, "ELIMIT") && /limits\.pbkdf2Iterations/.test(error.message),
  );
});

test("without its key a dataset shows its objects, and not what is in them", async () => {
  await using pool = await openPool(await fixture(NAME));
  const { dataset } = await pool.find("crypt/hex");
  const objset = await pool.objset(dataset, "crypt/hex");
  const dnodes: Dnode[] = [];
  for await (const dnode of objset.dnodes()) if (dnode instanceof Dnode) dnodes.push(dnode);
  const ino = Number(manifestEntry("crypt/hex", "/f")["ino"]);
  const file = dnodes.find(({ object }) => object === ino);
  assert.ok(file !== undefined);
  assert.ok(file.bonusIsLocked && file.dataBlockSize >= Number(manifestEntry("crypt/hex", "/f")["size"]));
  assert.throws(() => file.bonus, locked("crypt/hex"));
  await assert.rejects(async () => objset.read(file.blockPointer(0)), locked("crypt/hex"));
  // What is asked for unverified is given unverified, but never undeciphered.
  await assert.rejects(async () => objset.read(file.blockPointer(0), { unverified: true }), locked("crypt/hex"));

  await pool.loadKey("crypt/hex", keyOf("crypt/hex"));
  // The same object set, opened before: its blocks without bonus buffers must not come out of a cache.
  assert.ok((await objset.dnode(ino)).bonus.length > 0);
  const block = await objset.read(file.blockPointer(0));
  const size = Number(manifestEntry("crypt/hex", "/f")["size"]);
  assert.equal(createHash("sha256").update(block.bytes.subarray(0, size)).digest("hex"), manifestEntry("crypt/hex", "/f")["sha256"]);

  await pool.unloadKey("crypt/hex/child");
  assert.equal(await pool.keyStatus("crypt/hex"), "unavailable");
  await assert.rejects(async () => objset.read(file.blockPointer(0), { keep: true }), locked("crypt/hex"));
  assert.ok((await objset.dnode(ino)).bonusIsLocked);
  await assert.rejects(pool.dataset("crypt/hex"), locked("crypt/hex"));
});

test("after close no key is left", async () => {
  const pool = await openPool(await fixture(NAME));
  const { dataset } = await pool.find("crypt/hex");
  await pool.loadKey("crypt/hex", keyOf("crypt/hex"));
  const objset = await pool.objset(dataset, "crypt/hex");
  const { key } = objset.key ?? {};
  assert.ok(key !== undefined);
  const dnode = await objset.dnode(Number(manifestEntry("crypt/hex", "/f")["ino"]));
  const bp = dnode.blockPointer(0);
  const stored = await pool.reader.readStored(bp);
  assert.ok((await key.decrypt(bp, stored)) !== undefined);
  await pool.close();
  assert.equal(objset.key?.key, undefined);
  assert.throws(
    () => key.decrypt(bp, stored),
    (error) => isZfsError(error, "EACCES"),
  );
});

for (const name of encrypted) {
  test(`${name}: zexplore key lists roots, ciphers and heirs as zfs get has them`, async () => {
    const run = zexplore("key", "-p", await fixture(name), "--json");
    assert.equal(run.status, 0, run.stderr);
    const properties = new Map<string, string>();
    for (const [dataset, property, value = ""] of fixtureTable(name, "zfs-get.tsv")) properties.set(`${dataset} ${property}`, value);
    const roots = new Map<string, string[]>();
    for (const [key, root] of properties) {
      const [dataset = "", property] = key.split(" ");
      if (property !== "encryptionroot" || root === "-" || dataset.includes("@")) continue;
      roots.set(root, [...(roots.get(root) ?? []), ...(dataset === root ? [] : [dataset])]);
    }
    const actual = jsonLines(run.stdout);
    assert.deepEqual(
      actual.map(({ root, encryption, keyformat, pbkdf2iters, inheritors, keystatus }) => [
        root,
        encryption,
        keyformat,
        pbkdf2iters ?? 0,
        inheritors,
        keystatus,
      ]),
      [...roots]
        .sort()
        .map(([root, inheritors]) => [
          root,
          properties.get(`${root} encryption`),
          properties.get(`${root} keyformat`),
          Number(properties.get(`${root} pbkdf2iters`) ?? 0),
          inheritors.sort(),
          "unavailable",
        ]),
    );
  });

  test(`${name}: zexplore key --check takes each key, and no other`, async () => {
    const folder = await fixture(name);
    const { keys = {} } = JSON.parse(fixtureText(name, "pool.json")) as PoolFacts;
    const given = Object.entries(keys).flatMap(([dataset, source]) => ["--key", `${dataset}=${source}`]);
    const run = zexplore("key", "-p", folder, "--check", ...given, "--json");
    assert.equal(run.status, 0, run.stderr);
    assert.deepEqual(
      jsonLines(run.stdout),
      Object.keys(keys).map((root) => ({ root, right: true })),
    );
    const [first = "", source = ""] = Object.entries(keys)[0] ?? [];
    const wrong = zexplore("key", "-p", folder, "--check", "--key", `${first}=${source.slice(0, -1)}${source.endsWith("0") ? "1" : "0"}`);
    assert.equal(wrong.status, 1);
    assert.equal(wrong.stdout, "");
    assert.match(wrong.stderr, new RegExp(`^zexplore: error: .*${first}`));
  });
}

test("a key comes from a file, a variable or standard input too", async () => {
  const folder = await fixture(NAME);
  const [program = "", ...first] = zexploreCommand();
  const passphrase = "another passphrase";
  const own = mkdtempSync(join(tmpdir(), "zfskit-key-"));
  try {
    const path = join(own, "key");
    writeFileSync(path, `${passphrase}\n`);
    for (const [source, input] of [
      [`file:${path}`, ""],
      ["env:ZFSKIT_TEST_KEY", ""],
      ["prompt", `${passphrase}\n`],
    ]) {
      const run = spawnSync(program, [...first, "key", "-p", folder, "--check", "--key", `changed=${source}`], {
        encoding: "utf8",
        input: input ?? "",
        env: { ...process.env, ZFSKIT_TEST_KEY: passphrase },
      });
      assert.equal(run.status, 0, `${source}: ${run.stderr}`);
      assert.equal(run.stdout, "crypt/changed: the key is right\n");
    }
    const raw = join(own, "raw");
    writeFileSync(
      raw,
      Uint8Array.from({ length: 32 }, (_, i) => i),
    );
    assert.equal(zexplore("key", "-p", folder, "--check", "--key", `raw=file:${raw}`).status, 0);
    const missing = zexplore("key", "-p", folder, "--check", "--key", `raw=file:${raw}.not`);
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /cannot be read: ENOENT/);
  } finally {
    rmSync(own, { recursive: true });
  }
});

test("several keys come from standard input line by line, and none where it has ended", async () => {
  const [program = "", ...first] = zexploreCommand();
  const given = ["changed=prompt", "aes-128-ccm=prompt", "hex=prompt"].flatMap((key) => ["--key", key]);
  const run = spawnSync(program, [...first, "key", "-p", await fixture(NAME), "--check", ...given], {
    encoding: "utf8",
    input: "another passphrase\ncorrect horse battery staple",
  });
  assert.equal(run.stdout, "crypt/changed: the key is right\ncrypt/aes-128-ccm: the key is right\n");
  assert.match(run.stderr, /^zexplore: error: hex key is not 64 hex digits in crypt\/hex\n$/);
  assert.equal(run.status, 1);
});

test("what is no key is a usage error that does not repeat it", async () => {
  for (const key of ["crypt/hex", "crypt/hex=00112233", "crypt/hex=secret:00112233", "=hex:00112233", "crypt/hex=prompt:00112233"]) {
    const run = zexplore("ls", "-p", await fixture(NAME), "--key", key);
    assert.equal(run.status, 2, key);
    assert.doesNotMatch(run.stderr, /00112233/);
  }
});

test("commands read what has its key, say what to type for the rest, and end with 1", async () => {
  const folder = await fixture(NAME);
  const { hex } = keyOf("crypt/hex") as { readonly hex: string };
  const own = mkdtempSync(join(tmpdir(), "zfskit-key-"));
  try {
    for (const [command, targets, expected] of [
      ["ls", ["changed:/", "hex:/"], /^hex:\/:\n(.*\n)*f\n/],
      ["cat", ["changed:/f", "hex:/f"], undefined],
      ["cp", ["changed:/", "hex:/", own], /^$/],
      ["find", ["changed:/", "hex:/"], /crypt\/hex:\/f\n/],
      ["manifest", ["changed:/", "hex:/"], /"path":"\/f"/],
      ["manifest", [], /"path":"\/f"/],
    ] as const) {
      const run = zexplore(command, "-p", folder, "--key", `hex=hex:${hex}`, ...targets);
      assert.equal(run.status, 1, command);
      if (expected !== undefined) assert.match(run.stdout, expected, command);
      else assert.equal(Buffer.byteLength(run.stdout, "latin1") > 0, true, command);
      assert.match(run.stderr, /zexplore: error: the key of crypt\/changed is not loaded in crypt\/changed/, command);
      assert.match(run.stderr, /zexplore: hint: --key crypt\/changed=prompt/, command);
      assert.doesNotMatch(run.stderr, /error: the key of crypt\/hex is/, command);
    }
  } finally {
    rmSync(own, { recursive: true });
  }
});

/** Datasets with keys that take no rounds. */
const QUICK = new Set(["crypt/hex", "crypt/hex/child", "crypt/hex/clone", "crypt/raw", "crypt/dedup", "crypt/xsa", "crypt/received"]);

/** What is read of them; a key that cannot be loaded costs its datasets. */
async function digestOf(source: BlockSource): Promise<Map<string, string>> {
  await using pool = await openPool(source);
  for (const [dataset, key] of keysOf(NAME)) {
    if (!QUICK.has(dataset)) continue;
    try {
      await pool.loadKey(dataset, key);
    } catch (error) {
      if (!isZfsError(error)) throw error;
    }
  }
  return await digest(pool, (name) => QUICK.has(name));
}

test("any byte flipped in what is read gives the same files or an error, never other data", async () => {
  const image = new Uint8Array(readFileSync(join(await fixture(NAME), "0.img")));
  const read: number[] = [];
  const sound = await digestOf(new CountingSource(new MemorySource(image), (offset, length) => read.push(offset, length)));
  assert.ok(sound.size > 300 && [...sound.values()].every((line) => !line.startsWith("error")));
  const FLIPS = 24;
  let noticed = 0;
  for (let i = 0; i < FLIPS; i++) {
    // Spread over all reads, at a place in each that differs from time to time.
    const which = 2 * Math.floor((i * (read.length / 2)) / FLIPS);
    const at = read[which]! + ((i * 7919) % read[which + 1]!);
    image[at]! ^= 0x10;
    try {
      for (const [file, line] of await digestOf(new MemorySource(image))) {
        if (!line.startsWith("error ")) assert.equal(line, sound.get(file), `${file} with the byte at ${at} flipped`);
        else noticed++;
      }
    } catch (error) {
      if (!isZfsError(error)) throw error;
    } finally {
      image[at]! ^= 0x10;
    }
  }
  assert.ok(noticed > 0);
});
