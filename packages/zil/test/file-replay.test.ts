import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, ZfsError } from "@zfskit/core";
import { decodeNvlist, nvGet } from "@zfskit/nvlist";
import { SaAttributes } from "@zfskit/sa";
import { FileReplay, type LogRecord, parseRecord, type ReplayFiles } from "@zfskit/zil";
import fc from "fast-check";
import { record as logRecord } from "./log-builder.ts";
import { MemoryObjset } from "./memory-objset.ts";

const ROOT = 34;
const DIRECTORY = 0o040755;
const FILE = 0o100644;

/** A file or directory as plain objects: what the dataset is after each step, by POSIX alone. */
interface Node {
  links: number;
  size: number;
  /** Of a directory. */
  readonly entries: Map<string, number> | undefined;
  parent: number;
}

const word = (value: number) => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return { bytes, littleEndian: true };
};

/** A replay over a dataset that has a root directory and nothing in it. */
function emptyDataset(): { replay: FileReplay; files: ReplayFiles } {
  const base = new MemoryObjset();
  base.put(ROOT, 512, []);
  const root = SaAttributes.of([
    ["ZPL_MODE", word(DIRECTORY)],
    ["ZPL_SIZE", word(2)],
    ["ZPL_LINKS", word(2)],
  ]);
  const replay = new FileReplay(base, { replayBytes: 1 << 24 }, true);
  const files: ReplayFiles = {
    async attributes(object) {
      const found = replay.attributes(object) ?? (object === ROOT ? root : undefined);
      if (found === undefined) throw new ZfsError("ENOENT", "no such object");
      return found;
    },
    async lookUp(directory, name) {
      const entry = replay.names(directory)?.entries.get(name);
      return entry && { name, object: entry.object };
    },
  };
  return { replay, files };
}

const head = { txtype: 0, type: "", ignoreCase: false, txg: 1, seq: 1, length: 0 } as const;
const creates = (kind: "create" | "mkdir", directory: number, object: number, name: string): LogRecord => ({
  ...head,
  kind,
  directory,
  object,
  slots: 1,
  mode: kind === "mkdir" ? DIRECTORY : FILE,
  uid: 1n,
  gid: 2n,
  generation: 3,
  crtime: [100n, 5n],
  rdev: 0n,
  name,
  target: undefined,
  attributes: undefined,
  acl: undefined,
});

type NameStep = { readonly do: "create" | "mkdir" | "remove" | "rmdir"; readonly at: number; readonly name: string };
type LinkStep = { readonly do: "link"; readonly at: number; readonly name: string; readonly to: number };
type RenameStep = {
  readonly do: "rename" | "rename_exchange";
  readonly at: number;
  readonly name: string;
  readonly to: number;
  readonly newName: string;
};
type DataStep = { readonly do: "write" | "truncate"; readonly to: number; readonly offset: number; readonly size: number };
type Step = NameStep | LinkStep | RenameStep | DataStep;

const name = fc.constantFrom("a", "b", "c");
/** Directories and files are drawn by their place among those that were made so far. */
const place = fc.nat({ max: 6 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom("create" as const, "mkdir" as const, "remove" as const, "rmdir" as const), at: place, name }),
  fc.record({ do: fc.constant("link" as const), at: place, name, to: place }),
  fc.record({ do: fc.constantFrom("rename" as const, "rename_exchange" as const), at: place, name, to: place, newName: name }),
  fc.record({
    do: fc.constantFrom("write" as const, "truncate" as const),
    to: place,
    offset: fc.nat({ max: 5000 }),
    size: fc.nat({ max: 3000 }),
  }),
);

const isData = (one: Step): one is DataStep => one.do === "write" || one.do === "truncate";

class Model {
  readonly nodes = new Map<number, Node>([[ROOT, { links: 2, size: 2, entries: new Map(), parent: 0 }]]);
  readonly made: number[] = [ROOT];
  #next = 100;

  object(index: number): number {
    return this.made[index % this.made.length] ?? ROOT;
  }

