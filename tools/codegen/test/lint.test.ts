/** Every lint rule with a spec that breaks it; the spec it is made from is clean. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { lint } from "../src/lint.ts";
import type { Problem } from "../src/load.ts";
import { loadSpecs } from "../src/load.ts";
import { repository, specs } from "./repository.ts";

const order = "endian: {switch-on: is_le, cases: {true: le, false: be}}";
const good = `
meta:
  id: box
  imports: [../other/lid, ../other/fixed_lid]
  ${order}
  -zfskit-const: {BOX_LIMIT: 7}
params:
  - {id: is_le, type: bool}
-zfskit-size: 48
doc: A box.
doc-ref: OpenZFS include/box.h box_t
seq:
  - {id: magic, type: u8, -zfskit-expect: "0x1122334455667788", doc: Magic., doc-ref: box.h}
  - {id: count, type: u4, doc: Number of things., doc-ref: box.h}
  - {id: kind, type: u2, enum: colour, doc: Colour., doc-ref: box.h}
  - {id: pad, size: 2, -zfskit-role: pad}
  - id: word
    type: u8
    doc: A word.
    doc-ref: box.h
    -zfskit-bits:
      - {id: low, bits: 24, doc: Low bits.}
      - {id: high, bits: 40, -zfskit-number: safe, -zfskit-unit: 512, doc: High bits.}
  - {id: lid, type: lid(is_le), doc: Lid., doc-ref: box.h}
  - {id: fixed, type: fixed_lid, doc: Lid., doc-ref: box.h}
  - {id: label, type: strz, size: 8, encoding: UTF-8, doc: Label., doc-ref: box.h}
instances:
  again: {pos: 8, type: u4, doc: The number again., doc-ref: box.h}
enums:
  colour: {0: red, 1: {id: green, doc: Grass.}}
`;

const lid = `
meta: {id: lid, ${order}}
params: [{id: is_le, type: bool}]
-zfskit-size: 8
doc: A lid.
doc-ref: lid.h
seq:
  - {id: weight, type: u8, doc: Weight., doc-ref: lid.h}
enums:
  shape: {0: round}
`;

const fixedLid = `
meta: {id: fixed_lid, endian: be}
-zfskit-size: 8
doc: A lid in one byte order.
doc-ref: lid.h
seq:
  - {id: weight, type: u8, doc: Weight., doc-ref: lid.h}
`;

/** Append an attribute to the box, which is then no longer of a fixed size. */
function tail(attribute: string): (text: string) => string {
  return (text) =>
    text.replace("-zfskit-size: 48\n", "").replace("instances:", `  - {id: last, ${attribute}, doc: Last., doc-ref: box.h}\ninstances:`);
}

function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    assert.ok(text.includes(from), `the good spec has ${from}`);
    return text.replace(from, to);
  };
}

interface Row {
  readonly rule: string;
  readonly name: string;
  readonly change: (text: string) => string;
  readonly path?: string;
}

