import assert from "node:assert/strict";
import { test } from "node:test";
import { type Located, MemorySource } from "@zfskit/blockdev";
import { ZfsError } from "@zfskit/core";
import { isFirstPart, nextPart, openSplit } from "@zfskit/images";
import fc from "fast-check";

for (const [name, next] of [
  ["disk.001", "disk.002"],
  ["disk.img.009", "disk.img.010"],
  ["disk.00", "disk.01"],
  ["disk.99", undefined],
  ["disk.1", undefined],
  ["disk", undefined],
] as const)
  test(`${name} is followed by ${next}`, () => assert.equal(nextPart(name), next));

for (const [name, first] of [
  ["disk.001", true],
  ["disk.000", true],
  ["disk.002", false],
  ["disk.010", false],
  ["disk.1", false],
] as const)
  test(`${name} is ${first ? "" : "no "}first part`, () => assert.equal(isFirstPart(name), first));

function folder(files: Record<string, Uint8Array>): (name: string) => Promise<Located> {
  const beside = async (name: string): Promise<Located> => {
    const bytes = files[name];
    if (bytes === undefined) throw new ZfsError("ENOENT", `no ${name}`);
    return { source: new MemorySource(bytes), beside };
  };
  return beside;
}

test("any cut of a disk reads as the disk", async () => {
  const cuts = fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 2, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(cuts, fc.nat(), fc.nat(), async (parts, from, count) => {
      const open = folder(Object.fromEntries(parts.map((part, i) => [`d.${String(i + 1).padStart(3, "0")}`, part])));
      const disk = await openSplit(await open("d.001"), "d.001");
      const whole = parts.flatMap((part) => [...part]);
      assert.equal(disk?.source.size, whole.length);
      const offset = from % (whole.length + 1);
      const length = count % (whole.length - offset + 1);
      assert.deepEqual([...((await disk?.source.read(offset, length)) ?? [])], whole.slice(offset, offset + length));
    }),
  );
});

test("a file of the next name that is something of its own ends the disk", async () => {
  const open = folder({ "d.01": new Uint8Array(10), "d.02": new Uint8Array(11), "d.03": new Uint8Array(12) });
  const disk = await openSplit(await open("d.01"), "d.01", async (part) => part.size !== 12);
  assert.equal(disk?.source.size, 21);
  assert.equal(await openSplit(await open("d.01"), "d.01", async () => false), undefined);
  assert.equal(await openSplit(await open("d.03"), "d.03"), undefined);
});
