import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import type { BlockSource } from "@zfskit/core";
import { imageFormat, openImage } from "@zfskit/images";
import fc from "fast-check";
import { adler, buildEwf, descriptor, EwfFile, type EwfPlan, join, tableHeader, volume } from "./ewf-builder.ts";
import { assertHolds, assertSurvives, disk, type Files, locate, slow, vector } from "./vectors.ts";

const names = ["ewf.E01", "ewf-1.E01", "ewf-smart.s01", ...[1, 2, 3, 4, 5].map((number) => `ewf-parts.E0${number}`)];
const files: Files = Object.fromEntries(names.map((name) => [name, vector(name)]));

test("the checksum of these tests is zlib's", () => {
  assert.deepEqual(adler(disk), new Uint8Array(deflateSync(disk).subarray(-4)).reverse());
});

for (const [name, detail] of [
  ["ewf.E01", "one file"],
  ["ewf-1.E01", "one file"],
  ["ewf-smart.s01", "one file"],
  ["ewf-parts.E01", "5 files"],
] as const)
  for (const wrap of [undefined, slow])
    test(`${name} of libewf reads as the disk that it was made of${wrap === undefined ? "" : ", when it is waited for"}`, async () => {
      const located = locate(files, name, wrap);
      assert.equal(await imageFormat(located.source), "EWF");
      const image = await openImage(located, "EWF");
      assert.equal(image.detail, `${detail}, chunks of 32768 bytes`);
      await assertHolds(image.source, disk);
      await image.source.close();
    });

/** E01 to E99, EAA to EZZ, FAA and on, by counting. */
function* extensions(letter: string): Generator<string> {
  const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (let number = 1; number <= 99; number++) yield letter + String(number).padStart(2, "0");
  for (const a of alphabet.slice(alphabet.indexOf(letter))) for (const b of alphabet) for (const c of alphabet) yield a + b + c;
}

const plans: fc.Arbitrary<EwfPlan> = fc
  .record({
    sectorBytes: fc.constantFrom(512, 2048),
    sectorsPerChunk: fc.constantFrom(1, 4, 64),
    sectors: fc.nat(300),
    chunksPerTable: fc.integer({ min: 1, max: 9 }),
    tablesPerFile: fc.integer({ min: 1, max: 5 }),
    period: fc.constantFrom(1, 2, 3, 1000),
    form: fc.constantFrom("sectors" as const, "first" as const),
    relative: fc.boolean(),
    seed: fc.nat(255),
  })
  .map(({ sectors, period, seed, ...rest }) => ({
    ...rest,
    content: Uint8Array.from({ length: sectors * rest.sectorBytes }, (_, i) => (i >> 9) * 31 + i * 7 + seed),
    packed: (chunk) => Math.floor(chunk / period) % 2 === 0,
  }));

for (const [how, letter, spell] of [
  ["E01", "E", (name: string) => name],
  ["e01", "E", (name: string) => name.toLowerCase()],
  ["s01", "S", (name: string) => name.toLowerCase()],
] as const)
  test(`any layout shows its disk, over any number of files from ${how} on`, () => {
    const all = [...extensions(letter)].map(spell);
    return fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const folder = buildEwf(plan, "disk", (number) => all[number - 1]!);
        const { source } = await openImage(locate(folder, `disk.${how}`), "EWF");
        assert.equal(source.size, plan.content.length);
        assert.ok(Buffer.from(await source.read(0, source.size)).equals(plan.content));
      }),
    );
  });

const plan: EwfPlan = {
  content: Uint8Array.from({ length: 8192 }, (_, i) => i * 7),
  sectorBytes: 512,
  sectorsPerChunk: 2,
  chunksPerTable: 4,
  tablesPerFile: 1,
  packed: (chunk) => chunk % 2 === 0,
  form: "sectors",
};
const two = buildEwf(plan, "disk", (number) => `E0${number}`);
const one = buildEwf({ ...plan, tablesPerFile: 9 }, "disk", () => "E01");

test("a file behind a URL is named without what follows its path", async () => {
  const folder: Files = { "https://host/a/disk.E01?key=1#x": two["disk.E01"]!, "disk.E02": two["disk.E02"]! };
  const located = locate(folder, "https://host/a/disk.E01?key=1#x");
  const { source } = await openImage({ source: located.source, beside: async (name) => locate(folder, name) }, "EWF");
  await assertHolds(source, plan.content);
});

/**
 * A file of more than 2 GiB, of which few bytes are not zeros. The first chunk is compressed, and much else follows it; the
 * fourth one ends behind 2^31.
 */
