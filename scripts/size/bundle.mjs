// What a bundler makes of an entry point for a page: its chunks, and which of them load at once.
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL("../../packages/zexplore", import.meta.url));

/**
 * @typedef {object} Chunk
 * @property {string} name of its file
 * @property {Uint8Array} contents minified
 * @property {number} minified bytes
 * @property {number} gzipped bytes, as a server sends it
 * @property {readonly string[]} atOnce chunks that it imports
 * @property {readonly string[]} later chunks that it may import when something needs them
 * @property {Record<string, number>} sources bytes of each source file in it
 *
 * @param {string} contents of a module that imports what is to be bundled
 * @param {{ banner?: string, platform?: "neutral" | "node" }} [options] a line that each chunk is to begin with; it does not count
 * @returns {Promise<{ entry: Chunk, chunks: Map<string, Chunk> }>}
 */
export async function bundle(contents, { banner = "", platform = "neutral" } = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    conditions: ["zfskit-source"],
    external: ["node:*"],
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    platform,
    mainFields: ["module", "main"],
    banner: { js: banner },
    outdir: "out",
    write: false,
    logLevel: "error",
  });
  const chunks = new Map();
  for (const [path, { imports, inputs }] of Object.entries(metafile.outputs)) {
    const name = basename(path);
    const file = outputFiles.find((output) => basename(output.path) === name);
    const own = file.contents.subarray(banner === "" ? 0 : banner.length + 1);
    const imported = (kind) =>
      imports.filter((one) => one.kind === kind && metafile.outputs[one.path] !== undefined).map((one) => basename(one.path));
    chunks.set(name, {
      name,
      contents: file.contents,
      minified: own.length,
      gzipped: gzipSync(own, { level: 9 }).length,
      atOnce: imported("import-statement"),
      later: imported("dynamic-import"),
      sources: Object.fromEntries(Object.entries(inputs).map(([source, { bytesInOutput }]) => [source, bytesInOutput])),
    });
  }
  return { entry: chunks.get("stdin.js"), chunks };
}

/** The chunks that load with one, itself among them; with `later` also those that may. */
export function loadedWith(chunk, chunks, { later = false } = {}) {
  const loaded = new Set();
  const visit = (one) => {
    if (loaded.has(one)) return;
    loaded.add(one);
    for (const name of later ? [...one.atOnce, ...one.later] : one.atOnce) visit(chunks.get(name));
  };
  visit(chunk);
  return [...loaded];
}

/** What chunks are together. */
export function sizeOf(chunks) {
  const sum = (of) => chunks.reduce((total, chunk) => total + of(chunk), 0);
  return { minified: sum(({ minified }) => minified), gzipped: sum(({ gzipped }) => gzipped) };
}
