import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { MemorySource } from "@zfskit/blockdev";
import { openVolumes, type PhysicalVolume, readPhysicalVolume } from "@zfskit/containers/lvm";
import { type BlockSource, isZfsError } from "@zfskit/core";
import fc from "fast-check";
import { type LvmSection, type LvmValue, parseLvmText } from "../src/lvm-text.ts";
import { vector } from "./vectors.ts";

/** Two disks of one group, made by make-lvm.sh. */
const disks = ["a", "b"].map((name) => new Uint8Array(gunzipSync(readFileSync(vector(`lvm-${name}.img.gz`)))));

async function open(images: readonly Uint8Array[]): Promise<PhysicalVolume[]> {
  const volumes = await Promise.all(images.map((bytes) => readPhysicalVolume(new MemorySource(bytes))));
  return volumes.filter((volume) => volume !== undefined);
}

/** Every sector of these volumes begins with its volume's name and its number. */
async function assertSectors(source: BlockSource | undefined, name: string, count: number): Promise<void> {
  assert.equal(source?.size, count * 512);
  const bytes = await source.read(0, source.size);
  for (let sector = 0; sector < count; sector++) {
    const text = `${name} ${sector}\n`;
    assert.equal(new TextDecoder().decode(bytes.subarray(sector * 512, sector * 512 + text.length)), text);
  }
}

test("volumes on one disk, over two and in stripes read as LVM laid them out", async () => {
  const volumes = openVolumes(await open(disks));
  assert.deepEqual(
    volumes.map(({ group, name, problem }) => [group, name, problem]),
    [
      ["vg0", "small", undefined],
      ["vg0", "striped", undefined],
      ["vg0", "both", undefined],
    ],
  );
  for (const { name, source } of volumes) await assertSectors(source, name, ({ small: 20, striped: 10, both: 70 }[name] ?? 0) * 256);
});

test("the order of disks does not matter, and one volume is listed once", async () => {
  const volumes = openVolumes((await open(disks)).toReversed());
  await assertSectors(volumes.find(({ name }) => name === "both")?.source, "both", 70 * 256);
  assert.equal(volumes.length, 3);
});

test("what lies on a disk that is missing is ENODEV and names it; the rest can be read", async () => {
  const [small, striped, both] = openVolumes(await open(disks.slice(0, 1)));
  await assertSectors(small?.source, "small", 20 * 256);
  for (const volume of [striped, both]) {
    assert.equal(volume?.source, undefined);
    assert.ok(isZfsError(volume?.problem, "ENODEV"));
    assert.match(volume.problem.message, /lies on physical volume [\w-]{38}, which is not among the sources/);
  }
});

/** Where the first metadata area of these disks begins. */
const AREA = 4096;

for (const [what, at] of [
  ["the header of the first area", AREA + 30],
  ["its text behind the header, where the ring goes on", AREA + 520],
] as const)
  test(`with ${what} damaged the second area serves`, async () => {
    const damaged = disks.map((disk) => disk.slice());
    damaged[0]![at]! ^= 0xff;
    await assertSectors(openVolumes(await open(damaged))[2]?.source, "both", 70 * 256);
  });

test("with all areas of a disk damaged it says so", async () => {
  const damaged = disks[0]!.slice();
  damaged[AREA + 30]! ^= 0xff;
  // The second area is the last 512-byte multiple that holds the magic.
  for (let at = damaged.length - 512; at > AREA + 512; at -= 512) {
    if (new TextDecoder().decode(damaged.subarray(at + 4, at + 12)) === " LVM2 x[") damaged[at + 30]! ^= 0xff;
  }
  await assert.rejects(
    readPhysicalVolume(new MemorySource(damaged)),
    (error) => isZfsError(error, "ECORRUPT") && /does not verify/.test(error.message),
  );
});

test("the text of these disks goes past the end of its area", () => {
  const view = new DataView(disks[0]!.buffer, AREA);
  const [size, offset, length] = [32, 40, 48].map((at) => Number(view.getBigUint64(at, true)));
  assert.ok(offset! + length! > size!);
});

test("what is no disk of LVM is undefined", async () => {
  for (const bytes of [new Uint8Array(0), new Uint8Array(300), new Uint8Array(4096)])
    assert.equal(await readPhysicalVolume(new MemorySource(bytes)), undefined);
});

const group = (volumes: string) => `
  id = "vg-id"\nseqno = 1\nextent_size = 8\n
  physical_volumes { pv0 { id = "AAAAAA-BBBB"\npe_start = 8 } }
  logical_volumes { ${volumes} }`;

function volumesOf(text: string): ReturnType<typeof openVolumes> {
  const section = parseLvmText(group(text));
  return openVolumes([
    { uuid: "AAAAAABBBB", source: new MemorySource(new Uint8Array(65536)), group: { name: "vg", uuid: "u", seqno: 1, text: section } },
  ]);
}

