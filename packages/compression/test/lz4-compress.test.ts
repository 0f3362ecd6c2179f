/** LZ4 streams as OpenZFS writes them: by the kernel and by the portable form, held to blocks of real pools and to each other. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { compressionCodec } from "@zfskit/compression";
import { Compress } from "@zfskit/format";
import { type BlockCompressor, KernelMemory, loadLz4Compressor } from "@zfskit/kernels";
import fc from "fast-check";
import { decompressLz4 } from "../src/lz4.ts";
import { compressLz4Block, lz4Compressor } from "../src/lz4-compress.ts";
import { blockOf, decompressed, mixed } from "./blocks.ts";

const lz4js = createRequire(import.meta.url)("lz4js") as {
  makeBuffer(size: number): Uint8Array;
  decompressBlock(src: Uint8Array, dst: Uint8Array, start: number, length: number, to: number): number;
};

interface RealBlock {
  readonly pool: string;
  /** Of the object that it is of: dmu_object_type_t. */
  readonly type: number;
  readonly level: number;
  readonly embedded: boolean;
  readonly lsize: number;
  /** Base64. */
  readonly stored: string;
}

const folder = new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/" : "./vectors/", import.meta.url);
const realBlocks = JSON.parse(readFileSync(new URL("lz4.json", folder), "utf8")) as RealBlock[];

async function kernelOf(memory?: KernelMemory): Promise<BlockCompressor> {
  const kernel = await loadLz4Compressor(memory);
  assert.ok(kernel !== undefined);
  return kernel;
}

/** Both forms. The memory of the kernel is its own, as some tests fill it. */
const compressors = [
  { name: "kernel", compress: await kernelOf(new KernelMemory()) },
  { name: "portable", compress: compressLz4Block },
] as const;

for (const { pool, type, level, embedded, lsize, stored } of realBlocks) {
  test(`${lsize} bytes of type ${type} level ${level}${embedded ? ", embedded" : ""} of ${pool} get the stream that OpenZFS gave them`, () => {
    const theirs = new Uint8Array(Buffer.from(stored, "base64"));
    const block = decompressed({ decompress: decompressLz4 }, theirs, lsize);
    for (const { name, compress } of compressors) {
      const ours = compress(block, 2 * lsize);
      assert.ok(ours !== undefined && Buffer.from(theirs.subarray(4)).equals(ours), name);
    }
  });
}

/**
 * What module/zfs/lz4_zfs.c, compiled for x86-64, makes of {@link mixed}: bytes with ZFS's prefix and their SHA-256. It
 * takes them into as many bytes, and refuses one less. On both sides of its 64 KiB limit; with long runs of literals.
 */
const byOpenZfs = [
  { size: 0, seed: 1, noise: 0, bytes: 5, sha256: "060dc63e5595dffbd161c9ec98bc06fcf67cb22e2e75ecdf0003821388aeee4d" },
  { size: 1, seed: 1, noise: 0, bytes: 6, sha256: "8d8358acffb992c281002555e70eac7d7a1a30cd8c022e0e19ebd3ed068b7146" },
  { size: 12, seed: 1, noise: 0, bytes: 17, sha256: "ee3fd5841df0cee2db98a5665391263b6e2df86a112d38d503acb869d203d1f2" },
  { size: 14, seed: 2, noise: 0, bytes: 19, sha256: "4648e996dc4b10e2ff023ea03dafe9cf095b40372cd832452cefe6d1d4ebbeae" },
  { size: 300, seed: 3, noise: 60, bytes: 75, sha256: "55f31676491c8b7729d7be9a777d24c8d980a69a927053b215faebbeae540ba0" },
  { size: 5000, seed: 4, noise: 90, bytes: 922, sha256: "51ef2c14b2a48958155ff02dffcfb306645b2bf1f36bd3b921d0c1c40e8c5960" },
  { size: 65546, seed: 5, noise: 50, bytes: 6719, sha256: "829e45714e0ace6257f0b35ae29299c104dc4e9cedf0a150adb0ce523ba7edd6" },
  { size: 65547, seed: 5, noise: 50, bytes: 6734, sha256: "ad3280de279cd1e4c6b73c3620053643040db0e21c2dcc1d12a182795d97a170" },
  { size: 131072, seed: 6, noise: 0, bytes: 8991, sha256: "706780a30ee2e1702094c2f8b1e8c30378978be0a03270ee5e6526bbca5d39f1" },
  { size: 131072, seed: 9, noise: 99, bytes: 86259, sha256: "935a54d0b9f9ac3093a29d3fec447aebf034d3a8f816921e48b5af199a616e86" },
  { size: 1048576, seed: 10, noise: 98, bytes: 611824, sha256: "9677af978e50fad7555fa48eacd3e81936f6af1dc9ef2f94a088679286d2d4f5" },
  { size: 1048576, seed: 11, noise: 100, bytes: 36894, sha256: "16aa67322a0ffc931f8d694642e4caa075b799f886b09f8894343e8722ecd811" },
  { size: 16777216, seed: 12, noise: 99, bytes: 11028393, sha256: "5cc2fe6a2b7581cee890d3d9b59b9f31eff1c7cbb6f42a5548a5ae562a2a5587" },
] as const;

