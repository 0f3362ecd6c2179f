import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { SaHdrEditor, ZnodeEditor } from "@zfskit/format/edit";
import * as sa from "@zfskit/sa";
import { parseSa, parseSaRegistry, parseZnode, type SaAttributes, type SaRegistry } from "@zfskit/sa";
import fc from "fast-check";
import { type FileVector, fromHex, readVectors } from "./vectors.ts";

const { registries, files } = readVectors();

function registryOf(name: string): SaRegistry {
  const { registry, layouts } = registries[name]!;
  const entries = (list: typeof registry) => list.map(([name, integers]) => ({ name, integers: integers.map(BigInt) }));
  return parseSaRegistry(entries(registry), entries(layouts));
}

function attributesOf(file: FileVector): SaAttributes {
  const bonus = fromHex(file.bonus);
  if (file.registry === undefined) return parseZnode(bonus, file.littleEndian);
  const registry = registryOf(file.registry);
  const attributes = parseSa(bonus, file.littleEndian, registry);
  return file.spill === undefined ? attributes : attributes.merge(parseSa(fromHex(file.spill), file.littleEndian, registry));
}

test("the public names", () => {
  assert.deepEqual(Object.keys(sa).sort(), ["SaAttributes", "parseSa", "parseSaRegistry", "parseZnode"]);
});

for (const file of files) {
  test(`${file.from}, a ${file.type}${file.spill === undefined ? "" : " with a spill block"}: what stat(2) said`, () => {
    const attributes = attributesOf(file);
    const time = (name: string) => String((attributes.word(name, 0) ?? 0n) * 1_000_000_000n + (attributes.word(name, 1) ?? 0n));
    assert.deepEqual(
      {
        mode: Number(attributes.word("ZPL_MODE")) & 0xfff,
        uid: Number(attributes.word("ZPL_UID")),
        gid: Number(attributes.word("ZPL_GID")),
        nlink: Number(attributes.word("ZPL_LINKS")),
        size: Number(attributes.word("ZPL_SIZE")),
        mtime: time("ZPL_MTIME"),
        ctime: time("ZPL_CTIME"),
        btime: time("ZPL_CRTIME"),
      },
      {
        mode: file.mode,
        uid: file.uid,
        gid: file.gid,
        nlink: file.nlink,
        size: file.size,
        mtime: file.mtime,
        ctime: file.ctime,
        btime: file.btime,
      },
    );
    const target = attributes.bytes("ZPL_SYMLINK")?.subarray(0, file.size);
    if (file.target !== undefined && target?.length === file.size) assert.equal(new TextDecoder().decode(target), file.target);
  });
}

test("a link's target lies among the attributes, in a spill block, behind an old znode, or in the file's data", () => {
  const places = files
    .filter(({ target }) => target !== undefined)
    .map((file) =>
      [file.registry !== undefined, file.spill !== undefined, attributesOf(file).bytes("ZPL_SYMLINK") !== undefined].map(Number).join(""),
    );
  assert.deepEqual([...new Set(places)].sort(), ["000", "001", "101", "111"]);
});

test("the registry: bits 0-15 number, 24-39 length", () => {
  const { attributes, layouts } = parseSaRegistry(
    [
      { name: "ZPL_TEST", integers: [0xffffff0123ab0005n] },
      { name: "ZPL_OTHER", integers: [7n] },
    ],
    [{ name: "2", integers: [5n, 7n] }],
  );
  assert.deepEqual(attributes.get(5), { name: "ZPL_TEST", number: 5, length: 0x0123 });
  assert.deepEqual(attributes.get(7), { name: "ZPL_OTHER", number: 7, length: 0 });
  assert.deepEqual(layouts.get(2), [5, 7]);
});

test("the registries of two machines agree on every attribute that both have", () => {
  const [first, second] = Object.keys(registries).map((name) => registryOf(name).attributes);
  assert.ok(first!.size > 15);
  for (const [number, attribute] of first!) assert.deepEqual(second?.get(number) ?? attribute, attribute);
});

