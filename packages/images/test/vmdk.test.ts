import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { imageFormat, openImage } from "@zfskit/images";
import fc from "fast-check";
import { assertHolds, assertSurvives, changed, disk, type Files, locate, slow, vector } from "./vectors.ts";

const KB = 1024;
const files: Files = Object.fromEntries(
  "sparse stream parts parts-s001 flat-parts flat-parts-f001 flat flat-flat on-sparse zeroed"
    .split(" ")
    .map((name) => [`${name}.vmdk`, vector(`${name}.vmdk`)]),
);
const written = changed(
  disk,
  { at: 64 * KB, length: 64 * KB, byte: 0xa1 },
  { at: 1100 * KB, length: 4 * KB, byte: 0xa2 },
  { at: 1024 * KB, length: 64 * KB, byte: 0 },
  { at: 4400 * KB, length: 512, byte: 0xa3 },
);

for (const [name, expected, detail] of [
  ["sparse", disk, "monolithicSparse"],
  ["stream", disk, "streamOptimized"],
  ["parts", disk, "twoGbMaxExtentSparse"],
  ["flat-parts", disk, "twoGbMaxExtentFlat"],
  ["flat", disk, "monolithicFlat"],
  ["on-sparse", written, "monolithicSparse, on sparse.vmdk"],
  ["zeroed", changed(disk, { at: 1024 * KB, length: 64 * KB, byte: 0 }), "monolithicSparse"],
] as const)
  for (const wrap of [undefined, slow])
    test(`${name}.vmdk of QEMU reads as QEMU reads it${wrap === undefined ? "" : ", when it is waited for"}`, async () => {
      const located = locate(files, `${name}.vmdk`, wrap);
      assert.equal(await imageFormat(located.source), "VMDK");
      const image = await openImage(located, "VMDK");
      assert.equal(image.detail, detail);
      await assertHolds(image.source, expected);
      await image.source.close();
    });

function textFile(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`# Disk DescriptorFile\nversion=1\nCID=12345678\ncreateType="custom"\n${lines.join("\n")}\n`);
}

const flat = Uint8Array.from({ length: 20 * 512 }, (_, i) => i >> 5);

interface Grains {
  readonly grainSectors: number;
  readonly entries: number;
  /** Grains in the order of the disk: absent, zeros, or the place among those that are stored. */
  readonly grains: readonly ("absent" | "zeros" | number)[];
  readonly form: "plain" | "cowd" | "stream";
}

/** A sparse extent by VMware's text; grain `n` is filled with n + 1. */
function buildSparse({ grainSectors, entries, grains, form }: Grains): Uint8Array {
  const entriesPerTable = form === "cowd" ? 4096 : entries;
  const tables = Math.ceil(grains.length / entriesPerTable);
  const directoryAt = 4;
  const tableSectors = Math.ceil(entriesPerTable / 128);
  const tablesAt = directoryAt + Math.ceil(tables / 128);
  const dataAt = tablesAt + tables * tableSectors;
  const meta = new Uint8Array(dataAt * 512);
  const view = new DataView(meta.buffer);
  const fields = (at: number) => {
    if (form === "cowd") {
      meta.set(new TextEncoder().encode("COWD"));
      for (const [i, value] of [1, 3, grains.length * grainSectors, grainSectors, directoryAt, tables].entries())
        view.setUint32(4 + i * 4, value, true);
      return;
    }
    meta.set(new TextEncoder().encode("KDMV"), at);
    view.setUint32(at + 4, 3, true);
    view.setUint32(at + 8, form === "stream" ? 0x30001 : 5, true);
    view.setBigUint64(at + 12, BigInt(grains.length * grainSectors), true);
    view.setBigUint64(at + 20, BigInt(grainSectors), true);
    view.setUint32(at + 44, entriesPerTable, true);
    view.setBigUint64(at + 56, BigInt(directoryAt), true);
    view.setUint16(at + 77, form === "stream" ? 1 : 0, true);
  };
  fields(0);
  for (let i = 0; i < tables; i++) view.setUint32(directoryAt * 512 + i * 4, tablesAt + i * tableSectors, true);
  const data: Uint8Array[] = [];
  let sector = dataAt;
  const places = new Map<number, number>();
  for (const place of [...new Set(grains.filter((grain) => typeof grain === "number"))].sort((a, b) => a - b)) {
    places.set(place, sector);
    const plain = new Uint8Array(grainSectors * 512).fill(place + 1);
    // A grain of a stream is for one place of the disk only.
    const stored = form === "stream" ? marked(grains.indexOf(place) * grainSectors, deflateSync(plain)) : plain;
    data.push(stored);
    sector += stored.length / 512;
  }
  for (const [i, grain] of grains.entries()) {
    const value = grain === "absent" ? 0 : grain === "zeros" ? 1 : places.get(grain)!;
    view.setUint32(tablesAt * 512 + i * 4, value, true);
  }
  return Buffer.concat([meta, ...data]);
}

