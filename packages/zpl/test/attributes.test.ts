import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, type ZfsErrorCode } from "@zfskit/core";
import { ObjectType, ZFS_PROJID } from "@zfskit/format";
import { typed } from "@zfskit/nvlist";
import { deviceNumbers } from "@zfskit/zpl";
import fc from "fast-check";
import { TestFiles, TYPE } from "./test-files.ts";

const is = (code: ZfsErrorCode) => (error: unknown) => isZfsError(error, code);
const bytes = (text: string) => new TextEncoder().encode(text);
/** As a packed nvlist has it, DATA_TYPE_BYTE_ARRAY. */
const value = (text: string) => typed("byte_array", bytes(text));

const times: readonly { readonly name: string; readonly time: readonly [bigint, bigint]; readonly ns: bigint; readonly iso: string }[] = [
  { name: "with nanoseconds", time: [1_600_000_000n, 123_456_789n], ns: 1_600_000_000_123_456_789n, iso: "2020-09-13T12:26:40.123Z" },
  { name: "the epoch", time: [0n, 0n], ns: 0n, iso: "1970-01-01T00:00:00.000Z" },
  {
    name: "half a second before the epoch: seconds are negative, nanoseconds are not",
    time: [-1n, 500_000_000n],
    ns: -500_000_000n,
    iso: "1969-12-31T23:59:59.500Z",
  },
  { name: "long before the epoch", time: [-86_400n * 365n * 100n, 0n], ns: -3_153_600_000_000_000_000n, iso: "1870-01-25T00:00:00.000Z" },
  { name: "past 32 bits of seconds", time: [2n ** 33n, 1n], ns: 8_589_934_592_000_000_001n, iso: "2242-03-16T12:56:32.000Z" },
];
for (const version of [5, 4]) {
  for (const { name, time, ns, iso } of times) {
    test(`times ${name}, ZPL version ${version}`, async () => {
      const files = new TestFiles({ version });
      const fs = await files.open({ f: files.file("", { time }) });
      const stats = await fs.stat("/f");
      assert.deepEqual([stats.atimeNs, stats.mtimeNs, stats.ctimeNs, stats.birthtimeNs], [ns, ns, ns, ns]);
      for (const date of [stats.atime, stats.mtime, stats.ctime, stats.birthtime]) assert.equal(date.toISOString(), iso);
    });
  }
}

test("type and is...() follow the mode", async () => {
  const files = new TestFiles();
  const fs = await files.open(Object.fromEntries(Object.keys(TYPE).map((type) => [type, files.node(type as keyof typeof TYPE)])));
  for (const type of Object.keys(TYPE)) {
    const stats = await fs.lstat(`/${type}`);
    assert.deepEqual(
      [
        stats.isFIFO(),
        stats.isCharacterDevice(),
        stats.isDirectory(),
        stats.isBlockDevice(),
        stats.isFile(),
        stats.isSymbolicLink(),
        stats.isSocket(),
      ],
      Object.keys(TYPE).map((other) => other === type),
    );
    assert.equal(stats.mode >>> 12, TYPE[type as keyof typeof TYPE]);
  }
});

test("of a FUID only the lower half is the id; a project counts where the flag says that there is one", async () => {
  const files = new TestFiles();
  const fs = await files.open({
    a: files.file("", { uid: (3n << 32n) | 77n, projid: 9n }),
    b: files.file("", { flags: BigInt(ZFS_PROJID), projid: 9n }),
  });
  const [a, b] = [await fs.stat("/a"), await fs.stat("/b")];
  assert.deepEqual([a.uid, a.projectId, b.projectId], [77, 0, 9]);
});

test("blocks count allocated units of 512 bytes, holes not", async () => {
  const files = new TestFiles();
  const block = new Uint8Array(4096);
  const fs = await files.open({ f: files.file("", { blockSize: 4096, size: 3 * 4096, blocks: [block, undefined, block] }) });
  const stats = await fs.stat("/f");
  assert.deepEqual([stats.size, stats.blksize, stats.blocks], [12288, 4096, 16]);
});

const devices: readonly { readonly name: string; readonly rdev: bigint; readonly major: number; readonly minor: number }[] = [
  { name: "Linux /dev/null", rdev: (1n << 20n) | 3n, major: 1, minor: 3 },
  { name: "Linux, minor of 20 bits", rdev: (259n << 20n) | 0xfffffn, major: 259, minor: 0xfffff },
  { name: "Linux, major of 12 bits", rdev: (0xfffn << 20n) | 1n, major: 0xfff, minor: 1 },
  { name: "FreeBSD and Solaris, 32 bits each", rdev: (13n << 32n) | 2n, major: 13, minor: 2 },
  { name: "FreeBSD and Solaris, all bits", rdev: 2n ** 64n - 1n, major: 0xffffffff, minor: 0xffffffff },
];
for (const { name, rdev, major, minor } of devices) {
  test(`device numbers: ${name}`, async () => {
    assert.deepEqual(deviceNumbers(rdev), { major, minor });
    const files = new TestFiles();
    const fs = await files.open({ d: files.node("block", { rdev }) });
    assert.equal((await fs.stat("/d")).rdev, rdev);
  });
}

