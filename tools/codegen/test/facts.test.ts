/** The specs against the C compiler's facts, and proof that the comparison notices what it should. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Facts, StructFacts } from "../src/facts.ts";
import { compareFacts, readFacts, withoutFacts } from "../src/facts.ts";
import { layOut } from "../src/layout.ts";
import { repository, specs } from "./repository.ts";

const layouts = layOut(specs());
const { versions, ignored } = readFacts(join(repository, "specs/facts"));
const newest = versions.at(-1)?.facts as Facts;

describe("the specs have the layout of OpenZFS's structures", () => {
  for (const { version, facts } of versions) {
    test(`OpenZFS ${version}`, () => {
      const result = compareFacts(layouts, facts, ignored, facts === newest ? undefined : newest);
      assert.deepEqual(result.problems, []);
      assert.ok(result.members > 300 && result.masks >= 20);
    });
  }
  test("every C type that a spec names has facts", () =>
    assert.deepEqual(
      withoutFacts(
        layouts,
        versions.map(({ facts }) => facts),
        ignored,
      ),
      [],
    ));
  test("every ignored member has a reason", () => {
    for (const [type, members] of Object.entries(ignored)) {
      assert.ok(type in newest, type);
      for (const [member, reason] of Object.entries(members)) assert.ok(reason.length > 10, `${type}.${member}`);
    }
  });
});

describe("a disagreement is noticed", () => {
  for (const [type, known] of Object.entries(newest)) {
    if (ignored[type]?.["*"] !== undefined) continue;
    test(type, () => {
      const problems = (changed: StructFacts): readonly string[] => compareFacts(layouts, { ...newest, [type]: changed }, ignored).problems;
      for (const [member, [offset, size]] of Object.entries(known.fields)) {
        if (ignored[type]?.[member] !== undefined || !compared(type, member)) continue;
        assert.notDeepEqual(problems({ ...known, fields: { ...known.fields, [member]: [offset + 1, size] } }), [], `${member} moved`);
      }
      assert.notDeepEqual(problems({ ...known, fields: { ...known.fields, zz_new: [0, 8] } }), [], "a new member");
      for (const [accessor, words] of Object.entries(known.masks ?? {})) {
        const shifted = Object.fromEntries(
          Object.entries(words).map(([word, mask]) => [word, `0x${(BigInt(mask) ^ 1n).toString(16).padStart(16, "0")}`]),
        );
        assert.notDeepEqual(problems({ ...known, masks: { ...known.masks, [accessor]: shifted } }), [], `bits of ${accessor}`);
      }
    });
  }
});

/** True if some spec of the type names exactly this member at a known place. */
function compared(type: string, member: string): boolean {
  return [...layouts.values()].some(
    (layout) =>
      layout.structure.type["-zfskit-struct"] === type &&
      layout.fields.some((field) => [field.source["-zfskit-member"] ?? []].flat().includes(member)),
  );
}
