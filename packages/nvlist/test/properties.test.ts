import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError } from "@zfskit/core";
import { decodeNvlist, encodeNvlist, type NvList, type NvValue, nvlistFromPairs, present, readNvlist, typed } from "@zfskit/nvlist";
import fc from "fast-check";
import { readVector, vectorNames } from "./vectors.ts";

/** Text that an nvlist can hold: no NUL; half of a pair of surrogates only where it stands for a byte. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }).map((string) => string.replaceAll("\0", "")),
  fc.constantFrom("__proto__", "10", "9", "type", "value", "", "constructor", "\udcff"),
);
const int = (bits: number) => fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });
const uint = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 });
const i64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const flags = fc.constantFrom(1, 0, 2, 0x80000000);

const { list } = fc.letrec<{ list: NvList; value: NvValue }>((tie) => ({
  list: fc.tuple(fc.array(fc.tuple(text, tie("value")), { maxLength: 6 }), flags).map(([pairs, flag]) => nvlistFromPairs(pairs, flag)),
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    text,
    u64,
    fc.boolean(),
    fc.constant(present),
    uint(8).map((value) => typed("byte", value)),
    int(8).map((value) => typed("int8", value)),
    uint(8).map((value) => typed("uint8", value)),
    int(16).map((value) => typed("int16", value)),
    uint(16).map((value) => typed("uint16", value)),
    int(32).map((value) => typed("int32", value)),
    uint(32).map((value) => typed("uint32", value)),
    i64.map((value) => typed("int64", value)),
    i64.map((value) => typed("hrtime", value)),
    fc.double().map((value) => typed("double", value)),
    fc.uint8Array().map((value) => typed("byte_array", value)),
    fc.uint8Array(),
    fc.int8Array(),
    fc.int16Array(),
    fc.uint16Array(),
    fc.int32Array(),
    fc.uint32Array(),
    fc.bigInt64Array(),
    fc.bigUint64Array(),
    fc.array(text, { minLength: 1, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
    tie("list"),
    fc.array(tie("list"), { minLength: 1, maxLength: 3 }),
  ),
}));

for (const encoding of ["xdr", "native"] as const) {
  for (const littleEndian of [true, false]) {
    test(`${encoding}, ${littleEndian ? "little" : "big"}-endian: what is encoded decodes to itself`, () => {
      fc.assert(
        fc.property(list, (value) => {
          const bytes = encodeNvlist(value, { encoding, littleEndian });
          const decoded = readNvlist(bytes);
          assert.deepEqual(decoded.list, value);
          assert.equal(decoded.littleEndian, littleEndian);
          assert.deepEqual(encodeNvlist(decoded.list, decoded), bytes);
        }),
        { numRuns: 300 },
      );
    });
  }
}

/** A list, or a ZfsError: nothing else may come out of bytes. */
function decodesOrRefuses(bytes: Uint8Array): void {
  try {
    decodeNvlist(bytes);
  } catch (error) {
    if (!isZfsError(error)) throw error;
  }
}

test("any bytes give a list or a ZfsError", () => {
  const header = fc.constantFrom([1, 1, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0], []);
  fc.assert(
    fc.property(header, fc.uint8Array({ maxLength: 400 }), (start, rest) => decodesOrRefuses(Uint8Array.from([...start, ...rest]))),
    { numRuns: 2000 },
  );
});

test("a vector with a few words changed gives a list or a ZfsError", () => {
  const word = fc.constantFrom(0, 1, 3, 0x7fffffff, 0x80000000, 0xffffffff, 0x100, 20, 0x1000000);
  const change = fc.tuple(fc.nat(), word, fc.boolean());
  for (const name of vectorNames()) {
    const bytes = readVector(name);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = bytes.slice();
        const view = new DataView(copy.buffer);
        for (const [at, value, littleEndian] of changes) view.setUint32((at % (copy.length >> 2)) * 4, value, littleEndian);
        decodesOrRefuses(copy);
      }),
      { numRuns: 300 },
    );
  }
});

test("a vector cut anywhere before its end is refused", () => {
  for (const name of vectorNames()) {
    const bytes = readVector(name);
    const { bytesUsed } = readNvlist(bytes);
    for (let length = 0; length < bytesUsed; length++) {
      assert.throws(
        () => decodeNvlist(bytes.subarray(0, length)),
        (error) => isZfsError(error, "ECORRUPT"),
        `${name} cut to ${length} bytes`,
      );
    }
  }
});