for (const [what, text, code, message] of [
  ["a mirror", 'segment1 { start_extent=0 extent_count=1 type="mirror" }', "ENOTSUP", /is of type mirror/],
  ["a thin volume", 'segment1 { start_extent=0 extent_count=1 type="thin" }', "ENOTSUP", /is of type thin/],
  ["a gap", 'segment1 { start_extent=1 extent_count=1 type="striped" stripes=["pv0", 0] }', "ECORRUPT", /do not follow each other/],
  ["nothing", 'segment1 { start_extent=0 extent_count=0 type="striped" stripes=["pv0", 0] }', "ECORRUPT", /cannot be divided/],
  ["what lies past the disk", 'segment1 { start_extent=0 extent_count=99 type="striped" stripes=["pv0", 0] }', "ECORRUPT", /past the end/],
  [
    "a disk that is not in the group",
    'segment1 { start_extent=0 extent_count=1 type="striped" stripes=["pv9", 0] }',
    "ECORRUPT",
    /no section pv9/,
  ],
  ["half an extent", 'segment1 { start_extent=0 extent_count=1 type="striped" stripes=["pv0", 0.5] }', "ECORRUPT", /names no disks/],
  ["no segment", "", "ECORRUPT", /not the segments/],
] as const)
  test(`a volume of ${what} is ${code}, and the next one is read`, () => {
    const good = 'good { status=["VISIBLE"] segment_count=1 segment1 { start_extent=0 extent_count=2 type="striped" stripes=["pv0", 1] } }';
    const [bad, next] = volumesOf(`odd { status=["READ","VISIBLE"]\nsegment_count=1\n${text} } ${good}`);
    assert.ok(isZfsError(bad?.problem, code), String(bad?.problem));
    assert.match(bad.problem.message, message);
    assert.equal(next?.source?.size, 8192);
  });

test("volumes that are hidden, as the parts of others, are not listed", () => {
  assert.deepEqual(volumesOf('inner { status=["READ"] segment_count=0 }'), []);
});

const aName = fc.stringMatching(/^[A-Za-z_+][\w.+-]{0,10}$/);
const aText = fc.string({ maxLength: 12 }).filter((text) => !text.includes("\0"));
const aValue = fc.oneof(aText, fc.integer(), fc.array(fc.oneof(aText, fc.integer()), { maxLength: 4 }));
/** A section to be written: names and values, names and sections. */
interface Draft {
  readonly values: readonly (readonly [string, LvmValue])[];
  readonly sections: readonly (readonly [string, Draft])[];
}

const { aSection } = fc.letrec<{ aSection: Draft }>((tie) => ({
  aSection: fc.record({
    values: fc.uniqueArray(fc.tuple(aName, aValue), { selector: ([name]) => name, maxLength: 4 }),
    sections: fc.oneof(
      { maxDepth: 3 },
      fc.constant<[string, Draft][]>([]),
      fc.uniqueArray(fc.tuple(aName, tie("aSection")), { selector: ([name]) => name, maxLength: 3 }),
    ),
  }),
}));

function written({ values, sections }: Draft, indent: string): string {
  const quote = (value: LvmValue): string =>
    typeof value === "string"
      ? `"${value.replace(/["\\]/g, "\\$&")}"`
      : typeof value === "number"
        ? String(value)
        : `[${value.map(quote).join(", ")}]`;
  return [
    ...values.map(([name, value]) => `${indent}${name} = ${quote(value)}\t# ${name} {`),
    ...sections.map(([name, section]) => `${indent}${name} {\n${written(section, `${indent}\t`)}\n${indent}}`),
  ].join("\n");
}

test("any text reads as it was written", () => {
  const equal = (section: LvmSection, { values, sections }: Draft) => {
    assert.deepEqual([...section.values], values);
    assert.deepEqual(
      [...section.sections.keys()],
      sections.map(([name]) => name),
    );
    for (const [name, inner] of sections) equal(section.sections.get(name)!, inner);
  };
  fc.assert(fc.property(aSection, (section) => equal(parseLvmText(`${written(section, "")}\n\0garbage`), section)));
});

test("any text gives sections or ECORRUPT", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z"{}[\]=,#\n 0-9.\\]{0,60}$/), (text) => {
      try {
        parseLvmText(text);
      } catch (error) {
        assert.ok(isZfsError(error, "ECORRUPT"));
      }
    }),
  );
  assert.throws(
    () => parseLvmText("a {".repeat(100_000)),
    (error) => isZfsError(error, "ECORRUPT") && /too deep/.test(error.message),
  );
});

const MANY = 2_000_000;
for (const [what, text, value] of [
  ["one string", `a = "${"x".repeat(MANY)}"`, "x".repeat(MANY)],
  ["one string of escapes", `a = "${'\\"'.repeat(MANY)}"`, '"'.repeat(MANY)],
  ["comments", `${" #{\n".repeat(MANY / 4)}a = 1`, 1],
  ["blanks", `${" ".repeat(MANY)}a = 1`, 1],
] as const)
  test(`a text of MiBs that is ${what} is read`, () => assert.equal(parseLvmText(text).values.get("a"), value));

test("a text of MiBs that has no end is ECORRUPT", () => {
  for (const text of [`a = "${"x".repeat(MANY)}`, `a = [${",".repeat(MANY)}`, "a { ".repeat(MANY / 4)])
    assert.throws(
      () => parseLvmText(text),
      (error) => isZfsError(error, "ECORRUPT"),
    );
});

test("any byte of a disk's label and metadata that is wrong gives volumes or a ZfsError", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(AREA + 20_000), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = disks[0]!.slice();
      damaged[at]! ^= flip;
      try {
        for (const { source } of openVolumes(await open([damaged, disks[1]!]))) await source?.read(source.size - 512, 512);
      } catch (error) {
        assert.ok(isZfsError(error));
      }
    }),
    { numRuns: 60 },
  );
});
