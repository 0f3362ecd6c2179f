import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, ZfsError } from "@zfskit/core";
import type { Candidate, TopVdev } from "@zfskit/vdev";
import { BlockReader } from "@zfskit/zio";

interface Attempt {
  readonly value: number;
  readonly costly?: boolean;
  readonly error?: ZfsError;
}

/** A vdev that offers what it is told to, and notes what it hears. */
class ScriptedVdev implements TopVdev {
  readonly guid = 1n;
  readonly type = "file";
  readonly ashift = 9;
  readonly readable = true;
  readonly config: TopVdev["config"];
  readonly heard: string[] = [];
  births: (number | undefined)[] = [];
  readonly id: number;
  readonly #attempts: readonly Attempt[];

  constructor(id: number, attempts: readonly Attempt[]) {
    this.id = id;
    this.#attempts = attempts;
    const none = { path: undefined, ashift: 9, asize: undefined, nparity: 0, isLog: false, children: [], nvlist: {} };
    this.config = { type: "file", id, guid: 1n, ...none };
  }

  *candidates(_offset: number, _length: number, birth?: number): Generator<Candidate> {
    this.births.push(birth);
    for (const { value, costly, error } of this.#attempts) {
      const read = (into: Uint8Array) => {
        this.heard.push(`read ${value}`);
        if (error !== undefined) throw error;
        into.fill(value);
      };
      const settle = (bytes: Uint8Array, accepted: boolean) => void this.heard.push(`settle ${value} ${accepted} ${bytes[0]}`);
      yield { name: `vdev${this.id}-${value}`, offset: 0, costly, readSync: read, read: async (into) => read(into), settle };
    }
  }

  copies(): never {
    throw new Error("not asked for");
  }
}

const dvaOf = (vdev: number) => ({ vdev, offset: 512 * vdev, asize: 512, gang: false });
const accept = (good: number) => (bytes: Uint8Array) => bytes[0] === good;

test("the first that verifies is taken, and nobody is told of anything", async () => {
  const vdev = new ScriptedVdev(0, [{ value: 7 }, { value: 8 }]);
  const bytes = await new BlockReader([vdev]).readCopies([dvaOf(0)], new Uint8Array(4), accept(7), {}, 55);
  assert.deepEqual([bytes, vdev.heard, vdev.births], [Uint8Array.of(7, 7, 7, 7), ["read 7"], [55]]);
});

test("what is costly at one copy waits for the cheap ways at the others, and vdevs hear what was right", async () => {
  const first = new ScriptedVdev(0, [{ value: 1 }, { value: 2 }, { value: 9, costly: true }]);
  const second = new ScriptedVdev(1, [{ value: 3, error: new ZfsError("EIO", "dead") }, { value: 9 }]);
  await new BlockReader([first, second]).readCopies([dvaOf(0), dvaOf(1)], new Uint8Array(1), accept(9), {});
  assert.deepEqual(first.heard, ["read 1", "read 2", "settle 1 false 9", "settle 2 false 9"]);
  assert.deepEqual(second.heard, ["read 3", "read 9", "settle 9 true 9"]);
  const last = new ScriptedVdev(1, [{ value: 4 }]);
  await new BlockReader([first, last]).readCopies([dvaOf(0), dvaOf(1)], new Uint8Array(1), accept(9), {});
  assert.deepEqual(first.heard.slice(4, 7), ["read 1", "read 2", "read 9"]);
});

test("a message tells the same failure once, and not more than a few", async () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ value: i < 30 ? 1 : i }));
  await assert.rejects(
    async () => new BlockReader([new ScriptedVdev(0, many)]).readCopies([dvaOf(0)], new Uint8Array(1), accept(99), {}),
    (error) => {
      assert.ok(isZfsError(error, "ECKSUM"));
      assert.match(error.message, /vdev0-1 at 0x0: checksum differs \(30 times\); vdev0-30 at 0x0: checksum differs; .*and 3 more/);
      return true;
    },
  );
});

test("when nothing could be read the code is that of the first failure", async () => {
  const dead = { value: 1, error: new ZfsError("EIO", "dead") };
  await assert.rejects(
    async () => new BlockReader([new ScriptedVdev(0, [dead])]).readCopies([dvaOf(0)], new Uint8Array(1), accept(1), {}),
    (error) => isZfsError(error, "EIO") && error.cause === dead.error,
  );
});

test("unverified: the first that could be read", async () => {
  const vdev = new ScriptedVdev(0, [{ value: 5 }, { value: 6, costly: true }]);
  assert.deepEqual(
    await new BlockReader([vdev]).readCopies([dvaOf(0)], new Uint8Array(2), accept(1), { unverified: true }),
    Uint8Array.of(5, 5),
  );
});
