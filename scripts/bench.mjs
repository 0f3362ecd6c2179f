#!/usr/bin/env node
// npm run bench: kernels within each runtime, and whole programs as processes, against others that do the same.
// Prints tables; a whole run writes them to docs/performance.md too. CONTRIBUTING.md has its options.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { machine, mountedAs, runtimesHere } from "./bench/here.mjs";
import { measureKernels } from "./bench/kernels.mjs";
import { kernelsReport } from "./bench/kernels-report.mjs";
import { noPeak } from "./bench/measure.mjs";
import { poolsFolder } from "./bench/pools.mjs";
import { measurePrograms } from "./bench/programs.mjs";
import { programsReport } from "./bench/programs-report.mjs";
import { findZdb } from "./bench/zdb.mjs";
import { writePart } from "./markdown.mjs";
import { newestNode, npmNode } from "./runtimes.mjs";

const usage = `usage: npm run bench -- [kernels|programs] [options]
  --pools FOLDER       pools to measure programs with, as tools/fixtures/make-pools.sh leaves them; else they are made
  --zdb COMMAND        how zdb is run, if it is not on the PATH: words, the last of them zdb
  --zdb-sees FOLDER    what FOLDER of --pools is called where zdb runs
  --packages FOLDER    where npm has put packages to compare with that this project does not depend on
  --bundle FILE        the zexplore to measure; else that of this working tree, as built
  --runtime NAME       node20, node, deno or bun; may be given several times
  --only REGEX         rows and tasks whose names match
  --quick              one round instead of five
  --write              write docs/performance.md although it was not a whole run`;

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pools: { type: "string" },
    zdb: { type: "string" },
    "zdb-sees": { type: "string" },
    packages: { type: "string", default: join(root, ".cache/bench/packages") },
    bundle: { type: "string", default: join(root, "packages/zexplore/dist/bundle/main.js") },
    runtime: { type: "string", multiple: true, default: [] },
    only: { type: "string", default: "" },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help || positionals.some((part) => part !== "kernels" && part !== "programs")) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const runtimes = runtimesHere(values.runtime);
const options = { runtimes, rounds: values.quick ? 1 : 5, only: new RegExp(values.only), say: (line) => console.error(line) };
const whole = values.write || (!values.quick && values.only === "" && values.runtime.length === 0 && values.bundle.startsWith(root));
const document = join(root, "docs/performance.md");
const wanted = (part) => positionals.length === 0 || positionals.includes(part);
let failed = false;
// Before anything takes its time.
const pools = wanted("programs") ? poolsOrEnd() : "";

if (wanted("kernels")) {
  const maker = newestNode() ?? npmNode();
  const { measured, leftOut } = await measureKernels({ ...options, maker, packages: values.packages });
  report("kernels", kernelsReport(measured, runtimes), leftOut, []);
}
if (wanted("programs")) {
  const zdb = findZdb({ command: values.zdb, sees: values["zdb-sees"], pools });
  const { leftOut, failures, ...measured } = measurePrograms({ ...options, pools, zdb, bundle: values.bundle });
  const facts = [`pools and outputs on ${mountedAs(pools)}, cached`];
  if (zdb?.version !== undefined) facts.unshift(`zdb of OpenZFS ${zdb.version}`);
  if (noPeak !== undefined) leftOut.push(noPeak);
  for (const failure of failures) console.error(failure);
  failed = failures.length > 0;
  report("programs", programsReport(measured, runtimes), leftOut, facts);
}
process.exitCode = failed ? 1 : 0;

function poolsOrEnd() {
  try {
    return poolsFolder(values.pools);
  } catch (error) {
    console.error(`bench: ${error.message}`);
    process.exit(1);
  }
}

function report(part, tables, leftOut, facts) {
  const head = [...machine(), `${runtimes.map(({ title }) => title).join(", ")}`, ...facts].map((line) => `- ${line}`);
  if (leftOut.length > 0) head.push(`- left out, as not there: ${leftOut.join(", ")}`);
  const text = `${head.join("\n")}\n\n${tables}`;
  console.log(`\n# ${part}\n${text}`);
  if (whole && !failed) writePart(document, part, text);
}