for (const { name, compress } of compressors) {
  test(`${name}: streams of any size are those of OpenZFS's encoder, into exactly as many bytes`, () => {
    const codec = lz4Compressor(compress);
    for (const { size, seed, noise, bytes, sha256 } of byOpenZfs) {
      const block = mixed(size, seed, noise);
      const stored = codec(block, { maxBytes: bytes });
      assert.equal(stored?.length, bytes, `${size} bytes`);
      assert.equal(createHash("sha256").update(stored).digest("hex"), sha256, `${size} bytes`);
      assert.equal(codec(block, { maxBytes: bytes - 1 }), undefined, `${size} bytes`);
      assert.equal(codec(block, { maxBytes: Number.POSITIVE_INFINITY })?.length, bytes, `${size} bytes`);
    }
  });

  test(`${name}: every size up to 600, and noise, makes a block that ends as the format asks`, () => {
    for (let size = 0; size <= 600; size++) {
      for (const noise of [0, 60, 100]) {
        const block = mixed(size, size + 1, noise);
        const stream = compress(block, 2 * size + 16);
        assert.ok(stream !== undefined && stream.length > 0);
        assertLegalEnd(stream, size);
        const out = lz4js.makeBuffer(size);
        assert.equal(lz4js.decompressBlock(stream.slice(), out, 0, stream.length, 0), size);
        assert.deepEqual(new Uint8Array(out), block);
      }
    }
  });

  test(`${name}: a block without a match is its literals, and no room for them is none`, () => {
    const block = Uint8Array.from({ length: 200 }, (_, at) => at);
    assert.deepEqual(compress(block, 202)?.slice(), Uint8Array.of(0xf0, 200 - 15, ...block));
    for (const capacity of [201, 100, 1, 0]) assert.equal(compress(block, capacity)?.length, 0);
    assert.deepEqual(compress(new Uint8Array(0), 1)?.slice(), Uint8Array.of(0));
    assert.equal(compress(new Uint8Array(0), 0)?.length, 0);
  });
}

/** lz4_Block_format.md, end of block conditions: the last sequence has 5 literals or more, and the last match begins 12 before the end. */
function assertLegalEnd(stream: Uint8Array, size: number): void {
  let at = 0;
  let given = 0;
  let lastMatch: number | undefined;
  const lengthOf = (nibble: number) => {
    let length = nibble;
    if (nibble === 15) {
      let more: number;
      do {
        more = stream[at++]!;
        length += more;
      } while (more === 255);
    }
    return length;
  };
  for (;;) {
    const token = stream[at++]!;
    const literals = lengthOf(token >> 4);
    at += literals;
    given += literals;
    if (at >= stream.length) {
      assert.equal(given, size);
      assert.ok(lastMatch === undefined || (literals >= 5 && lastMatch <= size - 12), `${size} bytes: ${literals} literals at the end`);
      return;
    }
    lastMatch = given;
    at += 2;
    given += lengthOf(token & 15) + 4;
  }
}

const anyBlock = fc.oneof(
  blockOf,
  fc
    .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
    .map((parts) => Uint8Array.from(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => [...bytes]).flat()))),
  fc.uint8Array({ maxLength: 300 }),
);
const GUARD = 0x5a;

