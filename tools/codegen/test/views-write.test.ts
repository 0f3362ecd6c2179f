/** Properties 2, 3, 6 and 7: what setters do and refuse, truncation, and the two byte orders as twins. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isZfsError } from "@zfskit/core";
import fc from "fast-check";
import type { FieldInfo } from "../../../generated/views/access.ts";
import { catalog } from "../../../generated/views/catalog.ts";
import { firstDifference, sameBytes } from "./compare.ts";
import { parseRef } from "./reference.ts";
import { randomWords, sampleBytes, samples } from "./samples.ts";
import type { AnyValue, AnyView, Slot } from "./slots.ts";
import { classes, editors, indices, ownBits, read, slots, write } from "./slots.ts";

function typed(slot: Slot, value: bigint): AnyValue {
  return slot.value === "number" ? Number(value) : value;
}

/** A value that the slot takes: random bits, or one of its ends. */
function someValue(slot: Slot, next: () => number): AnyValue {
  const pick = next() % 4;
  if (pick === 0) return typed(slot, slot.max);
  if (pick === 1) return typed(slot, slot.min);
  const random = (BigInt(next()) << 32n) | BigInt(next());
  return typed(slot, slot.min + (random % (slot.max - slot.min + 1n)));
}

test("what reads has no setters: whoever only reads does not load them", () => {
  for (const [id, { view }] of classes) {
    const prototype = (view as unknown as { readonly prototype: object }).prototype;
    const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    const setting = members.filter(([name, { set }]) => set !== undefined || /^set[A-Z]/.test(name));
    assert.deepEqual(
      setting.map(([name]) => name),
      [],
      id,
    );
  }
});

describe("a setter writes its own bits, and the official parser reads them", () => {
  for (const [id, { view, fields, fixed, order }] of classes) {
    test(id, () => {
      const all = slots(fields).filter((slot) => slot.offset + slot.width <= view.SIZE);
      fc.assert(
        fc.property(samples, (sample) => {
          const littleEndian = order === "both" ? sample.littleEndian : order === "le";
          const next = randomWords(sample.seed);
          const bytes = sampleBytes(sample, view.SIZE);
          const seen = editors[id]?.of(bytes, 0, littleEndian) as AnyView;
          for (const slot of all) {
            const before = bytes.slice();
            const old = slot.big(seen);
            const value = someValue(slot, next);
            slot.set(seen, value);
            assert.equal(slot.get(seen), value, `${slot.label} reads what was set`);
            const own = ownBits(slot, littleEndian);
            for (const [position, byte] of before.entries())
              assert.equal((byte ^ (bytes[position] as number)) & ~(own.get(position) ?? 0), 0, `${slot.label} keeps byte ${position}`);
            if (old >= slot.min && old <= slot.max) {
              slot.set(seen, typed(slot, old));
              assert.ok(sameBytes(bytes, before), `${slot.label} is restored`);
            }
            slot.set(seen, value);
          }
          if (fixed) assert.equal(firstDifference(seen, fields, parseRef(id, bytes, littleEndian)), undefined);
        }),
        { numRuns: view.SIZE > 16384 ? 1 : view.SIZE > 1024 ? 2 : 8 },
      );
    });
  }
});

describe("a value out of range is refused and changes nothing", () => {
  for (const [id, { view, fields, order }] of classes) {
    test(id, () => {
      const bytes = sampleBytes({ seed: 5, shape: "any", littleEndian: true }, view.SIZE);
      const before = bytes.slice();
      const seen = editors[id]?.of(bytes, 0, order !== "be") as AnyView;
      for (const slot of slots(fields).filter((one) => one.offset + one.width <= view.SIZE)) {
        const bad: unknown[] =
          slot.value === "number"
            ? [Number(slot.max) + 1, Number(slot.min) - 1, 0.5, Number.NaN, Infinity, 1n, "1"]
            : [slot.max + 1n, slot.min - 1n, 1];
        for (const value of bad) assert.throws(() => slot.set(seen, value as AnyValue), TypeError, `${slot.label} = ${String(value)}`);
      }
      for (const field of fields) {
        if (field.kind === "bytes")
          assert.throws(() => write(seen, field.name, indices(field)[0], new Uint8Array(field.width + 1)), TypeError);
        if (field.kind === "string")
          assert.throws(() => write(seen, field.name, indices(field)[0], "x".repeat(field.width + 1)), TypeError);
        if (field.count !== undefined && field.count > 0 && field.kind !== "view")
          assert.throws(() => read(seen, field.name, field.count), TypeError);
      }
      assert.ok(sameBytes(bytes, before));
    });
  }
});

