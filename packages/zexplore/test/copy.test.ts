import assert from "node:assert/strict";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ZfsError } from "@zfskit/core";
import type { Dnode } from "@zfskit/dmu";
import { FileStat, type Filesystem, type WalkEntry, type WalkError } from "@zfskit/zpl";
import type { Volume } from "@zfskit/zvol";
import { Copier, nameFor } from "../src/copy.ts";
import type { Output } from "../src/output.ts";
import { attributesOf } from "./attributes.ts";

const TYPE = { dir: 4, file: 8, symlink: 10, socket: 12 } as const;
const MTIME_SECONDS = 1_000_000_000n;
let lastObject = 100;

interface Item {
  readonly path: string;
  readonly type: keyof typeof TYPE;
  readonly content?: string;
  readonly mode?: number;
  readonly ino?: number;
  readonly links?: number;
}

/** What a walk of a filesystem meets, errors too. */
function filesystem(items: readonly (Item | WalkError)[]): Filesystem {
  return {
    name: "tank/home",
    async *walk() {
      for (const item of items) yield "error" in item ? item : entryOf(item);
    },
  } as unknown as Filesystem;
}

function entryOf({ path, type, content = "", mode = 0o644, ino = ++lastObject, links = 1 }: Item): WalkEntry {
  const bytes = new TextEncoder().encode(content);
  const words: Record<string, bigint | readonly bigint[]> = {
    ZPL_ATIME: [MTIME_SECONDS, 0n],
    ZPL_MTIME: [MTIME_SECONDS, 0n],
    ZPL_MODE: BigInt(TYPE[type] * 4096 + mode),
    ZPL_SIZE: BigInt(bytes.length),
    ZPL_LINKS: BigInt(links),
    ZPL_UID: BigInt(process.getuid?.() ?? 0),
    ZPL_GID: BigInt(process.getgid?.() ?? 0),
  };
  const stats = new FileStat({ object: ino, dataBlockSize: 512, used: 0 } as Dnode, attributesOf(words));
  const file = {
    stats,
    readlink: async () => content,
    mayHaveXattrs: false,
    open: () => ({
      // Some at once, as files of one record are, others by extents.
      async lendSmall(use: (bytes: Uint8Array) => void) {
        if (ino % 2 === 0 || bytes.length === 0) return false;
        use(bytes);
        return true;
      },
      async *extents() {
        if (bytes.length > 0) yield { offset: 0, length: bytes.length };
      },
      async *chunks({ start, end }: { start: number; end: number }) {
        yield bytes.subarray(start, end + 1);
      },
    }),
  };
  return { path, stats, file: file as unknown as WalkEntry["file"] };
}

