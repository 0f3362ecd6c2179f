import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, type ZfsErrorCode } from "@zfskit/core";
import type { MetaObjset } from "@zfskit/dsl";
import type { NvInputList, NvList } from "@zfskit/nvlist";
import { isKnownReadFeature, type Member } from "@zfskit/pool";
import { leavesOf, parseVdevConfig } from "@zfskit/vdev";
import fc from "fast-check";
import { choosePool, type FoundPool, groupMembers } from "../src/group.ts";
import { refuseLabelFeatures, refuseUnknownFeatures } from "../src/root.ts";
import { cutShort } from "../src/vdev-tree.ts";

const is =
  (code: ZfsErrorCode, text = /./) =>
  (error: unknown) =>
    isZfsError(error, code) && text.test(error.message);

const MIB = 1024 * 1024;

interface MemberOptions {
  readonly name?: string;
  readonly pool?: string;
  readonly poolGuid?: bigint | undefined;
  readonly guid: bigint;
  readonly txg?: number;
  /** The top-level vdev that the member's label describes. */
  readonly top?: number;
  /** Leaves of that vdev; the member alone unless told. */
  readonly leaves?: readonly bigint[];
  readonly topCount?: number;
  readonly holes?: readonly bigint[];
  readonly asize?: number;
  readonly nparity?: number;
  readonly size?: number;
  readonly fromFolder?: boolean;
  readonly features?: readonly string[];
}

/** A member as gatherMembers gives it, made of what its label would say. */
function member(options: MemberOptions): Member {
  const { guid, leaves = [guid], top = 0, nparity = 0, asize = 100 * MIB } = options;
  const leaf = (leafGuid: bigint, id: number): NvList => ({ type: "disk", id: BigInt(id), guid: leafGuid, path: `/dev/${leafGuid}` });
  const treeList: NvList =
    leaves.length === 1
      ? { ...leaf(guid, top), asize: BigInt(asize) }
      : {
          type: nparity > 0 ? "raidz" : "mirror",
          id: BigInt(top),
          guid: 1000n + BigInt(top),
          asize: BigInt(asize),
          nparity: BigInt(nparity),
          children: leaves.map(leaf),
        };
  const tree = parseVdevConfig(treeList);
  const config: NvInputList = {
    ...(options.holes === undefined ? {} : { hole_array: BigUint64Array.from(options.holes) }),
    ...(options.features === undefined ? {} : { features_for_read: Object.fromEntries(options.features.map((name) => [name, true])) }),
  };
  return {
    source: {
      name: options.name ?? `disk${guid}`,
      size: options.size ?? asize + 5 * MIB,
      read: async () => assert.fail("nothing should be read"),
      close: async () => {},
    },
    fromFolder: options.fromFolder ?? false,
    label: {
      poolName: options.pool ?? "tank",
      poolGuid: "poolGuid" in options ? options.poolGuid : 77n,
      topGuid: tree.guid,
      guid,
      state: "active",
      vdevKind: tree.type,
      nparity,
      ashift: 12,
      hostname: undefined,
      hostid: undefined,
      txg: options.txg ?? 100,
      version: 5000,
      leafGuids: leavesOf(tree).map((each) => each.guid),
      topCount: options.topCount ?? 1,
      tree,
      config: config as NvList,
      labels: [0, 1, 2, 3],
    },
  };
}

function onePool(members: readonly Member[]): FoundPool {
  const pools = groupMembers(members);
  assert.equal(pools.length, 1);
  return pools[0]!;
}

test("members are grouped by the pool's guid, not its name; spares and cache devices name no pool and are left out", () => {
  const pools = groupMembers([
    member({ guid: 1n, poolGuid: 77n }),
    member({ guid: 2n, poolGuid: 78n }),
    member({ guid: 3n, poolGuid: 77n, top: 1 }),
    member({ guid: 4n, poolGuid: undefined }),
  ]);
  assert.deepEqual(
    pools.map((pool) => [pool.guid, pool.name, pool.members.map(({ label }) => label.guid)]),
    [
      [77n, "tank", [1n, 3n]],
      [78n, "tank", [2n]],
    ],
  );
  assert.deepEqual(groupMembers([]), []);
});

test("the same member twice is EINVAL, and both sources are named", () => {
  const twice = [member({ guid: 5n, name: "a.img" }), member({ guid: 6n, name: "b.img", top: 1 }), member({ guid: 5n, name: "copy.img" })];
  assert.throws(() => groupMembers(twice), is("EINVAL", /a\.img and copy\.img are the same member \(guid 5\)/));
});

test("one guid in two pools is no double", () => {
  assert.equal(groupMembers([member({ guid: 5n, poolGuid: 1n }), member({ guid: 5n, poolGuid: 2n })]).length, 2);
});