test("extended attributes in the attributes, in the spill block, in the hidden directory, and in two places", async () => {
  const files = new TestFiles();
  const hidden = files.directory({ "user.b": files.file("hidden b"), "security.x": files.file("x") });
  const fs = await files.open({
    none: files.file(""),
    inline: files.file("", { dxattr: { "user.a": value("inline a") } }),
    spilled: files.file("", { dxattr: { "user.a": value("s".repeat(3000)) }, spill: true }),
    hidden: files.file("", { xattrDir: hidden }),
    both: files.file("", { xattrDir: hidden, dxattr: { "user.a": value("inline a"), "user.b": value("inline b") } }),
  });
  const text = async (path: string, name: string) => new TextDecoder().decode(await fs.getxattr(path, name));
  assert.deepEqual(await fs.listxattr("/none"), []);
  const mayHave = async (path: string) => (await fs.znode((await fs.stat(path)).ino)).mayHaveXattrs;
  assert.equal(await mayHave("/none"), false);
  for (const path of ["/inline", "/spilled", "/hidden", "/both"]) assert.equal(await mayHave(path), true, path);
  assert.deepEqual(await fs.listxattr("/inline"), ["user.a"]);
  assert.deepEqual(await fs.listxattr("/hidden"), ["security.x", "user.b"]);
  assert.deepEqual(await fs.listxattr("/both"), ["security.x", "user.a", "user.b"]);
  assert.equal(await text("/inline", "user.a"), "inline a");
  assert.equal(await text("/spilled", "user.a"), "s".repeat(3000));
  assert.equal(await text("/hidden", "user.b"), "hidden b");
  // zpl_xattr_get of OpenZFS asks the attributes first.
  assert.equal(await text("/both", "user.b"), "inline b");
  await assert.rejects(fs.getxattr("/both", "user.c"), is("ENOENT"));
  await assert.rejects(fs.getxattr("/both", "a"), is("ENOENT"));
});

test("names without a namespace, as FreeBSD and Solaris store them, are shown and found as user.", async () => {
  const files = new TestFiles();
  const hidden = files.directory({ plain: files.file("from FreeBSD"), "trusted.t": files.file("t") });
  const fs = await files.open({
    f: files.file("", { xattrDir: hidden, dxattr: { other: value("o"), "system.posix_acl_access": value("acl") } }),
  });
  assert.deepEqual(await fs.listxattr("/f"), ["system.posix_acl_access", "trusted.t", "user.other", "user.plain"]);
  assert.deepEqual(await fs.getxattr("/f", "user.plain"), bytes("from FreeBSD"));
  assert.deepEqual(await fs.getxattr("/f", "user.other"), bytes("o"));
});

test("attribute names come in the order of their bytes, also beyond UTF-16's", async () => {
  const files = new TestFiles();
  const fs = await files.open({
    f: files.file("", { dxattr: { "user.\u{1f600}": bytes(""), "user.\uff5e": bytes(""), "user.a": bytes("") } }),
  });
  assert.deepEqual(await fs.listxattr("/f"), ["user.a", "user.\uff5e", "user.\u{1f600}"]);
});

test("attributes of a link are its own with followSymlinks: false", async () => {
  const files = new TestFiles();
  const fs = await files.open({
    f: files.file("", { dxattr: { "user.f": value("f") } }),
    l: files.symlink("f", { dxattr: { "trusted.l": value("l") } }),
  });
  assert.deepEqual(await fs.listxattr("/l"), ["user.f"]);
  assert.deepEqual(await fs.listxattr("/l", { followSymlinks: false }), ["trusted.l"]);
  assert.deepEqual(await fs.getxattr("/l", "trusted.l", { followSymlinks: false }), bytes("l"));
});

test("attributes that make no sense are ECORRUPT: a value that is no bytes, a hidden directory that is a file", async () => {
  const files = new TestFiles();
  const file = files.file("");
  const fs = await files.open({
    number: files.file("", { dxattr: { "user.n": 5n } }),
    file: files.file("", { xattrDir: file }),
    gone: files.file("", { xattrDir: 9999 }),
  });
  await assert.rejects(fs.getxattr("/number", "user.n"), is("ECORRUPT"));
  await assert.rejects(fs.listxattr("/file"), is("ENOTDIR"));
  await assert.rejects(fs.listxattr("/gone"), is("ENOENT"));
});

test("an object with a bonus of any bytes gives attributes or a ZfsError", async () => {
  const files = new TestFiles();
  const fs = await files.open({ f: files.file("") });
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400, size: "max" }),
      fc.constantFrom(ObjectType.sa, ObjectType.znode, 99),
      fc.boolean(),
      async (bonus, bonusType, hasMagic) => {
        if (hasMagic && bonus.length >= 6) bonus.set([0x5a, 0x50, 0x2f, 0, 2, 4]);
        files.objset.put(500, { type: ObjectType.plainFileContents, bonusType, bonus });
        try {
          const znode = await fs.znode(500);
          assert.equal(znode.object, 500);
          await znode.listxattr();
          if (znode.stats.isSymbolicLink()) await znode.readlink();
        } catch (error) {
          assert.ok(isZfsError(error), String(error));
        }
      },
    ),
    { numRuns: 500 },
  );
});
