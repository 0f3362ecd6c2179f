import assert from "node:assert/strict";
import { test } from "node:test";
import { appliesTo, isUserProperty, type PropertyFact, propertiesOf, propertyTable, valueWords, wordOfValue } from "../src/index.ts";

function factOf(name: string): PropertyFact {
  const fact = propertyTable.find((each) => each.name === name);
  assert.ok(fact, name);
  return fact;
}

test("the word for a number is the first that stands for it", () => {
  for (const [list, value, word] of [
    ["compression", 10n, "gzip"],
    ["compression", 7n, "gzip-3"],
    ["compression", 16n, "zstd"],
    ["compression", 16n + (19n << 7n), "zstd-19"],
    ["compression", 16n + (103n << 7n), "zstd-fast"],
    ["compression", 16n + (104n << 7n), "zstd-fast-2"],
    ["compression", 16n + (121n << 7n), "zstd-fast-100"],
    ["compression", 16n + (123n << 7n), "zstd-fast-1000"],
    ["dedup", 1n + 256n, "verify"],
    ["dedup", 11n, "sha512"],
    ["volmode", 1n, "full"],
    ["xattr", 2n, "sa"],
    ["xattr21", 1n, "on"],
    ["version", 5n, "5"],
    // Seen in a pool: formC is canonical decomposition (0x10) and composition (0x40).
    ["normalization", 0x50n, "formC"],
    ["normalization", 0x60n, "formKC"],
    ["normalization", 0x10n, "formD"],
  ] as const)
    assert.equal(wordOfValue(list, value), word, `${list} ${value}`);
});

test("a number that no word stands for has none", () => {
  assert.equal(wordOfValue("compression", 99n), undefined);
  assert.equal(wordOfValue("compression", 16n + (60n << 7n)), undefined);
  assert.equal(wordOfValue("compression", 15n + (1n << 7n)), undefined);
  assert.equal(wordOfValue("checksum", 2n ** 63n), undefined);
});

test("every preset of a property with words has a word, and no name comes twice", () => {
  for (const release of ["2.1", "2.4", "newer"] as const) {
    const facts = propertiesOf(release);
    assert.equal(new Set(facts.map(({ name }) => name)).size, facts.length);
    for (const fact of facts) {
      if (fact.words === undefined || fact.name === "version") continue;
      assert.equal(typeof fact.preset, "bigint", fact.name);
      assert.notEqual(wordOfValue(fact.words, fact.preset as bigint), undefined, fact.name);
    }
  }
  assert.ok(Object.keys(valueWords).every((list) => list !== ""));
});

test("a snapshot's numbers are those of its head's kind, its texts are not", () => {
  assert.equal(appliesTo(factOf("volsize"), "snapshot", "volume"), true);
  assert.equal(appliesTo(factOf("volsize"), "snapshot", "filesystem"), false);
  assert.equal(appliesTo(factOf("version"), "snapshot", "volume"), false);
  assert.equal(appliesTo(factOf("userrefs"), "snapshot", "volume"), true);
  assert.equal(appliesTo(factOf("mlslabel"), "snapshot", "volume"), true);
  assert.equal(appliesTo(factOf("quota"), "snapshot", "filesystem"), false);
  assert.equal(appliesTo(factOf("referenced"), "bookmark", "filesystem"), true);
});

test("releases differ in what they know and in what they presume", () => {
  const preset = (release: "2.1" | "2.4", name: string) => propertiesOf(release).find((fact) => fact.name === name)?.preset;
  assert.equal(preset("2.1", "compression"), 2n);
  assert.equal(preset("2.4", "compression"), 1n);
  assert.equal(preset("2.1", "longname"), undefined);
  assert.equal(preset("2.4", "longname"), 0n);
  assert.equal(preset("2.4", "zoned_uid"), undefined);
});

test("a user's property has a colon and no capitals", () => {
  assert.equal(isUserProperty("org.zfskit:note"), true);
  assert.equal(isUserProperty("note"), false);
  assert.equal(isUserProperty("Org:note"), false);
  assert.equal(isUserProperty("$hasrecvd"), false);
});