describe("setting everything to what was read changes nothing", () => {
  for (const [id, { view, fields, order }] of classes) {
    test(id, () => {
      fc.assert(
        fc.property(samples, (sample) => {
          const littleEndian = order === "both" ? sample.littleEndian : order === "le";
          const bytes = sampleBytes(sample, view.SIZE);
          const before = bytes.slice();
          const editor = (over: Uint8Array) => editors[id]?.of(over, 0, littleEndian) as AnyView;
          copyOnto(view.of(bytes, 0, littleEndian) as AnyView, editor(bytes), fields);
          assert.ok(sameBytes(bytes, before), "over itself");
          // Onto zeros it has to bring every byte: each belongs to a field, pads included.
          const copy = new Uint8Array(view.SIZE);
          copyOnto(view.of(before, 0, littleEndian) as AnyView, editor(copy), fields);
          assert.ok(sameBytes(copy, before), "onto zeros");
        }),
        { numRuns: view.SIZE > 16384 ? 1 : 4 },
      );
    });
  }
});

/** Set every field of `to` from `from`: numbers exactly, text as bytes, nested structures field by field. */
function copyOnto(from: AnyView, to: AnyView, fields: readonly FieldInfo[]): void {
  for (const field of fields) {
    const all = field.count === undefined ? [undefined] : Array.from({ length: field.count }, (_, i) => i);
    for (const index of all) {
      if (field.kind === "view") {
        copyOnto(
          read(from, field.name, index) as AnyView,
          read(to, field.name, index) as AnyView,
          catalog[field.view as string]?.fields as FieldInfo[],
        );
        continue;
      }
      const safe = field.value === "number" && field.width === 8;
      const name = safe ? `${field.name}Big` : field.kind === "string" ? `${field.name}Bytes` : field.name;
      write(to, name, index, read(from, name, index));
    }
  }
}

describe("too few bytes are refused as ECORRUPT", () => {
  for (const [id, { view }] of classes) {
    test(id, () => {
      assert.throws(
        () => view.of(new Uint8Array(Math.max(0, view.SIZE - 1)), view.SIZE === 0 ? 1 : 0),
        view.SIZE === 0 ? () => true : isCorrupt(id, view.SIZE, view.SIZE - 1),
      );
      if (view.SIZE > 0) assert.throws(() => view.of(new Uint8Array(view.SIZE), 1), isCorrupt(id, view.SIZE, view.SIZE - 1));
      assert.throws(() => view.of(new Uint8Array(view.SIZE), -1), TypeError);
    });
  }
});

function isCorrupt(id: string, needed: number, there: number): (error: unknown) => boolean {
  return (error) => isZfsError(error, "ECORRUPT") && error.reason === `${id} needs ${needed} bytes, ${there} are there`;
}

describe("little-endian bytes and their big-endian twin read the same", () => {
  for (const [id, { view, fields, order }] of classes) {
    if (order !== "both") continue;
    test(id, () => {
      fc.assert(
        fc.property(samples, (sample) => {
          const bytes = sampleBytes({ ...sample, littleEndian: true }, view.SIZE);
          const twin = bytes.slice();
          swapWords(twin, 0, fields);
          const little = view.of(bytes, 0, true) as AnyView;
          const big = view.of(twin, 0, false) as AnyView;
          for (const slot of slots(fields).filter((one) => one.offset + one.width <= view.SIZE))
            assert.equal(slot.big(little), slot.big(big), slot.label);
        }),
        { numRuns: view.SIZE > 16384 ? 1 : 5 },
      );
    });
  }
});

/** Reverse every integer of the structure at `start`; overlays only look at what other fields cover. */
function swapWords(bytes: Uint8Array, start: number, fields: readonly FieldInfo[]): void {
  for (const field of fields) {
    if (field.overlay || field.kind === "bytes" || field.kind === "string") continue;
    for (let i = 0; i < (field.count ?? 1); i++) {
      const at = start + field.offset + i * field.width;
      if (field.kind !== "view") bytes.subarray(at, at + field.width).reverse();
      else if (catalog[field.view as string]?.order === "both") swapWords(bytes, at, catalog[field.view as string]?.fields as FieldInfo[]);
    }
  }
}
