/** Labels, field by field, as `zdb -l` shows them. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fixture, fixtureNames, fixtureText, type PoolFacts } from "../src/fixture.ts";
import { jsonLines, zexplore } from "../src/zexplore.ts";

for (const name of fixtureNames()) {
  test(`${name}: labels say what zdb -l says`, async () => {
    const folder = await fixture(name);
    const stale = Object.keys((JSON.parse(fixtureText(name, "pool.json")) as PoolFacts).staleLabelFields ?? {});
    const without = (config: unknown) => Object.fromEntries(Object.entries(config as object).filter(([field]) => !stale.includes(field)));
    for (const [image, expected] of zdbLabels(fixtureText(name, "zdb-label.txt"))) {
      // What was removed from the pool has a label for zdb, and is no member: it is not kept.
      if (!existsSync(join(folder, image))) continue;
      const run = zexplore("label", "-p", join(folder, image), "--json");
      assert.equal(run.status, 0, run.stderr);
      const labels = jsonLines(run.stdout);
      assert.deepEqual(
        labels.map(({ config, labels: indices }) => ({ config: without(textForms(config)), labels: (indices as number[]).join(" ") })),
        expected.map(({ config, labels: indices }) => ({ config: without(config), labels: indices })),
        image,
      );
    }
  });
}

interface ZdbLabel {
  config: unknown;
  labels: string;
}

/** Parse the output of `zdb -l`: nested names and values, four blanks a level, and which labels say so. */
function zdbLabels(text: string): Map<string, ZdbLabel[]> {
  const images = new Map<string, ZdbLabel[]>();
  let labels: ZdbLabel[] = [];
  let stack: Record<string, unknown>[] = [];
  for (const line of text.split("\n")) {
    const image = /^## (.*)$/.exec(line)?.[1];
    if (image !== undefined) {
      labels = [];
      images.set(image, labels);
    }
    if (/^LABEL \d/.test(line)) stack = [{}];
    // Behind the labels of a cache device zdb shows its header, which is none.
    if (/^L2ARC/.test(line)) stack = [];
    if (stack.length === 0) continue;
    const found = /^ {4}labels = (.*?) *$/.exec(line)?.[1];
    if (found !== undefined) labels.push({ config: stack[0], labels: found });
    const field = /^((?: {4})+)([^\s:][^:]*(?::[^:\s]+)?)(?:: (.*)|(:))?$/.exec(line);
    if (field === null || found !== undefined || /^-+$/.test(line)) continue;
    const depth = (field[1] ?? "").length / 4;
    stack.length = depth;
    const into = stack[depth - 1];
    assert.ok(into !== undefined, line);
    const fieldName = field[2] ?? "";
    if (field[4] !== undefined) {
      const child: Record<string, unknown> = {};
      const indexed = /^(.*)\[(\d+)\]$/.exec(fieldName);
      if (indexed === null) into[fieldName] = child;
      else {
        const list = (into[indexed[1] ?? ""] ?? []) as unknown[];
        list[Number(indexed[2])] = child;
        into[indexed[1] ?? ""] = list;
      }
      stack[depth] = child;
    } else if (field[3] !== undefined) {
      const value = field[3].replace(/^'(.*)'$/, "$1");
      const element = /^(.*)\[(\d+)\]$/.exec(fieldName);
      if (element === null) into[fieldName] = value;
      else into[element[1] ?? ""] = [...((into[element[1] ?? ""] ?? []) as string[]), value];
    } else into[fieldName] = "true";
  }
  return images;
}

/** All values as text: zdb prints no types. */
function textForms(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textForms);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, textForms(item)]));
}
