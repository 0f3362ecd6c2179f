import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultLimits, encodeName, ZfsError } from "@zfskit/core";
import { DslDatasetView, ObjectType } from "@zfskit/format";
import { DslDatasetEditor, DslDirEditor } from "@zfskit/format/edit";
import { ZapEntry } from "@zfskit/zap";
import { type DatasetNode, type DatasetTree, type Property, PropertyReader, type SnapshotNode, sourceText } from "../src/index.ts";

type Values = Readonly<Record<string, bigint | string>>;

const ROOT = 10;
const HOME = 11;
const DATASET = 20;
const SNAPSHOT = 21;

function entryOf(name: string, value: bigint | string): ZapEntry {
  if (typeof value === "string") return new ZapEntry(encodeName(name), 1, encodeName(`${value}\0`), 0);
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value);
  return new ZapEntry(encodeName(name), 8, bytes, 0);
}

function dirOf(object: number, fields: { readonly props: number; readonly parent: number }): DatasetNode["dir"] {
  const view = DslDirEditor.of(new Uint8Array(DslDirEditor.SIZE));
  view.propsZapobj = fields.props;
  view.parentObj = fields.parent;
  return { object, view };
}

function datasetOf(object: number): DatasetNode["head"] {
  return { object, view: DslDatasetView.of(new Uint8Array(DslDatasetView.SIZE)) };
}

/** A pool of `tank` and `tank/home`, its property ZAPs by object number; a number missing from them is damaged. */
class FakePool {
  readonly zaps: Readonly<Record<number, Values>>;
  readonly root: DatasetNode = { name: "tank", dir: dirOf(ROOT, { props: 1, parent: 0 }), head: datasetOf(DATASET) };
  readonly home: DatasetNode = { name: "tank/home", dir: dirOf(HOME, { props: 2, parent: ROOT }), head: datasetOf(DATASET) };
  readonly snapshot: SnapshotNode = { name: "monday", dataset: datasetOf(SNAPSHOT) };

  constructor(zaps: Readonly<Record<number, Values>>) {
    this.zaps = zaps;
    const { dv } = this.snapshot.dataset.view;
    new DslDatasetEditor(dv, 0, true).propsObj = 3;
  }

  async read(node: DatasetNode, snapshot?: SnapshotNode): Promise<{ line: (name: string) => string; errors: readonly ZfsError[] }> {
    const reader = new PropertyReader(this.#tree(), {
      open: async () => {
        throw new ZfsError("EACCES", "no key");
      },
    });
    const { properties, errors } = await reader.read({ node, snapshot });
    const line = (name: string): string => text(properties.find((property) => property.name === name));
    return { line, errors };
  }

  #tree(): DatasetTree {
    const dirs = new Map([this.root, this.home].map(({ dir }) => [dir.object, dir]));
    const mos = {
      limits: defaultLimits,
      dnode: async (object: number) => {
        const dir = dirs.get(object);
        return {
          type: ObjectType.dslDir,
          bonusType: ObjectType.dslDir,
          bonus: dir === undefined ? new Uint8Array() : new Uint8Array(dir.view.dv.buffer),
          littleEndian: true,
        };
      },
      zap: async (object: number) => {
        const values = this.zaps[object];
        if (values === undefined) throw new ZfsError("ECKSUM", `zap ${object}`);
        return {
          async *entries() {
            for (const [name, value] of Object.entries(values)) yield entryOf(name, value);
          },
        };
      },
    };
    return { poolName: "tank", mos, root: async () => this.root } as unknown as DatasetTree;
  }
}

function text(property: Property | undefined): string {
  return property === undefined ? "absent" : `${property.value} ${sourceText(property.source)}`;
}

test("a value comes from the dataset, from above, or is the preset", async () => {
  const pool = new FakePool({ 1: { atime: 0n, compression: 7n, quota: 5n, "a:b": "up" }, 2: { compression: 15n }, 3: {} });
  const { line } = await pool.read(pool.home);
  assert.equal(line("compression"), "lz4 local");
  assert.equal(line("atime"), "off inherited from tank");
  assert.equal(line("checksum"), "on default");
  assert.equal(line("a:b"), "up inherited from tank");
  // Not inherited; its value is the directory's, its source the ZAP's.
  assert.equal(line("quota"), "0 default");
});

test("a received value counts unless something was set over it or it was cleared", async () => {
  const above = { exec$recvd: 0n };
  const own = { atime$recvd: 0n, setuid: 1n, setuid$recvd: 0n, devices$recvd: 0n, devices$inherit: 0n };
  const pool = new FakePool({ 1: above, 2: own, 3: {} });
  const { line } = await pool.read(pool.home);
  assert.equal(line("atime"), "off received");
  assert.equal(line("setuid"), "on local");
  assert.equal(line("devices"), "on default");
  assert.equal(line("exec"), "off inherited from tank");
});

test("a value for newer releases counts where it is understood", async () => {
  const pool = new FakePool({
    1: {},
    2: { redundant_metadata: 1n, redundant_metadata$iuv: 2n, compression: 15n, compression$iuv: 99n },
    3: {},
  });
  const { line } = await pool.read(pool.home);
  assert.equal(line("redundant_metadata"), "some local");
  assert.equal(line("compression"), "lz4 local");
});

test("a snapshot has its own properties, and inherits its dataset's", async () => {
  const pool = new FakePool({ 1: {}, 2: { "a:b": "fs", "a:c": "fs", exec: 0n }, 3: { "a:b": "snap" } });
  const { line } = await pool.read(pool.home, pool.snapshot);
  assert.equal(line("a:b"), "snap local");
  assert.equal(line("a:c"), "fs inherited from tank/home");
  assert.equal(line("exec"), "off inherited from tank/home");
  assert.equal(line("atime"), "absent");
  assert.equal(line("type"), "snapshot -");
});

test("an inherited mount point goes on with the names below", async () => {
  for (const [root, own, expected] of [
    [undefined, undefined, "/tank/home default"],
    ["/data", undefined, "/data/home inherited from tank"],
    ["/", undefined, "/home inherited from tank"],
    ["legacy", undefined, "legacy inherited from tank"],
    ["/data", "/else", "/else local"],
    ["/data", "/", "/ local"],
  ] as const) {
    const pool = new FakePool({
      1: root === undefined ? {} : { mountpoint: root },
      2: own === undefined ? {} : { mountpoint: own },
      3: {},
    });
    assert.equal((await pool.read(pool.home)).line("mountpoint"), expected);
  }
});

test("damage costs what hangs on it, and is told of", async () => {
  const pool = new FakePool({ 2: { atime: 0n } });
  const { line, errors } = await pool.read(pool.home);
  assert.equal(line("atime"), "off local");
  assert.equal(line("exec"), "on default");
  assert.equal(line("version"), "absent");
  assert.deepEqual(
    errors.map(({ code }) => code),
    ["ECKSUM", "EACCES"],
  );
});

test("FreeBSD's jailed is zoned", async () => {
  const pool = new FakePool({ 1: { jailed: 1n }, 2: {}, 3: {} });
  assert.equal((await pool.read(pool.home)).line("zoned"), "on inherited from tank");
});
