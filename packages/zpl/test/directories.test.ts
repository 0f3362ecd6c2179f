import assert from "node:assert/strict";
import { test } from "node:test";
import { compareNames, defaultLimits, encodeName, isZfsError, type ZfsErrorCode } from "@zfskit/core";
import type { Filesystem } from "@zfskit/zpl";
import fc from "fast-check";
import { ROOT_OBJ, TestFiles } from "./test-files.ts";

const is = (code: ZfsErrorCode) => (error: unknown) => isZfsError(error, code);

async function walked(fs: Filesystem, path = "/"): Promise<string[]> {
  const met: string[] = [];
  for await (const entry of fs.walk(path)) met.push("error" in entry ? `${entry.path}: ${entry.error.code}` : entry.path);
  return met;
}

test("readdir gives names in the order of their bytes, not of UTF-16", async () => {
  const files = new TestFiles();
  const file = files.file("");
  const fs = await files.open([
    ["\u{1f600}", file],
    ["b", file],
    ["\uff5e", file],
    ["B", file],
    ["a.c", file],
    ["a", file],
    [Uint8Array.of(0xff), file],
  ]);
  assert.deepEqual(await fs.readdir("/"), ["B", "a", "a.c", "b", "\uff5e", "\u{1f600}", "\udcff"]);
});

test("readdir with types: those of the entries, without reading the files", async () => {
  const files = new TestFiles();
  const names = ["fifo", "char", "dir", "block", "file", "symlink", "socket"] as const;
  const entries = names.map((type) => [type, type === "dir" ? files.directory({}) : files.node(type)] as const);
  const fs = await files.open(entries);
  const found = await fs.readdir("/", { withFileTypes: true });
  assert.deepEqual(
    found.map(({ name, type, parentPath }) => [name, type, parentPath]),
    [...names].sort().map((name) => [name, name, "/"]),
  );
  for (const entry of found) {
    assert.equal(entry.isDirectory(), entry.name === "dir");
    assert.equal(entry.isFile(), entry.name === "file");
    assert.equal(entry.isSymbolicLink(), entry.name === "symlink");
  }
});

test("where entries record no type, as in ZPL version 1, readdir asks the files", async () => {
  const files = new TestFiles({ version: 1 });
  const file = files.file("");
  const fs = await files.open({});
  files.objset.put(ROOT_OBJ, {
    ...rootOf(files),
    blocks: [files.zapBlock([{ name: "old", value: BigInt(file) }])],
  });
  assert.deepEqual(
    (await fs.readdir("/", { withFileTypes: true })).map(({ name, type }) => [name, type]),
    [["old", "file"]],
  );
});

/** What the root directory is, so that its entries can be written anew. */
function rootOf(files: TestFiles): { type: number; bonusType: number; bonus: Uint8Array; blockSize: number } {
  let kept: { type: number; bonusType: number; bonus: Uint8Array; blockSize: number } | undefined;
  const { objset } = files;
  const put = objset.put.bind(objset);
  objset.put = (object, made) => {
    if (made.bonus !== undefined) kept = { type: made.type, bonusType: made.bonusType ?? 0, bonus: made.bonus, blockSize: 4096 };
    put(object, made);
  };
  files.directory({}, { object: ROOT_OBJ });
  objset.put = put;
  if (kept === undefined) throw new Error("nothing was put");
  return kept;
}

async function deep() {
  const files = new TestFiles();
  const file = files.file("");
  const a = files.directory({ z: file, b: files.directory({ x: file }) });
  const fs = await files.open({ "a.txt": file, a, "a-": file, link: files.symlink("a") });
  return fs;
}

test("readdir recursive: each directory before what is in it, each level in the order of bytes, links not followed", async () => {
  const fs = await deep();
  assert.deepEqual(await fs.readdir("/", { recursive: true }), ["a", "a/b", "a/b/x", "a/z", "a-", "a.txt", "link"]);
  assert.deepEqual(await fs.readdir("//a/", { recursive: true }), ["b", "b/x", "z"]);
  const typed = await fs.readdir("/a", { recursive: true, withFileTypes: true });
  assert.deepEqual(
    typed.map((entry) => `${entry.parentPath} ${entry.name}`),
    ["/a b", "/a/b x", "/a z"],
  );
});

test("walk goes the same way, and meets its start", async () => {
  const fs = await deep();
  assert.deepEqual(await walked(fs), ["/", "/a", "/a/b", "/a/b/x", "/a/z", "/a-", "/a.txt", "/link"]);
  assert.deepEqual(await walked(fs, "/a/b/"), ["/a/b", "/a/b/x"]);
  assert.deepEqual(await walked(fs, "/link"), ["/link"]);
});

test("readdir of a file is ENOTDIR, of nothing ENOENT", async () => {
  const fs = await deep();
  await assert.rejects(fs.readdir("/a.txt"), is("ENOTDIR"));
  await assert.rejects(fs.readdir("/x"), is("ENOENT"));
});

test("a directory that names itself or what it lies in: the walk says ECORRUPT there, and goes on", async () => {
  const files = new TestFiles();
  const file = files.file("");
  const [outer, inner] = [50, 51];
  files.directory({ file }, { object: outer });
  files.directory({ file }, { object: inner });
  files.directory({ again: inner, outer, root: ROOT_OBJ, zfile: file }, { object: inner });
  files.directory({ inner, zfile: file }, { object: outer });
  const fs = await files.open({ outer, zfile: file });
  assert.deepEqual(await walked(fs), [
    "/",
    "/outer",
    "/outer/inner",
    "/outer/inner/again: ECORRUPT",
    "/outer/inner/outer: ECORRUPT",
    "/outer/inner/root: ECORRUPT",
    "/outer/inner/zfile",
    "/outer/zfile",
    "/zfile",
  ]);
  await assert.rejects(fs.readdir("/", { recursive: true }), is("ECORRUPT"));
});

