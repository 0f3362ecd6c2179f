import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultLimits, isZfsError, type ZfsErrorCode } from "@zfskit/core";
import { ROOT_OBJ, TestFiles } from "./test-files.ts";

const is = (code: ZfsErrorCode) => (error: unknown) => isZfsError(error, code);

/** /a/b/file, and links that lead there and elsewhere. */
async function tree(options: ConstructorParameters<typeof TestFiles>[0] = {}) {
  const files = new TestFiles(options);
  const file = files.file("content");
  const b = files.directory({
    file,
    up: files.symlink("../b/file"),
    top: files.symlink("/a/b/file"),
    "far-up": files.symlink("../../../../../a/b/file"),
    "to-file-slash": files.symlink("file/"),
    long: files.symlink("file", { inData: true }),
  });
  const a = files.directory({ b, here: files.symlink("."), parent: files.symlink("..") });
  const self = files.symlink("self");
  const fs = await files.open({
    a,
    self,
    ping: files.symlink("pong"),
    pong: files.symlink("ping"),
    gone: files.symlink("nowhere"),
    "to-b": files.symlink("a/b"),
  });
  return { fs, files, file, a, b };
}

const found: readonly { readonly name: string; readonly path: string; readonly real: string }[] = [
  { name: "the root", path: "/", real: "/" },
  { name: "the empty path is the root", path: "", real: "/" },
  { name: "a path without its first slash", path: "a/b/file", real: "/a/b/file" },
  { name: "doubled slashes count as one", path: "//a///b//file", real: "/a/b/file" },
  { name: "a dot is where it stands", path: "/./a/./b/./file", real: "/a/b/file" },
  { name: "the root is its own parent", path: "/../../a/b/../b/file", real: "/a/b/file" },
  { name: "slashes behind a directory", path: "/a/b//", real: "/a/b" },
  { name: "a relative link starts where it lies", path: "/a/b/up", real: "/a/b/file" },
  { name: "an absolute link starts at the dataset's root", path: "/a/b/top", real: "/a/b/file" },
  { name: "a link cannot lead above the root", path: "/a/b/far-up", real: "/a/b/file" },
  { name: "a link in the middle of a path", path: "/to-b/file", real: "/a/b/file" },
  { name: "the parent of a link is that of its target", path: "/to-b/../b/file", real: "/a/b/file" },
  { name: "a link to its own directory, forty times", path: `/a${"/here".repeat(40)}/b`, real: "/a/b" },
  { name: "a link to the parent", path: "/a/parent/a/b", real: "/a/b" },
  { name: "a link whose target lies in its data", path: "/a/b/long", real: "/a/b/file" },
];
for (const { name, path, real } of found) {
  test(`${name}: ${path.length > 40 ? `${path.slice(0, 20)}...` : path || '""'} is ${real}`, async () => {
    const { fs } = await tree();
    assert.equal(await fs.realpath(path), real);
    assert.equal((await fs.stat(path)).ino, (await fs.stat(real)).ino);
  });
}

const refused: readonly { readonly name: string; readonly path: string; readonly code: ZfsErrorCode }[] = [
  { name: "a name that is not there", path: "/a/x", code: "ENOENT" },
  { name: "a link to what is not there", path: "/gone", code: "ENOENT" },
  { name: "a file in the middle of a path", path: "/a/b/file/x", code: "ENOTDIR" },
  { name: "a link to a file in the middle of a path", path: "/a/b/up/x", code: "ENOTDIR" },
  { name: "a link to itself", path: "/self", code: "ELOOP" },
  { name: "two links to each other", path: "/ping/x", code: "ELOOP" },
  { name: "forty-one links", path: `/a${"/here".repeat(41)}/b`, code: "ELOOP" },
  { name: "what follows a missing directory is not looked up", path: "/x/../a", code: "ENOENT" },
  { name: "other letters", path: "/A", code: "ENOENT" },
];
for (const { name, path, code } of refused) {
  test(`${name} is ${code}`, async () => {
    const { fs } = await tree();
    await assert.rejects(fs.stat(path), is(code));
  });
}

test("POSIX: a slash behind a file, or a dot or its parent, is ENOTDIR", async () => {
  const { fs } = await tree();
  for (const path of ["/a/b/file/", "/a/b/file/.", "/a/b/file/..", "/a/b/to-file-slash", "/a/b/up/"]) {
    await assert.rejects(fs.stat(path), is("ENOTDIR"), path);
  }
});

test("POSIX: a slash behind a link to a directory follows it, for lstat too", async () => {
  const { fs, b } = await tree();
  assert.equal((await fs.lstat("/to-b")).isSymbolicLink(), true);
  assert.equal((await fs.lstat("/to-b/")).ino, b);
});

test("limits.symlinks says how many links are followed", async () => {
  const files = new TestFiles();
  const fs = await files.open({ a: files.symlink("b"), b: files.symlink("c"), c: files.file("") }, { ...defaultLimits, symlinks: 1 });
  await assert.rejects(fs.stat("/a"), is("ELOOP"));
  assert.equal((await fs.stat("/b")).isFile(), true);
});

test("errors name dataset and path", async () => {
  const { fs } = await tree();
  await assert.rejects(
    fs.stat("/a//x"),
    (error) => isZfsError(error) && error.place.dataset === "tank/data" && error.place.path === "/a/x",
  );
});