test("a layout that is named by no number is ECORRUPT", () => {
  assert.throws(
    () => parseSaRegistry([], [{ name: "x", integers: [] }]),
    (error) => isZfsError(error, "ECORRUPT"),
  );
});

/** Attributes 0 (8 bytes), 1 and 2 (any length), 3 (16 bytes) in the layout 0, 1, 3, 2. */
const registry: SaRegistry = parseSaRegistry(
  [
    { name: "A", integers: [(8n << 24n) | 0n] },
    { name: "B", integers: [1n] },
    { name: "C", integers: [2n] },
    { name: "D", integers: [(16n << 24n) | 3n] },
  ],
  [
    { name: "2", integers: [0n, 1n, 3n, 2n] },
    { name: "3", integers: [0n, 9n] },
    { name: "4", integers: [2n] },
  ],
);

/** The layout of sa_build_layouts in OpenZFS's sa.c: header, then values, each from a multiple of 8 on. */
function build(lengths: readonly [number, number], littleEndian: boolean, fill: (i: number) => number): Uint8Array {
  const sizes = [8, lengths[0], 16, lengths[1]];
  const header = 16;
  const bytes = new Uint8Array(header + sizes.reduce((sum, size) => sum + Math.ceil(size / 8) * 8, 0));
  const view = SaHdrEditor.of(bytes, 0, littleEndian);
  view.magic = 0x2f505a;
  view.layout = 2;
  view.headerSize = header / 8;
  view.setLengths(0, lengths[0]);
  view.setLengths(1, lengths[1]);
  let at = header;
  for (const [i, size] of sizes.entries()) {
    bytes.fill(fill(i), at, at + size);
    at += Math.ceil(size / 8) * 8;
  }
  return bytes;
}

test("lengths that the registry does not fix stand in the header, in the layout's order; both byte orders are equal", () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (b, c) => {
      for (const littleEndian of [true, false]) {
        const attributes = parseSa(
          build([b, c], littleEndian, (i) => i + 1),
          littleEndian,
          registry,
        );
        assert.deepEqual(attributes.names, ["A", "B", "D", "C"]);
        for (const [i, [name, length]] of (
          [
            ["A", 8],
            ["B", b],
            ["D", 16],
            ["C", c],
          ] as const
        ).entries())
          assert.deepEqual(attributes.bytes(name), new Uint8Array(length).fill(i + 1));
      }
    }),
  );
});

test("bytes behind the last value do not matter", () => {
  const bytes = build([3, 5], true, () => 7);
  const longer = new Uint8Array(bytes.length + 100).fill(0xee);
  longer.set(bytes);
  assert.deepEqual(parseSa(longer, true, registry).bytes("C"), new Uint8Array(5).fill(7));
});

test("a word is read in the order of the machine that wrote it; past the end there is none", () => {
  for (const littleEndian of [true, false]) {
    const bytes = build([0, 0], littleEndian, () => 0);
    new DataView(bytes.buffer).setBigUint64(16, 0x0102030405060708n, littleEndian);
    const attributes = parseSa(bytes, littleEndian, registry);
    assert.equal(attributes.word("A"), 0x0102030405060708n);
    assert.equal(attributes.word("A", 1), undefined);
    assert.equal(attributes.word("D", 1), 0n);
    assert.equal(attributes.word("B"), undefined);
    assert.equal(attributes.word("nothing"), undefined);
  }
});

test("a spill block adds its attributes to those of the bonus", () => {
  const bonus = parseSa(
    build([3, 0], true, (i) => i + 1),
    true,
    registry,
  );
  const spill = new Uint8Array(512);
  const view = SaHdrEditor.of(spill, 0, true);
  view.magic = 0x2f505a;
  view.layout = 4;
  view.headerSize = 1;
  view.setLengths(0, 10);
  spill.fill(9, 8, 18);
  const merged = bonus.merge(parseSa(spill, true, registry));
  assert.deepEqual(merged.bytes("C"), new Uint8Array(10).fill(9));
  assert.deepEqual(merged.bytes("B"), new Uint8Array(3).fill(2));
  assert.deepEqual(bonus.bytes("C"), new Uint8Array(0));
});