  /** Do a step. @returns the record for it, and whether it can be done */
  apply(one: Step): { readonly record: LogRecord; readonly fits: boolean } {
    if (isData(one)) return this.#data(one);
    const at = this.object(one.at);
    const directory = this.nodes.get(at)?.entries;
    const found = directory?.get(one.name);
    if (one.do === "create" || one.do === "mkdir") {
      const object = this.#next++;
      const record = creates(one.do, at, object, one.name);
      if (directory === undefined || found !== undefined) return { record, fits: false };
      this.made.push(object);
      this.nodes.set(
        object,
        one.do === "mkdir" ? { links: 2, size: 2, entries: new Map(), parent: at } : { links: 1, size: 0, entries: undefined, parent: at },
      );
      this.#enter(at, one.name, object);
      return { record, fits: true };
    }
    if (one.do === "link") {
      const object = this.object(one.to);
      const record: LogRecord = { ...head, kind: "link", directory: at, object, name: one.name };
      const file = this.nodes.get(object);
      if (directory === undefined || found !== undefined || file === undefined || file.entries !== undefined)
        return { record, fits: false };
      file.links++;
      this.#enter(at, one.name, object);
      return { record, fits: true };
    }
    if (one.do === "remove" || one.do === "rmdir") {
      const record: LogRecord = { ...head, kind: one.do, directory: at, name: one.name };
      const file = found === undefined ? undefined : this.nodes.get(found);
      const fits = file !== undefined && (file.entries !== undefined) === (one.do === "rmdir") && (file.entries?.size ?? 0) === 0;
      if (fits) this.#unlink(at, one.name);
      return { record, fits };
    }
    return this.#rename(one as RenameStep, at, found);
  }

  #rename(one: RenameStep, from: number, moved: number | undefined) {
    const to = this.object(one.to);
    const record: LogRecord = { ...head, kind: one.do, from, to, oldName: one.name, newName: one.newName };
    const target = this.nodes.get(to)?.entries;
    const replaced = target?.get(one.newName);
    if (moved === undefined || target === undefined) return { record, fits: false };
    const isDirectory = (object: number) => this.nodes.get(object)?.entries !== undefined;
    const into = (object: number, directory: number) => isDirectory(object) && this.#isBelow(directory, object);
    if (one.do === "rename_exchange") {
      if (replaced === undefined || into(moved, to) || into(replaced, from)) return { record, fits: false };
      this.#leave(from, one.name);
      if (from !== to || one.name !== one.newName) this.#leave(to, one.newName);
      this.#enter(from, one.name, replaced);
      if (from !== to || one.name !== one.newName) this.#enter(to, one.newName, moved);
      return { record, fits: true };
    }
    if (replaced === moved) return { record, fits: true };
    if (into(moved, to) || (replaced !== undefined && isDirectory(replaced) !== isDirectory(moved))) return { record, fits: false };
    if (replaced !== undefined && (this.nodes.get(replaced)?.entries?.size ?? 0) > 0) return { record, fits: false };
    if (replaced !== undefined) this.#unlink(to, one.newName);
    this.#leave(from, one.name);
    this.#enter(to, one.newName, moved);
    return { record, fits: true };
  }

  #isBelow(object: number, ancestor: number): boolean {
    for (let at = object; at !== 0; at = this.nodes.get(at)?.parent ?? 0) if (at === ancestor) return true;
    return false;
  }

  #data(one: DataStep) {
    const object = this.object(one.to);
    const file = this.nodes.get(object);
    const { offset, size } = one;
    const record: LogRecord =
      one.do === "write"
        ? { ...head, kind: "write", object, offset, size, data: new Uint8Array(size), block: undefined }
        : { ...head, kind: "truncate", object, offset, size };
    if (file !== undefined && file.entries === undefined) {
      if (one.do === "truncate" && size === 0) file.size = offset;
      else file.size = Math.max(file.size, offset + size);
    }
    // Data of a directory is not what logs have; of an object that is gone, it is passed over.
    return { record, fits: true, skip: file?.entries !== undefined };
  }

  #enter(directory: number, entry: string, object: number): void {
    const node = this.nodes.get(directory)!;
    node.entries?.set(entry, object);
    node.size++;
    this.nodes.get(object)!.parent = directory;
    if (this.nodes.get(object)?.entries !== undefined) node.links++;
  }

  #leave(directory: number, entry: string): void {
    const node = this.nodes.get(directory)!;
    const object = node.entries?.get(entry) ?? 0;
    node.entries?.delete(entry);
    node.size--;
    if (this.nodes.get(object)?.entries !== undefined) node.links--;
  }

  #unlink(directory: number, entry: string): void {
    const object = this.nodes.get(directory)?.entries?.get(entry) ?? 0;
    const node = this.nodes.get(object)!;
    this.#leave(directory, entry);
    if (node.entries !== undefined || --node.links === 0) this.nodes.delete(object);
  }
}

