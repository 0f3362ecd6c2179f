/** Access control lists and domains, in all forms in which files have them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { ObjectType } from "@zfskit/format";
import { encodeNvlist, typed } from "@zfskit/nvlist";
import { type Ace, aceFlags, aceRights, aceTypeWord, decodeAces, decodeOldAces, decodePosixAcl, fuidText } from "@zfskit/zpl";
import fc from "fast-check";
import { TestFiles } from "./test-files.ts";

const OWNER = 0x1000;
const GROUP = 0x2040;
const EVERYONE = 0x4000;
const IDENTIFIER_GROUP = 0x40;
const ORDERS = [
  { order: "little-endian", littleEndian: true },
  { order: "big-endian", littleEndian: false },
];

/** Words of given widths in bytes, one behind the other. */
function packed(littleEndian: boolean, ...words: readonly (readonly [width: number, value: number | bigint])[]): Uint8Array {
  const bytes = new Uint8Array(words.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of words) {
    for (let i = 0; i < width; i++)
      bytes[littleEndian ? at + i : at + width - 1 - i] = Number((BigInt.asUintN(64, BigInt(value)) >> BigInt(8 * i)) & 0xffn);
    at += width;
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** An entry as zfs_ace_hdr_t, zfs_ace_t or zfs_object_ace_t (include/sys/zfs_acl.h) has it. */
function ace(littleEndian: boolean, type: number, flags: number, mask: number, fuid?: bigint, types?: Uint8Array): Uint8Array {
  const header = packed(littleEndian, [2, type], [2, flags], [4, mask]);
  const who = fuid === undefined ? new Uint8Array(0) : packed(littleEndian, [8, fuid]);
  return joined(header, who, types ?? new Uint8Array(0));
}

/** An entry as zfs_oldace_t has it. */
function oldAce(littleEndian: boolean, fuid: number, mask: number, flags: number, type: number): Uint8Array {
  return packed(littleEndian, [4, fuid], [4, mask], [2, flags], [2, type]);
}

const short = ({ type, who, fuid, mask }: Ace) => ({ type, who, fuid, mask });

for (const { order, littleEndian } of ORDERS) {
  test(`${order}: each kind of entry takes the bytes that zfs_ace_fuid_size says`, () => {
    const uuids = Uint8Array.from({ length: 32 }, (_, i) => i);
    const cases = [
      {
        name: "owner@ allowed",
        bytes: ace(littleEndian, 0, OWNER, 0x3),
        size: 8,
        is: { type: 0, who: "owner@", fuid: undefined, mask: 3 },
      },
      { name: "group@ denied", bytes: ace(littleEndian, 1, GROUP, 0x2), size: 8, is: { type: 1, who: "group@", fuid: undefined, mask: 2 } },
      { name: "everyone@", bytes: ace(littleEndian, 0, EVERYONE, 1), size: 8, is: { type: 0, who: "everyone@", fuid: undefined, mask: 1 } },
      { name: "a user", bytes: ace(littleEndian, 0, 0, 0x20, 1000n), size: 16, is: { type: 0, who: "user", fuid: 1000n, mask: 0x20 } },
      {
        name: "a group of a domain",
        bytes: ace(littleEndian, 1, IDENTIFIER_GROUP, 0x1f01ff, (2n << 32n) | 513n),
        size: 16,
        is: { type: 1, who: "group", fuid: (2n << 32n) | 513n, mask: 0x1f01ff },
      },
      // Only allow and deny are shortened: an audit of owner@ keeps its place for a number.
      {
        name: "owner@ audited",
        bytes: ace(littleEndian, 2, OWNER, 1, 0n),
        size: 16,
        is: { type: 2, who: "owner@", fuid: undefined, mask: 1 },
      },
      {
        name: "object types",
        bytes: ace(littleEndian, 5, 0, 1, 7n, uuids),
        size: 48,
        is: { type: 5, who: "user", fuid: 7n, mask: 1 },
      },
      {
        name: "object types of owner@",
        bytes: ace(littleEndian, 6, OWNER, 1, 0n, uuids),
        size: 48,
        is: { type: 6, who: "owner@", fuid: undefined, mask: 1 },
      },
    ];
    for (const { name, bytes, size, is } of cases) {
      assert.equal(bytes.length, size, name);
      assert.deepEqual(decodeAces(bytes, 1, littleEndian).map(short), [is], name);
    }
    const all = decodeAces(joined(...cases.map(({ bytes }) => bytes)), cases.length, littleEndian);
    assert.deepEqual(
      all.map(short),
      cases.map(({ is }) => is),
    );
    assert.deepEqual(all[6]?.objectTypes, { object: uuids.slice(0, 16), inherited: uuids.slice(16) });
  });

  test(`${order}: an entry of version 0 has 12 bytes, whatever it is about`, () => {
    const bytes = joined(
      oldAce(littleEndian, 0xffffffff, 0x3, OWNER, 0),
      oldAce(littleEndian, 77, 1, IDENTIFIER_GROUP, 1),
      oldAce(littleEndian, 8, 2, 0, 0),
    );
    assert.deepEqual(decodeOldAces(bytes, 3, littleEndian).map(short), [
      { type: 0, who: "owner@", fuid: undefined, mask: 3 },
      { type: 1, who: "group", fuid: 77n, mask: 1 },
      { type: 0, who: "user", fuid: 8n, mask: 2 },
    ]);
  });

  test(`${order}: lists lie among the attributes, in an old znode, or in an object of their own`, async () => {
    const aces = joined(ace(littleEndian, 0, OWNER, 0x3), ace(littleEndian, 0, 0, 0x1, 1000n));
    const expected = [
      { type: 0, who: "owner@", fuid: undefined, mask: 3 },
      { type: 0, who: "user", fuid: 1000n, mask: 1 },
    ];
    const today = new TestFiles({ littleEndian });
    const plain = await today.open({ f: today.file("", { dacl: { count: 2, aces } }) });
    assert.deepEqual((await plain.acl("/f")).nfs4?.map(short), expected);

    const old = new TestFiles({ littleEndian, version: 4 });
    const head = (extern: number, size: number, version: number, count: number) =>
      packed(littleEndian, [8, extern], [4, size], [2, version], [2, count]);
    const embedded = joined(head(0, aces.length, 1, 2), aces, new Uint8Array(72 - aces.length));
    const long = joined(...Array.from({ length: 50 }, (_, i) => ace(littleEndian, 0, 0, i, BigInt(i))));
    old.objset.put(90, { type: ObjectType.acl, blockSize: 1024, blocks: [long] });
    const v0 = joined(oldAce(littleEndian, 0xffffffff, 0x3, OWNER, 0), oldAce(littleEndian, 1000, 0x1, 0, 0));
    const fs = await old.open({
      embedded: old.file("", { znodeAcl: embedded }),
      extern: old.file("", { znodeAcl: joined(head(90, long.length, 1, 50), new Uint8Array(72)) }),
      v0: old.file("", { znodeAcl: joined(head(0, 2, 0, 0), v0, new Uint8Array(72 - v0.length)) }),
    });
    assert.deepEqual((await fs.acl("/embedded")).nfs4?.map(short), expected);
    assert.deepEqual((await fs.acl("/v0")).nfs4?.map(short), expected);
    const found = (await fs.acl("/extern")).nfs4 ?? [];
    assert.equal(found.length, 50);
    assert.deepEqual(short(found[49]!), { type: 0, who: "user", fuid: 49n, mask: 49 });
  });

  test(`${order}: POSIX lists are little-endian on every machine, and decoded with their names`, async () => {
    const value = packed(true, [4, 2], [2, 1], [2, 6], [4, 0xffffffff], [2, 2], [2, 7], [4, 1000], [2, 0x10], [2, 5], [4, 0xffffffff]);
    const files = new TestFiles({ littleEndian });
    const fs = await files.open({ f: files.file("", { dxattr: { "system.posix_acl_access": typed("byte_array", value) } }) });
    const acl = await fs.acl("/f");
    assert.deepEqual(acl.posix, [
      { tag: "user-obj", id: undefined, permissions: 6 },
      { tag: "user", id: 1000, permissions: 7 },
      { tag: "mask", id: undefined, permissions: 5 },
    ]);
    assert.equal(acl.posixDefault, undefined);
    assert.equal(acl.nfs4, undefined);
  });

  test(`${order}: owners of a domain keep the number that Linux shows, and say the domain`, async () => {
    const files = new TestFiles({ littleEndian, domains: 91 });
    const table = encodeNvlist({
      fuid_nvlist: [
        { fuid_idx: 1n, fuid_offset: 0n, fuid_domain: "S-1-5-21-1-2-3" },
        { fuid_idx: 2n, fuid_offset: 0n, fuid_domain: "S-1-5-32" },
      ],
    });
    files.objset.put(91, {
      type: ObjectType.fuid,
      blockSize: 1024,
      blocks: [table],
      bonusType: ObjectType.fuidSize,
      bonus: packed(littleEndian, [8, table.length]),
    });
    const fs = await files.open({ f: files.file("", { uid: (2n << 32n) | 544n }) });
    const domains = await fs.domains();
    const stats = await fs.stat("/f");
    assert.equal(stats.uid, 544);
    assert.equal(fuidText(stats.ownerFuid, domains), "S-1-5-32-544");
    assert.equal(fuidText(stats.groupFuid, domains), "100");
    assert.equal(fuidText((9n << 32n) | 5n, domains), "domain9-5", "an index that the table does not have");
  });
}

test("lists that cannot be are ECORRUPT", async () => {
  const files = new TestFiles({ version: 4 });
  const head = (extern: number, size: number, version: number, count: number) =>
    joined(packed(true, [8, extern], [4, size], [2, version], [2, count]), new Uint8Array(72));
  files.objset.put(92, { type: ObjectType.acl, blocks: [new Uint8Array(512)] });
  const fs = await files.open({
    longV0: files.file("", { znodeAcl: head(0, 7, 0, 0) }),
    countless: files.file("", { znodeAcl: head(0, 0xffffffff, 0, 0) }),
    huge: files.file("", { znodeAcl: head(0, 0xffffffff, 1, 1) }),
    many: files.file("", { znodeAcl: head(0, 72, 1, 2000) }),
    past: files.file("", { znodeAcl: head(92, 16, 1, 3) }),
  });
  for (const name of ["longV0", "countless", "huge", "many", "past"])
    await assert.rejects(fs.acl(`/${name}`), (error) => isZfsError(error, "ECORRUPT") && error.place.path === `/${name}`, name);
});

test("POSIX lists of another version, length, tag or permission are ECORRUPT", () => {
  for (const value of [
    packed(true, [4, 1]),
    packed(true, [4, 2], [4, 0]),
    packed(true, [4, 2], [2, 3], [2, 7], [4, 0]),
    packed(true, [4, 2], [2, 1], [2, 8], [4, 0]),
    new Uint8Array(0),
  ])
    assert.throws(
      () => decodePosixAcl(value),
      (error) => isZfsError(error, "ECORRUPT"),
    );
});

test("words of types, rights and flags", () => {
  assert.deepEqual([0, 1, 2, 3, 5, 6, 7, 8, 9].map(aceTypeWord), [
    "allow",
    "deny",
    "audit",
    "alarm",
    "allow",
    "deny",
    "audit",
    "alarm",
    "type 9",
  ]);
  assert.deepEqual(aceRights(0x1 | 0x10000 | 0x40 | 0x100000), ["read_data", "delete_child", "delete", "synchronize"]);
  assert.deepEqual(aceFlags(0x1 | 0x8 | 0x80 | OWNER), ["file_inherit", "inherit_only", "inherited"]);
});

test("any bytes give entries or a ZfsError", () => {
  const decoders = [
    (bytes: Uint8Array, count: number, order: boolean) => decodeAces(bytes, count, order),
    (bytes: Uint8Array, count: number, order: boolean) => decodeOldAces(bytes, count, order),
    (bytes: Uint8Array) => decodePosixAcl(bytes),
  ];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(1024), fc.boolean(), (bytes, count, order) => {
      for (const decode of decoders) {
        try {
          assert.ok(decode(bytes, count, order).length <= Math.max(count, bytes.length / 8));
        } catch (error) {
          assert.ok(isZfsError(error, "ECORRUPT"));
        }
      }
    }),
  );
});
