import assert from "node:assert/strict";
import { test } from "node:test";
import type { BlockSource } from "@zfskit/core";
import { imageFormat, openImage } from "@zfskit/images";
import fc from "fast-check";
import { assertHolds, assertSurvives, changed, disk, locate, slow, vector } from "./vectors.ts";
import { crc32c, type LogEntryPlan, shownBy, type VhdxPlan, vhdxLog, vhdxParts, vhdxSource } from "./vhdx-builder.ts";

const KB = 1024;
const MB = 1024 * KB;
const GUID = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

const logged = changed(
  new Uint8Array(9 * MB),
  { at: 0, length: 64 * KB, byte: 0xc0 },
  { at: 2 * MB, length: 64 * KB, byte: 0xc1 },
  { at: 5 * MB, length: MB, byte: 0xc2 },
  { at: 8 * MB, length: 4 * KB, byte: 0xc3 },
);

for (const [name, expected, detail] of [
  ["dynamic", disk, "dynamic, blocks of 1048576 bytes"],
  ["fixed", disk, "fixed, blocks of 1048576 bytes"],
  ["log", logged, "dynamic, blocks of 1048576 bytes, log applied"],
] as const)
  for (const wrap of [undefined, slow])
    test(`${name}.vhdx of QEMU reads as QEMU reads it${wrap === undefined ? "" : ", when it is waited for"}`, async () => {
      const located = locate({ image: vector(`${name}.vhdx`) }, "image", wrap);
      assert.equal(await imageFormat(located.source), "VHDX");
      const image = await openImage(located, "VHDX");
      assert.equal(image.detail, detail);
      await assertHolds(image.source, expected);
      await image.source.close();
    });

test("the CRC of these tests is Castagnoli's: RFC 3720 B.4", () => {
  assert.equal(crc32c(new Uint8Array(32)), 0x8a9136aa);
  assert.equal(crc32c(new Uint8Array(32).fill(0xff)), 0x62a8ab43);
});

/** Files of a folder by their plans. */
function openPlans(plans: Readonly<Record<string, VhdxPlan>>, name: string): Promise<{ source: BlockSource; detail: string }> {
  const files = Object.fromEntries(Object.entries(plans).map(([file, plan]) => [file, () => vhdxSource(plan, file)]));
  const open = (file: string) => {
    const make = files[file.replace(/^\.\//, "")];
    assert.ok(make !== undefined, file);
    return { source: make(), beside: async (reference: string) => open(reference) };
  };
  return openImage(open(name), "VHDX");
}

/** Hold a disk to what its plan says, in reads here and there. */
async function assertShows(
  source: BlockSource,
  shown: (offset: number) => number,
  reads: readonly (readonly [number, number])[],
): Promise<void> {
  for (const [offset, length] of reads) {
    const bytes = await source.read(offset, length);
    const expected = Uint8Array.from({ length }, (_, i) => shown(offset + i));
    assert.ok(Buffer.from(bytes).equals(expected), `${length} bytes at ${offset}`);
  }
}

interface Shape {
  readonly sectorSize: 512 | 4096;
  readonly blockSize: number;
}

/** Chunks of 4096 blocks, of 16, and of 128. */
const shapes: readonly Shape[] = [
  { sectorSize: 512, blockSize: MB },
  { sectorSize: 512, blockSize: 256 * MB },
  { sectorSize: 4096, blockSize: 256 * MB },
];

function plans({ sectorSize, blockSize }: Shape, inPart: boolean): fc.Arbitrary<VhdxPlan> {
  const states = inPart ? [0, 0, 2, 6, 6, 7, 7] : [0, 1, 2, 3, 6, 6, 6];
  const block = fc.record({ state: fc.constantFrom(...states), jump: fc.constantFrom(0, 0, 0, 3) });
  return fc
    .record({ list: fc.array(block, { minLength: 1, maxLength: 20 }), short: fc.nat(7), period: fc.constantFrom(1, 3, 8, 17, 5000) })
    .map(({ list, short, period }) => {
      // Behind the bitmaps; blocks lie one behind the other, with a gap now and then.
      let atMiB = 40;
      const blocks = list.map(({ state, jump }) => {
        if (state < 6) return { state };
        atMiB += jump;
        const place = { state, atMiB };
        atMiB += blockSize / MB;
        return place;
      });
      const size = list.length * blockSize - short * sectorSize;
      return { size, sectorSize, blockSize, blocks, isThere: (sector) => Math.floor(sector / period) % 2 === 1 };
    });
}

/** Places worth a look: around the ends of blocks, and anywhere. */
function readsOf({ size, blockSize, blocks }: VhdxPlan, random: readonly number[]): [number, number][] {
  const ends = blocks.map((_, i) => i * blockSize).slice(-6);
  const starts = [0, ...ends.flatMap((end) => [end - 5000, end]), ...random.map((part) => Math.floor(part * size))];
  return starts.filter((at) => at >= 0 && at < size).map((at) => [at, Math.min(9000, size - at)]);
}

const anywhere = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 4, maxLength: 4 });

