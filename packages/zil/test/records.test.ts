import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { LrView, Txtype, TxtypeNames, XAT0_IMMUTABLE, XAT0_PROJID } from "@zfskit/format";
import {
  LrAclCreateEditor,
  LrAclEditor,
  LrAclV0Editor,
  LrAttrEditor,
  LrAttrEndEditor,
  LrCloneRangeEditor,
  LrCreateEditor,
  LrLinkEditor,
  LrRemoveEditor,
  LrRenameEditor,
  LrRenameWhiteoutEditor,
  LrSetattrEditor,
  LrSetsaxattrEditor,
  LrTruncateEditor,
  LrWriteEditor,
} from "@zfskit/format/edit";
import { type LogRecord, parseRecord } from "@zfskit/zil";
import fc from "fast-check";
import { record, text } from "./log-builder.ts";

/** Builds the bytes of a record in a byte order, and says what must come out of them. */
interface Case {
  readonly txtype: number;
  readonly build: (littleEndian: boolean) => Uint8Array;
  readonly expect: Readonly<Record<string, unknown>>;
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A record whose fixed part `fill` writes, followed by `rest`. */
const made =
  (txtype: number, size: number, fill: (bytes: Uint8Array, littleEndian: boolean) => void, rest: (littleEndian: boolean) => Uint8Array) =>
  (le: boolean) => {
    const tail = rest(le);
    return record(
      txtype,
      5,
      (bytes) => {
        fill(bytes, le);
        bytes.set(tail, size);
      },
      { size: size + tail.length, littleEndian: le },
    );
  };

function fillCreate(bytes: Uint8Array, le: boolean, uid = 1000n): void {
  const view = LrCreateEditor.of(bytes, 0, le);
  view.doid = 34;
  view.obj = 99;
  view.slots = 1;
  view.mode = 0o100640;
  view.uid = uid;
  view.gid = 2000n;
  view.gen = 77;
  view.setCrtime(0, 1_700_000_000n);
  view.setCrtime(1, 5n);
  view.rdev = 0x501n;
}

const created = {
  directory: 34,
  object: 99,
  slots: 2,
  mode: 0o100640,
  gid: 2000n,
  generation: 77,
  crtime: [1_700_000_000n, 5n],
  rdev: 0x501n,
};

const attributes = (le: boolean): Uint8Array => {
  const bytes = new Uint8Array(LrAttrEditor.SIZE + 8 + LrAttrEndEditor.SIZE);
  const head = LrAttrEditor.of(bytes, 0, le);
  head.masksize = 3;
  head.bitmap = XAT0_IMMUTABLE | XAT0_PROJID;
  const end = LrAttrEndEditor.of(bytes, LrAttrEditor.SIZE + 8, le);
  end.attrs = BigInt(XAT0_IMMUTABLE);
  end.setCrtime(0, 11n);
  end.setCrtime(1, 12n);
  new DataView(bytes.buffer).setBigUint64(LrAttrEditor.SIZE + 8 + 24, 4242n, le);
  return bytes;
};
const given = {
  mask: XAT0_IMMUTABLE | XAT0_PROJID,
  flags: BigInt(XAT0_IMMUTABLE),
  crtime: [11n, 12n],
  projectId: 4242n,
  scanstamp: undefined,
};

const ACES = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
/** Entries and padding, a FUID, a domain. */
const aclRest = join(ACES, new Uint8Array(4), new Uint8Array(8), text("S-1-5-21"));
const fillAcl = (bytes: Uint8Array, le: boolean) => {
  fillCreate(bytes, le);
  const view = LrAclCreateEditor.of(bytes, 0, le);
  view.aclcnt = 1;
  view.aclBytes = 12;
  view.fuidcnt = 1;
  view.domcnt = 1;
  view.aclFlags = 3n;
};
const acl = (le: boolean) => ({ count: 1, flags: 3n, aces: ACES, littleEndian: le });

const plainCreates = [
  { txtype: Txtype.create, kind: "create" },
  { txtype: Txtype.mkdir, kind: "mkdir" },
  { txtype: Txtype.mkxattr, kind: "mkxattr" },
];

const cases: Case[] = [
  ...plainCreates.map(
    ({ txtype, kind }): Case => ({
      txtype,
      build: made(txtype, LrCreateEditor.SIZE, fillCreate, () => text("a name")),
      expect: { kind, ...created, uid: 1000n, name: "a name", target: undefined, attributes: undefined, acl: undefined },
    }),
  ),
  ...[Txtype.createAttr, Txtype.mkdirAttr].map(
    (txtype): Case => ({
      txtype,
      build: made(txtype, LrCreateEditor.SIZE, fillCreate, (le) => join(attributes(le), text("with"))),
      expect: { kind: txtype === Txtype.createAttr ? "create" : "mkdir", ...created, name: "with", attributes: given },
    }),
  ),
  ...[Txtype.createAcl, Txtype.mkdirAcl].map(
    (txtype): Case => ({
      txtype,
      build: made(txtype, LrAclCreateEditor.SIZE, fillAcl, () => join(aclRest, text("acl"))),
      expect: { kind: txtype === Txtype.createAcl ? "create" : "mkdir", ...created, name: "acl", acl },
    }),
  ),
  ...[Txtype.createAclAttr, Txtype.mkdirAclAttr].map(
    (txtype): Case => ({
      txtype,
      build: made(txtype, LrAclCreateEditor.SIZE, fillAcl, (le) => join(attributes(le), aclRest, text("both"))),
      expect: { kind: txtype === Txtype.createAclAttr ? "create" : "mkdir", ...created, name: "both", acl, attributes: given },
    }),
  ),
  {
    txtype: Txtype.create,
    build: made(
      Txtype.create,
      LrCreateEditor.SIZE,
      (bytes, le) => fillCreate(bytes, le, 2n ** 32n + 7n),
      () => join(text("S-1-5-21"), text("owned")),
    ),
    expect: { kind: "create", uid: 2n ** 32n + 7n, name: "owned" },
  },
  {
    txtype: Txtype.symlink,
    build: made(Txtype.symlink, LrCreateEditor.SIZE, fillCreate, () => join(text("link"), text("/to/there"))),
    expect: { kind: "symlink", ...created, name: "link", target: "/to/there" },
  },
  ...[Txtype.remove, Txtype.rmdir].map(
    (txtype): Case => ({
      txtype,
      build: made(
        txtype,
        LrRemoveEditor.SIZE,
        (bytes, le) => (LrRemoveEditor.of(bytes, 0, le).doid = 12),
        () => text("gone"),
      ),
      expect: { kind: txtype === Txtype.remove ? "remove" : "rmdir", directory: 12, name: "gone" },
    }),
  ),
  {
    txtype: Txtype.link,
    build: made(
      Txtype.link,
      LrLinkEditor.SIZE,
      (bytes, le) => {
        LrLinkEditor.of(bytes, 0, le).doid = 12;
        LrLinkEditor.of(bytes, 0, le).linkObj = 13;
      },
      () => text("hard"),
    ),
    expect: { kind: "link", directory: 12, object: 13, name: "hard" },
  },
  ...[Txtype.rename, Txtype.renameExchange].map(
    (txtype): Case => ({
      txtype,
      build: made(
        txtype,
        LrRenameEditor.SIZE,
        (bytes, le) => {
          LrRenameEditor.of(bytes, 0, le).sdoid = 1;
          LrRenameEditor.of(bytes, 0, le).tdoid = 2;
        },
        () => join(text("old"), text("new")),
      ),
      expect: { kind: TxtypeNames[txtype], from: 1, to: 2, oldName: "old", newName: "new" },
    }),
  ),
  {
    txtype: Txtype.renameWhiteout,
    build: made(
      Txtype.renameWhiteout,
      LrRenameWhiteoutEditor.SIZE,
      (bytes, le) => {
        const view = LrRenameWhiteoutEditor.of(bytes, 0, le);
        view.sdoid = 1;
        view.tdoid = 2;
        view.wobj = 50;
        view.wmode = 0o020000;
        view.wgen = 9;
        view.setWcrtime(0, 3n);
      },
      () => join(text("old"), text("new")),
    ),
    expect: {
      kind: "rename_whiteout",
      from: 1,
      to: 2,
      oldName: "old",
      newName: "new",
      object: 50,
      slots: 1,
      mode: 0o020000,
      generation: 9,
      crtime: [3n, 0n],
    },
  },
  {
    txtype: Txtype.write,
    build: made(
      Txtype.write,
      LrWriteEditor.SIZE,
      (bytes, le) => {
        const view = LrWriteEditor.of(bytes, 0, le);
        view.foid = 4;
        view.offset = 2 ** 40;
        view.length = 5;
      },
      () => new TextEncoder().encode("bytes"),
    ),
    expect: { kind: "write", object: 4, offset: 2 ** 40, size: 5, data: new TextEncoder().encode("bytes"), block: undefined },
  },
  {
    txtype: Txtype.write2,
    build: made(
      Txtype.write2,
      LrWriteEditor.SIZE,
      (bytes, le) => {
        LrWriteEditor.of(bytes, 0, le).foid = 4;
        LrWriteEditor.of(bytes, 0, le).offset = 10;
        LrWriteEditor.of(bytes, 0, le).length = 20;
      },
      () => new Uint8Array(0),
    ),
    expect: { kind: "write2", object: 4, offset: 10, size: 20 },
  },
  {
    txtype: Txtype.truncate,
    build: made(
      Txtype.truncate,
      LrTruncateEditor.SIZE,
      (bytes, le) => {
        LrTruncateEditor.of(bytes, 0, le).foid = 4;
        LrTruncateEditor.of(bytes, 0, le).offset = 10;
        LrTruncateEditor.of(bytes, 0, le).length = 20;
      },
      () => new Uint8Array(0),
    ),
    expect: { kind: "truncate", object: 4, offset: 10, size: 20 },
  },
  ...[0x3b, 0x8000003b].map(
    (mask): Case => ({
      txtype: Txtype.setattr,
      build: made(
        Txtype.setattr,
        LrSetattrEditor.SIZE,
        (bytes, le) => {
          const view = LrSetattrEditor.of(bytes, 0, le);
          view.foid = 8;
          view.mask = mask;
          view.mode = 0o4711;
          view.uid = 3n;
          view.gid = 4n;
          view.size = 500;
          view.setAtime(0, 1n);
          view.setMtime(1, 2n);
        },
        (le) => (mask > 0x80000000 ? attributes(le) : new Uint8Array(0)),
      ),
      expect: {
        kind: "setattr",
        object: 8,
        mask,
        mode: 0o4711,
        uid: 3n,
        gid: 4n,
        size: 500,
        atime: [1n, 0n],
        mtime: [0n, 2n],
        attributes: mask > 0x80000000 ? given : undefined,
      },
    }),
  ),
  {
    txtype: Txtype.aclV0,
    build: made(
      Txtype.aclV0,
      LrAclV0Editor.SIZE,
      (bytes, le) => {
        LrAclV0Editor.of(bytes, 0, le).foid = 8;
        LrAclV0Editor.of(bytes, 0, le).aclcnt = 1;
      },
      () => ACES,
    ),
    expect: { kind: "acl_v0", object: 8, acl: (le: boolean) => ({ ...acl(le), flags: 0n }) },
  },
  {
    txtype: Txtype.acl,
    build: made(
      Txtype.acl,
      LrAclEditor.SIZE,
      (bytes, le) => {
        const view = LrAclEditor.of(bytes, 0, le);
        view.foid = 8;
        view.aclcnt = 1;
        view.aclBytes = 12;
        view.fuidcnt = 1;
        view.domcnt = 1;
        view.aclFlags = 3n;
      },
      () => aclRest,
    ),
    expect: { kind: "acl", object: 8, acl },
  },
  ...[0, 3].map(
    (size): Case => ({
      txtype: Txtype.setsaxattr,
      build: made(
        Txtype.setsaxattr,
        LrSetsaxattrEditor.SIZE,
        (bytes, le) => {
          LrSetsaxattrEditor.of(bytes, 0, le).foid = 8;
          LrSetsaxattrEditor.of(bytes, 0, le).size = size;
        },
        () => join(text("user.a"), Uint8Array.of(7, 8, 9).subarray(0, size)),
      ),
      expect: { kind: "setsaxattr", object: 8, name: "user.a", value: size === 0 ? undefined : Uint8Array.of(7, 8, 9) },
    }),
  ),
  { txtype: 25, build: (littleEndian) => record(25, 5, new Uint8Array(8), { littleEndian }), expect: { kind: "unknown", type: "type 25" } },
];

for (const { txtype, build, expect } of cases) {
  for (const littleEndian of [true, false]) {
    test(`${TxtypeNames[txtype] ?? `type ${txtype}`}, ${littleEndian ? "little" : "big"}-endian`, () => {
      const parsed = parseRecord(build(littleEndian), littleEndian) as LogRecord & Record<string, unknown>;
      assert.deepEqual([parsed.txtype, parsed.txg, parsed.seq, parsed.ignoreCase], [txtype, 100, 5, false]);
      for (const [field, value] of Object.entries(expect))
        assert.deepEqual(parsed[field], typeof value === "function" ? (value as (le: boolean) => unknown)(littleEndian) : value, field);
    });
  }
}

test("a write that ends with its pointer has no data, but a block", () => {
  for (const littleEndian of [true, false]) {
    const bytes = record(
      Txtype.write,
      1,
      (all) => {
        const view = LrWriteEditor.of(all, 0, littleEndian);
        view.length = 100;
        view.blkptr.lsize = 255;
        view.blkptr.birth = 44;
      },
      { size: LrWriteEditor.SIZE, littleEndian },
    );
    const parsed = parseRecord(bytes, littleEndian);
    assert.ok(parsed.kind === "write" && parsed.data === undefined);
    assert.deepEqual([parsed.block?.lsizeBytes, parsed.block?.birth], [131072, 44]);
  }
});

test("a clone has its pointers", () => {
  for (const littleEndian of [true, false]) {
    const bytes = record(
      Txtype.cloneRange,
      1,
      (all) => {
        const view = LrCloneRangeEditor.of(all, 0, littleEndian);
        view.foid = 3;
        view.offset = 131072;
        view.length = 262144;
        view.blksz = 131072;
        view.nbps = 2;
      },
      { size: LrCloneRangeEditor.SIZE + 256, littleEndian },
    );
    const parsed = parseRecord(bytes, littleEndian);
    assert.ok(parsed.kind === "clone_range");
    assert.deepEqual([parsed.object, parsed.offset, parsed.size, parsed.blockSize, parsed.blocks.length], [3, 131072, 262144, 131072, 2]);
  }
});

test("the bit for names without regard to case is no part of the type", () => {
  const bytes = record(Txtype.remove, 1, join(new Uint8Array(8), text("A")), { ci: true });
  const parsed = parseRecord(bytes, true);
  assert.deepEqual([parsed.kind, parsed.ignoreCase], ["remove", true]);
});

const short: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: "a name that does not end", bytes: record(Txtype.remove, 1, new Uint8Array(16).fill(65)) },
  { name: "an empty name", bytes: record(Txtype.remove, 1, new Uint8Array(16)) },
  { name: "one name of two", bytes: record(Txtype.rename, 1, join(new Uint8Array(16), Uint8Array.of(65, 0, 66, 66, 66, 66, 66, 66))) },
  {
    name: "less data than it says",
    bytes: record(Txtype.write, 1, (all) => (LrWriteEditor.of(all).length = 9), { size: LrWriteEditor.SIZE + 8 }),
  },
  {
    name: "2^50 pointers",
    bytes: record(Txtype.cloneRange, 1, (all) => (LrCloneRangeEditor.of(all).nbps = 2 ** 43), { size: LrCloneRangeEditor.SIZE }),
  },
  { name: "2^40 entries", bytes: record(Txtype.aclV0, 1, (all) => (LrAclV0Editor.of(all).aclcnt = 2 ** 40), { size: LrAclV0Editor.SIZE }) },
  { name: "a bitmap of no words", bytes: record(Txtype.createAttr, 1, new Uint8Array(200)) },
];
for (const { name, bytes } of short) {
  test(`a record with ${name} is ECORRUPT`, () => {
    assert.throws(
      () => parseRecord(bytes, true),
      (error) => isZfsError(error, "ECORRUPT"),
    );
  });
}

test("any bytes are a record or a ZfsError", () => {
  fc.assert(
    fc.property(fc.nat({ max: 26 }), fc.uint8Array({ maxLength: 500 }), fc.boolean(), (txtype, body, littleEndian) => {
      const bytes = record(txtype, 1, body, { littleEndian });
      try {
        assert.equal(parseRecord(bytes, littleEndian).length, bytes.length);
      } catch (error) {
        assert.ok(isZfsError(error), String(error));
      }
    }),
    { numRuns: 2000 },
  );
});

test("records cut anywhere are a record or a ZfsError", () => {
  for (const { build } of cases) {
    const bytes = build(true);
    for (let length = LrView.SIZE; length < bytes.length; length++) {
      try {
        parseRecord(bytes.subarray(0, length), true);
      } catch (error) {
        assert.ok(isZfsError(error), String(error));
      }
    }
  }
});
