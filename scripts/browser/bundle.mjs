// Tests as a browser takes them: what they use of Node is put in its place, what they test stays as it is.
import { readFileSync } from "node:fs";
import { builtinModules, isBuiltin } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shims = new Map(
  ["test", "assert/strict", "fs", "path", "crypto", "zlib", "module"].map((name) => [`node:${name}`, shim(name.split("/")[0])]),
);
const testFile = /\/packages\/[^/]+\/test\/[^/]+\.ts$/;

function shim(name) {
  return fileURLToPath(new URL(`shims/${name}.mjs`, import.meta.url));
}

const common = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  conditions: ["zfskit-source"],
  outdir: "built",
  outbase: root,
  external: ["node:*"],
  metafile: true,
  write: false,
  logLevel: "error",
  keepNames: true,
};

/**
 * Which modules of Node a file needs at once that no browser has and no shim stands for.
 *
 * @param {readonly string[]} files of tests, from the root
 * @returns {Promise<Map<string, string[]>>} with an empty list for those that a browser can run
 */
export async function needsOfNode(files) {
  const { metafile } = await build({ ...common, external: ["node:*", ...builtinModules], entryPoints: [...files] });
  return new Map(files.map((file) => [file, needsOf(file, metafile.inputs)]));
}

function needsOf(file, inputs) {
  const needs = new Set();
  const seen = new Set([file]);
  for (const path of seen) {
    for (const { path: imported, kind, external } of inputs[path].imports) {
      if (kind === "dynamic-import") continue;
      if (external !== true) seen.add(imported);
      // What is tested must do without: only tests get stand-ins.
      else if (isBuiltin(imported) && !(shims.has(imported) && testFile.test(`/${path}`))) needs.add(imported);
    }
  }
  return [...needs];
}

/**
 * @param {readonly string[]} files that are entry points, from the root
 * @returns {Promise<Map<string, Uint8Array>>} chunks by their names: those of entry points are as the files, but for the ending
 */
export async function bundleForBrowser(files) {
  const { outputFiles } = await build({ ...common, entryPoints: [...files], plugins: [nodeInTests] });
  return new Map(outputFiles.map(({ path, contents }) => [relative(`${root}built`, path), contents]));
}

const nodeInTests = {
  name: "Node in tests",
  setup(building) {
    building.onResolve({ filter: /^node:/ }, ({ path, importer }) => {
      if (testFile.test(importer) && shims.has(path)) return { path: shims.get(path) };
      return { path, external: true };
    });
    building.onLoad({ filter: testFile }, ({ path }) => {
      const source = readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        `new URL(${JSON.stringify(`/files/${relative(root, path)}`)}, location.origin).href`,
      );
      const buffer = /\bBuffer\b/.test(source) ? `import { Buffer } from ${JSON.stringify(shim("buffer"))};` : "";
      return { contents: `${buffer}${source}`, loader: "ts" };
    });
  },
};
