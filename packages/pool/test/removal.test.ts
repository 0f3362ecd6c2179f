import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultLimits, isZfsError, ZfsError } from "@zfskit/core";
import { type DataBlock, Dnode, type ObjectSet } from "@zfskit/dmu";
import type { MetaObjset } from "@zfskit/dsl";
import { DNODE_CORE_SIZE, ObjectType } from "@zfskit/format";
import { BlkptrEditor, DnodeEditor, IndirectMappingEditor, IndirectMappingEntryEditor, SpaRemovingEditor } from "@zfskit/format/edit";
import { decodeNvlist, encodeNvlist } from "@zfskit/nvlist";
import { parseVdevConfig, type TopVdev, type VdevConfig } from "@zfskit/vdev";
import type { Block } from "@zfskit/zio";
import { openRemoved } from "../src/removal.ts";

const SECTOR = 512;
/** Entries of 24 bytes begin in one block and end in the next. */
const BLOCK = 512;

/** A MOS of mappings alone: each an object of sectors that lie one behind the other on one vdev. */
class Mappings implements ObjectSet {
  readonly id: number = 0;
  readonly type: number = 0;
  readonly #objects = new Map<number, { readonly dnode: Dnode; readonly bytes: Uint8Array; readonly littleEndian: boolean }>();
  /** The objects that were read, in order. */
  readonly read_: number[] = [];

  /** @param count - of entries, as the bonus says */
  put(
    object: number,
    sectors: readonly { readonly start: number; readonly vdev: number }[],
    littleEndian: boolean,
    count: number = sectors.length,
  ): void {
    const bytes = new Uint8Array(Math.max(1, Math.ceil((sectors.length * IndirectMappingEntryEditor.SIZE) / BLOCK)) * BLOCK);
    for (const [i, { start, vdev }] of sectors.entries()) {
      const entry = IndirectMappingEntryEditor.of(bytes, i * IndirectMappingEntryEditor.SIZE, littleEndian);
      entry.srcOffset = start;
      entry.dst.vdev = vdev;
      entry.dst.asize = 1;
      entry.dst.offset = 1000 + start;
    }
    const slots = new Uint8Array(512);
    const dnode = DnodeEditor.of(slots, 0, littleEndian);
    dnode.type = ObjectType.plainFileContents;
    dnode.nlevels = 1;
    dnode.nblkptr = 1;
    dnode.indblkshift = 17;
    dnode.datablkszsec = BLOCK / 512;
    dnode.maxblkid = bytes.length / BLOCK - 1;
    dnode.bonuslen = IndirectMappingEditor.SIZE;
    const bonus = IndirectMappingEditor.of(slots, DNODE_CORE_SIZE + BlkptrEditor.SIZE, littleEndian);
    bonus.numEntries = count;
    bonus.maxOffset = 2 ** 40;
    this.#objects.set(object, { dnode: new Dnode(object, slots, littleEndian), bytes, littleEndian });
  }

  async dnode(object: number): Promise<Dnode> {
    const found = this.#objects.get(object);
    if (found === undefined) throw new ZfsError("ENOENT", "no such object");
    this.read_.push(object);
    return found.dnode;
  }
  async *dnodes(): AsyncGenerator<Dnode> {}
  async blockPointer(dnode: Dnode, _level: number, blkid: number): Promise<BlkptrEditor> {
    const bp = BlkptrEditor.of(new Uint8Array(BlkptrEditor.SIZE));
    bp.dvas(0).offset = dnode.object;
    bp.dvas(0).asize = 1 + blkid;
    return bp;
  }
  async *dataBlocks(): AsyncGenerator<readonly DataBlock[]> {}
  async read(bp: BlkptrEditor): Promise<Block> {
    const { bytes, littleEndian } = this.#objects.get(bp.dvas(0).offset)!;
    const blkid = bp.dvas(0).asize - 1;
    const block = bytes.slice(blkid * BLOCK, (blkid + 1) * BLOCK);
    return { bytes: block, view: new DataView(block.buffer), littleEndian };
  }
}

const NONE = 0xffffffffffffffffn;

function removedVdev(id: number, object: number, previous?: number): VdevConfig {
  const list = {
    type: "indirect",
    id,
    guid: BigInt(id),
    ashift: 9,
    "com.delphix:indirect_object": BigInt(object),
    ...(previous === undefined ? {} : { "com.delphix:prev_indirect_vdev": BigInt(previous) }),
  };
  return parseVdevConfig(decodeNvlist(encodeNvlist(list)));
}