const rows: readonly Row[] = [
  { rule: "schema", name: "an unknown key", change: swap("type: u4, doc", "type: u4, process: zlib, doc") },
  {
    rule: "schema",
    name: "valid, which would keep damaged blocks from being read",
    change: swap("type: u4, doc", "type: u4, valid: 3, doc"),
  },
  { rule: "schema", name: "a misspelt custom key", change: swap("-zfskit-unit: 512", "-zfskit-units: 512") },
  { rule: "schema", name: "an unquoted number above 2^53-1", change: swap('"0x1122334455667788"', "0x1122334455667788") },
  { rule: "schema", name: "a name with a capital", change: swap("id: count", "id: Count") },
  { rule: "schema", name: "a name that starts with _", change: swap("id: count", "id: _count") },
  { rule: "schema", name: "broken YAML", change: swap("params:", "params: [") },
  { rule: "schema", name: "a key twice", change: swap("doc: A box.", "doc: A box.\ndoc: A crate.") },
  { rule: "name-file", name: "a file named otherwise than its type", change: (text) => text, path: "here/crate" },
  { rule: "name-unique", name: "a type that another file has", change: (text) => `${text}types:\n  lid: {doc: x, doc-ref: x, seq: []}\n` },
  { rule: "name-unique", name: "an enum that another file has", change: swap("colour: {0", "shape: {0: flat}\n  colour: {0") },
  { rule: "name-unique", name: "a constant and an enum of one name", change: swap("BOX_LIMIT: 7", "BOX_LIMIT: 7, box_limit: 7") },
  { rule: "name-reserved", name: "a field with a word of JavaScript", change: swap("id: count", "id: class") },
  { rule: "name-reserved", name: "a field that views have themselves", change: swap("id: count", "id: off") },
  { rule: "name-reserved", name: "bits that views have themselves", change: swap("id: low", "id: le") },
  {
    rule: "name-reserved",
    name: "a type that hides a global",
    change: (text) => `${text}types:\n  array: {doc: x, doc-ref: x, seq: []}\n`,
  },
  { rule: "name-collision", name: "bits named as a field", change: swap("id: low", "id: count") },
  {
    rule: "name-collision",
    name: "two names equal in camel case",
    change: (text) => swap("id: low", "id: lo_w")(swap("id: kind", "id: lo__w")(text)),
  },
  { rule: "name-collision", name: "a field named as another's size in bytes", change: swap("id: count", "id: high_bytes") },
  { rule: "params-order", name: "no is_le", change: swap("  - {id: is_le, type: bool}", "  - {id: size, type: u4}") },
  { rule: "params-order", name: "no byte order", change: swap(`  ${order}\n`, "") },
  { rule: "type-forbidden", name: "a byte order in a type", change: swap("type: u4, doc", "type: u4le, doc") },
  { rule: "type-forbidden", name: "a bit type", change: swap("type: u4, doc", "type: b32, doc") },
  { rule: "type-forbidden", name: "a float", change: swap("type: u4, doc", "type: f4, doc") },
  { rule: "type-unknown", name: "a type that is not imported", change: swap("imports: [../other/lid, ", "imports: [") },
  { rule: "import-unknown", name: "an import of nothing", change: swap("../other/fixed_lid]", "../other/fixed_lid, ../other/pot]") },
  { rule: "type-order", name: "a type without its byte order", change: swap("lid(is_le)", "lid") },
  { rule: "type-order", name: "a byte order for a type that has one", change: swap("type: fixed_lid", "type: fixed_lid(is_le)") },
  { rule: "expression-syntax", name: "half an expression", change: tail("size: count +") },
  { rule: "expression-wide", name: "a u8 as a size", change: tail("size: magic") },
  { rule: "expression-wide", name: "arithmetic on a u8 of a nested structure", change: tail("size: lid.weight * 2") },
  { rule: "expression-wide", name: "a u8 as the case of a switch", change: tail("type: {switch-on: magic, cases: {1: u4}}") },
  { rule: "expression-bits", name: "a shift past 31 bits", change: tail("size: count << 3") },
  { rule: "expression-bits", name: "a shift of 32 bits", change: tail("size: count >> 1") },
  { rule: "expression-literal", name: "a number above 2^53-1", change: tail('type: u4, if: "magic == 0x1122334455667788"') },
  { rule: "layout-size", name: "a wrong sum", change: swap("-zfskit-size: 48", "-zfskit-size: 52") },
  { rule: "layout-size", name: "no sum", change: swap("-zfskit-size: 48\n", "") },
  { rule: "layout-bits", name: "bits that do not fill the word", change: swap("bits: 24", "bits: 23") },
  { rule: "layout-overlay", name: "an instance past the end", change: swap("pos: 8", "pos: 46") },
  { rule: "doc-missing", name: "a field without doc", change: swap("doc: Number of things., ", "") },
  { rule: "doc-missing", name: "a field without source", change: swap("doc: Number of things., doc-ref: box.h", "doc: Number of things.") },
  { rule: "doc-missing", name: "bits without doc", change: swap("{id: low, bits: 24, doc: Low bits.}", "{id: low, bits: 24}") },
  { rule: "doc-missing", name: "a structure without doc", change: swap("doc: A box.\n", "") },
  { rule: "extent-missing", name: "bytes without an end", change: swap("id: pad, size: 2,", "id: pad,") },
  { rule: "extent-missing", name: "a repetition without a count", change: tail("type: u4, repeat: expr") },
  { rule: "extent-missing", name: "text without an encoding", change: swap(", encoding: UTF-8", "") },
  { rule: "enum-unknown", name: "an enum of nowhere", change: swap("enum: colour", "enum: taste") },
  { rule: "enum-duplicate", name: "a name twice", change: swap("1: {id: green, doc: Grass.}", "1: red") },
  { rule: "enum-key", name: "a key above 2^53", change: swap("0: red", "9007199254740993: red") },
  {
    rule: "number-integer",
    name: "a unit on bytes",
    change: swap("size: 2, -zfskit-role: pad", "size: 2, -zfskit-unit: 512, -zfskit-role: pad"),
  },
  {
    rule: "number-integer",
    name: "a unit on more than 32 bits that are not safe",
    change: swap("bits: 40, -zfskit-number: safe", "bits: 40"),
  },
  {
    rule: "expect-integer",
    name: "an expected value that does not fit",
    change: swap("type: u4, doc", 'type: u4, -zfskit-expect: "0x100000000", doc'),
  },
  { rule: "expect-constant", name: "a constant that says otherwise", change: swap("BOX_LIMIT: 7", "BOX_MAGIC: 7") },
];

function problemsOf(text: string, path = "here/box"): readonly Problem[] {
  const files = new Map([
    ["other/fixed_lid", fixedLid],
    ["other/lid", lid],
    [path, text],
  ]);
  return lint(loadSpecs(files));
}

describe("lint", () => {
  test("the good spec is clean", () => assert.deepEqual(problemsOf(good), []));
  for (const { rule, name, change, path } of rows) {
    test(`${rule}: ${name}`, () => {
      const problems = problemsOf(change(good), path);
      assert.ok(problems.length > 0, "nothing was found");
      assert.deepEqual([...new Set(problems.map((problem) => problem.rule))], [rule], JSON.stringify(problems));
    });
  }
  test("every rule has a failing example", () => {
    const folder = join(repository, "tools/codegen/src");
    const text = readdirSync(folder)
      .filter((name) => /^(lint.*|load)\.ts$/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("");
    const reported = [...text.matchAll(/(?:report\(\s*|rule: )"([a-z]+(?:-[a-z]+)?)"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(reported)].sort(), [...new Set(rows.map((row) => row.rule))].sort());
  });
  test("the specs are clean", () => assert.deepEqual(lint(specs()), []));
});
