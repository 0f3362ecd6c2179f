/** What an image may open of the files beside it. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { locate } from "@zfskit/sources/node";

const root = mkdtempSync(join(tmpdir(), "zfskit-beside-"));
after(() => rmSync(root, { recursive: true }));
for (const folder of ["vm/base", "store/deep", "vm2"]) mkdirSync(join(root, folder), { recursive: true });
for (const file of ["vm/disk", "vm/near", "vm/base/below", "store/base.raw", "store/deep/deeper", "vm2/other", "secret"])
  writeFileSync(join(root, file), file);
symlinkSync(join(root, "secret"), join(root, "vm/link-out"));
symlinkSync("near", join(root, "vm/link-in"));
symlinkSync(join(root, "vm/disk"), join(root, "vm2/link-to-disk"));

async function besideOf(file: string, reference: string, allow: readonly string[] = []): Promise<string> {
  const { roots } = await locate(join(root, file), async () => false, { allow: allow.map((folder) => join(root, folder)) });
  const [first] = roots;
  assert.ok(first !== undefined);
  try {
    const { beside } = first.located;
    assert.ok(beside !== undefined);
    const { source } = await beside(reference.replaceAll("{root}", root));
    const text = new TextDecoder().decode(await source.read(0, source.size));
    await source.close();
    return text;
  } finally {
    await first.located.source.close();
  }
}

for (const [file, reference, allow, found] of [
  ["vm/disk", "near", [], "vm/near"],
  ["vm/disk", "./base/../near", [], "vm/near"],
  ["vm/disk", "base/below", [], "vm/base/below"],
  ["vm/disk", "file:near", [], "vm/near"],
  ["vm/disk", "{root}/vm/near", [], "vm/near"],
  ["vm/disk", "link-in", [], "vm/near"],
  // The folder of an image is where it really lies.
  ["vm2/link-to-disk", "{root}/vm/near", [], "vm/near"],
  ["vm/disk", "../store/base.raw", ["store"], "store/base.raw"],
  ["vm/disk", "{root}/store/deep/deeper", ["store"], "store/deep/deeper"],
  ["vm/disk", "/other/machine/images/base.raw", ["store"], "store/base.raw"],
  ["vm/disk", ".\\base\\below", [], "vm/base/below"],
  ["vm/disk", "D:\\machines\\base.raw", ["store"], "store/base.raw"],
] as const) {
  test(`${file} may name ${reference}${allow.length === 0 ? "" : `, where ${allow.join()} is allowed`}`, async () => {
    assert.equal(await besideOf(file, reference, allow), found);
  });
}

for (const [file, reference, allow, code, message] of [
  ["vm/disk", "../secret", [], "EACCES", /outside its folder: --allow/],
  ["vm/disk", "/etc/passwd", [], "EACCES", /names \/etc\/passwd, outside its folder: --allow \/etc /],
  ["vm/disk", "base/../../secret", [], "EACCES", /outside its folder/],
  ["vm/disk", "link-out", [], "EACCES", /outside its folder/],
  ["vm/disk", "../vm2/other", [], "EACCES", /outside its folder/],
  ["vm/disk", "../secret", ["store"], "EACCES", /outside its folder/],
  ["vm/disk", "missing", [], "ENOENT", /does not exist: --allow FOLDER says where it lies now/],
  ["vm/disk", "/other/machine/missing", ["store"], "ENOENT", /does not exist/],
  // Nothing is looked for by its last name in a folder that was not given.
  ["vm/disk", "/other/machine/near", [], "ENOENT", /does not exist/],
  ["vm/disk", "nbd://host/export", [], "ENOTSUP", /only files/],
  ["vm/disk", "http://host/base.raw", [], "ENOTSUP", /only files/],
  ["vm/disk", 'json:{"driver":"raw"}', [], "ENOTSUP", /only files/],
] as const) {
  test(`${file} may not name ${reference}${allow.length === 0 ? "" : `, where ${allow.join()} is allowed`}: ${code}`, async () => {
    await assert.rejects(besideOf(file, reference, allow), (error: { code?: string; message: string }) => {
      assert.match(error.message, message);
      return error.code === code;
    });
  });
}
