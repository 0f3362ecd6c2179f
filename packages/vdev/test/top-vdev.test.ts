import assert from "node:assert/strict";
import { test } from "node:test";
import { MemorySource } from "@zfskit/blockdev";
import { type BlockSource, isZfsError } from "@zfskit/core";
import { decodeNvlist, encodeNvlist, type NvInputList, type NvList } from "@zfskit/nvlist";
import { leavesOf, openTopVdev, parseVdevConfig } from "@zfskit/vdev";
import fc from "fast-check";

const MIB = 1024 * 1024;
const nvlist = (list: NvInputList): NvList => decodeNvlist(encodeNvlist(list));
const leaf = (guid: bigint, id = 0): NvInputList => ({ type: "disk", id, guid, path: `/dev/sd${guid}` });
const top = (type: string, children: readonly NvInputList[], more: NvInputList = {}): NvInputList => ({
  type,
  id: 3,
  guid: 99n,
  ashift: 12,
  children: children as NvInputList[],
  ...more,
});
const device = (fill: number, size = 5 * MIB): BlockSource => new MemorySource(new Uint8Array(size).fill(fill), `dev${fill}`);

test("a vdev's configuration as labels have it", () => {
  const list = nvlist(top("raidz", [leaf(1n), leaf(2n, 1), leaf(3n, 2)], { nparity: 2, asize: 12345, is_log: 1 }));
  const config = parseVdevConfig(list);
  assert.deepEqual(
    { ...config, children: config.children.map(({ id, guid, path, type }) => ({ id, guid, path, type })), nvlist: undefined },
    {
      type: "raidz",
      id: 3,
      guid: 99n,
      path: undefined,
      ashift: 12,
      asize: 12345,
      nparity: 2,
      isLog: true,
      children: [
        { id: 0, guid: 1n, path: "/dev/sd1", type: "disk" },
        { id: 1, guid: 2n, path: "/dev/sd2", type: "disk" },
        { id: 2, guid: 3n, path: "/dev/sd3", type: "disk" },
      ],
      nvlist: undefined,
    },
  );
  assert.equal(config.nvlist, list);
});

test("leaves below mirrors of mirrors, in the order of the tree", () => {
  const config = parseVdevConfig(
    nvlist(top("mirror", [top("replacing", [leaf(1n), leaf(2n)]), leaf(3n), top("spare", [leaf(4n), leaf(5n)])])),
  );
  assert.deepEqual(
    leavesOf(config).map(({ guid }) => guid),
    [1n, 2n, 3n, 4n, 5n],
  );
  assert.deepEqual(
    leavesOf(parseVdevConfig(nvlist(leaf(7n)))).map(({ guid }) => guid),
    [7n],
  );
  assert.deepEqual(leavesOf(parseVdevConfig(nvlist({ type: "hole", id: 0, guid: 0n }))), []);
});

for (const [name, list] of [
  ["type", { id: 0, guid: 1n }],
  ["guid", { id: 0, type: "disk" }],
  ["a type that is text", { id: 0, guid: 1n, type: 5 }],
] as const) {
  test(`a vdev without ${name} is ECORRUPT`, () => {
    assert.throws(
      () => parseVdevConfig(nvlist(list)),
      (error) => isZfsError(error, "ECORRUPT"),
    );
  });
}

test("a tree deeper than any is ECORRUPT", () => {
  let list: NvInputList = leaf(1n);
  for (let depth = 0; depth < 9; depth++) list = top("mirror", [list]);
  assert.throws(
    () => parseVdevConfig(nvlist(list)),
    (error) => isZfsError(error, "ECORRUPT"),
  );
});

test("any nvlist gives a configuration or a ZfsError", () => {
  const value = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    fc.string().map((text) => text.replaceAll("\0", "")),
    fc.boolean(),
  );
  const keys = fc.constantFrom("type", "id", "guid", "path", "ashift", "asize", "nparity", "is_log", "children");
  fc.assert(
    fc.property(fc.dictionary(keys, value), (list) => {
      try {
        parseVdevConfig(nvlist(list));
      } catch (error) {
        if (!isZfsError(error)) throw error;
      }
    }),
  );
});

test("data starts 4 MiB behind the start of a device", async () => {
  const bytes = new Uint8Array(5 * MIB);
  bytes.set([1, 2, 3, 4], 4 * MIB + 512);
  const vdev = await openTopVdev(parseVdevConfig(nvlist(leaf(1n))), new Map([[1n, new MemorySource(bytes, "sda")]]));
  const [candidate, ...others] = vdev.candidates(512, 4);
  assert.deepEqual([candidate?.name, candidate?.offset, others.length], ["sda", 4 * MIB + 512, 0]);
  const into = new Uint8Array(4);
  await candidate?.read(into);
  assert.deepEqual(into, Uint8Array.of(1, 2, 3, 4));
  into.fill(0);
  candidate?.readSync?.(into);
  assert.deepEqual(into, Uint8Array.of(1, 2, 3, 4));
});

test("a mirror offers each of its sides that is there, then parts of them", async () => {
  const config = parseVdevConfig(nvlist(top("mirror", [leaf(1n), leaf(2n), top("replacing", [leaf(3n), leaf(4n)])])));
  const vdev = await openTopVdev(config, new Map([1n, 3n, 4n].map((guid) => [guid, device(Number(guid))])));
  assert.deepEqual([vdev.id, vdev.guid, vdev.type, vdev.ashift, vdev.readable], [3, 99n, "mirror", 12, true]);
  assert.deepEqual(
    [...vdev.candidates(0, 512)].map(({ name }) => name),
    ["dev1", "dev3", "dev4", "parts of dev1, dev3, dev4"],
  );
});

