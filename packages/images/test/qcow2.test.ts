import assert from "node:assert/strict";
import { test } from "node:test";
import * as zlib from "node:zlib";
import { imageFormat, openImage } from "@zfskit/images";
import { openQcow2 } from "@zfskit/images/qcow2";
import fc from "fast-check";
import { buildQcow2, type Cluster, hasZstd, type Qcow2Plan, shownQcow2 } from "./qcow2-builder.ts";
import { assertHolds, assertSurvives, changed, disk, type Files, locate, slow, vector } from "./vectors.ts";

const files: Files = Object.fromEntries(
  "v2 v3 zlib zstd zlib-512 small-512 large-2m extl2 metadata data data-raw on-raw on-qcow2 on-extl2 snap"
    .split(" ")
    .map((name) => [`${name}.qcow2`, vector(`${name}.qcow2`)]),
);
const folder: Files = {
  ...files,
  "data.bin": vector("data.bin"),
  "data-raw.bin": vector("data-raw.bin"),
  "short.raw": disk.subarray(0, 3_000_000),
  "below/base.qcow2": files["v3.qcow2"]!,
};

const KB = 1024;
/** What make.sh writes over. */
const CHANGES = [
  { at: 64 * KB, length: 64 * KB, byte: 0xa1 },
  { at: 1100 * KB, length: 4 * KB, byte: 0xa2 },
  { at: 1024 * KB, length: 64 * KB, byte: 0 },
  { at: 4400 * KB, length: 512, byte: 0xa3 },
];
const shortDisk = new Uint8Array(4609 * KB);
shortDisk.set(disk.subarray(0, 3_000_000));

for (const [name, expected] of [
  ["v2", disk],
  ["v3", disk],
  ["zlib", disk],
  ["zstd", disk],
  ["zlib-512", disk],
  ["small-512", disk],
  ["large-2m", disk],
  ["extl2", disk],
  ["metadata", disk],
  ["data", disk],
  ["data-raw", disk],
  ["on-raw", changed(shortDisk, ...CHANGES)],
  ["on-qcow2", changed(disk, ...CHANGES)],
  ["on-extl2", changed(disk, ...CHANGES)],
  ["snap", changed(disk, { at: 0, length: 32 * KB, byte: 0xb1 }, { at: 32 * KB, length: 64 * KB, byte: 0xb2 })],
] as const)
  for (const [how, wrap] of [
    ["at once", (source) => source],
    ["from a source that is waited for", slow],
  ] as const satisfies readonly (readonly [string, typeof slow])[])
    test(`${name}.qcow2 reads as QEMU reads it, ${how}`, async () => {
      const located = locate(folder, `${name}.qcow2`, wrap);
      assert.equal(await imageFormat(located.source), "qcow2");
      const { source } = await openImage(located, "qcow2");
      assert.equal(source.readSync !== undefined, how === "at once");
      await assertHolds(source, expected);
      await source.close();
    });

for (const [snapshot, expected] of [
  ["first", disk],
  ["1", disk],
  ["second", changed(disk, { at: 0, length: 64 * KB, byte: 0xb1 })],
] as const)
  test(`snapshot ${snapshot} shows the disk as it was`, async () => {
    const { source, detail } = await openImage(locate(folder, "snap.qcow2"), "qcow2", { snapshot });
    assert.match(detail, /snapshot (first|second)/);
    await assertHolds(source, expected);
  });

/** An image with some of its header's bytes changed. */
function patched(name: string, ...changes: readonly (readonly [number, ...number[]])[]): Files {
  const bytes = new Uint8Array(files[name]!);
  for (const [at, ...values] of changes) bytes.set(values, at);
  return { ...folder, [name]: bytes };
}

const INCOMPATIBLE = 79;
const ALL_ONES = [255, 255, 255, 255, 255, 255, 255, 255] as const;