test("any names made, linked, renamed, exchanged and removed, and any sizes, are as POSIX has them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { replay, files } = emptyDataset();
      const model = new Model();
      for (const one of steps) {
        const { record, fits, ...more } = model.apply(one);
        if ("skip" in more && more.skip) continue;
        if (fits) await replay.apply(record, files);
        else await assert.rejects(replay.apply(record, files), (error) => isZfsError(error), JSON.stringify(one));
        // Replay ends where a record does not fit.
        if (!fits) break;
      }
      for (const object of model.made) {
        const node = model.nodes.get(object);
        assert.equal(await replay.objset.has(object), node !== undefined);
        const attributes = replay.attributes(object);
        if (node === undefined || attributes === undefined) continue;
        assert.deepEqual([attributes.word("ZPL_LINKS"), attributes.word("ZPL_SIZE")], [BigInt(node.links), BigInt(node.size)]);
        const entries = [...(replay.names(object)?.entries ?? [])].flatMap(([entry, found]) =>
          found === undefined ? [] : [[entry, found.object]],
        );
        assert.deepEqual(entries.sort(), [...(node.entries ?? [])].sort());
      }
    }),
    { numRuns: 500 },
  );
});

test("attributes are those of the record: owner, mode without its type, times, flags of Linux", async () => {
  const { replay, files } = emptyDataset();
  await replay.apply(creates("create", ROOT, 7, "file"), files);
  const made = replay.attributes(7);
  assert.deepEqual(
    ["ZPL_MODE", "ZPL_UID", "ZPL_GID", "ZPL_GEN", "ZPL_PARENT", "ZPL_CRTIME", "ZPL_MTIME"].map((attribute) => made?.word(attribute)),
    [BigInt(FILE), 1n, 2n, 3n, BigInt(ROOT), 100n, 100n],
  );
  const set = { ...head, kind: "setattr", object: 7, mode: 0o4711, uid: 8n, gid: 9n, size: 4, atime: [1n, 2n], mtime: [3n, 4n] } as const;
  await replay.apply({ ...set, mask: 0x1 | 0x2 | 0x8 | 0x20, attributes: undefined }, files);
  const after = replay.attributes(7);
  assert.deepEqual(
    ["ZPL_MODE", "ZPL_UID", "ZPL_GID", "ZPL_SIZE", "ZPL_MTIME", "ZPL_ATIME"].map((attribute) => after?.word(attribute)),
    [0o104711n, 8n, 2n, 4n, 3n, 100n],
  );
});

test("an extended attribute that is set twice and removed once is what was set last", async () => {
  const { replay, files } = emptyDataset();
  await replay.apply(creates("create", ROOT, 7, "file"), files);
  const sets = (entry: string, value: Uint8Array | undefined): LogRecord => ({
    ...head,
    kind: "setsaxattr",
    object: 7,
    name: entry,
    value,
  });
  await replay.apply(sets("user.a", Uint8Array.of(1)), files);
  await replay.apply(sets("user.b", Uint8Array.of(2)), files);
  await replay.apply(sets("user.a", Uint8Array.of(3, 4)), files);
  await replay.apply(sets("user.b", undefined), files);
  const list = decodeNvlist(replay.attributes(7)?.bytes("ZPL_DXATTR") ?? new Uint8Array());
  assert.deepEqual([Object.keys(list), nvGet(list, "user.a", "byte_array")], [["user.a"], Uint8Array.of(3, 4)]);
  await assert.rejects(replay.apply(sets("user.b", undefined), files), (error) => isZfsError(error, "ENOENT"));
});

test("records of any bytes change something or are a ZfsError", async () => {
  const { replay, files } = emptyDataset();
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 25 }), fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (txtype, body, small) => {
      // Small numbers hit objects that are there.
      const bytes = small ? body.map((byte, i) => (i % 8 === 0 ? (byte % 2 === 0 ? ROOT : byte % 12) : i > 120 ? byte : 0)) : body;
      try {
        await replay.apply(parseRecord(logRecord(txtype, 1, bytes), true), files);
      } catch (error) {
        assert.ok(isZfsError(error), String((error as Error).stack));
      }
    }),
    { numRuns: 3000 },
  );
});
