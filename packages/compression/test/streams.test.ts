import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync, deflateSync } from "node:zlib";
import { isZfsError } from "@zfskit/core";
import fc from "fast-check";
import { inflater, portableInflater, type StreamDecoder, zstdFrameDecoder } from "../src/streams.ts";

const content = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(30)), { maxLength: 20 })
  .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => new Array<Uint8Array>(times).fill(bytes))));

const decoders: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, StreamDecoder])[] = [
  ["raw deflate", deflateRawSync, await inflater("raw")],
  ["zlib", deflateSync, await inflater("zlib")],
  ["raw deflate, without node:zlib", deflateRawSync, await portableInflater("raw")],
  ["zlib, without node:zlib", deflateSync, await portableInflater("zlib")],
];

for (const [name, compress, decode] of decoders) {
  test(`${name}: streams give what went in, whatever follows them`, () =>
    fc.assert(
      fc.property(content, fc.uint8Array(), fc.nat(100), (bytes, behind, room) => {
        const stream = Buffer.concat([compress(bytes), behind]);
        assert.deepEqual(Buffer.from(decode(stream, bytes.length + room)), bytes);
      }),
    ));

  test(`${name}: never gives more than the limit`, () => {
    const bomb = compress(new Uint8Array(1_000_000));
    assert.throws(() => decode(bomb, 65536), { name: "ZfsError", code: "ECORRUPT" });
  });

  test(`${name}: any bytes give bytes or a ZfsError`, () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          assert.ok(decode(bytes, 1000).length <= 1000);
        } catch (error) {
          assert.ok(isZfsError(error, "ECORRUPT"));
        }
      }),
    ));
}

/** Frames of `printf %100s x | tr ' ' a | zstd`, with and without its checksum and size (zstd 1.5.4). */
const frames = {
  "with size and checksum": "28b52ffd24644d00001861617801003e012cb8233b5b",
  "with its size": "28b52ffd20644d00001861617801003e012c",
  "of a stream": "28b52ffd00584d00001861617801003e012c",
};

for (const [name, hex] of Object.entries(frames))
  test(`a zstd frame ${name}, and bytes behind it`, async () => {
    const decode = await zstdFrameDecoder();
    const frame = Buffer.from(hex, "hex");
    const text = `${"a".repeat(99)}x`;
    assert.equal(Buffer.from(decode(frame, 100)).toString(), text);
    assert.equal(Buffer.from(decode(Buffer.concat([frame, new Uint8Array(300)]), 100)).toString(), text);
    assert.throws(() => decode(frame, 99), { code: "ECORRUPT" });
    for (let end = 0; end < frame.length; end++) assert.throws(() => decode(frame.subarray(0, end), 100), { code: "ECORRUPT" });
  });

test("any bytes are a zstd frame or a ZfsError", async () => {
  const decode = await zstdFrameDecoder();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      assert.throws(() => decode(Buffer.concat([Buffer.from("28b52ffd", "hex"), bytes]), 100_000), { code: "ECORRUPT" });
    }),
  );
});