for (const { what, in: bad, name = "v3.qcow2", options, code, message } of [
  { what: "version 4", in: patched("v3.qcow2", [7, 4]), code: "ENOTSUP", message: /version 4/ },
  { what: "AES", in: patched("v3.qcow2", [35, 1]), code: "ENOTSUP", message: /encrypted with AES/ },
  { what: "LUKS", in: patched("v3.qcow2", [35, 2]), code: "ENOTSUP", message: /encrypted with LUKS/ },
  { what: "an unknown feature", in: patched("v3.qcow2", [INCOMPATIBLE - 1, 1]), code: "ENOTSUP", message: /not known: bit 8/ },
  { what: "compression 2", in: patched("v3.qcow2", [104, 2]), code: "ENOTSUP", message: /compression type 2/ },
  { what: "clusters of 2^40 bytes", in: patched("v3.qcow2", [23, 40]), code: "ECORRUPT", message: /2\^40/ },
  { what: "a size of 2^60", in: patched("v3.qcow2", [24, 16, 0, 0]), code: "ECORRUPT", message: /2\^53/ },
  { what: "a size beyond its table", in: patched("v3.qcow2", [24, 0, 15]), code: "ECORRUPT", message: /L1 table has 1 entries/ },
  { what: "an L1 table behind the end", in: patched("v3.qcow2", [42, 1, 0, 0, 0]), code: "ECORRUPT", message: /L1 table cannot lie/ },
  { what: "an L1 table beyond 2^53", in: patched("v3.qcow2", [40, ...ALL_ONES]), code: "ECORRUPT", message: /l1TableOffset/ },
  { what: "a header of 2 GiB", in: patched("v3.qcow2", [100, 128]), code: "ECORRUPT", message: /header of/ },
  {
    what: "no snapshot of that name",
    in: folder,
    name: "snap.qcow2",
    options: { snapshot: "third" },
    code: "ENOENT",
    message: /first \(1\), second \(2\)/,
  },
  {
    what: "a table of snapshots behind the end",
    in: patched("snap.qcow2", [64, 0, 0, 1]),
    name: "snap.qcow2",
    options: { snapshot: "first" },
    code: "ECORRUPT",
    message: /ends before snapshot 0 of 2/,
  },
  {
    what: "2^32 - 1 snapshots",
    in: patched("snap.qcow2", [60, 255, 255, 255, 255]),
    name: "snap.qcow2",
    options: { snapshot: "first" },
    code: "ECORRUPT",
    message: /table of 4294967295 snapshots/,
  },
  { what: "no snapshot at all", in: folder, options: { snapshot: "x" }, code: "ENOENT", message: /there is none/ },
  { what: "a backing file that is missing", in: files, name: "on-raw.qcow2", code: "ENOENT", message: /no short.raw/ },
  { what: "a data file that is missing", in: files, name: "data.qcow2", code: "ENOENT", message: /no data.bin/ },
  {
    what: "an image that stands on itself",
    in: { ...folder, "below/base.qcow2": files["on-qcow2.qcow2"]!, "below/below/base.qcow2": files["on-qcow2.qcow2"]! },
    name: "on-qcow2.qcow2",
    options: { limits: { imageDepth: 2 } },
    code: "ELIMIT",
    message: /imageDepth/,
  },
] as const)
  test(`${what}: ${code}`, async () => {
    const opening = async () => openImage(locate(bad, name), "qcow2", options as Parameters<typeof openImage>[2]);
    await assert.rejects(opening, { name: "ZfsError", code, message });
  });

test("bits of an image that was not shut down, or is damaged, do not matter", async () => {
  const { source } = await openImage(locate(patched("v3.qcow2", [INCOMPATIBLE, 3]), "v3.qcow2"), "qcow2");
  await assertHolds(source, disk);
});

test("unknown features are named as the image names them", async () => {
  const bytes = new Uint8Array(files["v3.qcow2"]!);
  const table = Buffer.from(bytes).indexOf("dirty bit");
  // The entry of bit 0 becomes one of bit 9.
  bytes[table - 1] = 9;
  bytes[INCOMPATIBLE - 1] = 2;
  const opening = async () => openImage(locate({ "v3.qcow2": bytes }, "v3.qcow2"), "qcow2");
  await assert.rejects(opening, { code: "ENOTSUP", message: /not known: dirty bit/ });
});

