/** Property 1: every field of every view equals what the official parser reads, in both byte orders. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { firstDifference } from "./compare.ts";
import { tryRef } from "./reference.ts";
import { specs } from "./repository.ts";
import { sampleBytes, samples } from "./samples.ts";
import type { AnyView } from "./slots.ts";
import { classes, slots } from "./slots.ts";

const structures = specs().structures;
/** Enough bytes behind a fixed head for its variable part, and what its parameters say. */
const blockBytes = 4096;

function parametersOf(id: string): number[] {
  return (structures.get(id)?.type.params ?? []).filter((parameter) => parameter.id !== "is_le").map(() => blockBytes);
}

describe("every view reads what the official parser reads", () => {
  for (const [id, { view, fields, fixed, order }] of classes) {
    test(id, () => {
      const size = fixed ? view.SIZE : view.SIZE + blockBytes;
      const numRuns = size > 16384 ? 6 : size > 1024 ? 20 : 50;
      fc.assert(
        fc.property(samples, (sample) => {
          const littleEndian = order === "both" ? sample.littleEndian : order === "le";
          const bytes = sampleBytes({ ...sample, littleEndian }, size);
          const { object, error } = tryRef(id, bytes, littleEndian, parametersOf(id));
          if (fixed) assert.equal(error, undefined);
          // A variable part may ask for more than there is; the head has been read by then.
          const read =
            fixed || error === undefined ? fields : fields.filter((field) => object[field.name] !== undefined && field.count !== 0);
          if (!fixed) assert.ok(read.length > 0 || fields.every((field) => field.count === 0));
          assert.equal(firstDifference(view.of(bytes, 0, littleEndian) as AnyView, read, object), undefined);
        }),
        { numRuns },
      );
    });
  }
});

describe("a wrong offset is noticed", () => {
  for (const [id, { view, fields, fixed, order }] of classes) {
    if (!fixed || view.SIZE < 2 || view.SIZE > 16384) continue;
    test(id, () => {
      const bytes = sampleBytes({ seed: 77, shape: "any", littleEndian: true }, view.SIZE + 1);
      const littleEndian = order !== "be";
      const { object } = tryRef(id, bytes.subarray(0, view.SIZE), littleEndian);
      for (const slot of slots(fields)) {
        const broken = view.of(bytes, 0, littleEndian) as unknown as { dv: DataView };
        broken.dv = shifted(broken.dv, slot.offset, slot.width);
        assert.notEqual(firstDifference(broken as unknown as AnyView, fields, object), undefined, slot.label);
      }
    });
  }
});

/** A DataView that misplaces every access to one field by a byte: what a wrong offset in a view amounts to. */
function shifted(dv: DataView, offset: number, width: number): DataView {
  return new Proxy(dv, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== "function") return member;
      return (at: number, ...rest: unknown[]) => {
        const hit = at >= offset && at < offset + width;
        return (member as (...args: unknown[]) => unknown).call(target, hit ? at + 1 : at, ...rest);
      };
    },
  });
}
