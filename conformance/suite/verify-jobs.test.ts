/** Several threads verify as one does: with damage, when threads die, and in several sittings. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openPool, type Pool } from "@zfskit/pool";
import type { BatchAnswer, BlockBatch, BlockCheckers } from "@zfskit/pool/verify";
import { startVerifyWorkers, VerifyWorkers } from "@zfskit/pool/verify-workers";
import { fixture } from "../src/fixture.ts";
import { verified } from "../src/verified.ts";
import { jsonLines, type Run, zexplore, zexploreCommand } from "../src/zexplore.ts";

const SECTOR = 4096;
/** Two labels and the boot area. */
const DATA = 4 * 1024 * 1024;

/** A copy of a pool's images in which the first bytes of every so many sectors of one member read as others. */
async function riddled(name: string, disk: string, every = 3): Promise<string> {
  const folder = await fixture(name);
  const hurt = mkdtempSync(join(tmpdir(), "zfskit-verify-"));
  for (const image of readdirSync(folder).filter((file) => file.endsWith(".img"))) copyFileSync(join(folder, image), join(hurt, image));
  const fd = openSync(join(hurt, disk), "r+");
  const size = statSync(join(hurt, disk)).size;
  // Every third hits every column and kind of block; labels stay whole.
  for (let offset = DATA; offset < size - DATA; offset += every * SECTOR) writeSync(fd, new Uint8Array([0xa5, 0x5a]), 0, 2, offset);
  closeSync(fd);
  return hurt;
}

for (const { name, disk } of [
  { name: "openzfs-2.4/pair", disk: "0.img" },
  { name: "openzfs-2.4/rz2-5", disk: "3.img" },
  { name: "openzfs-2.4/dr1", disk: "1.img" },
]) {
  test(`${name}: damage is told in the same words and order by one thread and by several`, async () => {
    const hurt = await riddled(name, disk);
    try {
      const runs: unknown[] = [];
      for (const workers of [0, 1, 2]) {
        await using pool = await openPool(hurt);
        await using checkers = startVerifyWorkers(pool, [hurt], { workers, parity: true });
        await ready(checkers, workers);
        const run = await verified(pool, workers === 0 ? { parity: true } : { parity: true, checkers });
        assert.ok(run.problems.length > 0);
        runs.push({ ...run, errors: pool.errors });
      }
      assert.deepEqual(runs[1], runs[0]);
      assert.deepEqual(runs[2], runs[0]);
    } finally {
      rmSync(hurt, { recursive: true });
    }
  });
}

/** Until threads have opened the pool, all would be checked by who waits for them. */
async function ready(checkers: VerifyWorkers, workers: number): Promise<void> {
  while (workers > 0 && checkers.failures.length < workers && !(await checkers.hasRoom()));
}

/** Checkers of which something happens when they are given the batch of a number, the first being 1. */
function at(checkers: BlockCheckers, number: number, happens: () => void): BlockCheckers {
  let batches = 0;
  return {
    hasRoom: () => checkers.hasRoom(),
    check(batch: BlockBatch): Promise<BatchAnswer> {
      if (++batches === number) happens();
      return checkers.check(batch);
    },
  };
}

/** A pool of three batches, and so little damage that nearly all of it can be gone through. */
const hurtSingle = () => riddled("openzfs-2.4/single", "0.img", 61);

/** What a worker cannot make sense of, unlike damage, ends it: there is no pointer in it. */
const POISON = () => ({ pointers: new ArrayBuffer(0), count: 1, littleEndian: true });

for (const { what, number, workers, failures } of [
  { what: "throws at once", number: 1, workers: 1, failures: 1 },
  { what: "throws later", number: 2, workers: 1, failures: 1 },
  { what: "throws, one of two", number: 1, workers: 2, failures: 1 },
]) {
  test(`a worker that ${what} is done without, and the report stays the same`, async () => {
    const hurt = await hurtSingle();
    try {
      await using alone = await openPool(hurt);
      const expected = await verified(alone);
      await using pool = await openPool(hurt);
      await using checkers = startVerifyWorkers(pool, [hurt], { workers });
      await ready(checkers, workers);
      let lost: Promise<BatchAnswer> | undefined;
      const poisoned = at(checkers, number, () => {
        lost = checkers.check(POISON());
        lost.catch(() => {});
      });
      assert.deepEqual(await verified(pool, { checkers: poisoned }), expected);
      assert.deepEqual(pool.errors, alone.errors);
      assert.ok(lost !== undefined);
      await assert.rejects(lost, { code: "EIO", message: /a worker died/ });
      assert.equal(checkers.failures.length, failures);
    } finally {
      rmSync(hurt, { recursive: true });
    }
  });
}

test("workers that are ended midway are done without, and the report stays the same", async () => {
  const hurt = await hurtSingle();
  try {
    await using alone = await openPool(hurt);
    await using pool = await openPool(hurt);
    await using checkers = startVerifyWorkers(pool, [hurt], { workers: 2 });
    await ready(checkers, 2);
    let closed: Promise<void> | undefined;
    const ended = at(checkers, 2, () => {
      closed = checkers.close();
    });
    assert.deepEqual(await verified(pool, { checkers: ended }), await verified(alone));
    assert.ok(closed !== undefined);
    await closed;
  } finally {
    rmSync(hurt, { recursive: true });
  }
});