function marked(lba: number, stream: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((12 + stream.length) / 512) * 512);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(lba), true);
  new DataView(bytes.buffer).setUint32(8, stream.length, true);
  bytes.set(stream, 12);
  return bytes;
}

const layouts: fc.Arbitrary<Grains> = fc
  .record({
    grainSectors: fc.constantFrom(1, 8, 128),
    entries: fc.constantFrom(128, 512),
    form: fc.constantFrom("plain" as const, "cowd" as const, "stream" as const),
    count: fc.integer({ min: 1, max: 300 }),
    runs: fc.array(fc.tuple(fc.constantFrom("absent" as const, "zeros" as const, "stored" as const), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
    }),
    step: fc.constantFrom(1, 1, 7),
  })
  .map(({ count, runs, step, ...rest }) => {
    const kinds = runs.flatMap(([kind, length]) => new Array<(typeof runs)[number][0]>(length).fill(kind));
    const grains = Array.from({ length: Math.min(count, kinds.length) }, (_, i) => {
      const kind = kinds[i]!;
      if (kind === "stored") return (i * step) % 211;
      // Zeros have an entry in hosted products only.
      return kind === "zeros" && rest.form === "plain" ? kind : ("absent" as const);
    });
    // Repeated places are of one grain only in streams.
    return {
      ...rest,
      grains: rest.form === "stream" ? grains.map((grain, i) => (grains.indexOf(grain) === i ? grain : "absent")) : grains,
    };
  });

test("any sparse extent shows its grains, and the disk below", () =>
  fc.assert(
    fc.asyncProperty(layouts, async (layout) => {
      const bytes = layout.grainSectors * 512;
      const { source } = await openImage(locate({ a: buildSparse(layout) }, "a"), "VMDK");
      const shown = layout.grains.map((grain) => new Uint8Array(bytes).fill(typeof grain === "number" ? grain + 1 : 0));
      assert.ok(Buffer.from(await source.read(0, source.size)).equals(Buffer.concat(shown)));
      assert.equal(source.size, layout.grains.length * bytes);
    }),
  ));

test("extents of all kinds make one disk", async () => {
  const plain = buildSparse({ grainSectors: 8, entries: 512, grains: ["absent", 0, 1, "zeros"], form: "plain" });
  const cowd = buildSparse({ grainSectors: 1, entries: 4096, grains: [5, "absent", 2], form: "cowd" });
  const text = textFile(
    'RW 3 FLAT "disks/flat" 2',
    "RW 5 ZERO",
    'RW 30 SPARSE "disks/plain"',
    "RW 0 ZERO",
    'RDONLY 3 VMFSSPARSE "cowd"',
    'RW 20 VMFS "disks/flat"',
  );
  const { source } = await openImage(locate({ text, "disks/flat": flat, "disks/plain": plain, cowd }, "text"), "VMDK");
  const fill = (sectors: number, byte: number) => new Uint8Array(sectors * 512).fill(byte);
  const parts = [
    flat.subarray(1024, 5 * 512),
    fill(5, 0),
    fill(8, 0),
    fill(8, 1),
    fill(8, 2),
    fill(6, 0),
    fill(1, 6),
    fill(1, 0),
    fill(1, 3),
    flat,
  ];
  await assertHolds(source, Buffer.concat(parts));
});

/** As programs write streams that go through a pipe: the header cannot know where the directory will be. */
function directoryAtEnd(image: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(image);
  new DataView(bytes.buffer).setBigUint64(56, 0xffffffffffffffffn, true);
  return bytes;
}

test("the footer of a stream says where its directory is", async () => {
  const image = files["stream.vmdk"]!;
  const stream = Buffer.concat([directoryAtEnd(image), new Uint8Array(512), image.subarray(0, 512), new Uint8Array(512)]);
  const { source } = await openImage(locate({ a: stream }, "a"), "VMDK");
  await assertHolds(source, disk);
});

const PARENT = 'parentFileNameHint="C:\\vm\\sparse.vmdk"';

