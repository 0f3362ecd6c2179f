import assert from "node:assert/strict";
import { test } from "node:test";
import { imageFormat, openImage } from "@zfskit/images";
import fc from "fast-check";
import { assertHolds, assertSurvives, disk, locate, slow, vector } from "./vectors.ts";

const dynamic = vector("dynamic.vdi");
const fixed = vector("fixed.vdi");

for (const [name, bytes] of Object.entries({ dynamic, fixed }))
  for (const wrap of [undefined, slow])
    test(`a ${name} disk of QEMU reads as the disk that it was made of${wrap === undefined ? "" : ", when it is waited for"}`, async () => {
      const located = locate({ image: bytes }, "image", wrap);
      assert.equal(await imageFormat(located.source), "VDI");
      const { source, detail } = await openImage(located, "VDI");
      assert.equal(detail, `${name}, blocks of 1048576 bytes`);
      // QEMU rounds a disk up to sectors, as this one is.
      await assertHolds(source, disk);
      await source.close();
    });

const FREE = 0xffffffff;
const ZERO = 0xfffffffe;

interface Plan {
  readonly blockBytes: number;
  readonly extraBytes: number;
  readonly map: readonly number[];
}

/** A VDI by VDICore.h; block `n` of the data is filled with n + 1. */
function build({ blockBytes, extraBytes, map }: Plan): Uint8Array {
  const dataAt = 512 + Math.ceil((map.length * 4) / 512) * 512;
  const bytes = new Uint8Array(dataAt + map.length * (blockBytes + extraBytes));
  const view = new DataView(bytes.buffer);
  view.setUint32(0x40, 0xbeda107f, true);
  view.setUint32(0x44, 0x10001, true);
  view.setUint32(0x4c, 1, true);
  view.setUint32(0x154, 512, true);
  view.setUint32(0x158, dataAt, true);
  view.setBigUint64(0x170, BigInt(map.length * blockBytes), true);
  view.setUint32(0x178, blockBytes, true);
  view.setUint32(0x17c, extraBytes, true);
  view.setUint32(0x180, map.length, true);
  for (const [i, block] of map.entries()) {
    view.setUint32(512 + i * 4, block, true);
    const at = dataAt + i * (blockBytes + extraBytes);
    bytes.fill(0xee, at, at + extraBytes);
    bytes.fill(i + 1, at + extraBytes, at + extraBytes + blockBytes);
  }
  return bytes;
}

const plans: fc.Arbitrary<Plan> = fc
  .record({ blockBytes: fc.constantFrom(512, 1536, 65536), extraBytes: fc.constantFrom(0, 0, 512), count: fc.integer({ min: 1, max: 20 }) })
  .chain(({ count, ...rest }) =>
    fc
      .array(fc.oneof(fc.nat(count - 1), fc.constantFrom(FREE, ZERO)), { minLength: count, maxLength: count })
      .map((map) => ({ ...rest, map })),
  );

test("any map shows its blocks", () =>
  fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { source } = await openImage(locate({ a: build(plan) }, "a"), "VDI");
      const shown = plan.map.flatMap((block) => [new Uint8Array(plan.blockBytes).fill(block >= ZERO ? 0 : block + 1)]);
      await assertHolds(source, Buffer.concat(shown));
    }),
    { numRuns: 30 },
  ));

for (const { what, at, value, code, message } of [
  { what: "a differencing disk", at: 0x4c, value: 4, code: "ENOTSUP", message: /differencing VDI/ },
  { what: "an undo disk", at: 0x4c, value: 3, code: "ENOTSUP", message: /differencing VDI/ },
  { what: "type 9", at: 0x4c, value: 9, code: "ENOTSUP", message: /type 9/ },
  { what: "version 0.1", at: 0x44, value: 1, code: "ENOTSUP", message: /version 0.1/ },
  { what: "blocks of 5 bytes", at: 0x178, value: 5, code: "ECORRUPT", message: /blocks of 5 bytes/ },
  { what: "a size of 2^60", at: 0x174, value: 2 ** 28, code: "ECORRUPT", message: /2\^53/ },
  { what: "a size beyond its map", at: 0x174, value: 2 ** 10, code: "ECORRUPT", message: /map of 5 blocks/ },
] as const)
  test(`${what}: ${code}`, async () => {
    const bytes = new Uint8Array(dynamic);
    new DataView(bytes.buffer).setUint32(at, value, true);
    const opening = async () => openImage(locate({ a: bytes }, "a"), "VDI");
    await assert.rejects(opening, { name: "ZfsError", code, message });
  });

test("blocks and maps behind the end are refused where they are read", async () => {
  for (const [at, value, message] of [
    [0x154, 0x7ffffffc, /block map goes past the end/],
    [0x158, 0x7fffffff, /block 0 lies behind the end/],
  ] as const) {
    const bytes = new Uint8Array(dynamic);
    new DataView(bytes.buffer).setUint32(at, value, true);
    const { source } = await openImage(locate({ a: bytes }, "a"), "VDI");
    await assert.rejects(source.read(0, 512), { code: "ECORRUPT", message });
  }
});

for (const [name, image] of Object.entries({ dynamic, fixed }))
  test(`a ${name} disk with changes gives bytes or a ZfsError`, () =>
    assertSurvives(image, 1024, async (bytes) => (await openImage(locate({ a: bytes }, "a"), "VDI")).source));
