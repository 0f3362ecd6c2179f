// Compressors: stored blocks to plain ones, and LZ4 the other way.
import * as zlib from "node:zlib";
import { compressionCodec, compressionId } from "@zfskit/compression";
import { inKernelMemory, peerPackage, present, withoutAnything } from "./forms.mjs";
import { readSamples } from "./samples.mjs";

/** Bytes before an LZ4 stream, and before a zstd frame. */
const lz4Prefix = 4;
const zstdHeader = 8;
const zstdMagic = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);

/** @type {Record<string, (where: { samples: string, packages: string, size: number }) => Promise<import("./kernel-worker.mjs").Case>>} */
export const compressionCases = {
  "lz4 decompress": (where) => decompressCase("lz4", where, { others: lz4Peers }),
  "lz4 compress": compressCase,
  "zstd decompress": (where) => decompressCase("zstd", where, { others: zstdPeers }),
  inflate: (where) => decompressCase("gzip-6", where, { stored: "zlib", others: zlibPeers }),
  "lzjb decompress": (where) => decompressCase("lzjb", where, {}),
  "zle decompress": (where) => decompressCase("zle", where, {}),
};

async function decompressCase(name, { samples, packages, size }, { stored = name, others = () => ({}) }) {
  const blocks = readSamples(samples, `${stored}-${size}`);
  const choose = () => compressionCodec(compressionId(name));
  const kernel = await choose();
  const portable = await withoutAnything(choose);
  const inside = inKernelMemory([...blocks, new Uint8Array(size)]);
  const target = inside.blocks.at(-1);
  const plain = new Uint8Array(size);
  const into = (codec, from, to) => (i) => {
    codec.decompress(from[i], to);
    return to;
  };
  const { forms, leftOut } = present({
    kernel: { run: into(kernel, inside.blocks, target) },
    "kernel, copied": { run: into(kernel, blocks, plain) },
    portable: { run: into(portable, blocks, plain) },
    ...(await others(blocks, { plain, size, packages })),
  });
  return { samples: blocks.length, bytes: size, forms, leftOut, release: inside.release };
}

async function lz4Peers(blocks, { plain, size, packages }) {
  const js = await peerPackage("lz4js", packages);
  const napi = await peerPackage("lz4-napi", packages);
  // It wants the size that comes out before the stream, in the other byte order.
  const sized = blocks.map((block) => Buffer.concat([new Uint8Array(Uint32Array.of(size).buffer), block.subarray(lz4Prefix)]));
  return {
    lz4js: js && {
      run(i) {
        js.decompressBlock(blocks[i], plain, lz4Prefix, blocks[i].length - lz4Prefix, 0);
        return plain;
      },
    },
    "lz4-napi": napi && { run: (i) => napi.uncompressSync(sized[i]) },
  };
}

async function zstdPeers(blocks, { plain, size, packages }) {
  const frames = blocks.map((block) => {
    const frame = block.slice(zstdHeader - zstdMagic.length);
    frame.set(zstdMagic);
    return frame;
  });
  const js = await peerPackage("fzstd", packages);
  const wasm = await peerPackage("zstddec", packages);
  const decoder = wasm && new wasm.ZSTDDecoder();
  await decoder?.init();
  const native = zlib.zstdDecompressSync;
  return {
    fzstd: js && { run: (i) => js.decompress(frames[i], plain) },
    zstddec: decoder && { run: (i) => decoder.decode(frames[i], size) },
    zstdDecompressSync: native && { run: (i) => native(frames[i], { maxOutputLength: size }) },
  };
}

async function zlibPeers(blocks, { plain, size, packages }) {
  const fflate = await peerPackage("fflate", packages);
  const pako = await peerPackage("pako", packages);
  return {
    fflate: fflate && { run: (i) => fflate.unzlibSync(blocks[i], { out: plain }) },
    pako: pako && { run: (i) => pako.inflate(blocks[i]) },
    "inflateSync, size given": { run: (i) => zlib.inflateSync(blocks[i], { chunkSize: Math.max(64, size), maxOutputLength: size }) },
  };
}

async function compressCase({ samples, packages, size }) {
  const blocks = readSamples(samples, `plain-${size}`);
  const choose = async () => (await compressionCodec(compressionId("lz4"))).compressor();
  const kernel = await choose();
  const portable = await withoutAnything(choose);
  const js = await peerPackage("lz4js", packages);
  const napi = await peerPackage("lz4-napi", packages);
  const inside = inKernelMemory(blocks);
  const options = { maxBytes: 2 * size };
  const room = new Uint8Array(2 * size);
  const table = new Uint32Array(1 << 16);
  const { forms, leftOut } = present({
    kernel: { run: (i) => kernel(inside.blocks[i], options) },
    "kernel, copied": { run: (i) => kernel(blocks[i], options) },
    portable: { run: (i) => portable(blocks[i], options) },
    lz4js: js && {
      run(i) {
        table.fill(0);
        return js.compressBlock(blocks[i], room, 0, size, table);
      },
      alone: true,
    },
    "lz4-napi": napi && { run: (i) => napi.compressSync(Buffer.from(blocks[i].buffer)), alone: true },
  });
  return { samples: blocks.length, bytes: size, forms, leftOut, release: inside.release };
}
