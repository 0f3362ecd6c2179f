import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultLimits, isZfsError, type ZfsErrorCode } from "@zfskit/core";
import { typed } from "@zfskit/nvlist";
import type { Extent, FileHandle } from "@zfskit/zpl";
import fc from "fast-check";
import { TestFiles } from "./test-files.ts";

const is = (code: ZfsErrorCode) => (error: unknown) => isZfsError(error, code);

const pattern = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + Math.floor(i / 256)) & 0xff);

async function oneFile(content: Uint8Array, options: Parameters<TestFiles["file"]>[1] = {}) {
  const files = new TestFiles();
  const fs = await files.open({ f: files.file(content, options) });
  files.objset.reads.length = 0;
  return { fs, objset: files.objset };
}

async function extentsOf(handle: FileHandle): Promise<Extent[]> {
  const extents: Extent[] = [];
  for await (const extent of handle.extents()) extents.push(extent);
  return extents;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of stream) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

const ranges: readonly { readonly name: string; readonly position: number; readonly length: number; readonly read: number }[] = [
  { name: "inside a record", position: 10, length: 20, read: 20 },
  { name: "over the edge of records", position: 500, length: 600, read: 600 },
  { name: "up to the end", position: 1000, length: 500, read: 500 },
  { name: "past the end: a short read", position: 1400, length: 1000, read: 100 },
  { name: "at the end: nothing", position: 1500, length: 10, read: 0 },
  { name: "far past the end: nothing", position: 2 ** 40, length: 10, read: 0 },
  { name: "no bytes", position: 3, length: 0, read: 0 },
];
for (const { name, position, length, read } of ranges) {
  test(`read ${name}`, async () => {
    const content = pattern(1500);
    const { fs } = await oneFile(content);
    const file = await fs.open("/f");
    const buffer = new Uint8Array(length + 4).fill(0xee);
    const result = await file.read(buffer, { position, offset: 2, length });
    assert.equal(result.bytesRead, read);
    assert.equal(result.buffer, buffer);
    assert.deepEqual(buffer.subarray(2, 2 + read), content.subarray(position, position + read));
    assert.deepEqual(
      [...buffer.subarray(0, 2), ...buffer.subarray(2 + read)],
      Array.from({ length: 4 + length - read }, () => 0xee),
    );
  });
}

test("a range that the buffer does not have is a TypeError", async () => {
  const { fs } = await oneFile(pattern(100));
  const file = await fs.open("/f");
  for (const options of [{ length: 11 }, { offset: 8, length: 3 }, { offset: -1 }, { position: -1 }, { offset: 11 }]) {
    await assert.rejects(file.read(new Uint8Array(10), options), TypeError, JSON.stringify(options));
  }
});

test("after close everything is EBADF; close may come again", async () => {
  const { fs } = await oneFile(pattern(100));
  const file = await fs.open("/f");
  const stream = file.chunks();
  await file.close();
  await file.close();
  await assert.rejects(file.read(new Uint8Array(1)), is("EBADF"));
  await assert.rejects(file.readFile(), is("EBADF"));
  await assert.rejects(file.stat(), is("EBADF"));
  await assert.rejects(extentsOf(file), is("EBADF"));
  await assert.rejects(stream.next(), is("EBADF"));
});

test("a file closed while it is streamed ends the stream with EBADF", async () => {
  const { fs } = await oneFile(pattern(3000), { blockSize: 1024 * 1024, blocks: [pattern(10), pattern(10)], size: 1024 * 1024 + 10 });
  const file = await fs.open("/f");
  const chunks = file.chunks();
  assert.equal((await chunks.next()).value?.length, 1024 * 1024);
  await file.close();
  await assert.rejects(chunks.next(), is("EBADF"));
});

test("open: a directory is EISDIR, a fifo and a device EINVAL", async () => {
  const files = new TestFiles();
  const fs = await files.open({ dir: files.directory({}), fifo: files.node("fifo"), null: files.node("char", { rdev: 0x100003n }) });
  await assert.rejects(fs.open("/dir"), is("EISDIR"));
  await assert.rejects(fs.readFile("/dir"), is("EISDIR"));
  await assert.rejects(fs.open("/fifo"), is("EINVAL"));
  await assert.rejects(fs.open("/null"), is("EINVAL"));
});

