#!/usr/bin/env node
// npm run test:browser: the packages' tests and whole pools in headless Chromium. Names of files or pools choose some.
import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bundleForBrowser } from "./browser/bundle.mjs";
import { findChromium, startChromium } from "./browser/chromium.mjs";
import { holdInBrowser, images, poolTests } from "./browser/pools.mjs";
import { runExample, writeExample } from "./browser/readme-example.mjs";
import { watched } from "./browser/responsive.mjs";
import { startServer } from "./browser/server.mjs";
import { runInWorker, unitTests } from "./browser/unit-tests.mjs";

const SHOWN = 5;
/** The pool with the most to read. */
const LARGE = "openzfs-2.4/single";
/** That of the other examples in READMEs. */
const EXAMPLE = "openzfs-2.4/pair";
/** What people take for at once is half of that, but other programs want the cores too. */
const LATE_MS = 200;

const wanted = process.argv.slice(2);
const chosen = (name) => wanted.length === 0 || wanted.some((part) => name.includes(part));

const executable = findChromium();
if (executable === undefined) {
  console.log("SKIPPED browser: no chromium or google-chrome on the PATH, and ZFSKIT_CHROMIUM names none");
  console.log("0 passed, 0 failed");
  process.exit(0);
}

let passed = 0;
let failed = 0;

const { files, leftOut } = await unitTests();
const pools = await poolTests(chosen);
const workers = ["unit-worker", "pool-worker", "hold-pool"].map((name) => `scripts/browser/${name}.mjs`);
const server = await startServer(await bundleForBrowser([...workers, ...writeExample(), ...files]));
const browser = await startChromium(executable);
try {
  await browser.page.goto(server.origin);
  await inLanes(files.filter(chosen), runFile);
  for (const [file, modules] of leftOut) if (chosen(file)) console.log(`LEFT OUT ${file}: needs ${modules.join(", ")}`);
  await inLanes(pools, holdPool);
  if (chosen("responsive")) await staysResponsive();
  if (chosen("example")) await exampleRuns();
  if (chosen("changed")) await changedFilesAreRefused();
} finally {
  await browser.close();
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Several at a time, and more than there are cores: many wait for the server. */
async function inLanes(all, run) {
  const left = [...all];
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one);
  };
  await Promise.all(Array.from({ length: Math.min(8, 2 * availableParallelism()) }, lane));
}

async function runFile(file) {
  const started = Date.now();
  const result = await runInWorker(browser.page, file);
  passed += result.passed.length;
  failed += result.failed.length;
  const counts = `${result.passed.length} passed, ${result.failed.length} failed`;
  console.log(`${result.failed.length === 0 ? "ok     " : "FAILED "} ${file}: ${counts}, ${seconds(started)}`);
  for (const name of result.skipped) console.log(`SKIPPED ${file}: ${name}`);
  for (const { name, why } of result.failed) console.log(`        ${name}\n          ${why.split("\n").slice(0, 6).join("\n          ")}`);
}

async function holdPool(pool) {
  if (typeof pool.files === "string") {
    console.log(`SKIPPED ${pool.name} ${pool.way}: ${pool.files}`);
    return;
  }
  const started = Date.now();
  const { entries, lines } = await holdInBrowser(browser.page, pool);
  count(lines.length === 0);
  const verdict = lines.length === 0 ? "equal  " : "DIFFERS";
  console.log(`${verdict} ${pool.name} ${pool.way}, ${entries} entries, ${seconds(started)}`);
  showSome(lines);
}

async function exampleRuns() {
  const lines = await runExample(browser.page, EXAMPLE, await images(EXAMPLE));
  count(lines.length === 0);
  console.log(`${lines.length === 0 ? "ok     " : "FAILED "} the example of zfskit's README, with ${EXAMPLE}`);
  showSome(lines);
}

/** What was chosen is a file as it was then. */
async function changedFilesAreRefused() {
  const folder = mkdtempSync(join(tmpdir(), "zfskit-changed-"));
  try {
    const files = [];
    for (const image of await images(EXAMPLE)) {
      const file = join(folder, basename(image));
      copyFileSync(image, file);
      files.push(file);
    }
    const change = () => {
      for (const file of files) appendFileSync(file, "more");
    };
    const { lines } = await holdInBrowser(browser.page, { name: EXAMPLE, way: "as Files", files }, change);
    const good = lines.length === 1 && /ZfsError: 0\.img could not be read/.test(lines[0]);
    count(good);
    console.log(`${good ? "ok     " : "FAILED "} changed: Files that change once they are chosen cannot be read`);
    if (!good) showSome(lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function showSome(lines) {
  for (const line of lines.slice(0, SHOWN)) console.log(`        ${line}`);
  if (lines.length > SHOWN) console.log(`        and ${lines.length - SHOWN} more`);
}

async function staysResponsive() {
  const { page } = browser;
  const busy = await watched(page, () => page.evaluate(keepBusy, 2 * LATE_MS));
  sayHowLate("a page that is busy is noticed", busy, busy.lateMs > LATE_MS);
  const large = { name: LARGE, way: "as Files", files: await images(LARGE) };
  const reading = await watched(page, () => holdInBrowser(page, large));
  const good = reading.result.lines.length === 0 && reading.ticks > 0 && reading.lateMs < LATE_MS;
  sayHowLate(`while a worker reads ${LARGE}, its page goes on`, reading, good);
}

function sayHowLate(what, { ticks, lateMs }, good) {
  count(good);
  console.log(`${good ? "ok     " : "FAILED "} responsive: ${what}: ${ticks} ticks of a timer, ${Math.round(lateMs)} ms late at most`);
}

/** Runs in the page. */
function keepBusy(ms) {
  for (const start = performance.now(); performance.now() - start < ms; );
}

function count(good) {
  if (good) passed++;
  else failed++;
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
