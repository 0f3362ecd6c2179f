#!/usr/bin/env node
// npm test: the checks, the build, and every test on every runtime that is here. Plain JavaScript, since Node 20 starts it.
// With names it runs only those: node scripts/test.mjs deno conformance
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { newestNode, npmNode, otherRuntime } from "./runtimes.mjs";

const root = new URL("..", import.meta.url).pathname;

/** Folders with tests. */
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

if (chosen("check")) await step("checks", "npm", ["run", "--silent", "check"]);
if (wanted.length === 0 || anyRuntime || anySuite) {
  await step("build", "npm", ["run", "--silent", "build"]);
  if (wanted.length === 0) {
    await step("packages", "npm", ["run", "--silent", "check:packages"]);
    await step("sizes", "npm", ["run", "--silent", "check:size"]);
  }
  // The newest Node has zstd of its own; where it is missing, the first tests unpack, which takes a minute longer.
  if (newestNode() !== undefined) {
    await step("unpack pools", newestNode(), [`--conditions=${source}`, "conformance/src/unpack-all.ts"]);
  }
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
      if (files.length > 0) await step(`${suite} tests on ${name}`, command, runtime.test(files));
    }
    if (anySuite && !wanted.includes("conformance")) continue;
    for (const [what, file] of Object.entries(holders)) await holdPools(`${what} on ${name}`, command, runtime, file);
  }
}
if (chosen("browser")) {
  if (newestNode() === undefined) console.log("SKIPPED browser: no Node that runs TypeScript");
  else await counted("tests and pools in a browser", newestNode(), [`--conditions=${source}`, "scripts/test-browser.mjs"]);
}

// Of a long run often only the end is at hand.
for (const { name, output } of failures) console.log(`\n== of ${name}\n${aroundFailures(output)}`);
for (const { name } of failures) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The tests of a folder, or what the build made of them. (Builds leave what they made of files that are gone.) */
function testFiles(folder, built) {
  // Tools run from source alone.
  if (!existsSync(join(root, folder)) || (built && folder.startsWith("tools/"))) return [];
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".test.ts"));
  const paths = files.sort().map((file) => `${folder}/${file}`);
  return built ? paths.map((path) => builtFrom(path)) : paths;
}

/** Where the build puts what it makes of a file. */
function builtFrom(path) {
  return path.replace(/\/(src|test|suite)\//, "/dist/$1/").replace(/ts$/, "js");
}

function holdPools(name, command, runtime, file) {
  return counted(name, command, runtime.run(runtime.built === true ? builtFrom(file) : file));
}

/** A program that says how many passed and failed, in a line of its own: each counts. */
async function counted(name, command, args) {
  console.log(`\n== ${name}`);
  const { status, output } = await run(command, args);
  const [, good, bad] = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, \d+ SKIPPED)?$/gm)].at(-1) ?? [undefined, 0, 1];
  passed += Number(good);
  failed += Number(bad);
  if (status !== 0) failures.push({ name, output });
}

async function step(name, command, args) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status, output } = await run(command, args);
  if (status === 0) passed++;
  else {
    failed++;
    failures.push({ name, output });
  }
  console.log(`== ${name}: ${status === 0 ? "ok" : "FAILED"}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Run a program; what it says is shown, and kept. */
function run(command, args) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env });
  let output = "";
  const show = (text) => {
    process.stdout.write(text);
    output += text;
  };
  child.stdout.setEncoding("utf8").on("data", show);
  child.stderr.setEncoding("utf8").on("data", show);
  return new Promise((resolve) => {
    child.on("error", (error) => show(`${error}\n`));
    child.on("close", (status) => resolve({ status, output }));
  });
}

/** The lines around what the runtimes, and our own programs, say of what failed; the last ones at least. */
function aroundFailures(output) {
  const passes = /^\s*(\(pass\)|✔|ok )|\.\.\. ok \(/;
  const lines = output
    .trimEnd()
    .split("\n")
    .filter((line) => !passes.test(line));
  const shown = new Set();
  const show = (from, to) => {
    for (let at = Math.max(from, 0); at < Math.min(to, lines.length); at++) shown.add(at);
  };
  lines.forEach((line, at) => {
    if (/^\s*(not ok |\(fail\)|✖)|FAILED|DIFFERS|^error:|error TS\d/.test(line)) show(at - 15, at + 25);
  });
  if (shown.size === 0) show(lines.length - 40, lines.length);
  return [...shown]
    .sort((a, b) => a - b)
    .map((at) => lines[at])
    .slice(-300)
    .join("\n");
}