/** Workers that die by themselves, as `how` says. */
function dying(pool: Pool, how: string): VerifyWorkers {
  const { guid, txg, limits } = pool;
  const file = new URL(import.meta.url.endsWith(".ts") ? "../src/dying-worker.ts" : "../src/dying-worker.js", import.meta.url);
  return new VerifyWorkers({ sources: [how], guid, txg, limits, checkpoint: false, allowMissing: false, parity: false }, 1, file);
}

for (const how of ["throw", "exit"]) {
  test(`a worker that has answered, and then comes to an end (${how}), is done without`, async () => {
    const folder = await fixture("openzfs-2.4/single");
    await using alone = await openPool(folder);
    const expected = await verified(alone);
    await using pool = await openPool(folder);
    await using checkers = dying(pool, how);
    await ready(checkers, 1);
    let given = 0;
    const counted: BlockCheckers = {
      hasRoom: () => checkers.hasRoom(),
      check(batch) {
        given++;
        return checkers.check(batch);
      },
    };
    assert.deepEqual(await verified(pool, { checkers: counted }), expected);
    assert.ok(given >= 2);
    assert.deepEqual(
      checkers.failures.map(({ code }) => code),
      ["EIO"],
    );
  });
}

test("workers that cannot open the pool are done without, and say why", async () => {
  const folder = await fixture("openzfs-2.4/pair");
  await using pool = await openPool(folder);
  await using checkers = startVerifyWorkers(pool, [join(tmpdir(), "zfskit-there-is-no-such-folder")], { workers: 1 });
  await ready(checkers, 1);
  assert.deepEqual(
    checkers.failures.map(({ code }) => code),
    ["ENOENT"],
  );
  await using alone = await openPool(folder);
  assert.deepEqual(await verified(pool, { checkers }), await verified(alone));
});

/** Run zexplore, and interrupt it as a user would: when it first says something, or after a time. */
function interrupted(args: readonly string[], afterMs: number | "words"): Promise<Run> {
  const [program = "", ...first] = zexploreCommand();
  const child = spawn(program, [...first, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  // Deno's child.kill() would hide how it ends. It also learns a little late that a process has ended.
  const interrupt = () => {
    try {
      if (child.pid !== undefined && child.exitCode === null) process.kill(child.pid, "SIGINT");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (said.stderr === "" && afterMs === "words") interrupt();
    said.stderr += text;
  });
  const timer = afterMs === "words" ? undefined : setTimeout(interrupt, afterMs);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ status, ...said });
    });
  });
}

/** The last line of --json, without what one sitting alone did. */
function summaryOf({ stdout }: Run): Record<string, unknown> {
  const { checked, ...summary } = jsonLines(stdout).at(-1) ?? {};
  assert.equal(typeof checked, "number");
  return summary;
}

const INTERRUPTIONS = 3;
const SITTINGS = 200;

for (const { jobs, isHurt } of [
  { jobs: 1, isHurt: true },
  { jobs: 2, isHurt: true },
  { jobs: 2, isHurt: false },
]) {
  test(`interrupted with --resume and --jobs ${jobs} on a ${isHurt ? "damaged" : "sound"} pool, sittings come to what one run does`, async () => {
    const folder = isHurt ? await hurtSingle() : await fixture("openzfs-2.4/single");
    const place = mkdtempSync(join(tmpdir(), "zfskit-resume-"));
    const state = join(place, "state.json");
    try {
      const whole = zexplore("verify", "-p", folder, "--parity", "--json");
      const args = ["verify", "-p", folder, "--parity", "--json", "--resume", state, "--jobs", String(jobs)];
      let interruptions = 0;
      // Too early, a run ends before it has begun, and too late it is done.
      for (let sitting = 0; interruptions < INTERRUPTIONS && sitting < SITTINGS; sitting++) {
        const run = await interrupted(args, isHurt && interruptions === 0 ? "words" : 40 + 7 * sitting);
        if (!/interrupted after [1-9]\d* blocks/.test(run.stderr)) continue;
        interruptions++;
        assert.equal(run.status, 1);
        assert.equal(summaryOf(run)["complete"], false);
        assert.ok(existsSync(state));
      }
      assert.equal(interruptions, INTERRUPTIONS);
      const kept = existsSync(state) ? (JSON.parse(readFileSync(state, "utf8")) as { problems: string[] }).problems : [];
      const rest = zexplore(...args);
      assert.equal(rest.status, whole.status);
      assert.deepEqual(summaryOf(rest), summaryOf(whole));
      const messages = (run: Run) => jsonLines(run.stdout).flatMap(({ type, message }) => (type === "error" ? [message] : []));
      // No object is told of twice, and none is left out.
      assert.deepEqual([...kept, ...messages(rest)], messages(whole));
      assert.equal(messages(whole).length > 0, isHurt);
      assert.ok(!existsSync(state), "there is nothing to go on with");
    } finally {
      rmSync(place, { recursive: true });
      if (isHurt) rmSync(folder, { recursive: true });
    }
  });
}