for (const shape of shapes) {
  const what = `blocks of ${shape.blockSize} bytes, sectors of ${shape.sectorSize}`;
  test(`any dynamic disk shows its blocks: ${what}`, () =>
    fc.assert(
      fc.asyncProperty(plans(shape, false), anywhere, async (plan, random) => {
        const { source } = await openPlans({ a: plan }, "a");
        assert.equal(source.size, plan.size);
        await assertShows(source, shownBy(plan), readsOf(plan, random));
      }),
      { numRuns: 15 },
    ));

  test(`a differencing disk shows its parent where sectors are not its own: ${what}`, () =>
    fc.assert(
      fc.asyncProperty(plans(shape, false), plans(shape, true), anywhere, async (below, above, random) => {
        const base = { ...below, dataWriteGuid: GUID };
        const child = { ...above, parent: { linkage: GUID, paths: { relative_path: ".\\base.vhdx" } } };
        const { source, detail } = await openPlans({ "base.vhdx": base, "child.vhdx": child }, "child.vhdx");
        assert.match(detail, /^differencing/);
        await assertShows(source, shownBy(child, shownBy(base)), readsOf(child, random));
      }),
      { numRuns: 8 },
    ));
}

const full = 11 * MB;
const small: VhdxPlan = { size: 3 * MB, sectorSize: 512, blockSize: MB, blocks: [{ state: 6, atMiB: 8 }, { state: 0 }, { state: 2 }] };

const EACH_BLOCK = [0, MB - 1000, 2 * MB - 1000, 3 * MB - 2000].map((offset) => [offset, 2000] as const);

test("a long run of blocks that lie side by side is read at once", async () => {
  const blocks = Array.from({ length: 40 }, (_, i) => ({ state: 6, atMiB: 10 + i }));
  const plan = { ...small, size: 40 * MB, blocks };
  let reads = 0;
  const file = vhdxSource(plan, "a");
  const counted: BlockSource = { ...file, readSync: (...args) => [reads++, file.readSync!(...args)][1] as Uint8Array };
  const { source } = await openImage({ source: counted }, "VHDX");
  source.readSync?.(0, 512);
  reads = 0;
  source.readSync?.(0, 2 * MB);
  assert.equal(reads, 1);
});

/** A plan's file as bytes, with the blocks that a log may tell of. */
function bytesOf(plan: VhdxPlan): Uint8Array {
  return vhdxSource(plan, "bytes").readSync!(0, full);
}

/** The table of `small`, with blocks 1 and 2 where a log puts them. */
function tableSector(...entries: readonly bigint[]): Uint8Array {
  const sector = new DataView(new ArrayBuffer(4 * KB));
  for (const [i, entry] of entries.entries()) sector.setBigUint64(i * 8, entry, true);
  return new Uint8Array(sector.buffer);
}

const at = (mib: number) => (BigInt(mib) << 20n) | 6n;
const tableAt = 3 * MB;
const [first, second] = [tableSector(at(8), at(9), 0n), tableSector(at(8), at(9), at(10))];
const entry = (more: Partial<LogEntryPlan>): LogEntryPlan => ({ at: 0, tail: 0, sequence: 5, guid: GUID, writes: [], last: full, ...more });
const writesFirst = { writes: [{ offset: tableAt, bytes: first }] };
const writesSecond = { writes: [{ offset: tableAt, bytes: second }] };
const STATES = {
  none: small,
  one: { ...small, blocks: [{ state: 6, atMiB: 8 }, { state: 6, atMiB: 9 }, { state: 0 }] },
  both: { ...small, blocks: [8, 9, 10].map((atMiB) => ({ state: 6, atMiB })) },
} as const;