test("a mirror without any side is ENODEV when it is read, and not readable", async () => {
  const vdev = await openTopVdev(parseVdevConfig(nvlist(top("mirror", [leaf(1n), leaf(2n)]))), new Map());
  assert.equal(vdev.readable, false);
  assert.throws(
    () => vdev.candidates(0, 512),
    (error) => isZfsError(error, "ENODEV") && error.place.vdev === 3,
  );
});

test("a side too short for a block is passed over; past the end of all is ECORRUPT", async () => {
  const config = parseVdevConfig(nvlist(top("mirror", [leaf(1n), leaf(2n)])));
  const vdev = await openTopVdev(
    config,
    new Map([
      [1n, device(1, 4.5 * MIB)],
      [2n, device(2, 5 * MIB)],
    ]),
  );
  assert.deepEqual(
    [...vdev.candidates(MIB / 2, 512)].map(({ name }) => name),
    ["dev2"],
  );
  assert.equal([...vdev.candidates(MIB - 512, 512)].length, 1);
  assert.throws(
    () => vdev.candidates(MIB - 511, 512),
    (error) => isZfsError(error, "ECORRUPT") && error.place.offset === MIB - 511,
  );
});

for (const type of ["hole", "missing"]) {
  test(`a vdev of type ${type} needs no member, and nothing may lie on it`, async () => {
    const vdev = await openTopVdev(parseVdevConfig(nvlist({ type, id: 1, guid: 0n })), new Map());
    assert.equal(vdev.readable, true);
    assert.throws(
      () => vdev.candidates(0, 512),
      (error) => isZfsError(error, "ECORRUPT"),
    );
  });
}

for (const type of ["l2cache", "flux", "log"]) {
  test(`a vdev of type ${type} is ENOTSUP by its name, at the top or inside a mirror`, async () => {
    const named = (error: unknown) => isZfsError(error, "ENOTSUP") && error.message.includes(type) && error.place.vdev === 3;
    await assert.rejects(openTopVdev(parseVdevConfig(nvlist(top(type, [leaf(1n)]))), new Map()), named);
    await assert.rejects(openTopVdev(parseVdevConfig(nvlist(top("mirror", [leaf(1n), top(type, [leaf(2n)])]))), new Map()), named);
  });
}

test("sectors of 64 KiB are the largest that OpenZFS takes: 2^17 is ECORRUPT", async () => {
  const open = (ashift: number) => openTopVdev(parseVdevConfig(nvlist({ ...leaf(1n), ashift })), new Map());
  assert.equal((await open(16)).ashift, 16);
  await assert.rejects(open(17), (error) => isZfsError(error, "ECORRUPT"));
});

test("a source that must be waited for has no way around it, and its signal reaches it", async () => {
  let seen: AbortSignal | undefined;
  const slow: BlockSource = {
    size: 5 * MIB,
    async read(_, length, options) {
      seen = options?.signal;
      return options?.into ?? new Uint8Array(length);
    },
    async close() {},
  };
  const vdev = await openTopVdev(parseVdevConfig(nvlist(leaf(1n))), new Map([[1n, slow]]));
  const [candidate] = vdev.candidates(0, 512);
  assert.equal(candidate?.readSync, undefined);
  const { signal } = new AbortController();
  await candidate?.read(new Uint8Array(512), signal);
  assert.equal(seen, signal);
});

test("a mirror asks last the side that missed a block's transaction group, and only for such blocks", async () => {
  const members = new Map([1, 2].map((fill) => [BigInt(fill), device(fill)]));
  const missed = new Map([[1n, { has: (txg: number) => txg >= 10 && txg < 20 }]]);
  const vdev = await openTopVdev(parseVdevConfig(nvlist(top("mirror", [leaf(1n), leaf(2n, 1)]))), members, { missed });
  const order = (birth?: number) => [...vdev.candidates(0, 4096, birth)].slice(0, 2).map(({ name }) => name);
  assert.deepEqual(
    [order(9), order(10), order(19), order(20), order()],
    [
      ["dev1", "dev2"],
      ["dev2", "dev1"],
      ["dev2", "dev1"],
      ["dev1", "dev2"],
      ["dev1", "dev2"],
    ],
  );
});

test("RAID-Z leaves out a column that missed a block's transaction group, while parity makes up for it", async () => {
  // One row of three: parity on the first child, data on the others; without a column the other two give it.
  const members = new Map([1, 2, 3].map((fill) => [BigInt(fill), device(fill === 2 ? 0xee : fill)]));
  const missed = new Map([[2n, { has: (txg: number) => txg === 10 }]]);
  const config = parseVdevConfig(nvlist(top("raidz", [leaf(1n), leaf(2n, 1), leaf(3n, 2)], { nparity: 1 })));
  const vdev = await openTopVdev(config, members, { missed });
  const first = async (birth: number) => {
    const bytes = new Uint8Array(8192);
    await [...vdev.candidates(0, 8192, birth)][0]!.read(bytes);
    return [bytes[0], bytes[4096]];
  };
  assert.deepEqual(
    [await first(9), await first(10)],
    [
      [0xee, 3],
      [1 ^ 3, 3],
    ],
  );
});
