import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { listFolder, openFile } from "@zfskit/blockdev/node";
import { isZfsError, type ZfsErrorCode } from "@zfskit/core";

const is = (code: ZfsErrorCode) => (error: unknown) => isZfsError(error, code);

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "zfskit-blockdev-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const content = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 31) & 0xff);

test("a file gives ranges of its bytes", () =>
  inFolder(async (folder) => {
    const path = join(folder, "disk.img");
    writeFileSync(path, content);
    const source = await openFile(path);
    assert.deepEqual([source.size, source.name], [content.length, path]);
    for (const [offset, length] of [
      [0, 0],
      [0, 1],
      [99_999, 1],
      [12_345, 54_321],
      [100_000, 0],
    ] as const) {
      assert.deepEqual(await source.read(offset, length), content.slice(offset, offset + length));
      assert.deepEqual(source.readSync(offset, length), content.slice(offset, offset + length));
    }
    const into = new Uint8Array(12).fill(0xee);
    assert.equal((await source.read(7, 10, { into })).buffer, into.buffer);
    assert.deepEqual(into, Uint8Array.from([...content.slice(7, 17), 0xee, 0xee]));
    await source.close();
  }));

test("what a file gave belongs to the caller, and is no Buffer", () =>
  inFolder(async (folder) => {
    const path = join(folder, "disk.img");
    writeFileSync(path, content);
    const source = await openFile(path);
    const bytes = await source.read(0, 10);
    assert.equal(Object.getPrototypeOf(bytes), Uint8Array.prototype);
    bytes.fill(0);
    assert.deepEqual(await source.read(0, 10), content.slice(0, 10));
    await source.close();
  }));

test("past a file's end is EIO, no range at all a TypeError, after close EBADF", () =>
  inFolder(async (folder) => {
    const path = join(folder, "disk.img");
    writeFileSync(path, content);
    const source = await openFile(path);
    await assert.rejects(source.read(99_999, 2), is("EIO"));
    assert.throws(() => source.readSync(100_000, 1), is("EIO"));
    await assert.rejects(source.read(-1, 2), TypeError);
    await source.close();
    await source.close();
    await assert.rejects(source.read(0, 1), is("EBADF"));
    assert.throws(() => source.readSync(0, 1), is("EBADF"));
  }));

test("a file that became shorter is EIO with the place, never short data", () =>
  inFolder(async (folder) => {
    const path = join(folder, "disk.img");
    writeFileSync(path, content);
    const source = await openFile(path);
    truncateSync(path, 1000);
    const shrunk = (error: unknown) =>
      isZfsError(error, "EIO") && /ended while it was read/.test(error.message) && error.place.offset === 1000;
    await assert.rejects(source.read(900, 200), shrunk);
    assert.throws(() => source.readSync(900, 200), shrunk);
    await source.close();
  }));

test("an aborted signal stops a read of a file with its reason", () =>
  inFolder(async (folder) => {
    const path = join(folder, "disk.img");
    writeFileSync(path, content);
    const source = await openFile(path);
    const reason = new Error("enough");
    await assert.rejects(source.read(0, 1, { signal: AbortSignal.abort(reason) }), (error) => error === reason);
    await source.close();
  }));

test("a path without a file is ENOENT, a folder EISDIR, and both name it", () =>
  inFolder(async (folder) => {
    await assert.rejects(openFile(join(folder, "none.img")), (error) => isZfsError(error, "ENOENT") && error.message.includes("none.img"));
    await assert.rejects(openFile(folder), (error) => isZfsError(error, "EISDIR") && error.message.includes(folder));
    await assert.rejects(listFolder(join(folder, "none")), is("ENOENT"));
  }));

test("a folder lists its files in the order of names, links followed, folders left out", () =>
  inFolder(async (folder) => {
    for (const name of ["b.img", "a.img", "10.img", "9.img"]) writeFileSync(join(folder, name), "");
    mkdirSync(join(folder, "inner"));
    writeFileSync(join(folder, "inner", "deep.img"), "");
    symlinkSync(join(folder, "inner", "deep.img"), join(folder, "link.img"));
    symlinkSync(join(folder, "inner"), join(folder, "link-to-folder"));
    symlinkSync(join(folder, "gone"), join(folder, "dangling"));
    assert.deepEqual(
      await listFolder(folder),
      ["10.img", "9.img", "a.img", "b.img", "link.img"].map((name) => join(folder, name)),
    );
    assert.equal(await listFolder(join(folder, "a.img")), undefined);
    assert.deepEqual(await listFolder(join(folder, "inner")), [join(folder, "inner", "deep.img")]);
  }));