test("name, txg and each top-level vdev come from the newest label that has them", () => {
  const pool = onePool([
    member({ guid: 1n, pool: "old", txg: 50, leaves: [1n, 2n], topCount: 1 }),
    member({ guid: 2n, pool: "new", txg: 90, leaves: [2n, 3n], topCount: 2 }),
    member({ guid: 4n, pool: "older", txg: 20, top: 1, topCount: 2 }),
  ]);
  assert.deepEqual([pool.name, pool.txg, [...pool.tops.keys()].sort()], ["new", 90, [0, 1]]);
  assert.deepEqual(pool.missing, [{ guid: 3n, path: "/dev/3", top: 0 }]);
});

const unknown: readonly { readonly name: string; readonly members: readonly MemberOptions[]; readonly unknownTops: readonly number[] }[] = [
  { name: "all there", members: [{ guid: 1n }], unknownTops: [] },
  { name: "one of three vdevs there", members: [{ guid: 1n, topCount: 3 }], unknownTops: [1, 2] },
  { name: "a hole is not missing", members: [{ guid: 1n, topCount: 3, holes: [1n] }], unknownTops: [2] },
  { name: "holes all over", members: [{ guid: 1n, top: 2, topCount: 4, holes: [0n, 1n, 3n] }], unknownTops: [] },
  {
    name: "holes of an older label do not count",
    members: [
      { guid: 1n, topCount: 3, holes: [2n], txg: 10 },
      { guid: 2n, top: 1, topCount: 3, txg: 20 },
    ],
    unknownTops: [2],
  },
];
for (const { name, members, unknownTops } of unknown) {
  test(`top-level vdevs that no label describes: ${name}`, () => {
    assert.deepEqual(onePool(members.map(member)).unknownTops, unknownTops);
  });
}

test("a label that says 2^52 vdevs does not make a list of so many", () => {
  assert.ok(onePool([member({ guid: 1n, topCount: 2 ** 52 })]).unknownTops.length <= 65536);
});

test("any leaves, any of them there: missing are the others, each once", () => {
  const guids = fc.uniqueArray(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(guids, fc.nat(), (leaves, seed) => {
      const there = leaves.filter((_, i) => i === seed % leaves.length || ((seed >> i) & 1) === 1);
      const pool = onePool(there.map((guid) => member({ guid, leaves })));
      const missing = pool.missing.map(({ guid }) => guid);
      assert.deepEqual([...missing, ...there].sort(), [...leaves].sort());
    }),
  );
});

const chosen: readonly { readonly name: string; readonly wanted: string | bigint | undefined; readonly guid: bigint }[] = [
  { name: "by name", wanted: "home", guid: 3n },
  { name: "by guid", wanted: 2n, guid: 2n },
  { name: "by guid as text", wanted: "1", guid: 1n },
];
const three = () =>
  groupMembers([
    member({ guid: 1n, poolGuid: 1n, pool: "tank", fromFolder: true }),
    member({ guid: 2n, poolGuid: 2n, pool: "tank", fromFolder: true }),
    member({ guid: 3n, poolGuid: 3n, pool: "home", fromFolder: true }),
  ]);
for (const { name, wanted, guid } of chosen) {
  test(`a pool is chosen ${name}`, () => assert.equal(choosePool(three(), wanted).guid, guid));
}

test("a single pool needs no name", () => {
  assert.equal(choosePool(groupMembers([member({ guid: 9n })]), undefined).guid, 77n);
});

const notChosen: readonly {
  readonly name: string;
  readonly pools: () => FoundPool[];
  readonly wanted: string | bigint | undefined;
  readonly code: ZfsErrorCode;
  readonly text: RegExp;
}[] = [
  { name: "two of one name need a guid", pools: three, wanted: "tank", code: "EINVAL", text: /by its guid, 1 or 2/ },
  { name: "several in a folder need a name", pools: three, wanted: undefined, code: "EINVAL", text: /tank \(1\), tank \(2\), home \(3\)/ },
  { name: "a name that is not there", pools: three, wanted: "tonk", code: "ENOENT", text: /no pool tonk.*tank \(1\)/ },
  { name: "a guid that is not there", pools: three, wanted: 4n, code: "ENOENT", text: /no pool 4/ },
  { name: "nothing but spares", pools: () => [], wanted: undefined, code: "ENOENT", text: /spares or cache/ },
  {
    name: "a member of another pool among those that were named",
    pools: () => groupMembers([member({ guid: 1n, name: "a", pool: "tank" }), member({ guid: 2n, name: "b", pool: "home", poolGuid: 3n })]),
    wanted: undefined,
    code: "EINVAL",
    text: /b belongs to pool home, a to tank/,
  },
];
for (const { name, pools, wanted, code, text } of notChosen) {
  test(`not chosen: ${name} (${code})`, () => {
    assert.throws(() => choosePool(pools(), wanted), is(code, text));
  });
}