test("directories that name each other many times over end a walk soon", async () => {
  const files = new TestFiles();
  const levels = 40;
  files.directory({}, { object: 50 + levels });
  for (let level = levels - 1; level >= 0; level--) files.directory({ a: 51 + level, b: 51 + level }, { object: 50 + level });
  const fs = await files.open({ top: 50 });
  const met = await walked(fs);
  assert.equal(met.filter((line) => line.endsWith("ECORRUPT")).length, levels);
  assert.equal(met.length, 2 + 2 * levels);
});

const impossible: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: "..", bytes: encodeName("..") },
  { name: "a single dot", bytes: encodeName(".") },
  { name: "a slash inside", bytes: encodeName("a/b") },
  { name: "a slash before", bytes: encodeName("/etc") },
];
for (const { name, bytes } of impossible) {
  test(`an entry that no file can be called (${name}) is met as ECORRUPT, and the walk goes on`, async () => {
    const files = new TestFiles();
    const file = files.file("");
    const fs = await files.open([
      [bytes, file],
      ["z", file],
    ]);
    const met: string[] = [];
    for await (const entry of fs.walk()) met.push("error" in entry ? entry.error.code : entry.path);
    assert.deepEqual(met, ["/", "ECORRUPT", "/z"]);
  });
}

test("an entry that leads to no object, or to what is no file, is met as an error; readdir still names it", async () => {
  const files = new TestFiles();
  const file = files.file("");
  const fs = await files.open({ a: 9999, b: 1, c: file });
  assert.deepEqual(await walked(fs), ["/", "/a: ENOENT", "/b: ECORRUPT", "/c"]);
  assert.deepEqual(await fs.readdir("/"), ["a", "b", "c"]);
});

test("a directory whose content is none is met itself, then as an error", async () => {
  const files = new TestFiles();
  const file = files.file("");
  const bad = files.node("dir", { blocks: [new Uint8Array(512).fill(7)] });
  const fs = await files.open({ bad, good: file });
  assert.deepEqual(await walked(fs), ["/", "/bad", "/bad: ECORRUPT", "/good"]);
  await assert.rejects(fs.readdir("/bad"), is("ECORRUPT"));
});

test("limits.directoryEntries bounds what is held to be sorted, not what entries() gives one by one", async () => {
  const files = new TestFiles();
  const file = files.file("");
  const fs = await files.open({ a: file, b: file, c: file }, { ...defaultLimits, directoryEntries: 2 });
  await assert.rejects(fs.readdir("/"), is("ELIMIT"));
  const names: string[] = [];
  for await (const entry of fs.entries("/")) names.push(entry.name);
  assert.deepEqual(names.sort(), ["a", "b", "c"]);
});

test("an aborted signal ends look-up, listing and walk with its reason, unwrapped", async () => {
  const fs = await deep();
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  const same = (error: unknown) => error === reason;
  await assert.rejects(fs.stat("/a/b/x", { signal }), same);
  await assert.rejects(fs.readdir("/", { signal, recursive: true }), same);
  await assert.rejects(async () => {
    for await (const _ of fs.walk("/", { signal })) assert.fail("nothing should be met");
  }, same);
});

/** Names as ZFS could hold them in a micro ZAP: 1 to 49 bytes without NUL and slash. */
const nameBytes = fc
  .uint8Array({ minLength: 1, maxLength: 49 })
  .map((bytes) => bytes.map((byte) => (byte === 0 || byte === 0x2f ? 0x61 : byte)))
  .filter((bytes) => !["2e", "2e2e"].includes(Buffer.from(bytes).toString("hex")));

test("any bytes can be names: readdir sorts them, and each string finds its file", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(nameBytes, { maxLength: 20, selector: (bytes) => Buffer.from(bytes).toString("hex") }),
      async (names) => {
        const files = new TestFiles();
        const entries = names.map((bytes) => [bytes, files.file("")] as const);
        const fs = await files.open(entries);
        const listed = await fs.readdir("/");
        const sorted = [...names].sort((a, b) => Buffer.compare(a, b));
        assert.deepEqual(
          listed.map((name) => Buffer.from(encodeName(name)).toString("hex")),
          sorted.map((bytes) => Buffer.from(bytes).toString("hex")),
        );
        for (let i = 1; i < listed.length; i++) assert.ok(compareNames(listed[i - 1]!, listed[i]!) < 0);
        for (const name of listed) {
          const expected = entries.find(([bytes]) => Buffer.from(bytes).equals(encodeName(name)))?.[1];
          assert.equal((await fs.stat(`/${name}`)).ino, expected);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test("a directory of any bytes gives names or a ZfsError, and so does a walk", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 512, maxLength: 512, size: "max" }), fc.boolean(), async (bytes, isZap) => {
      const files = new TestFiles();
      const content = bytes.slice();
      if (isZap) content.set(files.zapBlock([], 512).subarray(0, 64));
      const bad = files.node("dir", { blocks: [content] });
      const fs = await files.open({ bad });
      for await (const met of fs.walk()) if ("error" in met) assert.ok(isZfsError(met.error));
      await fs.readdir("/bad").catch((error: unknown) => assert.ok(isZfsError(error)));
    }),
    { numRuns: 200 },
  );
});
