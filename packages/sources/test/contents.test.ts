/** Names of what disks hold. The vectors are the beginnings of file systems and packed files, by their own tools. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import { nameContents } from "@zfskit/sources";
import fc from "fast-check";
import { vector } from "./vectors.ts";

for (const [file, name] of [
  ["ext2", "ext2, ext3 or ext4"],
  ["ext3", "ext2, ext3 or ext4"],
  ["ext4", "ext2, ext3 or ext4"],
  ["xfs", "XFS"],
  ["btrfs", "Btrfs"],
  ["fat12", "FAT"],
  ["fat16", "FAT"],
  ["fat32", "FAT32"],
  ["exfat", "exFAT"],
  ["ntfs", "NTFS"],
  ["f2fs", "F2FS"],
  ["udf", "UDF"],
  ["iso9660", "ISO 9660"],
  ["squashfs", "squashfs"],
  ["swap", "Linux swap"],
  ["parallels", "a Parallels disk: convert it, as with `qemu-img convert -O raw`"],
  ["qed", "a QED disk: convert it, as with `qemu-img convert -O raw`"],
  ["gzip", "packed by gzip: unpack it first"],
  ["bzip2", "packed by bzip2: unpack it first"],
  ["xz", "packed by xz: unpack it first"],
  ["zstd", "packed by zstd: unpack it first"],
  ["lz4", "packed by lz4: unpack it first"],
  ["7z", "packed by 7-Zip: unpack it first"],
  ["zip", "a ZIP archive: unpack it first"],
  ["tar", "a tar archive: unpack it first"],
] as const) {
  test(`${file} is called ${name}`, async () => {
    assert.equal(await nameContents(new MemorySource(vector(file))), name);
  });
}

test("a blank disk is zeros, an empty file too", async () => {
  assert.equal(await nameContents(new MemorySource(new Uint8Array(1_000_000))), "zeros");
  assert.equal(await nameContents(new MemorySource(new Uint8Array(0))), "zeros");
});

test("an Apple disk image is known by its end", async () => {
  const bytes = new Uint8Array(2048).fill(7);
  bytes.set(new TextEncoder().encode("koly"), 1536);
  assert.match((await nameContents(new MemorySource(bytes))) ?? "", /Apple disk image/);
});

test("any bytes have a name or none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
      const name = await nameContents(new MemorySource(bytes));
      assert.ok(name === undefined || name.length > 0);
    }),
  );
});
