import assert from "node:assert/strict";
import { test } from "node:test";
import { imageFormat, openImage } from "@zfskit/images";
import fc from "fast-check";
import { assertHolds, assertSurvives, disk, type Files, locate, slow, vector } from "./vectors.ts";
import { buildVhd, shownOf, type VhdPlan } from "./vhd-builder.ts";

const dynamic = vector("dynamic.vhd");
const fixed = vector("fixed.vhd");

for (const [name, bytes] of [
  ["a dynamic disk", dynamic],
  ["a fixed disk", fixed],
  ["a dynamic disk whose last footer is gone", dynamic.subarray(0, dynamic.length - 512)],
  ["a dynamic disk whose first footer is gone", new Uint8Array(dynamic).fill(0, 0, 512)],
  ["a fixed disk with a footer of 511 bytes", fixed.subarray(0, fixed.length - 1)],
] as const)
  for (const wrap of [undefined, slow])
    test(`${name} of QEMU reads as the disk that it was made of${wrap === undefined ? "" : ", when it is waited for"}`, async () => {
      const located = locate({ image: bytes }, "image", wrap);
      assert.equal(await imageFormat(located.source), "VHD");
      const { source, detail } = await openImage(located, "VHD");
      assert.match(detail, name.includes("fixed") ? /^fixed$/ : /^dynamic, blocks of 2097152 bytes/);
      await assertHolds(source, disk);
      await source.close();
    });

/** Any disk, of a few blocks of four sectors or so. */
const plans: fc.Arbitrary<VhdPlan> = fc
  .record({ blockSectors: fc.constantFrom(1, 4, 9, 64), blockCount: fc.integer({ min: 1, max: 12 }), short: fc.nat(3), seed: fc.nat(255) })
  .chain(({ blockSectors, blockCount, short, seed }) => {
    const blockSize = blockSectors * 512;
    const size = Math.max(512, blockCount * blockSize - short * 512);
    const sectors = fc.array(fc.boolean(), { minLength: blockSectors, maxLength: blockSectors });
    const blocks = fc.array(fc.option(sectors, { nil: undefined }), { minLength: blockCount, maxLength: blockCount });
    const content = Uint8Array.from({ length: size }, (_, i) => (i >> 9) * 31 + i * 7 + seed);
    return blocks.map((found) => ({ size, blockSize, type: 3, blocks: found, content }));
  });

test("any dynamic disk shows what was written to it, and zeros", () =>
  fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { source } = await openImage(locate({ a: buildVhd(plan) }, "a"), "VHD");
      assert.deepEqual(Buffer.from(await source.read(0, source.size)), Buffer.from(shownOf(plan)));
    }),
  ));

test("a differencing disk shows its parent where nothing was written to it, through any number of parents", () =>
  fc.assert(
    fc.asyncProperty(plans, plans, plans, async (one, two, three) => {
      const [first, second, third] = [
        { ...one, id: 1 },
        { ...two, type: 4, id: 2, parent: { id: 1, relative: ".\\a.vhd" } },
        { ...three, type: 4, id: 3, parent: { id: 2, relative: "below\\b.vhd" } },
      ];
      const files: Files = { "below/a.vhd": buildVhd(first), "below/b.vhd": buildVhd(second), "c.vhd": buildVhd(third) };
      const { source } = await openImage(locate(files, "c.vhd"), "VHD");
      assert.deepEqual(Buffer.from(await source.read(0, source.size)), Buffer.from(shownOf(third, shownOf(second, shownOf(first)))));
    }),
  ));

const base: VhdPlan = { size: 4096, blockSize: 2048, type: 3, id: 7, blocks: [[true], undefined], content: new Uint8Array(4096).fill(9) };
const child = (parent: VhdPlan["parent"]): VhdPlan => ({ ...base, id: 8, type: 4, blocks: [undefined, [true]], ...(parent && { parent }) });

for (const [how, parent] of [
  ["a relative path", { id: 7, relative: ".\\base.vhd", absolute: "C:\\elsewhere\\other.vhd" }],
  ["the last part of an absolute one", { id: 7, absolute: "C:\\disks\\base.vhd" }],
  ["a name alone", { id: 7, name: "base.vhd" }],
] as const)
  test(`a parent is found by ${how}`, async () => {
    const { source } = await openImage(locate({ "base.vhd": buildVhd(base), "c.vhd": buildVhd(child(parent)) }, "c.vhd"), "VHD");
    await assertHolds(source, shownOf(child(parent), shownOf(base)));
  });

for (const { what, files, code, message } of [
  {
    what: "a parent of another identity",
    files: { "base.vhd": buildVhd({ ...base, id: 6 }), a: buildVhd(child({ id: 7, relative: "base.vhd" })) },
    code: "ECORRUPT",
    message: /a was not made on base.vhd/,
  },
  { what: "a parent that is not there", files: { a: buildVhd(child({ id: 7, relative: "x.vhd" })) }, code: "ENOENT", message: /no x.vhd/ },
  { what: "a parent without a name", files: { a: buildVhd(child({ id: 7 })) }, code: "ECORRUPT", message: /does not name its parent/ },
  { what: "itself as its parent", files: { a: buildVhd(child({ id: 8, relative: "a" })) }, code: "ECORRUPT", message: /in turn/ },
  { what: "type 6", files: { a: buildVhd({ ...base, type: 6 }) }, code: "ENOTSUP", message: /type 6/ },
  { what: "a size beyond its table", files: { a: buildVhd({ ...base, size: 2 ** 50 }) }, code: "ECORRUPT", message: /table of 2 blocks/ },
  { what: "a size of 2^60", files: { a: buildVhd({ ...base, size: 2 ** 60 }) }, code: "ECORRUPT", message: /2\^53/ },
  { what: "blocks of 3 bytes", files: { a: buildVhd({ ...base, blockSize: 3, blocks: [] }) }, code: "ECORRUPT", message: /blocks of 3/ },
  { what: "no footer", files: { a: new Uint8Array(2000) }, code: "ECORRUPT", message: /footer/ },
] as const)
  test(`${what}: ${code}`, async () => {
    const opening = async () => openImage(locate(files as Files, "a"), "VHD");
    await assert.rejects(opening, { name: "ZfsError", code, message });
  });

test("a snapshot is refused, as the format has none", async () => {
  await assert.rejects(openImage(locate({ a: fixed }, "a"), "VHD", { snapshot: "x" }), {
    code: "EINVAL",
    message: /no internal snapshots/,
  });
});

test("a block behind the end is refused where it is read", async () => {
  const bytes = new Uint8Array(dynamic);
  new DataView(bytes.buffer).setUint32(1536, 0x7fffffff);
  const { source } = await openImage(locate({ a: bytes }, "a"), "VHD");
  await assert.rejects(source.read(0, 512), { code: "ECORRUPT", message: /lies behind the end/ });
});

for (const [name, image] of Object.entries({ dynamic, fixed, built: buildVhd(child({ id: 7, relative: "base.vhd" })) }))
  test(`a VHD (${name}) with changes gives bytes or a ZfsError`, () =>
    assertSurvives(image, 4096, async (bytes) => (await openImage(locate({ a: bytes, "base.vhd": buildVhd(base) }, "a"), "VHD")).source));