/** A leaf has 4 MiB of labels and boot area before its data and 512 KiB of labels behind (VDEV_LABEL_START_SIZE, ..._END_SIZE). */
const WHOLE = 100 * MIB + 4 * MIB + MIB / 2;
const sizes: readonly { readonly name: string; readonly options: Partial<MemberOptions>; readonly short: boolean }[] = [
  { name: "a member of just the size that its label says", options: { size: WHOLE }, short: false },
  { name: "a member that is larger", options: { size: WHOLE + MIB }, short: false },
  { name: "a member that lacks a byte", options: { size: WHOLE - 1 }, short: true },
  { name: "a half of a mirror that is cut short", options: { size: 50 * MIB, leaves: [1n, 2n] }, short: true },
  {
    name: "a child of RAID-Z, where the size is that of all together",
    options: { size: 50 * MIB, leaves: [1n, 2n, 3n], nparity: 1 },
    short: false,
  },
];
for (const { name, options, short } of sizes) {
  test(`${name} was ${short ? "" : "not "}cut short`, () => {
    const sentences = cutShort(onePool([member({ guid: 1n, name: "a.img", ...options })]));
    assert.equal(sentences.length, short ? 1 : 0);
    if (short) assert.match(sentences[0]!, new RegExp(`^a\\.img was cut short: it has ${options.size} bytes, its label says ${WHOLE}$`));
  });
}

/** zfeature_common.c of OpenZFS 2.4: those registered without ZFEATURE_FLAG_READONLY_COMPAT. */
const NEEDED_FOR_READING = [
  "org.illumos:lz4_compress",
  "com.joyent:multi_vdev_crash_dump",
  "com.delphix:hole_birth",
  "com.delphix:extensible_dataset",
  "com.delphix:embedded_data",
  "org.open-zfs:large_blocks",
  "org.zfsonlinux:large_dnode",
  "org.illumos:sha512",
  "org.illumos:skein",
  "org.illumos:edonr",
  "com.delphix:redaction_bookmarks",
  "com.delphix:redacted_datasets",
  "com.delphix:bookmark_written",
  "com.delphix:device_removal",
  "com.datto:bookmark_v2",
  "com.datto:encryption",
  "org.freebsd:zstd_compress",
  "org.openzfs:draid",
  "com.delphix:head_errlog",
  "org.openzfs:blake3",
  "com.klarasystems:vdev_zaps_v2",
  "com.delphix:redaction_list_spill",
  "org.openzfs:raidz_expansion",
  "org.zfsonlinux:longname",
  "com.klarasystems:dynamic_gang_header",
];

test("every feature of OpenZFS 2.4 that a reader must have is known, others and names of Object are not", () => {
  assert.deepEqual(
    NEEDED_FOR_READING.filter((name) => !isKnownReadFeature(name)),
    [],
  );
  for (const name of ["com.example:unheard_of", "", "lz4_compress", "toString", "__proto__"])
    assert.equal(isKnownReadFeature(name), false, name);
});

test("unknown features of labels are ENOTSUP, each named once, in order", () => {
  const found = onePool([
    member({ guid: 1n, leaves: [1n, 2n], features: ["org.example:zebra", "com.delphix:hole_birth"] }),
    member({ guid: 2n, leaves: [1n, 2n], features: ["org.example:zebra", "org.example:ape"] }),
  ]);
  assert.throws(
    () => refuseLabelFeatures(found),
    is("ENOTSUP", /features that zfskit does not know: org\.example:ape, org\.example:zebra in pool tank$/),
  );
  refuseLabelFeatures(onePool([member({ guid: 1n, features: NEEDED_FOR_READING })]));
  refuseLabelFeatures(onePool([member({ guid: 1n })]));
});

/** A MOS whose features_for_read counts what uses each feature. */
function mosWith(features: Readonly<Record<string, bigint>> | undefined): MetaObjset {
  return {
    lookUp: async () => (features === undefined ? undefined : 33),
    zap: async () => ({
      async *entries() {
        for (const [name, count] of Object.entries(features ?? {})) yield { name, integer: () => count };
      },
    }),
  } as unknown as MetaObjset;
}

test("an unknown feature in the MOS is ENOTSUP by name where something uses it, and no matter where nothing does", async () => {
  await refuseUnknownFeatures(mosWith(undefined), undefined);
  await refuseUnknownFeatures(mosWith({ "org.example:enabled_only": 0n, "com.delphix:hole_birth": 9n }), undefined);
  await assert.rejects(
    refuseUnknownFeatures(mosWith({ "org.example:used": 1n, "org.example:enabled_only": 0n }), undefined),
    is("ENOTSUP", /a feature that zfskit does not know: org\.example:used$/),
  );
});