const refused: readonly { readonly name: string; readonly change: (view: SaHdrEditor) => void }[] = [
  { name: "a wrong magic", change: (view) => (view.magic = 0x2f505b) },
  { name: "a layout that the dataset does not have", change: (view) => (view.layout = 1000) },
  { name: "a layout of an attribute that is not registered", change: (view) => (view.layout = 3) },
  { name: "a length past the buffer", change: (view) => view.setLengths(1, 65535) },
  { name: "a header too short for its lengths", change: (view) => (view.headerSize = 1) },
  { name: "a header of no bytes", change: (view) => (view.headerSize = 0) },
  { name: "a header longer than the buffer", change: (view) => (view.headerSize = 63) },
];
for (const { name, change } of refused) {
  test(`attributes with ${name} are ECORRUPT, in both byte orders`, () => {
    for (const littleEndian of [true, false]) {
      const bytes = build([3, 5], littleEndian, () => 1);
      change(SaHdrEditor.of(bytes, 0, littleEndian));
      assert.throws(
        () => parseSa(bytes, littleEndian, registry),
        (error) => isZfsError(error, "ECORRUPT") && error.place.structure === "sa_hdr",
      );
    }
  });
}

test("attributes and znodes cut anywhere before their end are ECORRUPT", () => {
  const bytes = build([3, 8], true, () => 1);
  for (let length = 0; length < bytes.length; length++)
    assert.throws(
      () => parseSa(bytes.subarray(0, length), true, registry),
      (error) => isZfsError(error, "ECORRUPT"),
    );
  const znode = fromHex(files.find((file) => file.registry === undefined)!.bonus);
  for (let length = 0; length < ZnodeEditor.SIZE; length++)
    assert.throws(
      () => parseZnode(znode.subarray(0, length), true),
      (error) => isZfsError(error, "ECORRUPT"),
    );
});

test("any bytes give attributes or a ZfsError", () => {
  const real = registryOf("single/rec-128K");
  const change = fc.tuple(fc.nat(30), fc.nat(255));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(change, { maxLength: 5 }), fc.boolean(), (random, changes, littleEndian) => {
      const bytes = build([3, 5], littleEndian, () => 1);
      for (const [at, value] of changes) bytes[at] = value;
      for (const [input, known] of [
        [random, real],
        [bytes, registry],
      ] as const) {
        try {
          parseSa(input, littleEndian, known);
        } catch (error) {
          if (!isZfsError(error)) throw error;
        }
        try {
          parseZnode(random, littleEndian);
        } catch (error) {
          if (!isZfsError(error)) throw error;
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("an old znode of both byte orders is equal", () => {
  const [little, big] = [true, false].map((littleEndian) => {
    const bytes = new Uint8Array(ZnodeEditor.SIZE + 3);
    const view = ZnodeEditor.of(bytes, 0, littleEndian);
    view.setMtime(0, 5n);
    view.setMtime(1, 6n);
    view.size = 1234567890123;
    view.mode = 0xa1ff;
    view.links = 2;
    bytes.set([97, 98, 99], ZnodeEditor.SIZE);
    return parseZnode(bytes, littleEndian);
  });
  for (const name of little!.names) assert.equal(little!.word(name), big!.word(name));
  assert.deepEqual([little!.word("ZPL_SIZE"), little!.word("ZPL_MTIME", 1), little!.word("ZPL_LINKS")], [1234567890123n, 6n, 2n]);
  assert.deepEqual(little!.bytes("ZPL_SYMLINK"), Uint8Array.of(97, 98, 99));
});
