#!/usr/bin/env node
// Holds entry points to a budget: what a page loads before it reads anything, minified and gzipped, and what must not be in it.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const KIB = 1024;
/** Loaded only when a block needs them. (SHA-256 is not among them: every label is verified by it.) */
const LAZY = [
  "@noble/hashes/blake3",
  "pako",
  "/zstd",
  "/skein",
  "/edonr",
  "checksum/src/salted",
  "/lzjb",
  "/lz4-compress",
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
  "@noble/hashes/hmac",
  "@noble/hashes/pbkdf2",
  "crypto/src/",
  "packages/kernels/src",
];

const entries = [
  { name: "@zfskit/nvlist", budget: 8 * KIB },
  { name: "@zfskit/pool", budget: 68 * KIB },
  { name: "zfskit", budget: 68 * KIB },
];

let failed = 0;
for (const { name, budget } of entries) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from ${JSON.stringify(name)}`, resolveDir: new URL("../packages/zexplore", import.meta.url).pathname },
    conditions: ["zfskit-source"],
    external: ["node:*"],
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outdir: "out",
    write: false,
    logLevel: "error",
  });
  const loaded = new Set();
  const visit = (file) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind } of metafile.outputs[file].imports)
      if (kind === "import-statement" && metafile.outputs[path] !== undefined) visit(path);
  };
  visit(Object.keys(metafile.outputs).find((file) => file.endsWith("stdin.js")));
  const bytes = outputFiles
    .filter(({ path }) => [...loaded].some((file) => path.endsWith(file)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  const eager = [...loaded]
    .flatMap((file) => Object.keys(metafile.outputs[file].inputs))
    .filter((input) => LAZY.some((part) => input.includes(part) && !/zstd-header\.ts$|encrypted-type\.ts$/.test(input)));
  const over = bytes > budget;
  if (over || eager.length > 0) failed++;
  console.log(
    `${name}: ${(bytes / KIB).toFixed(1)} KiB of ${budget / KIB}${over ? ", over its budget" : ""}${eager.length === 0 ? "" : `, loads at once: ${eager.join(", ")}`}`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
