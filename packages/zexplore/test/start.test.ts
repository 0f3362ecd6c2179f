import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** What a module imports statically, types left out: `import x from "y"`, `import "y"`, `export { x } from "y"`. */
function importsOf(file: URL): string[] {
  const statements = readFileSync(file, "utf8").matchAll(/^(?:import|export)\s(?!type\s)(?:[^"'();]*?\sfrom\s+)?["']([^"']+)["']/gm);
  return [...statements].map((match) => match[1]!);
}

test("with main.ts loads the version and nothing else: the rest is imported when it is needed", () => {
  // .js where the tests were built.
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
  const source = (name: string) => new URL(`../src/${name}${extension}`, import.meta.url);
  assert.deepEqual(importsOf(source("main")), [`./version${extension}`]);
  assert.deepEqual(importsOf(source("version")), ["zexplore/package.json"]);
  assert.ok(importsOf(source("cli")).includes("commander"), "static imports are found at all");
});