/** Copies into a new folder, and says what went wrong; the folder goes away after `check`. */
async function copied(
  items: readonly (Item | WalkError)[],
  check: (to: string, failures: string[]) => void,
  prepare: (to: string) => void = () => {},
) {
  const root = mkdtempSync(join(tmpdir(), "zexplore-copy-"));
  try {
    const to = join(root, "to");
    prepare(to);
    const failures: string[] = [];
    const out = { fail: (text: string) => failures.push(text), warn: (text: string) => failures.push(text) } as unknown as Output;
    const copier = new Copier({ out, onBytes: () => {} });
    await copier.copyTree(filesystem(items), "/", to);
    copier.finish();
    check(to, failures);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test("files, directories and links are made, with modes and times, directories' too", async () => {
  const items: Item[] = [
    { path: "/", type: "dir", mode: 0o755 },
    { path: "/d", type: "dir", mode: 0o750 },
    { path: "/d/f", type: "file", content: "content", mode: 0o640 },
    { path: "/l", type: "symlink", content: "d/f" },
  ];
  await copied(items, (to, failures) => {
    assert.deepEqual(failures, []);
    assert.equal(readFileSync(join(to, "d/f"), "utf8"), "content");
    assert.equal(readlinkSync(join(to, "l")), "d/f");
    assert.equal(lstatSync(join(to, "d/f")).mode & 0o7777, 0o640);
    assert.equal(lstatSync(join(to, "d")).mode & 0o7777, 0o750);
    for (const path of ["", "d", "d/f"]) assert.equal(BigInt(lstatSync(join(to, path)).mtimeMs), MTIME_SECONDS * 1000n, path);
  });
});

test("two names of one object become two names of one file", async () => {
  const items: Item[] = [
    { path: "/", type: "dir", mode: 0o755 },
    { path: "/a", type: "file", content: "x", ino: 7, links: 2 },
    { path: "/b", type: "file", content: "x", ino: 7, links: 2 },
  ];
  await copied(items, (to) => assert.equal(lstatSync(join(to, "a")).ino, lstatSync(join(to, "b")).ino));
});

for (const path of ["/..", "/../escaped", "/d/../../escaped", "/.", "//escaped"]) {
  test(`a name that leads elsewhere is refused, the rest is copied: ${path}`, async () => {
    const items: Item[] = [
      { path: "/", type: "dir", mode: 0o755 },
      { path, type: "file", content: "hostile" },
      { path: "/good", type: "file", content: "good" },
    ];
    await copied(items, (to, failures) => {
      assert.equal(failures.length, 1);
      assert.match(failures[0]!, /cannot be made/);
      assert.deepEqual(readdirSync(join(to, "..")), ["to"]);
      assert.deepEqual(readdirSync(to), ["good"]);
    });
  });
}

test("an existing link in a file's place is not written through", async () => {
  const items: Item[] = [
    { path: "/", type: "dir", mode: 0o755 },
    { path: "/f", type: "file", content: "new" },
  ];
  await copied(
    items,
    (to, failures) => {
      assert.match(failures.join(), /a file of that name is there already in tank\/home:\/f/);
      assert.equal(readFileSync(join(to, "../victim"), "utf8"), "old");
      assert.ok(lstatSync(join(to, "f")).isSymbolicLink());
    },
    (to) => {
      mkdirSync(to);
      writeFileSync(join(to, "../victim"), "old");
      symlinkSync("../victim", join(to, "f"));
    },
  );
});

test("an existing link to nothing makes no file where it leads", async () => {
  const items: Item[] = [
    { path: "/", type: "dir", mode: 0o755 },
    { path: "/f", type: "file", content: "new" },
  ];
  await copied(
    items,
    (to, failures) => {
      assert.equal(failures.length, 1);
      assert.equal(existsSync(join(to, "../victim")), false);
    },
    (to) => {
      mkdirSync(to);
      symlinkSync("../victim", join(to, "f"));
    },
  );
});

test("an existing link in a directory's place is not gone through: nothing below it is copied, what is beside it is", async () => {
  const items: Item[] = [
    { path: "/", type: "dir", mode: 0o755 },
    { path: "/d", type: "dir", mode: 0o755 },
    { path: "/d/e", type: "dir", mode: 0o755 },
    { path: "/d/e/f", type: "file", content: "new" },
    { path: "/d/f", type: "file", content: "new" },
    { path: "/d2", type: "file", content: "beside" },
  ];
  await copied(
    items,
    (to, failures) => {
      assert.equal(failures.length, 1);
      assert.match(failures[0]!, /something else than a directory.*\/d$/);
      assert.deepEqual(readdirSync(join(to, "../elsewhere")), []);
      assert.equal(readFileSync(join(to, "d2"), "utf8"), "beside");
    },
    (to) => {
      mkdirSync(to);
      mkdirSync(join(to, "../elsewhere"));
      symlinkSync("../elsewhere", join(to, "d"));
    },
  );
});

test("an existing directory is filled, an existing file kept", async () => {
  const items: Item[] = [
    { path: "/", type: "dir", mode: 0o755 },
    { path: "/a", type: "file", content: "new" },
    { path: "/b", type: "file", content: "new" },
  ];
  await copied(
    items,
    (to, failures) => {
      assert.equal(failures.length, 1);
      assert.equal(readFileSync(join(to, "a"), "utf8"), "old");
      assert.equal(readFileSync(join(to, "b"), "utf8"), "new");
    },
    (to) => {
      mkdirSync(to);
      writeFileSync(join(to, "a"), "old");
    },
  );
});

test("what cannot be read or made is named, and the rest is copied", async () => {
  const items: (Item | WalkError)[] = [
    { path: "/", type: "dir", mode: 0o755 },
    { path: "/bad", error: new ZfsError("ECKSUM", "no copy verified") },
    { path: "/socket", type: "socket" },
    { path: "/good", type: "file", content: "good" },
  ];
  await copied(items, (to, failures) => {
    assert.equal(failures.length, 2);
    assert.match(failures[1]!, /sockets cannot be copied.*\/socket$/);
    assert.deepEqual(readdirSync(to), ["good"]);
  });
});

test("a volume becomes a file of its size", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zexplore-copy-"));
  try {
    const volume = {
      size: 10_000,
      async *extents() {
        yield { offset: 4096, length: 4096 };
      },
      async *chunks(_: number, length: number) {
        yield new Uint8Array(length).fill(0x61);
      },
    };
    let bytes = 0;
    const copier = new Copier({ out: {} as Output, onBytes: (count) => (bytes += count) });
    await copier.copyVolume(volume as unknown as Volume, join(folder, "v"));
    const expected = Buffer.alloc(10_000);
    expected.fill(0x61, 4096, 8192);
    assert.ok(readFileSync(join(folder, "v")).equals(expected));
    assert.equal(bytes, 10000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a dataset is called by the last part of its name, a file by that of its path", () => {
  assert.deepEqual([nameFor("tank/home", "/"), nameFor("tank/home", "/a/b.txt"), nameFor("tank", "/")], ["home", "b.txt", "tank"]);
});