function largeFile(): { source: BlockSource; content: Uint8Array } {
  const chunk = 32768;
  const content = Uint8Array.from({ length: 6 * chunk - 512 }, (_, i) => (i >> 9) + i * 5);
  const piece = (i: number) => content.subarray(i * chunk, (i + 1) * chunk);
  const start = new EwfFile(1);
  start.section("volume", volume({ count: 6, sectorsPerChunk: 64, sectorBytes: 512, sectors: content.length / 512 }));
  const sectorsAt = start.size;
  const parts: [number, Uint8Array][] = [[sectorsAt + 76, deflateSync(piece(0))]];
  const entries = [2 ** 31 + 76];
  // From here on they lie side by side, at places that count from the section.
  let at = 2 ** 31 - 2 * (chunk + 4) - 100;
  for (let i = 1; i < 6; i++) {
    entries.push(at);
    parts.push([sectorsAt + at, join([piece(i), adler(piece(i))])]);
    at += piece(i).length + 4;
  }
  const list = new Uint8Array(Uint32Array.from(entries).buffer);
  const tail: Uint8Array[] = [];
  let place = sectorsAt + at;
  parts.unshift([0, start.bytes()], [sectorsAt, descriptor("sectors", place, at)]);
  for (const type of ["table", "table2"]) {
    const bytes = join([tableHeader(6, sectorsAt), list, adler(list)]);
    tail.push(descriptor(type, place + 76 + bytes.length, 76 + bytes.length), bytes);
    place += 76 + bytes.length;
  }
  tail.push(descriptor("done", place, 0));
  parts.push([sectorsAt + at, join(tail)]);
  const readSync = (offset: number, length: number, into: Uint8Array = new Uint8Array(length)) => {
    into.fill(0, 0, length);
    for (const [from, bytes] of parts) {
      const [low, high] = [Math.max(from, offset), Math.min(from + bytes.length, offset + length)];
      if (low < high) into.set(bytes.subarray(low - from, high - from), low - offset);
    }
    return into.subarray(0, length);
  };
  const source = {
    size: place + 76,
    name: "large.E01",
    readSync,
    read: async (offset: number, length: number, { into }: { into?: Uint8Array | undefined } = {}) => readSync(offset, length, into),
    async close() {},
  };
  return { source, content };
}

test("offsets have 32 bits from the chunk on that ends behind 2^31, as EnCase 6.7 writes them", async () => {
  const { source: file, content } = largeFile();
  await assertHolds((await openImage({ source: file }, "EWF")).source, content);
});

test("a table that does not verify is read from its copy", async () => {
  const bytes = one["disk.E01"]!;
  const table = Buffer.from(bytes).indexOf("table");
  // Its start, and its entries.
  for (const place of [table + 76, table + 76 + 24 + 2]) {
    const image = new Uint8Array(bytes);
    image[place]! ^= 1;
    await assertHolds((await openImage(locate({ "a.E01": image }, "a.E01"), "EWF")).source, plan.content);
    const second = Buffer.from(image).indexOf("table2") + place - table;
    image[second]! ^= 1;
    const reading = async () => (await openImage(locate({ "a.E01": image }, "a.E01"), "EWF")).source.read(0, 512);
    await assert.rejects(reading, { name: "ZfsError", code: "ECORRUPT", message: /verif/ });
  }
});

function patched(bytes: Uint8Array, ...changes: readonly (readonly [number, ...number[]])[]): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const [place, ...values] of changes) copy.set(values, place);
  return copy;
}

/** An image of a volume and sections that are given. */
function imageOf(more: (file: EwfFile) => void, shape: Partial<Parameters<typeof volume>[0]> = {}): Files {
  const file = new EwfFile(1);
  file.section("volume", volume({ count: 1, sectorsPerChunk: 2, sectorBytes: 512, sectors: 2, ...shape }));
  more(file);
  file.end("done");
  return { "disk.E01": file.bytes() };
}
const first = two["disk.E01"]!;
const secondStart = Buffer.from(first).indexOf("volume");

