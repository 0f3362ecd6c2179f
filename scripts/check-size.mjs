#!/usr/bin/env node
// npm run check:size: what entry points weigh, minified and gzipped, held to limits, to what they must not load at once, and to
// the table in the README. npm run sizes writes that table.
import { fileURLToPath } from "node:url";
import { readPart, table, writePart } from "./markdown.mjs";
import { bundle, loadedWith, sizeOf } from "./size/bundle.mjs";
import { entryPoints } from "./size/entry-points.mjs";
import { loadedForLz4Pool } from "./size/lz4-pool.mjs";

const KB = 1000;
const readme = fileURLToPath(new URL("../README.md", import.meta.url));

/** Gzipped bytes that load at once, at most. */
const limits = { "@zfskit/nvlist": 8.2 * KB, "@zfskit/pool": 56.5 * KB, zfskit: 55.5 * KB };
/** The same of all that reading a pool with nothing but LZ4 loads in a browser, WebAssembly included. */
const lz4PoolLimit = 60 * KB;
/** What the table may differ by before it has to be written anew: a compressor of another version makes a little more or less. */
const tolerance = { ratio: 0.03, kilobytes: 0.3 };

/** Loaded only when a block needs them. (SHA-256 is not among them: every label is verified by it; our own is small.) */
const LAZY = [
  "generated/edit",
  "@noble/hashes",
  "pako",
  "/zstd",
  "/skein",
  "/edonr",
  "checksum/src/salted",
  "checksum/src/fletcher.ts",
  "checksum/src/log-block.ts",
  "/lzjb",
  "vdev/src/indirect",
  "/split-block.ts",
  "packages/zil/src",
  "pool/src/log.ts",
  "pool/src/removal.ts",
  "pool/src/verify",
  "pool/src/sector-set.ts",
  "packages/raidz/src",
  "vdev/src/raidz-vdev.ts",
  "vdev/src/draid-vdev.ts",
  "vdev/src/striped-",
  "@noble/ciphers",
  "crypto/src/",
  "packages/kernels/src",
  "packages/sources/src",
  "packages/images/src",
  "packages/containers/src",
  "blockdev/src/http",
  "hash-wasm",
  "aws4fetch",
  "node_modules/ini/",
];
const notLazy = /zstd-header\.ts$|encrypted-type\.ts$/;
/** Who packs lists needs setters. */
const ofWriter = { "@zfskit/nvlist": /generated\/edit\// };
/** Of those, what a block with a checksum of Fletcher-4 and LZ4 does need. */
const ofLz4Pool = /kernels\/src\/(?!wasm\/)|wasm\/(fletcher|lz4)\.ts$/;

const problems = [];
const rows = [];
for (const { title, specifiers } of entryPoints()) {
  const sizes = [];
  for (const specifier of specifiers) {
    const { entry, chunks } = await bundle(`export * from ${JSON.stringify(specifier)}`);
    const atOnce = loadedWith(entry, chunks);
    sizes.push({ ...sizeOf(atOnce), all: sizeOf(loadedWith(entry, chunks, { later: true })).gzipped });
    if (limits[specifier] === undefined) continue;
    const { gzipped } = sizes.at(-1);
    if (gzipped > limits[specifier]) problems.push(`${specifier} has ${kilobytes(gzipped)} KB, more than ${kilobytes(limits[specifier])}`);
    for (const source of lazySources(atOnce))
      if (ofWriter[specifier]?.test(source) !== true) problems.push(`${specifier} loads ${source} at once`);
  }
  const cells = ["minified", "gzipped", "all"].map((of) => range(sizes.map((size) => size[of])));
  // What loads nothing later is all there at once.
  rows.push([`\`${title}\``, ...cells.slice(0, 2), cells[2] === cells[1] ? "" : cells[2]]);
}

const lz4Pool = await loadedForLz4Pool();
const { minified, gzipped } = sizeOf(lz4Pool);
rows.push(["**all that reading a pool with nothing but LZ4 loads**", kilobytes(minified), kilobytes(gzipped), ""]);
if (gzipped > lz4PoolLimit) {
  problems.push(
    `reading a pool with nothing but LZ4 loads ${kilobytes(gzipped)} KB, more than ${kilobytes(lz4PoolLimit)}; the largest in it:`,
  );
  problems.push(...largest(lz4Pool).map(([source, bytes]) => `  ${kilobytes(bytes)} KB minified: ${source}`));
}
for (const source of lazySources(lz4Pool)) if (!ofLz4Pool.test(source)) problems.push(`a pool with nothing but LZ4 loads ${source}`);

const text = table(["KB", "minified", "gzipped", "with all that it may load later"], rows).join("\n");
if (process.argv.includes("--write")) writePart(readme, "sizes", text);
else {
  console.log(text);
  problems.push(...outdated(readPart(readme, "sizes").split("\n"), text.split("\n")));
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Source files in chunks that ought to come later. */
function lazySources(chunks) {
  return chunks
    .flatMap(({ sources }) => Object.keys(sources))
    .filter((source) => LAZY.some((part) => source.includes(part)) && !notLazy.test(source));
}

function largest(chunks) {
  const bytes = new Map();
  for (const { sources } of chunks)
    for (const [source, size] of Object.entries(sources)) bytes.set(source, (bytes.get(source) ?? 0) + size);
  return [...bytes].sort((a, b) => b[1] - a[1]).slice(0, 12);
}

/** Rows of the README that say something else, more than a little. */
function outdated(written, now) {
  const number = /\d+(?:\.\d+)?/g;
  const words = (line) => line.replace(number, "#");
  const numbers = (line) => [...line.matchAll(number)].map(Number);
  const near = (a, b) => Math.abs(a - b) <= Math.max(tolerance.kilobytes, tolerance.ratio * b);
  const same = (a, b) => a !== undefined && words(a) === words(b) && numbers(a).every((value, i) => near(value, numbers(b)[i]));
  if (written.length === now.length && now.every((line, i) => same(written[i], line))) return [];
  const lines = now.filter((line, i) => !same(written[i], line));
  return ["README.md is out of date: npm run sizes", ...lines.map((line) => `  now ${line}`)];
}

function kilobytes(bytes) {
  return (bytes / KB).toFixed(1);
}

function range(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(kilobytes);
  return least === most ? least : `${least} to ${most}`;
}
