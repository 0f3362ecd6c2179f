import assert from "node:assert/strict";
import { test } from "node:test";
import * as zlib from "node:zlib";
import { type CompressionCodec, compressionCodec } from "@zfskit/compression";
import { isZfsError } from "@zfskit/core";
import { Compress } from "@zfskit/format";
import fc from "fast-check";
import { portableGzip } from "../src/gzip.ts";
import { portableZstd } from "../src/zstd.ts";
import { blockOf, decompressed, type RoundTrip, roundTrip } from "./blocks.ts";

type Decoder = Pick<CompressionCodec, "decompress">;

/** Every decoder, the portable ones too, with something that makes streams for it. */
async function decoders(): Promise<{ name: string; codec: Decoder; encode: (block: Uint8Array) => Uint8Array | undefined }[]> {
  const roomy = (codec: RoundTrip) => (block: Uint8Array) => codec.compress(block, { maxBytes: block.length * 2 });
  const list = [];
  for (const id of [Compress.lz4, Compress.lzjb, Compress.zle, Compress.gzip6]) {
    const codec = await roundTrip(id);
    list.push({ name: codec.name, codec, encode: roomy(codec) });
  }
  list.push({ name: "gzip by pako", codec: await portableGzip(), encode: roomy(await roundTrip(Compress.gzip6)) });
  if ("zstdCompressSync" in zlib) {
    const codec = await roundTrip(Compress.zstd);
    list.push({ name: "zstd", codec, encode: roomy(codec) });
    list.push({ name: "zstd, portable", codec: await portableZstd(), encode: roomy(codec) });
  }
  return list;
}

/** Bytes or a ZfsError that says ECORRUPT; nothing else may come out of a stream. */
function decodesOrRefuses(codec: Decoder, src: Uint8Array, length: number): boolean {
  try {
    decompressed(codec, src, length);
    return true;
  } catch (error) {
    if (!isZfsError(error, "ECORRUPT")) throw error;
    return false;
  }
}

for (const { name, codec, encode } of await decoders()) {
  test(`${name}: any bytes give the block or ECORRUPT`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(5000), (src, length) => void decodesOrRefuses(codec, src, length)),
      { numRuns: 500 },
    );
  });

  test(`${name}: a stream with bytes changed gives the block or ECORRUPT`, () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(blockOf, changes, fc.boolean(), (block, edits, early) => {
        const stored = encode(block)?.slice();
        if (stored === undefined) return;
        for (const [at, value] of edits) stored[at % (early ? Math.min(stored.length, 40) : stored.length)] = value;
        decodesOrRefuses(codec, stored, block.length);
      }),
      { numRuns: 150 },
    );
  });

  test(`${name}: a stream cut short is refused, and never loops`, () => {
    fc.assert(
      fc.property(blockOf, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (block, part) => {
        const stored = encode(block);
        if (stored === undefined) return;
        // ZLE and LZJB have no length: what is cut may be a part that the block's last bytes do not need.
        const cut = stored.subarray(0, Math.floor(stored.length * part * 0.98));
        assert.equal(decodesOrRefuses(codec, cut, block.length), false);
      }),
      { numRuns: 50 },
    );
  });

  test(`${name}: a block of another size than the stream gives is refused`, () => {
    fc.assert(
      fc.property(blockOf, fc.constantFrom(-512, -1, 1, 512), (block, difference) => {
        const stored = encode(block);
        if (stored === undefined) return;
        // LZJB fills what it is given: a smaller block is no error for it, nor for OpenZFS.
        if (difference < 0 && name === "lzjb") return;
        if (block.length + difference <= 0) return;
        const accepted = decodesOrRefuses(codec, stored, block.length + difference);
        if (name !== "zle") assert.equal(accepted, false);
      }),
      { numRuns: 40 },
    );
  });
}

const hostileLz4: readonly { readonly name: string; readonly stream: readonly number[]; readonly length: number }[] = [
  { name: "a match before the start", stream: [0x10, 65, 2, 0, 0x50, 1, 2, 3, 4, 5], length: 10 },
  { name: "distance 0", stream: [0x10, 65, 0, 0, 0x50, 1, 2, 3, 4, 5], length: 10 },
  { name: "literals past the end", stream: [0xf0, 255], length: 300 },
  { name: "a length that never ends", stream: [0xf0, 255, 255, 255, 255], length: 300 },
  { name: "a match past the block", stream: [0x1f, 65, 1, 0, 255, 255, 0], length: 20 },
  { name: "half a distance", stream: [0x10, 65, 1], length: 20 },
];
for (const { name, stream, length } of hostileLz4) {
  test(`lz4: ${name} is ECORRUPT`, async () => {
    const codec = await compressionCodec(Compress.lz4);
    const src = Uint8Array.from([0, 0, 0, stream.length, ...stream]);
    assert.throws(
      () => decompressed(codec, src, length),
      (error) => isZfsError(error, "ECORRUPT") && error.message.startsWith("lz4: "),
    );
  });
}

test("lz4: a length longer than the block is ECORRUPT", async () => {
  const codec = await compressionCodec(Compress.lz4);
  assert.throws(
    () => decompressed(codec, Uint8Array.of(255, 255, 255, 255, 0), 10),
    (error) => isZfsError(error, "ECORRUPT"),
  );
  assert.throws(
    () => decompressed(codec, Uint8Array.of(0, 0), 10),
    (error) => isZfsError(error, "ECORRUPT"),
  );
});

test("gzip: a stream that gives far more than the block is refused at the block's end", async () => {
  const bomb = new Uint8Array(zlib.deflateSync(new Uint8Array(64 * 1024 * 1024)));
  for (const codec of [await compressionCodec(Compress.gzip9), await portableGzip()]) {
    assert.throws(
      () => decompressed(codec, bomb, 131072),
      (error) => isZfsError(error, "ECORRUPT"),
    );
  }
});

test("zstd: a frame that asks for a window of gigabytes gets none", async () => {
  const portable = await portableZstd();
  // Window descriptor 0xa8: 2 GiB; then one raw block of 3 bytes, the last.
  const frame = [0x00, 0xa8, 0x19, 0x00, 0x00, 7, 8, 9];
  const src = Uint8Array.from([0, 0, 0, frame.length, 3, 0, 0x28, 0xa5, ...frame]);
  assert.deepEqual(decompressed(portable, src, 3), Uint8Array.of(7, 8, 9));
});