test("an image that names itself as its backing file is refused", async () => {
  const raw = locate({ "short.raw": files["on-raw.qcow2"]! }, "short.raw");
  await assert.rejects(openImage(raw, "qcow2"), { code: "ECORRUPT", message: /in turn/ });
  const image = new Uint8Array(files["on-qcow2.qcow2"]!);
  image.set(new TextEncoder().encode("././././/a.qcow2"), Buffer.from(image).indexOf("below/base.qcow2"));
  await assert.rejects(openImage(locate({ "a.qcow2": image }, "a.qcow2"), "qcow2"), { code: "ECORRUPT", message: /in turn/ });
});

test("without openImage only raw backing files are opened", async () => {
  await assert.rejects(openQcow2(locate(folder, "on-qcow2.qcow2")), { code: "ENOTSUP", message: /qcow2 image/ });
  await assertHolds((await openQcow2(locate(folder, "on-raw.qcow2"))).source, changed(shortDisk, ...CHANGES));
});

test("tables that lead anywhere are refused where they are read", async () => {
  const image = files["v3.qcow2"]!;
  const view = new DataView(image.buffer.slice(0));
  const l1 = Number(view.getBigUint64(40));
  const l2 = Number(view.getBigUint64(l1) & 0xfffffffffffe00n);
  for (const { at, value, message } of [
    { at: l1, value: 1n << 50n, message: /L2 table of L1 entry 0 cannot lie at 0x4000000000000/ },
    { at: l1, value: 512n, message: /L2 table of L1 entry 0/ },
    { at: l2, value: (1n << 63n) | 0x10000000000n, message: /cluster at 0x10000000000 lies behind the end/ },
    { at: l2, value: (1n << 63n) | 0x600n, message: /no cluster can lie at 0x600/ },
    { at: l2, value: (1n << 62n) | 0x10000000000n, message: /compressed cluster at 0x10000000000/ },
    { at: l2, value: (1n << 62n) | 0x50000n, message: /deflate/ },
  ]) {
    const bytes = new Uint8Array(image);
    new DataView(bytes.buffer).setBigUint64(at, value);
    const { source } = await openImage(locate({ a: bytes }, "a"), "qcow2");
    await assert.rejects(source.read(0, 4096), { name: "ZfsError", code: "ECORRUPT", message });
  }
  // An L2 table that is the L1 table, and clusters that are tables: nonsense, but no harm.
  const bytes = new Uint8Array(image);
  new DataView(bytes.buffer).setBigUint64(l1, (1n << 63n) | BigInt(l1));
  const { source } = await openImage(locate({ a: bytes }, "a"), "qcow2");
  assert.equal((await source.read(0, 4096)).length, 4096);
});

/** Stored clusters lie in the order of their ranks: mostly one behind the other, now and then not. */
function plans(bits: readonly number[], extended: boolean): fc.Arbitrary<Qcow2Plan> {
  const kinds = ["absent", "absent", "stored", "stored", "stored", "compressed", extended ? "parts" : "zeros"] as const;
  const mask = fc.oneof(fc.constantFrom(0, 1, 0xffffffff, 0xffff0000, 0x80000000), fc.integer({ min: 0, max: 0xffffffff }));
  const run = fc.record({
    kind: fc.constantFrom(...kinds),
    length: fc.integer({ min: 1, max: 20 }),
    from: fc.nat(3),
    there: mask,
    zeros: mask,
  });
  return fc
    .record({
      clusterBits: fc.constantFrom(...bits),
      version: extended ? fc.constant(3 as const) : fc.constantFrom(2 as const, 3 as const),
      zstd: hasZstd ? fc.boolean() : fc.constant(false),
      runs: fc.array(run, { minLength: 1, maxLength: 12 }),
      short: fc.nat(511),
      seed: fc.nat(255),
    })
    .map(({ clusterBits, version, zstd, runs, short, seed }) => {
      const clusters = runs.flatMap(({ kind, length, from, there, zeros }, n) =>
        Array.from({ length: Math.min(length, Math.max(2, 2 ** (17 - clusterBits))) }, (_, i): Cluster => {
          // Of what version 2 does not have there is none in it.
          if (kind === "zeros" && version === 2) return { kind: "absent" };
          if (kind === "stored") return { kind, rank: ((n * 7 + from) % 13) * 100 + n + i / 100 };
          if (kind === "parts") return { kind, rank: n + i / 100 + 5000, there: (there & ~zeros) >>> 0, zeros };
          return { kind };
        }),
      );
      return {
        version,
        clusterBits,
        extended,
        zstd: zstd && version === 3,
        clusters,
        seed,
        size: clusters.length * 2 ** clusterBits - short,
      };
    });
}

