#!/usr/bin/env node
// npm run test:browser: the packages' tests and whole pools in headless Chromium. Names of files or pools choose some.
import { availableParallelism } from "node:os";
import { bundleForBrowser } from "./browser/bundle.mjs";
import { findChromium, startChromium } from "./browser/chromium.mjs";
import { startServer } from "./browser/server.mjs";
import { runInWorker, unitTests } from "./browser/unit-tests.mjs";

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
const bundles = await bundleForBrowser(["scripts/browser/unit-worker.mjs", ...files]);
const server = await startServer(bundles, new Map());
const browser = await startChromium(executable);
try {
  await browser.page.goto(server.origin);
  await inLanes(files.filter(chosen), runFile);
  for (const [file, modules] of leftOut) if (chosen(file)) console.log(`LEFT OUT ${file}: needs ${modules.join(", ")}`);
} finally {
  await browser.close();
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Several at a time, as there are cores. */
async function inLanes(all, run) {
  const left = [...all];
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
}

async function runFile(file) {
  const started = Date.now();
  const result = await runInWorker(browser.page, file);
  passed += result.passed.length;
  failed += result.failed.length;
  const skipped = result.skipped.length === 0 ? "" : `, ${result.skipped.length} SKIPPED`;
  const counts = `${result.passed.length} passed, ${result.failed.length} failed${skipped}`;
  console.log(`${result.failed.length === 0 ? "ok    " : "FAILED"} ${file}: ${counts}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  for (const { name, why } of result.failed) console.log(`       ${name}\n         ${why.split("\n").slice(0, 6).join("\n         ")}`);
}