for (const { what, in: bad, name = "disk.E01", code, message } of [
  { what: "a file that is missing", in: { "disk.E01": first }, code: "ENOENT", message: /no disk.E02/ },
  { what: "a file whose name does not say the next", in: { a: first }, name: "a", code: "ENOENT", message: /does not give/ },
  { what: "the second file alone", in: two, name: "disk.E02", code: "ECORRUPT", message: /file 2 of an image/ },
  { what: "the first file twice", in: { ...two, "disk.E02": first }, code: "ECORRUPT", message: /file 1 of its image, not 2/ },
  { what: "Ex01", in: { "disk.E01": patched(first, [0, 69, 86, 70, 50, 13, 10, 0x81, 0]) }, code: "ENOTSUP", message: /Ex01/ },
  { what: "L01", in: { "disk.E01": patched(first, [0, 76]) }, code: "ENOTSUP", message: /L01/ },
  {
    what: "a start of a section with a bit wrong",
    in: { "disk.E01": patched(first, [60, 1]) },
    code: "ECORRUPT",
    message: /does not verify/,
  },
  {
    what: "a volume with a bit wrong",
    in: { "disk.E01": patched(first, [secondStart + 90, 1]) },
    code: "ECORRUPT",
    message: /volume section/,
  },
  { what: "a file cut short", in: { "disk.E01": first.subarray(0, first.length - 500) }, code: "ECORRUPT", message: /ends/ },
  { what: "no volume", in: { "disk.E01": join([first.subarray(0, 13), descriptor("done", 13, 0)]) }, code: "ECORRUPT", message: /volume/ },
  {
    what: "a section that names itself",
    in: { "disk.E01": join([first.subarray(0, 13), descriptor("x", 13, 0)]) },
    code: "ECORRUPT",
    message: /ends at 13/,
  },
  {
    what: "a section of 2^60 bytes",
    in: { "disk.E01": join([first.subarray(0, 13), descriptor("x", 2 ** 60, 0)]) },
    code: "ECORRUPT",
    message: /2\^53/,
  },
  { what: "too few chunks", in: imageOf(() => {}), code: "ECORRUPT", message: /have 0 chunks, the disk needs 1/ },
  { what: "2^60 sectors", in: imageOf(() => {}, { sectors: 2 ** 60 }), code: "ECORRUPT", message: /2\^53|disk of/ },
  { what: "chunks of 2^40 bytes", in: imageOf(() => {}, { sectorsPerChunk: 2 ** 31 }), code: "ECORRUPT", message: /chunks of/ },
  { what: "chunks of no bytes", in: imageOf(() => {}, { sectorsPerChunk: 0 }), code: "ECORRUPT", message: /chunks of 0/ },
  {
    what: "a table of more chunks than its section",
    in: imageOf((file) => file.section("table", tableHeader(2 ** 31, 0))),
    code: "ECORRUPT",
    message: /table of 2147483648 chunks/,
  },
] as const)
  test(`${what}: ${code}`, async () => {
    const opening = async () => openImage(locate(bad as Files, name), "EWF");
    await assert.rejects(opening, { name: "ZfsError", code, message });
  });

test("chunks that make no sense are refused where they are read", async () => {
  const bomb = deflateSync(new Uint8Array(2 ** 20));
  const plain = new Uint8Array(1028);
  for (const { data, packed, message } of [
    { data: bomb, packed: true, message: /deflate|chunk/ },
    { data: deflateSync(new Uint8Array(1023)), packed: true, message: /gives 1023 bytes, 1024 are needed/ },
    { data: plain.subarray(0, 1027), packed: false, message: /has 1027 bytes, 1028 are needed/ },
    { data: plain, packed: false, message: /chunk 0 does not verify/ },
  ]) {
    const folder = imageOf((file) => {
      const entry = new DataView(new ArrayBuffer(4));
      entry.setUint32(0, file.size + 76 + (packed ? 2 ** 31 : 0), true);
      const list = new Uint8Array(entry.buffer);
      file.section("sectors", data);
      file.section("table", join([tableHeader(1, 0), list, adler(list)]));
    });
    const { source } = await openImage(locate(folder, "disk.E01"), "EWF");
    await assert.rejects(source.read(0, 512), { name: "ZfsError", code: "ECORRUPT", message });
  }
});

test("more sections than any image has: ELIMIT", async () => {
  const chain = new EwfFile(1);
  const filler: Uint8Array[] = [];
  for (let i = 0; i <= 2 ** 17; i++) filler.push(descriptor("x", 13 + 76 * (i + 1), 76));
  const bytes = join([chain.bytes(), ...filler]);
  await assert.rejects(openImage(locate({ "disk.E01": bytes }, "disk.E01"), "EWF"), { code: "ELIMIT", message: /131072 sections/ });
});

for (const name of ["ewf.E01", "ewf-smart.s01", "ewf-parts.E01"])
  test(`${name} with changes gives bytes or a ZfsError`, () =>
    assertSurvives(files[name]!, 40_000, async (bytes) => (await openImage(locate({ ...files, [name]: bytes }, name), "EWF")).source));