const streams: readonly {
  readonly name: string;
  readonly start?: number;
  readonly end?: number;
  readonly from: number;
  readonly to: number;
}[] = [
  { name: "whole", from: 0, to: 1500 },
  { name: "from a start", start: 600, from: 600, to: 1500 },
  { name: "to an end, which is inclusive", end: 600, from: 0, to: 601 },
  { name: "one byte", start: 511, end: 511, from: 511, to: 512 },
  { name: "an end past the file's", start: 1400, end: 9999, from: 1400, to: 1500 },
  { name: "a start past the file's end", start: 1500, from: 0, to: 0 },
  { name: "an end before the start", start: 10, end: 9, from: 0, to: 0 },
];
for (const { name, start, end, from, to } of streams) {
  test(`a stream's range: ${name}`, async () => {
    const content = pattern(1500);
    const { fs } = await oneFile(content);
    const options = { start, end };
    assert.deepEqual(await collect(fs.createReadStream("/f", options)), content.slice(from, to));
    assert.deepEqual(await collect((await fs.open("/f")).createReadStream(options)), content.slice(from, to));
  });
}

test("a stream's start or end below 0, or not whole, is a TypeError", async () => {
  const { fs } = await oneFile(pattern(100));
  for (const options of [{ start: -1 }, { start: 0.5 }, { start: Number.NaN }, { end: -1 }]) {
    await assert.rejects(collect(fs.createReadStream("/f", options)), TypeError, JSON.stringify(options));
  }
});

test("a stream reads nothing before it is asked, each record once, and no more after it is cancelled", async () => {
  const record = 1024 * 1024;
  const content = pattern(3 * record);
  const { fs, objset } = await oneFile(content, { blockSize: record });
  const ofFile = () => objset.reads.filter((read) => read.startsWith("100:"));
  const reader = fs.createReadStream("/f", { start: 5 }).getReader();
  await Promise.resolve();
  assert.deepEqual(ofFile(), []);
  const first = await reader.read();
  assert.equal(first.value?.length, record - 5);
  assert.deepEqual(ofFile(), ["100:0"]);
  await reader.cancel();
  assert.equal((await reader.read()).done, true);
  assert.deepEqual(ofFile(), ["100:0"]);
  objset.reads.length = 0;
  await collect(fs.createReadStream("/f", { start: 5, end: 2 * record + 7 }));
  assert.deepEqual(ofFile(), ["100:0", "100:1", "100:2"]);
});

test("a stream cancelled before its first read opens nothing", async () => {
  const { fs, objset } = await oneFile(pattern(100));
  await fs.createReadStream("/f").cancel();
  assert.deepEqual(objset.reads, []);
});

test("a stream of what is not there fails when it is read", async () => {
  const { fs } = await oneFile(pattern(100));
  await assert.rejects(collect(fs.createReadStream("/x")), is("ENOENT"));
});

test("an aborted signal ends a stream with its reason, and reaches the blocks", async () => {
  const { fs, objset } = await oneFile(pattern(1500));
  const controller = new AbortController();
  const file = await fs.open("/f");
  objset.signals.clear();
  await file.read(new Uint8Array(10), { signal: controller.signal });
  assert.deepEqual([...objset.signals], [controller.signal]);
  const reason = new Error("enough");
  controller.abort(reason);
  await assert.rejects(collect(file.chunks({ signal: controller.signal })), (error) => error === reason);
  await assert.rejects(file.readFile({ signal: controller.signal }), (error) => error === reason);
});