for (const { what, entries, shows } of [
  { what: "one entry", entries: [entry(writesFirst)], shows: "one" },
  {
    what: "entries in their order, the last of which wins",
    entries: [entry(writesFirst), entry({ ...writesSecond, at: 8 * KB, sequence: 6 })],
    shows: "both",
  },
  {
    what: "entries that go over the end of the log",
    entries: [entry({ ...writesSecond, at: MB - 4 * KB, tail: MB - 4 * KB })],
    shows: "both",
  },
  {
    what: "an entry before the tail, which is applied already",
    entries: [entry({ writes: [{ offset: tableAt, zeros: 4 * KB }] }), entry({ ...writesFirst, at: 4 * KB, tail: 4 * KB, sequence: 6 })],
    shows: "one",
  },
  {
    what: "the newest of two sequences",
    entries: [entry({ ...writesFirst, at: 64 * KB, tail: 64 * KB, sequence: 9 }), entry({ ...writesSecond, sequence: 5 })],
    shows: "one",
  },
  {
    what: "an older sequence where the tail of the newest is not there",
    entries: [entry({ ...writesFirst, at: 64 * KB, tail: 32 * KB, sequence: 9 }), entry(writesSecond)],
    shows: "both",
  },
  { what: "an entry of another log", entries: [entry({ ...writesFirst, guid: "6ba7b811-9dad-11d1-80b4-00c04fd430c8" })], shows: "none" },
  {
    what: "zeros, over a table that was written before",
    entries: [
      entry({ ...writesSecond, tail: 0 }),
      entry({ writes: [{ offset: tableAt, zeros: 64 * KB }, ...writesFirst.writes], at: 8 * KB, sequence: 6 }),
    ],
    shows: "one",
  },
] as const satisfies readonly { what: string; entries: readonly LogEntryPlan[]; shows: keyof typeof STATES }[])
  for (const wrap of [undefined, slow])
    test(`log: ${what}${wrap === undefined ? "" : ", when it is waited for"}`, async () => {
      const plan = { ...small, log: { guid: GUID, bytes: vhdxLog(entries) } };
      const bytes = bytesOf(plan);
      const before = new Uint8Array(bytes);
      const { source } = await openImage(locate({ a: bytes }, "a", wrap), "VHDX");
      await assertShows(source, shownBy(STATES[shows]), EACH_BLOCK);
      assert.ok(Buffer.from(bytes).equals(before), "the file is as it was");
    });

test("a log that has one bit wrong is not applied", async () => {
  const bytes = bytesOf({ ...small, log: { guid: GUID, bytes: vhdxLog([entry(writesFirst)]) } });
  bytes[MB + 4 * KB + 100]! ^= 1;
  const { source, detail } = await openImage(locate({ a: bytes }, "a"), "VHDX");
  assert.doesNotMatch(detail, /log/);
  await assertShows(source, shownBy(small), EACH_BLOCK);
});

const child = (more: Partial<NonNullable<VhdxPlan["parent"]>> = {}): VhdxPlan => ({
  ...small,
  blocks: [{ state: 0 }, { state: 0 }, { state: 0 }],
  parent: { linkage: GUID, paths: { relative_path: "base.vhdx" }, ...more },
});
const base: VhdxPlan = { ...small, dataWriteGuid: GUID };

for (const [how, paths] of [
  ["its relative path", { relative_path: ".\\base.vhdx", absolute_win32_path: "C:\\elsewhere\\other.vhdx" }],
  ["the last part of an absolute one", { absolute_win32_path: "C:\\disks\\base.vhdx" }],
] as const)
  test(`a parent is found by ${how}`, async () => {
    const files = { "base.vhdx": bytesOf(base), a: bytesOf(child({ paths })) };
    const { source } = await openImage(locate(files, "a"), "VHDX");
    await assertShows(source, shownBy(base), EACH_BLOCK);
  });

/** A small image, some bytes of which are others. */
function patched(plan: VhdxPlan, ...changes: readonly (readonly [number, ...number[]])[]): Uint8Array {
  const bytes = bytesOf(plan);
  for (const [place, ...values] of changes) bytes.set(values, place);
  return bytes;
}
const withLog = (more: Partial<LogEntryPlan>): VhdxPlan => ({
  ...small,
  log: { guid: GUID, bytes: vhdxLog([entry({ ...writesFirst, ...more })]) },
});
const many = Array.from({ length: 16400 }, () => ({ offset: 8 * MB, zeros: 4 * KB }));