const below = Uint8Array.from({ length: 100_001 }, (_, i) => (i >> 8) + 101);
for (const [what, bits, extended] of [
  ["clusters", [9, 10, 12, 16], false],
  ["subclusters", [14, 16], true],
] as const)
  test(`any layout of ${what} shows what was written, zeros, and the backing file`, () =>
    fc.assert(
      fc.asyncProperty(plans(bits, extended), fc.boolean(), fc.boolean(), async (plan, backed, waiting) => {
        const image = buildQcow2(backed ? { ...plan, backing: "below" } : plan);
        const { source } = await openImage(locate({ a: image, below }, "a", waiting ? slow : undefined), "qcow2");
        const shown = shownQcow2(plan, backed ? below : undefined);
        assert.equal(source.size, shown.length);
        assert.ok(Buffer.from(await source.read(0, source.size)).equals(shown));
      }),
      { numRuns: 50 },
    ));

test("a subcluster that is both there and zeros is refused", async () => {
  const clusters: Cluster[] = [{ kind: "parts", rank: 0, there: 3, zeros: 2 }];
  const image = buildQcow2({ version: 3, clusterBits: 14, extended: true, zstd: false, size: 16384, clusters, seed: 0 });
  const { source } = await openImage(locate({ a: image }, "a"), "qcow2");
  assert.equal((await source.read(0, 512)).length, 512);
  await assert.rejects(source.read(512, 512), { code: "ECORRUPT", message: /both there and zeros/ });
});

for (const zstd of hasZstd ? [false, true] : [false])
  for (const [what, content, pack] of [
    ["more than a cluster", new Uint8Array(2 ** 24), zstd ? zlib.zstdCompressSync : zlib.deflateRawSync],
    ["less than a cluster", new Uint8Array(1000), zstd ? zlib.zstdCompressSync : zlib.deflateRawSync],
    ["nothing that makes sense", new Uint8Array(3000).fill(0xa5), (bytes: Uint8Array) => bytes],
  ] as const)
    test(`a ${zstd ? "zstd" : "deflate"} stream that gives ${what} is refused`, async () => {
      const plan = { version: 3, clusterBits: 12, extended: false, zstd, size: 4096, seed: 0 } as const;
      const image = buildQcow2({ ...plan, clusters: [{ kind: "compressed" }], stream: new Uint8Array(pack(content)) });
      const { source } = await openImage(locate({ a: image }, "a"), "qcow2");
      await assert.rejects(source.read(0, 4096), { name: "ZfsError", code: "ECORRUPT" });
    });

test("neighbours are read at once", async () => {
  let reads = 0;
  const located = locate(folder, "v3.qcow2", (source) => ({
    ...slow(source),
    async read(...args) {
      reads++;
      return source.read(...args);
    },
  }));
  const { source } = await openImage(located, "qcow2");
  await source.read(0, 4096);
  reads = 0;
  await source.read(2048 * 512, 200_000);
  assert.equal(reads, 1);
});

for (const name of ["v3", "zstd", "extl2", "snap", "zlib-512"])
  test(`${name}.qcow2 with changes gives bytes or a ZfsError`, () =>
    assertSurvives(
      files[`${name}.qcow2`]!,
      512 * KB,
      async (bytes) => (await openImage(locate({ ...folder, a: bytes }, "a"), "qcow2")).source,
    ));