const data = pattern(512);
const sparse: readonly {
  readonly name: string;
  readonly size: number;
  readonly blocks: readonly (Uint8Array | undefined)[];
  readonly extents: Extent[];
}[] = [
  { name: "no data at all", size: 5000, blocks: [], extents: [] },
  { name: "an empty file", size: 0, blocks: [], extents: [] },
  { name: "a hole first", size: 1536, blocks: [undefined, data, data], extents: [{ offset: 512, length: 1024 }] },
  {
    name: "a hole between",
    size: 1536,
    blocks: [data, undefined, data],
    extents: [
      { offset: 0, length: 512 },
      { offset: 1024, length: 512 },
    ],
  },
  { name: "a hole last, past the blocks", size: 4000, blocks: [data], extents: [{ offset: 0, length: 512 }] },
  { name: "the last extent is cut at the size", size: 700, blocks: [data, data], extents: [{ offset: 0, length: 700 }] },
  { name: "blocks past the size are none", size: 512, blocks: [data, data, data], extents: [{ offset: 0, length: 512 }] },
];
for (const { name, size, blocks, extents } of sparse) {
  test(`extents: ${name}`, async () => {
    const { fs } = await oneFile(new Uint8Array(0), { size, blocks });
    const file = await fs.open("/f");
    assert.deepEqual(await extentsOf(file), extents);
    const expected = new Uint8Array(size);
    for (const [i, block] of blocks.entries()) if (i * 512 < size) expected.set(block?.subarray(0, size - i * 512) ?? [], i * 512);
    assert.deepEqual(await file.readFile(), expected);
  });
}

test("any file of data and holes: ranges read as the whole does, and what lies outside of extents is zero", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(fc.uint8Array({ minLength: 512, maxLength: 512, size: "max" }), { nil: undefined }), { maxLength: 6 }),
      fc.nat(3500),
      fc.nat(3500),
      fc.nat(3500),
      async (blocks, size, position, length) => {
        const { fs } = await oneFile(new Uint8Array(0), { size, blocks });
        const whole = new Uint8Array(Math.max(size, blocks.length * 512));
        for (const [i, block] of blocks.entries()) if (block !== undefined) whole.set(block, i * 512);
        const expected = whole.slice(0, size);
        const file = await fs.open("/f");
        const buffer = new Uint8Array(length).fill(0xee);
        const { bytesRead } = await file.read(buffer, { position });
        assert.deepEqual(buffer.slice(0, bytesRead), expected.slice(position, position + length));
        assert.deepEqual(
          await collect(file.chunks({ start: position, end: position + length })),
          expected.slice(position, position + length + 1),
        );
        const rest = expected.slice();
        for (const extent of await extentsOf(file)) rest.fill(0, extent.offset, extent.offset + extent.length);
        assert.ok(rest.every((byte) => byte === 0));
      },
    ),
    { numRuns: 200 },
  );
});

test("the bytes that come out belong to the caller: writing them changes nothing that is read later", async () => {
  const content = pattern(700);
  const { fs } = await oneFile(content, { dxattr: { "user.a": typed("byte_array", Uint8Array.of(1, 2, 3)) } });
  (await fs.readFile("/f")).fill(0);
  for await (const chunk of fs.createReadStream("/f")) chunk.fill(0);
  (await fs.getxattr("/f", "user.a")).fill(0);
  assert.deepEqual(await fs.readFile("/f"), content);
  assert.deepEqual(await fs.getxattr("/f", "user.a"), Uint8Array.of(1, 2, 3));
});

test("readFile with an encoding gives text; a file beyond limits.wholeFileBytes is ELIMIT, and can still be streamed", async () => {
  const files = new TestFiles();
  const fs = await files.open({ f: files.file("grün") }, { ...defaultLimits, wholeFileBytes: 4 });
  await assert.rejects(fs.readFile("/f"), is("ELIMIT"));
  assert.equal(new TextDecoder().decode(await collect(fs.createReadStream("/f"))), "grün");
  const other = new TestFiles();
  const roomy = await other.open({ f: other.file("grün") });
  assert.equal(await roomy.readFile("/f", "utf8"), "grün");
  assert.equal(await roomy.readFile("/f", { encoding: "latin1" }), "grÃ¼n");
});

test("a size of 2^53 and more is ECORRUPT, and no memory is asked for", async () => {
  const files = new TestFiles();
  const fs = await files.open({ f: files.file("", { size: 2 ** 53 }) });
  await assert.rejects(fs.stat("/f"), is("ECORRUPT"));
});