test("lstat and readlink see the link, stat its target", async () => {
  const { fs, file } = await tree();
  assert.equal((await fs.lstat("/a/b/up")).type, "symlink");
  assert.equal((await fs.stat("/a/b/up")).ino, file);
  assert.equal(await fs.readlink("/a/b/up"), "../b/file");
  assert.equal(await fs.readlink("/a/b/long"), "file");
  await assert.rejects(fs.readlink("/a/b/file"), is("EINVAL"));
});

test("a link of which the target's size is a lie is ECORRUPT, and nothing is allocated for it", async () => {
  const files = new TestFiles();
  const fs = await files.open({ a: files.symlink("b", { size: 2 ** 52 }) });
  await assert.rejects(fs.readlink("/a"), is("ECORRUPT"));
});

test("all of a tree reads alike with old znodes, and big-endian", async () => {
  for (const options of [{ version: 4 }, { littleEndian: false }, { version: 1, littleEndian: false }]) {
    const { fs } = await tree(options);
    assert.equal(fs.version, options.version ?? 5);
    assert.equal(await fs.readFile("/to-b/top", "utf8"), "content");
    const stats = await fs.stat("/a/b/file");
    assert.deepEqual(
      [stats.type, stats.mode & 0xfff, stats.uid, stats.gid, stats.nlink, stats.size, stats.parent, stats.mtimeNs],
      ["file", 420, 1000, 100, 1, 7, ROOT_OBJ, 1_600_000_000_000_000_005n],
    );
  }
});

const rules: readonly {
  readonly name: string;
  readonly normalization?: number;
  readonly caseSensitivity?: number;
  readonly stored: string;
  readonly asked: string;
  readonly found: boolean;
}[] = [
  { name: "a sensitive dataset tells cases apart", caseSensitivity: 0, stored: "Name", asked: "name", found: false },
  { name: "an insensitive dataset finds another case", caseSensitivity: 1, stored: "Name", asked: "nAME", found: true },
  { name: "an insensitive dataset folds beyond ASCII", caseSensitivity: 1, stored: "Größe", asked: "GRÖßE", found: true },
  { name: "folding is letter by letter: ß is not SS", caseSensitivity: 1, stored: "Größe", asked: "GRÖSSE", found: false },
  { name: "a mixed dataset tells cases apart for POSIX", caseSensitivity: 2, stored: "Name", asked: "name", found: false },
  { name: "without normalization, composed and decomposed differ", stored: "\u00e4", asked: "a\u0308", found: false },
  { name: "formD finds the composed name", normalization: 0x10, stored: "a\u0308", asked: "\u00e4", found: true },
  { name: "formC finds the decomposed name", normalization: 0x50, stored: "\u00e4", asked: "a\u0308", found: true },
  { name: "formC keeps a ligature", normalization: 0x50, stored: "\ufb01", asked: "fi", found: false },
  { name: "formKD takes a ligature apart", normalization: 0x20, stored: "\ufb01", asked: "fi", found: true },
  { name: "formKC takes a ligature apart", normalization: 0x60, stored: "fi", asked: "\ufb01", found: true },
  { name: "formC and insensitive together", normalization: 0x50, caseSensitivity: 1, stored: "\u00c4", asked: "a\u0308", found: true },
];
for (const { name, normalization, caseSensitivity, stored, asked, found: isFound } of rules) {
  test(name, async () => {
    const files = new TestFiles({
      ...(normalization === undefined ? {} : { normalization }),
      ...(caseSensitivity === undefined ? {} : { caseSensitivity }),
    });
    const fs = await files.open({ [stored]: files.file("") });
    if (isFound) assert.equal(await fs.realpath(`/${asked}`), `/${stored}`);
    else await assert.rejects(fs.stat(`/${asked}`), is("ENOENT"));
    assert.equal(await fs.realpath(`/${stored}`), `/${stored}`);
  });
}

test("where two names fold to one, each is found by its own bytes", async () => {
  const files = new TestFiles({ caseSensitivity: 1 });
  const [upper, lower] = [files.file("upper"), files.file("lower")];
  const fs = await files.open({ NAME: upper, name: lower });
  assert.equal((await fs.stat("/NAME")).ino, upper);
  assert.equal((await fs.stat("/name")).ino, lower);
});

test("a name that is not UTF-8 is found by the string that readdir gives for it", async () => {
  const files = new TestFiles();
  const bytes = Uint8Array.of(0x66, 0xff, 0xfe, 0x67);
  const fs = await files.open([[bytes, files.file("odd")]]);
  assert.deepEqual(await fs.readdir("/"), ["f\udcff\udcfeg"]);
  assert.equal(await fs.readFile("/f\udcff\udcfeg", "utf8"), "odd");
});

test("a volume's object set is EINVAL, a dataset without a root directory ECORRUPT", async () => {
  const files = new TestFiles();
  files.objset.type = 3;
  await assert.rejects(files.open({}), is("EINVAL"));
  const rootless = new TestFiles();
  const fs = await rootless.open({});
  rootless.objset.put(1, { type: 21, blockSize: 4096, blocks: [rootless.zapBlock([{ name: "VERSION", value: 5n }])] });
  await assert.rejects((fs.constructor as typeof import("@zfskit/zpl").Filesystem).open("tank", rootless.objset), is("ECORRUPT"));
});
