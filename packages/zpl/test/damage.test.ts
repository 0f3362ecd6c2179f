import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, type ZfsError } from "@zfskit/core";
import type { Damage } from "@zfskit/dmu";
import { typed } from "@zfskit/nvlist";
import { TestFiles } from "./test-files.ts";

const RECORD = 512;
const content = Uint8Array.from({ length: 5 * RECORD - 100 }, (_, i) => 1 + (i % 250));

/** A file of five records in a directory, of which some do not verify. */
async function damagedFile(...records: number[]) {
  const files = new TestFiles();
  const object = files.file(content);
  const fs = await files.open({ f: object });
  for (const record of records) files.objset.damaged.add(`${object}:${record}`);
  return { fs, object };
}

const isDamage = (position: number) => (error: unknown) =>
  isZfsError(error, "ECKSUM") && error.place.path === "/f" && error.place.dataset !== undefined && error.place.position === position;

test("a stream gives what lies before the damage, then says where it is", async () => {
  const { fs } = await damagedFile(2, 3);
  await using file = await fs.open("/f");
  const parts: Uint8Array[] = [];
  await assert.rejects(
    async () => {
      for await (const chunk of file.chunks()) parts.push(chunk);
    },
    isDamage(2 * RECORD),
  );
  assert.deepEqual(new Uint8Array(Buffer.concat(parts)), content.slice(0, 2 * RECORD));
  await assert.rejects(fs.readFile("/f"), isDamage(2 * RECORD));
  await assert.rejects(
    async () => {
      for await (const _ of fs.createReadStream("/f"));
    },
    isDamage(2 * RECORD),
  );
});

test("asked to go on, a read has zeros in place of the damage, and tells each range", async () => {
  const { fs } = await damagedFile(1, 4);
  const expected = content.slice();
  expected.fill(0, RECORD, 2 * RECORD);
  expected.fill(0, 4 * RECORD);
  const ranges = [
    [RECORD, RECORD],
    [4 * RECORD, RECORD - 100],
  ];
  const told: Damage[] = [];
  const onDamage = (damage: Damage) => told.push(damage);
  const found = () => {
    for (const { offset, error } of told) assert.ok(isDamage(offset)(error));
    return told.splice(0).map(({ offset, length }) => [offset, length]);
  };
  assert.deepEqual(await fs.readFile("/f", { onDamage }), expected);
  assert.deepEqual(found(), ranges);
  await using file = await fs.open("/f");
  const parts: Uint8Array[] = [];
  for await (const chunk of file.chunks({ onDamage })) parts.push(chunk);
  assert.deepEqual(new Uint8Array(Buffer.concat(parts)), expected);
  assert.deepEqual(found(), ranges);
});

test("attributes beyond the dnode that cannot be read cost the extended attributes, not the file", async () => {
  const files = new TestFiles();
  const object = files.file(content, { dxattr: { "user.a": typed("byte_array", new Uint8Array(600)) }, spill: true });
  const fs = await files.open({ f: object });
  assert.deepEqual(await fs.listxattr("/f"), ["user.a"]);
  files.objset.damaged.add(`${object}:spill`);
  assert.deepEqual(await fs.readFile("/f"), content);
  await assert.rejects(fs.listxattr("/f"), (error) => isZfsError(error, "ECKSUM"));
  await assert.rejects(fs.getxattr("/f", "user.a"), (error) => isZfsError(error, "ECKSUM"));
});

test("a walk goes on beside a directory that cannot be read", async () => {
  const files = new TestFiles();
  const below = files.directory({ g: files.file(content) });
  const fs = await files.open({ d: below, f: files.file(content) });
  files.objset.damaged.add(`${below}:0`);
  const met: (string | [string, ZfsError["code"]])[] = [];
  for await (const one of fs.walk()) met.push("error" in one ? [one.path, one.error.code] : one.path);
  assert.deepEqual(met, ["/", "/d", ["/d", "ECKSUM"], "/f"]);
});
