/**
 * Runs the examples of the READMEs: every ```ts block is type-checked, and has to end without an error.
 *
 * An example that needs a pool names it "tank.img", and here gets the pool of conformance/fixtures/openzfs-2.4/pair:
 * a mirror called pair with files, a snapshot pair@s and a volume pair/vol. "tank-0.img" stands for one of its disks. An example that prints ends with a comment
 * of the last line printed, such as `// 12 true`, and is held to it (up to a colon).
 */
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fixture } from "../conformance/src/fixture.ts";

const POOL = "openzfs-2.4/pair";
const README_LINES = 120;
const EXAMPLE_LINES = 15;

const root = join(import.meta.dirname, "..");
// Not below node_modules: Node strips no types there.
const folder = join(root, ".cache/docs");

interface Example {
  /** README and line, as editors open it. */
  readonly place: string;
  readonly text: string;
  readonly file: string;
}

const problems: string[] = [];
const pool = await fixture(POOL);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const examples = globSync("{README.md,packages/*/README.md,generated/README.md}", { cwd: root }).sort().flatMap(readExamples);
checkTypes();
for (const example of examples) runExample(example);

for (const problem of problems) console.error(problem);
console.log(`${examples.length} examples, ${problems.length === 0 ? "all run" : `${problems.length} problems`}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function readExamples(readme: string): Example[] {
  const lines = readFileSync(join(root, readme), "utf8").split("\n");
  if (lines.length > README_LINES) problems.push(`${readme} has ${lines.length} lines, more than ${README_LINES}: shorten it`);
  const found: Example[] = [];
  lines.forEach((line, start) => {
    if (line !== "```ts") return;
    const text = lines.slice(start + 1, lines.indexOf("```", start + 1));
    const place = `${readme}:${start + 2}`;
    if (text.length > EXAMPLE_LINES) problems.push(`${place} has ${text.length} lines, more than ${EXAMPLE_LINES}: shorten it`);
    const file = join(folder, `${readme.replace(/\W+/g, "-")}-${start + 2}.ts`);
    writeFileSync(
      file,
      text
        .join("\n")
        .replaceAll('"tank.img"', JSON.stringify(pool))
        .replaceAll('"tank-0.img"', JSON.stringify(join(pool, "0.img"))),
    );
    found.push({ place, text: text.join("\n"), file });
  });
  return found;
}

function checkTypes(): void {
  const config = {
    extends: "../../tsconfig.json",
    compilerOptions: { isolatedDeclarations: false, declaration: false, declarationMap: false },
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...config, exclude: [] }));
  const run = spawnSync("npx", ["tsc", "--pretty", "false", "-p", folder], { cwd: root, encoding: "utf8" });
  for (const line of run.stdout.split("\n").filter((text) => text.includes("error TS"))) {
    const example = examples.find(({ file }) => line.includes(basename(file)));
    problems.push(`${example?.place ?? "an example"}: ${line.slice(line.indexOf("("))}`);
  }
}

function runExample({ place, text, file }: Example): void {
  const run = spawnSync(process.execPath, ["--conditions=zfskit-source", file], { cwd: folder, encoding: "utf8", timeout: 60_000 });
  if (run.status !== 0) problems.push(`${place} fails: ${run.stderr || `signal ${run.signal}`}`);
  const expected = /\/\/ (.+)\s*$/.exec(text.split("\n").at(-1) ?? "")?.[1]?.split(":")[0];
  const printed = run.stdout.trimEnd().split("\n").at(-1) ?? "";
  if (run.status === 0 && expected !== undefined && !sameWords(printed, expected)) {
    problems.push(`${place} prints ${JSON.stringify(printed)}, and says ${JSON.stringify(expected)}`);
  }
}

/** Spaces apart. */
function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}