for (const { what, files, code, message } of [
  { what: "both headers wrong", files: { a: patched(small, [65600, 9], [131100, 9]) }, code: "ECORRUPT", message: /no header of a VHDX/ },
  {
    what: "both region tables wrong",
    files: { a: patched(small, [196700, 9], [262200, 9]) },
    code: "ECORRUPT",
    message: /no region table/,
  },
  { what: "less than a header", files: { a: new Uint8Array(30000) }, code: "ECORRUPT", message: /no header/ },
  { what: "cut in the region tables", files: { a: bytesOf(small).subarray(0, 200000) }, code: "ECORRUPT", message: /no region table|log/ },
  { what: "cut in its metadata", files: { a: bytesOf(small).subarray(0, 2.5 * MB) }, code: "ECORRUPT", message: /region of/ },
  { what: "a size of 2^60", files: { a: bytesOf({ ...small, size: 2 ** 60 }) }, code: "ECORRUPT", message: /2\^53/ },
  {
    what: "a size beyond its table",
    files: { a: bytesOf({ ...small, size: 2 ** 50 }) },
    code: "ECORRUPT",
    message: /block allocation table has/,
  },
  { what: "blocks of 3 bytes", files: { a: bytesOf({ ...small, blockSize: 3, size: 9 }) }, code: "ECORRUPT", message: /blocks of 3 bytes/ },
  {
    what: "metadata that is needed and not known",
    files: { a: bytesOf({ ...small, extraItem: { guid: GUID, flags: 4 } }) },
    code: "ENOTSUP",
    message: /metadata 6ba7b810/,
  },
  {
    what: "a region that is needed and not known",
    files: { a: bytesOf({ ...small, extraRegion: { guid: GUID, required: 1 } }) },
    code: "ENOTSUP",
    message: /region 6ba7b810/,
  },
  { what: "a log of a file that was longer", files: { a: bytesOf(withLog({ flushed: 99 * MB })) }, code: "ECORRUPT", message: /cut short/ },
  {
    what: "a log that writes between sectors",
    files: { a: bytesOf(withLog({ writes: [{ offset: tableAt + 1, bytes: first }] })) },
    code: "ECORRUPT",
    message: /log writes/,
  },
  {
    what: "a log of more changes than fit one",
    files: { a: bytesOf(withLog({ writes: many })) },
    code: "ELIMIT",
    message: /16384 changes/,
  },
  {
    what: "a parent that was changed",
    files: { a: bytesOf(child()), "base.vhdx": bytesOf({ ...base, dataWriteGuid: "6ba7b811-9dad-11d1-80b4-00c04fd430c8" }) },
    code: "ECORRUPT",
    message: /made on content 6ba7b810.*has 6ba7b811/,
  },
  { what: "a parent that is not there", files: { a: bytesOf(child()) }, code: "ENOENT", message: /no base.vhdx/ },
  { what: "a parent without a name", files: { a: bytesOf(child({ paths: {} })) }, code: "ECORRUPT", message: /does not name its parent/ },
  {
    what: "itself as its parent",
    files: { a: bytesOf({ ...child({ paths: { relative_path: "a" } }), dataWriteGuid: GUID }) },
    code: "ECORRUPT",
    message: /in turn/,
  },
] as const)
  test(`${what}: ${code}`, async () => {
    const began = performance.now();
    const opening = async () => openImage(locate(files, "a"), "VHDX");
    await assert.rejects(opening, { name: "ZfsError", code, message });
    assert.ok(performance.now() - began < 1000);
  });

test("items and regions that need not be known are passed by, and one header is enough", async () => {
  const plan = { ...small, extraItem: { guid: GUID, flags: 2 }, extraRegion: { guid: GUID, required: 0 } };
  for (const bytes of [patched(plan, [65600, 9]), patched(plan, [131100, 9]), patched(plan, [196700, 9])]) {
    const { source } = await openImage(locate({ a: bytes }, "a"), "VHDX");
    await assertShows(source, shownBy(small), EACH_BLOCK);
  }
});

for (const [what, state, mib, message] of [
  ["behind the end", 6, 2 ** 30, /cannot lie/],
  ["in the headers", 6, 0, /cannot lie/],
  ["in a state that is none", 5, 8, /in state 5/],
  ["in part, without a parent", 7, 8, /no parent/],
] as const)
  test(`a block ${what} is refused where it is read`, async () => {
    const plan = { ...small, blocks: [{ state: 2 }, { state: 6, atMiB: 8 }, { state: 2 }] };
    const parts = vhdxParts(plan);
    new DataView(parts.get(tableAt)!.buffer).setBigUint64(8, (BigInt(mib) << 20n) | BigInt(state), true);
    const bytes = bytesOf(plan);
    for (const [place, part] of parts) bytes.set(part, place);
    const { source } = await openImage(locate({ a: bytes }, "a"), "VHDX");
    assert.equal((await source.read(0, 512))[0], 0);
    await assert.rejects(source.read(MB, 512), { name: "ZfsError", code: "ECORRUPT", message });
  });

const logBytes = vector("log.vhdx");
for (const [name, within] of [
  ["headers", [64 * KB, 260 * KB]],
  ["log", [MB, MB + 32 * KB]],
  ["table", [2 * MB, 2 * MB + 80]],
  ["metadata", [3 * MB, 3 * MB + 66 * KB]],
] as const)
  test(`a VHDX with changes in its ${name} gives bytes or a ZfsError`, () => {
    const [from, to] = within;
    return assertSurvives(logBytes.subarray(from, to), to - from, async (part) => {
      const bytes = new Uint8Array(logBytes);
      bytes.set(part, from);
      return (await openImage(locate({ a: bytes }, "a"), "VHDX")).source;
    });
  });
