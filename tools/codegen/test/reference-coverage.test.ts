/** Property 5: the official parser takes each byte once, in fixed structures and in packed nvlists. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { layOut } from "../src/layout.ts";
import { camel } from "../src/names.ts";
import type { Parsed } from "./reference.ts";
import { parseRef, tryRef } from "./reference.ts";
import { specs } from "./repository.ts";
import { sampleBytes } from "./samples.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

const catalog = specs();

describe("the fields of a fixed structure cover each byte once", () => {
  for (const layout of layOut(catalog).values()) {
    if (!layout.fixed || layout.size === 0) continue;
    for (const littleEndian of layout.structure.endian === "both" ? [true, false] : [false]) {
      test(`${layout.id}, ${littleEndian ? "little" : "big"}-endian`, () => {
        const parsed = parseRef(layout.id, sampleBytes({ seed: 3, shape: "any", littleEndian }, layout.size), littleEndian);
        let end = 0;
        for (const { id } of layout.structure.type.seq ?? []) {
          const range = (parsed._debug as Record<string, Range>)[camel(id)] as Range;
          assert.equal(range.start, end, id);
          end = range.end;
        }
        assert.equal(end, layout.size);
      });
    }
  }
});

/** Bytes from 32-bit big-endian words and text. */
function xdr(...parts: readonly (number | string)[]): Uint8Array {
  const bytes = parts.flatMap((part) => {
    if (typeof part === "number") return [part >>> 24, (part >>> 16) & 255, (part >>> 8) & 255, part & 255];
    const text = [...new TextEncoder().encode(part)];
    return [...text, ...new Array<number>((4 - (text.length % 4)) % 4).fill(0)];
  });
  return new Uint8Array(bytes);
}

/** { version: 5000, name: "tank", vdev: {}, hole: (no value) } */
const nvlist = xdr(
  ...[0x01000000, 0, 1],
  ...[36, 32, 7, "version", 8, 1, 0, 5000],
  ...[32, 40, 4, "name", 9, 1, 4, "tank"],
  ...[44, 48, 4, "vdev", 19, 1, 0, 1, 0, 0],
  ...[24, 24, 4, "hole", 1, 0],
  ...[0, 0],
);

describe("a packed nvlist", () => {
  test("is read to its end, each byte once", () => {
    const parsed = parseRef("nvlist_xdr", nvlist, false);
    const seen = new Uint8Array(nvlist.length);
    count(parsed, seen);
    assert.deepEqual([...seen], new Array<number>(nvlist.length).fill(1));
  });
  test("cut anywhere is an error, not a shorter list", () => {
    for (let length = 0; length < nvlist.length; length++)
      assert.notEqual(tryRef("nvlist_xdr", nvlist.slice(0, length), false).error, undefined, String(length));
  });
});

/** Count the bytes of every leaf below `parsed`. */
function count(parsed: Parsed, seen: Uint8Array): void {
  const debug = parsed._debug as Record<string, Range & { ioOffset: number; arr?: readonly (Range & { ioOffset: number })[] }>;
  for (const [field, range] of Object.entries(debug)) {
    if (field.startsWith("_raw_")) continue;
    const value = parsed[field];
    const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
    const ranges = range.arr ?? [range];
    for (const [i, element] of elements.entries()) {
      const place = ranges[i] as Range & { ioOffset: number };
      if (typeof element === "object" && element !== null && "_debug" in element) count(element as Parsed, seen);
      else for (let at = place.start; at < place.end; at++) seen[place.ioOffset + at] = (seen[place.ioOffset + at] as number) + 1;
    }
  }
}
