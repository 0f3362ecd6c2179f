/** Block pointers of encrypted datasets, and what is done about their blocks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { Checksum, ObjectType } from "@zfskit/format";
import { BlkptrEditor, BlkptrEncryptedEditor } from "@zfskit/format/edit";
import { dvasOf, fillOf, isEncrypted, isProtected } from "../src/blkptr.ts";
import { type BlockKey, hasMac, openBlock } from "../src/decrypt.ts";

/** A pointer with three copies. */
function pointer(type: number, level = 0): BlkptrEditor {
  const bp = BlkptrEditor.of(new Uint8Array(BlkptrEditor.SIZE));
  bp.crypt = 1;
  bp.type = type;
  bp.level = level;
  bp.byteorder = 1;
  bp.checksum = Checksum.fletcher4;
  for (let i = 0; i < 3; i++) {
    const dva = bp.dvas(i);
    dva.vdev = i;
    dva.asize = 8;
    dva.offset = 100 * (i + 1);
  }
  return bp;
}

const locked: BlockKey = { id: 7, encryptionRoot: "tank/secret", key: undefined };
const refused: BlockKey = { ...locked, refused: true };
/** A key that finds every MAC wrong. */
const wrong: BlockKey = {
  ...locked,
  key: { decrypt: () => undefined, authenticate: () => false } as unknown as NonNullable<BlockKey["key"]>,
};

const cases: readonly {
  readonly name: string;
  readonly bp: BlkptrEditor;
  readonly copies: number;
  readonly encrypted: boolean;
  readonly mac: boolean;
}[] = [
  {
    name: "a file's block: salt and IV in place of the third copy",
    bp: pointer(ObjectType.plainFileContents),
    copies: 2,
    encrypted: true,
    mac: true,
  },
  { name: "a block of dnodes", bp: pointer(ObjectType.dnode), copies: 2, encrypted: true, mac: true },
  { name: "a block of a type that names itself by flags", bp: pointer(ObjectType.uint8EncData), copies: 2, encrypted: true, mac: true },
  {
    name: "an indirect block: three copies and a MAC of MACs",
    bp: pointer(ObjectType.plainFileContents, 1),
    copies: 3,
    encrypted: false,
    mac: true,
  },
  {
    name: "a master node, which is authenticated: three copies",
    bp: pointer(ObjectType.masterNode),
    copies: 3,
    encrypted: false,
    mac: true,
  },
  {
    name: "an object set, which holds its MACs: a whole checksum",
    bp: pointer(ObjectType.objset),
    copies: 3,
    encrypted: false,
    mac: false,
  },
];
for (const { name, bp, copies, encrypted, mac } of cases) {
  test(`the pointer to ${name}`, () => {
    assert.ok(isProtected(bp));
    assert.equal(dvasOf(bp).length, copies);
    assert.equal(isEncrypted(bp), encrypted);
    assert.equal(hasMac(bp), mac);
  });
}

test("the upper half of an encrypted pointer's fill is no number of blocks", () => {
  const bp = pointer(ObjectType.dnode);
  const view = new BlkptrEncryptedEditor(bp.dv, bp.off, bp.le);
  view.fill = 12;
  view.iv2 = 0xffffffff;
  assert.equal(fillOf(bp), 12);
});

test("a pointer without the crypt bit is plain, whatever its type, and so is one that holds its data", () => {
  const plain = pointer(ObjectType.plainFileContents);
  plain.crypt = 0;
  const embedded = pointer(ObjectType.plainFileContents);
  embedded.embedded = 1;
  for (const bp of [plain, embedded]) assert.ok(!isProtected(bp) && !isEncrypted(bp) && !hasMac(bp));
});

test("a secret block without its key is EACCES, and names the encryption root", async () => {
  for (const [key, words] of [
    [locked, /key of tank\/secret is not loaded/],
    [refused, /key of tank\/secret does not open this dataset/],
    [undefined, /no key is known/],
  ] as const) {
    await assert.rejects(
      async () => openBlock(pointer(ObjectType.plainFileContents), new Uint8Array(512), key),
      (error) => isZfsError(error, "EACCES") && words.test(error.message) && error.place.encryptionRoot === key?.encryptionRoot,
    );
  }
});

test("a block that is only authenticated comes out without the key, and not with one whose MAC differs", async () => {
  const stored = Uint8Array.from({ length: 512 }, (_, i) => i);
  assert.deepEqual((await openBlock(pointer(ObjectType.masterNode), stored, locked)).bytes, stored);
  await assert.rejects(
    async () => openBlock(pointer(ObjectType.masterNode), stored, wrong),
    (error) => isZfsError(error, "ECKSUM"),
  );
});

test("a block whose MAC differs is ECKSUM, never data", async () => {
  await assert.rejects(
    async () => openBlock(pointer(ObjectType.plainFileContents), new Uint8Array(512), wrong),
    (error) => isZfsError(error, "ECKSUM"),
  );
});

test("dnodes without the key say whose they wait for", async () => {
  const { bytes, lockedBy } = await openBlock(pointer(ObjectType.dnode), new Uint8Array(16384), locked);
  assert.equal(lockedBy, locked);
  assert.equal(bytes.length, 16384);
});