for (const { what, in: bad, code, message } of [
  { what: "a SESPARSE extent", in: { a: textFile('RW 8 SESPARSE "b"') }, code: "ENOTSUP", message: /kind SESPARSE/ },
  { what: "a raw device", in: { a: textFile('RW 8 VMFSRDM "b"') }, code: "ENOTSUP", message: /kind VMFSRDM/ },
  { what: "an extent without access", in: { a: textFile('NOACCESS 8 FLAT "b"') }, code: "ENOTSUP", message: /NOACCESS/ },
  { what: "a file of VMFS 6", in: { a: new Uint8Array(512).fill(0xca) }, code: "ENOTSUP", message: /SESPARSE/ },
  { what: "an encrypted disk", in: { a: textFile('encryption.keySafe="x"') }, code: "ENOTSUP", message: /encrypted VMDK/ },
  { what: "no extents", in: { a: textFile() }, code: "ECORRUPT", message: /no extents/ },
  { what: "an extent by URL", in: { a: textFile('RW 8 FLAT "http://x/y"') }, code: "ECORRUPT", message: /cannot be at/ },
  { what: "an extent that is not there", in: { a: textFile('RW 8 FLAT "b"') }, code: "ENOENT", message: /no b/ },
  {
    what: "an extent that is too short",
    in: { a: textFile('RW 8 FLAT "b"'), b: new Uint8Array(512) },
    code: "ECORRUPT",
    message: /4096 are needed/,
  },
  { what: "2^60 sectors", in: { a: textFile(`RW ${2 ** 60} ZERO`) }, code: "ECORRUPT", message: /an extent of/ },
  {
    what: "a descriptor of 2 MiB",
    in: { a: new Uint8Array([...textFile(), ...new Uint8Array(2 ** 21)]) },
    code: "ECORRUPT",
    message: /descriptor of/,
  },
  {
    what: "a parent that was changed",
    in: { ...files, a: textFile("parentCID=00000001", PARENT, "RW 8 ZERO") },
    code: "ECORRUPT",
    message: /made on content 00000001/,
  },
  {
    what: "a parent that is not there",
    in: { a: textFile("parentCID=1", PARENT, "RW 8 ZERO") },
    code: "ENOENT",
    message: /no sparse.vmdk/,
  },
  {
    what: "itself as its parent",
    in: { a: textFile("parentCID=12345678", 'parentFileNameHint="a"', "RW 8 ZERO") },
    code: "ECORRUPT",
    message: /in turn/,
  },
  {
    what: "a stream without its end",
    in: { a: directoryAtEnd(vector("stream.vmdk")) },
    code: "ECORRUPT",
    message: /footer of the stream/,
  },
  {
    what: "a sparse file cut short",
    in: { a: vector("sparse.vmdk").subarray(0, 600) },
    code: "ECORRUPT",
    message: /sparse|descriptor|directory/,
  },
] as const)
  test(`${what}: ${code}`, async () => {
    const opening = async () => openImage(locate(bad as Files, "a"), "VMDK");
    await assert.rejects(opening, { name: "ZfsError", code, message });
  });

for (const line of [`CID=${" ".repeat(900_000)}"x"y`, `RW${" ".repeat(900_000)}x`, `RW ${"1".repeat(900_000)}x`, "\n".repeat(900_000)])
  test(`a descriptor of many blanks, digits or lines takes no time: ${line.slice(0, 6).trim()}`, async () => {
    const began = performance.now();
    await assert.rejects(openImage(locate({ a: textFile(line) }, "a"), "VMDK"), { code: "ECORRUPT", message: /no extents/ });
    assert.ok(performance.now() - began < 2000);
  });

test("a grain that would give more than a grain is refused", async () => {
  const bytes = buildSparse({ grainSectors: 8, entries: 512, grains: [0], form: "stream" });
  const bomb = marked(0, deflateSync(new Uint8Array(2 ** 20)));
  const image = new Uint8Array(Buffer.concat([bytes.subarray(0, bytes.length - 512), bomb]));
  const { source } = await openImage(locate({ a: image }, "a"), "VMDK");
  await assert.rejects(source.read(0, 512), { name: "ZfsError", code: "ECORRUPT" });
});

for (const name of ["sparse", "stream", "parts", "flat", "on-sparse"])
  test(`${name}.vmdk with changes gives bytes or a ZfsError`, () =>
    assertSurvives(files[`${name}.vmdk`]!, 8192, async (bytes) => (await openImage(locate({ ...files, a: bytes }, "a"), "VMDK")).source));