function mosOf(objset: Mappings, newest: bigint): MetaObjset {
  // The state of removals is an array of integers in a ZAP, which has them big-endian.
  const state = new Uint8Array(SpaRemovingEditor.SIZE);
  SpaRemovingEditor.of(state, 0, false).prevIndirectVdev = newest;
  const mos: Pick<MetaObjset, "objset" | "limits" | "lookUpBytes" | "dnode"> = {
    objset,
    limits: { ...defaultLimits, mappingBytes: 4096 },
    lookUpBytes: async (name) => (name === "com.delphix:removing" ? state : undefined),
    dnode: (object) => objset.dnode(object),
  };
  return mos as MetaObjset;
}

/** A vdev that says what was asked of it. */
function concrete(id: number): TopVdev {
  const config = parseVdevConfig(decodeNvlist(encodeNvlist({ type: "disk", id, guid: BigInt(id + 100), ashift: 9 })));
  const candidates = (offset: number) => [{ name: `vdev ${id}`, offset, read: async () => {} }];
  return { id, guid: config.guid, type: "disk", ashift: 9, config, readable: true, candidates, copies: candidates } as TopVdev;
}

const placesOf = (top: TopVdev | undefined, offset: number) =>
  [...(top?.candidates(offset, SECTOR) ?? [])].map((one) => `${one.name} ${one.offset}`);

for (const littleEndian of [true, false]) {
  test(`mappings are read newest first, entries across blocks, ${littleEndian ? "little" : "big"}-endian`, async () => {
    const objset = new Mappings();
    const sectors = Array.from({ length: 100 }, (_, i) => ({ start: i * 2, vdev: 0 }));
    objset.put(11, sectors, littleEndian);
    objset.put(
      22,
      [
        { start: 7, vdev: 1 },
        { start: 9, vdev: 2 },
      ],
      littleEndian,
    );
    // Vdev 2 was removed first: what it had on vdev 1 went on to vdev 0 with that.
    const tops = [concrete(0)];
    const seen: number[][] = [];
    await openRemoved(mosOf(objset, 1n), [removedVdev(2, 22), removedVdev(1, 11, 2)], tops, (open) => seen.push(open.map(({ id }) => id)));
    assert.deepEqual(objset.read_, [11, 22]);
    assert.deepEqual(seen, [
      [0, 1],
      [0, 1, 2],
    ]);
    for (const { start } of sectors) assert.deepEqual(placesOf(tops[1], start * SECTOR), [`vdev 0 ${(1000 + start) * SECTOR}`]);
  });
}

test("a vdev of which nothing was allocated has no mapping, and nothing lies on it", async () => {
  const tops = [concrete(0)];
  await openRemoved(mosOf(new Mappings(), 1n), [removedVdev(1, 0)], tops, () => {});
  assert.throws(
    () => placesOf(tops[1], 0),
    (error) => isZfsError(error, "ECORRUPT"),
  );
});

const good = [{ start: 0, vdev: 0 }];
const bad: readonly {
  readonly name: string;
  readonly newest: bigint;
  readonly removed: readonly VdevConfig[];
  readonly code: string;
  readonly count?: number;
}[] = [
  { name: "names itself", newest: 1n, removed: [removedVdev(1, 11, 1)], code: "ECORRUPT" },
  { name: "comes back to a newer one", newest: 1n, removed: [removedVdev(1, 11, 2), removedVdev(2, 11, 1)], code: "ECORRUPT" },
  { name: "names a vdev that is not removed", newest: 0n, removed: [removedVdev(1, 11)], code: "ECORRUPT" },
  { name: "names no vdev at all", newest: 2n ** 63n, removed: [removedVdev(1, 11)], code: "ECORRUPT" },
  { name: "leaves a removed vdev out", newest: NONE, removed: [removedVdev(1, 11)], code: "ECORRUPT" },
  { name: "names a mapping that is not there", newest: 1n, removed: [removedVdev(1, 99)], code: "ENOENT" },
  { name: "leads to a mapping longer than its object", newest: 1n, removed: [removedVdev(1, 11)], code: "ECORRUPT", count: 100 },
  { name: "leads to a mapping larger than the limit", newest: 1n, removed: [removedVdev(1, 11)], code: "ELIMIT", count: 2 ** 45 },
];
for (const { name, newest, removed, code, count } of bad) {
  test(`a chain of removals that ${name} is ${code}`, async () => {
    const objset = new Mappings();
    objset.put(11, good, true, count);
    await assert.rejects(
      openRemoved(mosOf(objset, newest), removed, [concrete(0)], () => {}),
      (error) => isZfsError(error) && error.code === code,
    );
  });
}
