/** `cli.ts generate | check | lint | facts`, run from the root of the repository. */
import { resolve } from "node:path";
import { compareFacts, readFacts, withoutFacts } from "./facts.ts";
import { generatedFolders, generateTree } from "./generate.ts";
import { layOut } from "./layout.ts";
import { lint } from "./lint.ts";
import type { Catalog, Problem } from "./load.ts";
import { loadSpecs, readSpecs } from "./load.ts";
import { differences, writeTree } from "./tree.ts";

const root = resolve(import.meta.dirname, "../../..");

function report(problems: readonly Problem[]): void {
  for (const { rule, file, where, message } of problems)
    console.error(`specs/${file}.ksy${where === "" ? "" : ` ${where}`}: ${message} [${rule}]`);
}

function checkFacts(catalog: Catalog): number {
  const layouts = layOut(catalog);
  const { versions, ignored } = readFacts(resolve(root, "specs/facts"));
  let wrong = 0;
  const newest = versions.at(-1)?.facts;
  for (const { version, facts } of versions) {
    const result = compareFacts(layouts, facts, ignored, facts === newest ? undefined : newest);
    for (const problem of result.problems) console.error(`OpenZFS ${version}: ${problem}`);
    console.log(`OpenZFS ${version}: ${result.structures} structures, ${result.members} members, ${result.masks} masks compared`);
    wrong += result.problems.length;
  }
  for (const type of withoutFacts(
    layouts,
    versions.map(({ facts }) => facts),
    ignored,
  )) {
    console.error(`${type}: no facts; add them, or a reason to specs/facts/ignored.json`);
    wrong++;
  }
  return wrong > 0 ? 1 : 0;
}

async function main(command: string | undefined): Promise<number> {
  const catalog = loadSpecs(readSpecs(resolve(root, "specs")));
  const problems = lint(catalog);
  report(problems);
  if (problems.length > 0) return 1;
  if (command === "lint") return 0;
  if (command === "facts") return checkFacts(catalog);
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
  console.error("usage: cli.ts generate | check | lint | facts");
  return 2;
}

process.exitCode = await main(process.argv[2]);
