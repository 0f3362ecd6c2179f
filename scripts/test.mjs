#!/usr/bin/env node
// npm test: the checks, the build, and every test on every runtime that is here. Plain JavaScript, since Node 20 starts it.
// With names it runs only those: node scripts/test.mjs deno conformance
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { newestNode, npmNode, otherRuntime } from "./runtimes.mjs";

const root = new URL("..", import.meta.url).pathname;

/** Folders with tests below them: from source, and where the build puts them. */
const suites = {
  unit: [...readdirSync(join(root, "packages")).map((name) => `packages/${name}/test`), "tools/codegen/test", "fuzz/test"],
  conformance: ["conformance/suite"],
};

/** Hold pools to their manifests, with a line each: every fixture, and a few in all that disks can lie in. */
const holders = { pools: "conformance/src/hold.ts", sources: "conformance/src/hold-sources.ts" };

const source = "zfskit-source";
/** Node leaves a processor to the one that started it, which has nothing to do. */
const nodeTest = ["--test", `--test-concurrency=${availableParallelism()}`];
const denoOptions = ["--allow-all", "--no-lock", "--no-check", "--conditions", source];
const runtimes = {
  node20: { command: () => npmNode(), test: (files) => [...nodeTest, ...files], run: (file) => [file], built: true },
  node: {
    command: () => newestNode(),
    test: (files) => [`--conditions=${source}`, ...nodeTest, ...files],
    run: (file) => [`--conditions=${source}`, file],
  },
  deno: {
    command: () => otherRuntime("deno"),
    test: (files) => ["test", "--quiet", "--parallel", ...denoOptions, ...files],
    run: (file) => ["run", "--quiet", ...denoOptions, file],
  },
  bun: {
    command: () => otherRuntime("bun"),
    test: (files) => [`--conditions=${source}`, "test", "--timeout", "120000", ...files.map((file) => `./${file}`)],
    run: (file) => [`--conditions=${source}`, file],
  },
};

const wanted = process.argv.slice(2);
const chosen = (name) => wanted.length === 0 || wanted.includes(name);
const anyRuntime = Object.keys(runtimes).some((name) => wanted.includes(name));
const anySuite = Object.keys(suites).some((name) => wanted.includes(name));

let passed = 0;
let failed = 0;
const failures = [];

if (chosen("check")) step("checks", "npm", ["run", "--silent", "check"]);
if (wanted.length === 0 || anyRuntime || anySuite) {
  step("build", "npm", ["run", "--silent", "build"]);
  if (wanted.length === 0) {
    step("packages", "npm", ["run", "--silent", "check:packages"]);
    step("sizes", "npm", ["run", "--silent", "check:size"]);
  }
  // The newest Node has zstd of its own; where it is missing, the first tests unpack, which takes a minute longer.
  if (newestNode() !== undefined) step("unpack pools", newestNode(), [`--conditions=${source}`, "conformance/src/unpack-all.ts"]);
  for (const [name, runtime] of Object.entries(runtimes)) {
    if (anyRuntime && !wanted.includes(name)) continue;
    const command = runtime.command();
    if (command === undefined) {
      console.log(`SKIPPED ${name}: not on the PATH, and none comes with npm for this machine`);
      continue;
    }
    for (const [suite, folders] of Object.entries(suites)) {
      if (anySuite && !wanted.includes(suite)) continue;
      const files = folders.flatMap((folder) => testFiles(folder, runtime.built === true));
      if (files.length > 0) step(`${suite} tests on ${name}`, command, runtime.test(files));
    }
    if (anySuite && !wanted.includes("conformance")) continue;
    for (const [what, file] of Object.entries(holders)) holdPools(`${what} on ${name}`, command, runtime, file);
  }
}
if (chosen("browser")) {
  if (newestNode() === undefined) console.log("SKIPPED browser: no Node that runs TypeScript");
  else counted("tests and pools in a browser", newestNode(), [`--conditions=${source}`, "scripts/test-browser.mjs"]);
}

for (const name of failures) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function testFiles(folder, built) {
  const parts = folder.split("/");
  const at = built ? [...parts.slice(0, -1), "dist", parts.at(-1)].join("/") : folder;
  if (!existsSync(join(root, at))) return [];
  return readdirSync(join(root, at))
    .filter((file) => file.endsWith(built ? ".test.js" : ".test.ts"))
    .sort()
    .map((file) => `${at}/${file}`);
}

function holdPools(name, command, runtime, file) {
  counted(name, command, runtime.run(runtime.built === true ? file.replace("/src/", "/dist/src/").replace(/ts$/, "js") : file));
}

/** A program that says last how many passed and failed: each counts. */
function counted(name, command, args) {
  console.log(`\n== ${name}`);
  const run = start(command, args, ["ignore", "pipe", "inherit"]);
  const text = run.stdout?.toString() ?? "";
  console.log(text.trimEnd());
  const [, good, bad] = /(\d+) passed, (\d+) failed\n$/.exec(text) ?? [undefined, 0, 1];
  passed += Number(good);
  failed += Number(bad);
  if (run.status !== 0) failures.push(name);
}

function start(command, args, stdio) {
  return spawnSync(command, args, {
    cwd: root,
    stdio,
    maxBuffer: 1 << 28,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
  });
}

function step(name, command, args) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const run = start(command, args, ["ignore", "inherit", "inherit"]);
  const ok = run.status === 0;
  if (ok) passed++;
  else {
    failed++;
    failures.push(name);
    if (run.error !== undefined) console.log(String(run.error));
  }
  console.log(`== ${name}: ${ok ? "ok" : "FAILED"}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
