/** `cli.ts generate | check | lint`, run from the root of the repository. */
import { resolve } from "node:path";
import { generatedFolders, generateTree } from "./generate.ts";
import type { Problem } from "./load.ts";
import { loadSpecs, readSpecs } from "./load.ts";
import { differences, writeTree } from "./tree.ts";

const root = resolve(import.meta.dirname, "../../..");

function report(problems: readonly Problem[]): void {
  for (const { rule, file, where, message } of problems)
    console.error(`specs/${file}.ksy${where === "" ? "" : ` ${where}`}: ${message} [${rule}]`);
}

async function main(command: string | undefined): Promise<number> {
  const catalog = loadSpecs(readSpecs(resolve(root, "specs")));
  const problems = catalog.problems;
  report(problems);
  if (problems.length > 0) return 1;
  if (command === "lint") return 0;
  const tree = await generateTree(root, catalog);
  if (command === "generate") {
    console.log(`${writeTree(root, tree, generatedFolders)} of ${tree.size} files changed`);
    return 0;
  }
  if (command === "check") {
    const found = differences(root, tree, generatedFolders);
    for (const line of found) console.error(line);
    if (found.length > 0) console.error("run: npm run generate");
    return found.length > 0 ? 1 : 0;
  }
  console.error("usage: cli.ts generate | check | lint");
  return 2;
}

process.exitCode = await main(process.argv[2]);