test("the kernel gives what the portable form gives, wherever the block lies and whatever the room, and writes nowhere else", async () => {
  const memory = new KernelMemory(1 << 20);
  const kernel = await kernelOf(memory);
  const inside = memory.allocate(140_000);
  assert.ok(inside !== undefined);
  const top = memory.stage(0)!;
  // Other lengths than the stream's own: 0 is exactly its length.
  const room = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -70_000, max: 70_000 }));
  fc.assert(
    fc.property(anyBlock, fc.boolean(), fc.nat(17), room, (block, isInside, skew, more) => {
      const whole = compressLz4Block(block, 2 * block.length + 16);
      const capacity = Math.max(0, whole.length + more);
      const expected = more >= 0 ? whole : new Uint8Array(0);
      assert.deepEqual(compressLz4Block(block, capacity), expected);
      const all = isInside ? inside.bytes : new Uint8Array(block.length + 64);
      all.fill(GUARD);
      memory.bytes.fill(GUARD, top);
      const src = all.subarray(skew, skew + block.length);
      src.set(block);
      const stream = kernel(src, capacity);
      assert.ok(stream !== undefined && Buffer.from(stream).equals(expected));
      assert.ok(Buffer.from(src).equals(block), "wrote to its source");
      assert.ok([all.subarray(0, skew), all.subarray(skew + block.length)].every(isGuard), "wrote beside its source");
      const sourceRoom = isInside ? 0 : Math.ceil(block.length / 64) * 64;
      assert.equal(stream.byteOffset, top + sourceRoom);
      assert.ok(isGuard(memory.bytes.subarray(top + sourceRoom + capacity)), "wrote behind its target");
      if (!isInside) assert.ok(isGuard(memory.bytes.subarray(top + block.length, top + sourceRoom)), "wrote before its target");
    }),
    { numRuns: 400 },
  );
});

const guards = Buffer.alloc(1 << 20, GUARD);

function isGuard(bytes: Uint8Array): boolean {
  return guards.subarray(0, bytes.length).equals(bytes);
}

test("what is compressed comes back by the kernel, by the portable form and by lz4js", async () => {
  const codec = await compressionCodec(Compress.lz4);
  const compress = await codec.compressor();
  fc.assert(
    fc.property(anyBlock, (block) => {
      const stored = compress(block, { maxBytes: Number.POSITIVE_INFINITY });
      assert.ok(stored !== undefined);
      assert.deepEqual(decompressed(codec, stored, block.length), new Uint8Array(block));
      assert.deepEqual(decompressed({ decompress: decompressLz4 }, stored, block.length), new Uint8Array(block));
      const out = lz4js.makeBuffer(block.length);
      assert.equal(lz4js.decompressBlock(stored, out, 4, stored.length - 4, 0), block.length);
      assert.deepEqual(new Uint8Array(out), new Uint8Array(block));
    }),
    { numRuns: 100 },
  );
});

test("a stream in the kernels' memory can be compressed in its turn", async () => {
  const memory = new KernelMemory(2 << 20);
  const kernel = await kernelOf(memory);
  const first = kernel(mixed(100_000, 3, 99), 120_000);
  assert.ok(first !== undefined && first.length > 10_000);
  const expected = compressLz4Block(first.slice(), 120_000);
  assert.ok(Buffer.from(expected).equals(kernel(first, 120_000)!));
});

test("where memory is short the portable form does it, and where there is none for its table there is no kernel", async () => {
  const full = new KernelMemory(65536);
  for (const size of [32768, 16384]) assert.ok(full.allocate(size) !== undefined);
  assert.equal(await loadLz4Compressor(full), undefined);
  const kernel = await kernelOf(new KernelMemory(1 << 18));
  const block = mixed(1 << 18, 4);
  assert.equal(kernel(block, block.length), undefined);
  assert.deepEqual(lz4Compressor(kernel)(block), lz4Compressor(undefined)(block));
  const real = globalThis.WebAssembly;
  try {
    Object.assign(globalThis, { WebAssembly: undefined });
    const plain = await (await compressionCodec(Compress.lz4)).compressor();
    assert.deepEqual(plain(block), lz4Compressor(undefined)(block));
    assert.equal(plain.engine, "JavaScript");
  } finally {
    Object.assign(globalThis, { WebAssembly: real });
  }
});
