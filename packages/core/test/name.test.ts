import assert from "node:assert/strict";
import { test } from "node:test";
import { compareNames, decodeName, encodeName } from "@zfskit/core";
import fc from "fast-check";

/** Bytes of which some are UTF-8, some nearly. */
const nameBytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => new TextEncoder().encode(text)),
  fc
    .array(
      fc.constantFrom(
        [0xf0, 0x90, 0x82, 0x80],
        [0xed, 0xb2, 0x80],
        [0xe4, 0xb8],
        [0xff],
        [0x61],
        [0xc3, 0xa4],
        [0xc0, 0x80],
        [0xef, 0xbb, 0xbf],
      ),
      { maxLength: 8 },
    )
    .map((parts) => Uint8Array.from(parts.flat())),
);

test("any bytes have a string, and come back from it", () => {
  fc.assert(
    fc.property(nameBytes, (bytes) => {
      assert.deepEqual(encodeName(decodeName(bytes)), bytes);
    }),
    { numRuns: 3000 },
  );
});

test("two names of different bytes are different strings", () => {
  fc.assert(
    fc.property(nameBytes, nameBytes, (a, b) => {
      assert.equal(decodeName(a) === decodeName(b), Buffer.compare(a, b) === 0);
    }),
    { numRuns: 2000 },
  );
});

test("the order of names is that of their bytes", () => {
  fc.assert(
    fc.property(nameBytes, nameBytes, (a, b) => {
      assert.equal(Math.sign(compareNames(decodeName(a), decodeName(b))), Buffer.compare(a, b));
    }),
    { numRuns: 2000 },
  );
});

// The right column is what Python says: bytes.fromhex(hex).decode("utf-8", "surrogateescape").
const table: readonly { readonly hex: string; readonly text: string; readonly what: string }[] = [
  { hex: "", text: "", what: "nothing" },
  { hex: "61c3a4f09f9880", text: "aä😀", what: "UTF-8 stays" },
  { hex: "efbbbf61", text: "\ufeffa", what: "a byte order mark is part of the name" },
  { hex: "e4", text: "\udce4", what: "Latin-1" },
  { hex: "c0af", text: "\udcc0\udcaf", what: "an overlong slash stays bytes" },
  { hex: "edb2aa", text: "\udced\udcb2\udcaa", what: "an encoded surrogate stays bytes" },
  { hex: "f4908080", text: "\udcf4\udc90\udc80\udc80", what: "beyond U+10FFFF" },
  { hex: "e4b861", text: "\udce4\udcb8a", what: "a sequence cut short" },
  { hex: "f0908280ff", text: "\u{10080}\udcff", what: "a character whose second half looks like an escape" },
];
for (const { hex, text, what } of table) {
  test(`decodeName as Python's surrogateescape: ${what}`, () => {
    assert.equal(decodeName(Uint8Array.from(Buffer.from(hex, "hex"))), text);
    assert.equal(Buffer.from(encodeName(text)).toString("hex"), hex);
  });
}

test("half of a pair that stands for no byte becomes U+FFFD, as TextEncoder has it", () => {
  assert.deepEqual(encodeName("a\ud800"), new TextEncoder().encode("a\ufffd"));
  assert.deepEqual(encodeName("\ud800\udcff\udfff"), Uint8Array.from([...new TextEncoder().encode("\u{100ff}"), 0xef, 0xbf, 0xbd]));
});
