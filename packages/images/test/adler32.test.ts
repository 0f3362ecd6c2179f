import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { adler32 } from "../src/adler32.ts";

/** What zlib puts behind its streams. */
function zlibs(bytes: Uint8Array): number {
  const stream = new Uint8Array(deflateSync(bytes));
  return new DataView(stream.buffer).getUint32(stream.length - 4);
}

test("Adler-32 is zlib's, of any bytes", () => {
  assert.equal(adler32(new TextEncoder().encode("Wikipedia")), 0x11e60398);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => assert.equal(adler32(bytes), zlibs(bytes))));
});

test("sums stay exact where all bytes are 255", () => {
  for (const length of [3839, 3840, 3841, 7680, 5552, 1_000_000]) {
    const bytes = new Uint8Array(length).fill(255);
    assert.equal(adler32(bytes), zlibs(bytes));
  }
});
