/** What the generator promises of its output: the tree is up to date, stable, and plain Kaitai compiles. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compileSpecs, toModule } from "../src/emit-ref.ts";
import { parseExpression } from "../src/expression.ts";
import { generatedFolders, generateTree } from "../src/generate.ts";
import { byCodeUnit } from "../src/names.ts";
import { differences } from "../src/tree.ts";
import { repository, specs } from "./repository.ts";

describe("generate", () => {
  test("the tree holds what the specs give, and nothing else", async () => {
    assert.deepEqual(differences(repository, await generateTree(repository, specs()), generatedFolders), []);
  });
  test("an orphan, a missing and a changed file are named", async () => {
    const tree = new Map(await generateTree(repository, specs()));
    tree.delete("generated/views/dva.ts");
    tree.set("generated/views/blkptr.ts", "");
    tree.set("generated/views/new.ts", "");
    assert.deepEqual(differences(repository, tree, generatedFolders), [
      "differs  generated/views/blkptr.ts",
      "missing  generated/views/new.ts",
      "orphan   generated/views/dva.ts",
    ]);
  });
  test("the export with its expectations compiles", async () => {
    const modules = await compileSpecs(specs(), true);
    assert.match(modules["Uberblock.js"] as string, /ValidationNotEqualError/);
    for (const text of Object.values(modules)) toModule(text);
  });
  test("names are sorted the same everywhere", () => assert.deepEqual(["b", "B", "ä", "a"].sort(byCodeUnit), ["B", "a", "b", "ä"]));
});

describe("expressions", () => {
  test("operators bind as in Kaitai", () => {
    assert.deepEqual(parseExpression("a + 1 << 2 & 3 == b"), parseExpression("(((a + 1) << 2) & 3) == b"));
    assert.deepEqual(parseExpression("x ? 1 : y ? 2 : 3"), parseExpression("x ? 1 : (y ? 2 : 3)"));
  });
  test("what is left over is an error", () => {
    for (const bad of ["1 +", "a b", "(a", "a ? b", "#"]) assert.throws(() => parseExpression(bad), Error, bad);
  });
});
