// Whole programs as processes, in turn: once to warm up and to compare what they did, then for the figures.
import { spawnSync } from "node:child_process";
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { has } from "./here.mjs";
import { measure } from "./measure.mjs";
import { startNginx } from "./nginx.mjs";
import { emptyScript, oneDisk, outcomeOfBaseline, tasks } from "./tasks.mjs";

/**
 * @typedef {object} Contender
 * @property {string} task
 * @property {string} who a runtime's name, `baseline ` and a runtime's name, or a peer
 * @property {import("./measure.mjs").Used[]} runs
 *
 * @param {object} options
 * @param {string} options.pools
 * @param {string} options.bundle the file that zexplore is
 * @param {import("./here.mjs").Runtime[]} options.runtimes
 * @param {import("./zdb.mjs").Zdb | undefined} options.zdb
 * @param {number} options.rounds
 * @param {RegExp} options.only names of tasks
 * @param {(line: string) => void} options.say
 * @returns {{ tasks: import("./tasks.mjs").Task[], contenders: Contender[], leftOut: string[], failures: string[] }}
 *   tasks that failed, or that programs did not agree about, are among the failures only
 */
export function measurePrograms({ pools, bundle, runtimes, zdb, rounds, only, say }) {
  const work = mkdtempSync(join(pools, "bench-work-"));
  const web = startNginx(pools, join(work, "nginx"));
  try {
    const places = { folder: work, output: join(work, "output") };
    const all = tasks({ pools, work, output: places.output, zdb, origin: web?.origin, has });
    const chosen = all.filter(({ name }) => only.test(name));
    prepare({ pools, work, runtime: runtimes[0], bundle, output: places.output });
    const done = [];
    const contenders = [];
    const failures = [];
    for (const task of chosen) {
      say(task.name);
      const programs = programsOf(task, { runtimes, bundle, pools, work });
      try {
        contenders.push(...inTurn(task, programs, { places, rounds }));
        done.push(task);
      } catch (error) {
        failures.push(`${task.name}: ${error.message}`);
      }
    }
    const leftOut = [...(zdb === undefined ? ["zdb"] : []), ...["lz4", "grub-fstest", "nginx", "qemu-img"].filter((name) => !has(name))];
    return { tasks: done, contenders, leftOut, failures };
  } finally {
    web?.stop();
    rmSync(work, { recursive: true });
  }
}

/** One run of each to compare them, then rounds of one run each. */
function inTurn(task, programs, { places, rounds }) {
  compare(programs, places);
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, program] of programs.entries()) runs[i].push(run(program, places));
  }
  return programs.map(({ who }, i) => ({ task: task.name, who, runs: runs[i] }));
}

/** Everything that is run for a task. */
function programsOf(task, { runtimes, bundle, pools, work }) {
  const { peer, others = [], baseline, writesItself = false, outcome } = task;
  const empty = emptyScript(work);
  const programs = [...(peer === undefined ? [] : [peer]), ...others].map(({ name, ...its }) => ({
    who: name,
    writesItself: false,
    outcome,
    ...its,
  }));
  for (const { name, runs } of runtimes) {
    if (baseline !== undefined) {
      const command = baseline === "empty" ? runs(empty) : [...runs(bundle), ...oneDisk(pools)];
      programs.push({ who: `baseline ${name}`, program: { command }, writesItself: false, outcome: outcomeOfBaseline[baseline] });
    }
    programs.push({ who: name, program: { command: [...runs(bundle), ...task.ours] }, writesItself, outcome });
  }
  return programs;
}

/** The run that warms caches up: all have to come to the same. */
function compare(programs, places) {
  const outcomes = new Map();
  for (const program of programs) {
    run(program, places);
    const outcome = program.outcome(places.output);
    if (outcome !== undefined) outcomes.set(program.who, outcome);
  }
  if (new Set(outcomes.values()).size > 1) {
    throw new Error(`outcomes differ\n${[...outcomes].map(([who, outcome]) => `  ${who}: ${outcome}`).join("\n")}`);
  }
}

/** What a program wrote before is gone when it starts: to overwrite is other work than to write. */
function run({ program, writesItself }, { folder, output }) {
  rmSync(output, { recursive: true, force: true });
  return measure(program, { folder, output: writesItself ? join(folder, "said") : output });
}

/** Plain and LZ4 files of what the pools hold, for peers; raidz2 without two of its disks. */
function prepare({ pools, work, runtime, bundle, output }) {
  measure({ command: [...runtime.runs(bundle), ...oneDisk(pools)] }, { folder: work, output });
  copyFileSync(output, join(work, "plain"));
  measure(
    { command: [...runtime.runs(bundle), "cp", "-p", join(pools, "bench1"), "small:/", join(work, "small")] },
    { folder: work, output },
  );
  if (has("qemu-img"))
    spawnSync("qemu-img", ["convert", "-f", "raw", "-O", "qcow2", join(pools, "bench1/0.img"), join(work, "bench1.qcow2")]);
  if (has("lz4")) spawnSync("lz4", ["-q", join(work, "plain"), join(work, "plain.lz4")]);
  const less = join(work, "bench2-less");
  mkdirSync(less);
  const images = readdirSync(join(pools, "bench2")).filter((file) => file.endsWith(".img"));
  for (const file of images.sort().slice(2)) linkSync(join(pools, "bench2", file), join(less, file));
}
