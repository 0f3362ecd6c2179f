#!/usr/bin/env node
// Kernels against the portable forms, through the packages' own entry points: the portable ones are had by hiding
// WebAssembly while they are chosen. Both are run in turn within this process; work per CPU second, median of rounds.
//   node scripts/bench-kernels.mjs [NAME...]     (after npm run build, or with --conditions=zfskit-source)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { checksumAlgorithm, checksumId } from "@zfskit/checksum";
import { compressionCodec, compressionId } from "@zfskit/compression";
import { sharedKernelMemory } from "@zfskit/kernels";
import { generateParity, loadParityKernel, reconstruct } from "@zfskit/raidz";
import lz4js from "lz4js";

const cache = fileURLToPath(new URL("../.cache", import.meta.url));
mkdirSync(cache, { recursive: true });

const wanted = process.argv.slice(2);
const rounds = 7;
const secondsPerTurn = 0.08;

/** Half of the lines are words, half of them words and noise: LZ4 makes 1.8:1 of it. */
function textAndNoise(size) {
  let state = 12345;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return (state >>> 8) % below;
  };
  const words = "dnode objset uberblock vdev the quick brown fox label pool dataset snapshot of and to".split(" ");
  let text = "";
  while (text.length < size) {
    const noisy = random(2) === 0;
    for (let word = 0; word < 10; word++)
      text +=
        noisy && random(2) === 0
          ? String.fromCharCode(...Array.from({ length: 6 }, () => 33 + random(90)))
          : `${words[random(words.length)]} `;
    text += "\n";
  }
  return new TextEncoder().encode(text.slice(0, size));
}

async function withoutWebAssembly(choose) {
  const real = globalThis.WebAssembly;
  globalThis.WebAssembly = undefined;
  try {
    return await choose();
  } finally {
    globalThis.WebAssembly = real;
  }
}

const cases = [];
/**
 * `prepare(engine, inside)` gives a function that does `bytes` of work; `inside`: with all bytes in the kernels' memory.
 * `other`: the same by a package that others use.
 */
function add(name, bytes, choose, prepare, other) {
  if (wanted.length === 0 || wanted.some((part) => name.startsWith(part))) cases.push({ name, bytes, choose, prepare, other });
}

/** As its own frames are compressed: the table is cleared for each. */
function lz4jsCompressor(block) {
  const table = new Uint32Array(1 << 16);
  const out = lz4js.makeBuffer(lz4js.compressBound(block.length));
  const run = () => {
    table.fill(0);
    lz4js.compressBlock(block, out, 0, block.length, table);
  };
  return { name: "lz4js", run };
}

const memory = sharedKernelMemory();
function place(bytes, inside) {
  if (!inside) return () => bytes;
  const buffer = memory.allocate(bytes.length);
  buffer.bytes.set(bytes);
  return () => buffer.bytes;
}

for (const size of [131072, 16384, 4096, 512]) {
  const block = textAndNoise(size);
  for (const name of ["fletcher4", "fletcher2", "skein", "edonr", "blake3"]) {
    if (size < 4096 && !name.startsWith("fletcher4")) continue;
    for (const littleEndian of name.startsWith("fletcher") ? [true, false] : [true]) {
      add(
        `${name}${littleEndian ? "" : " swapped"} ${size}`,
        size,
        () => checksumAlgorithm(checksumId(name), new Uint8Array(32)),
        (algorithm, inside) => {
          const at = place(block, inside);
          return () => algorithm.compute(at(), littleEndian);
        },
      );
    }
  }
  for (const name of ["lz4", "lzjb", "zle", "gzip-6", "zstd"]) {
    if (size < 4096 && name !== "lz4") continue;
    const zeros = name === "zle";
    const source = zeros ? block.map((byte, at) => ((at >> 7) % 3 === 0 ? 0 : byte)) : block;
    const codec = await compressionCodec(compressionId(name));
    // A runtime that cannot compress with zstd (Node 20) takes what another left.
    const left = join(cache, `bench-${name}-${size}`);
    let stored;
    try {
      stored = name === "gzip-6" ? new Uint8Array(deflateSync(source)) : (await codec.compressor())(source, { maxBytes: size * 2 });
      writeFileSync(left, stored);
    } catch {
      if (!existsSync(left)) continue;
      stored = new Uint8Array(readFileSync(left));
    }
    add(
      `${name} ${size}`,
      size,
      () => compressionCodec(compressionId(name)),
      (engine, inside) => {
        const from = place(stored, inside);
        const to = place(new Uint8Array(size), inside);
        return () => engine.decompress(from(), to());
      },
    );
  }
  add(
    `lz4 compress ${size}`,
    size,
    async () => (await compressionCodec(compressionId("lz4"))).compressor(),
    (compress, inside) => {
      const from = place(block, inside);
      return () => compress(from(), { maxBytes: size * 2 });
    },
    lz4jsCompressor(block),
  );
}

// Four columns of data, as those of a block of 128 KiB on a RAID-Z of its width, and parity.
for (const columnBytes of [32768, 4096]) {
  for (const nparity of [1, 2, 3]) {
    for (const lost of [0, nparity]) {
      add(`raidz${nparity} ${lost === 0 ? "parity" : `${lost} lost`} ${columnBytes}`, 4 * columnBytes, loadParityKernel, (_, inside) => {
        const columns = Array.from({ length: nparity + 4 }, (_, c) =>
          place(
            textAndNoise(columnBytes).map((byte) => byte ^ c),
            inside,
          ),
        );
        const missing = Array.from({ length: lost }, (_, i) => nparity + i);
        return () => {
          const now = columns.map((column) => column());
          if (lost === 0) generateParity(now, nparity);
          else reconstruct(now, nparity, missing);
        };
      });
    }
  }
}

for (const { name, bytes, choose, prepare, other } of cases) {
  const portable = prepare(await withoutWebAssembly(choose), false);
  const kernel = prepare(await choose(), false);
  const inside = memory === undefined ? kernel : prepare(await choose(), true);
  const runs = [portable, kernel, inside, ...(other === undefined ? [] : [other.run])];
  const speeds = runs.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [which, run] of runs.entries()) {
      // RAID-Z has one engine for the whole program.
      if (choose === loadParityKernel) await (which === 0 ? withoutWebAssembly(choose) : choose());
      const speed = measure(run, bytes);
      if (round >= 0) speeds[which].push(speed);
    }
  }
  const [plain, copied, direct, theirs] = speeds.map((all) => all.sort((a, b) => a - b)[rounds >> 1]);
  console.log(
    `${name.padEnd(24)} portable ${plain.toFixed(0).padStart(6)} MB/s  kernel ${(copied / plain).toFixed(2)}x  in its memory ${(direct / plain).toFixed(2)}x${other === undefined ? "" : `, ${(direct / theirs).toFixed(2)}x of ${other.name}`}`,
  );
}

function measure(run, bytes) {
  let count = 0;
  const start = process.cpuUsage();
  const until = performance.now() + secondsPerTurn * 1000;
  do {
    for (let i = 0; i < 8; i++) run();
    count += 8;
  } while (performance.now() < until);
  const used = process.cpuUsage(start);
  return (count * bytes) / (used.user + used.system);
}
