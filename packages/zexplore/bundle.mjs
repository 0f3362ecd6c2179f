// The published program, in dist/bundle: main.js, which knows its version and no more; cli.js, what nearly every run
// needs; pieces that are imported when they are needed; and the file that workers run.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("dist/bundle/", import.meta.url));
const options = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Of a package that has both kinds the modules: a UMD file that is imported dynamically has no names.
  mainFields: ["module", "main"],
  outdir: folder,
  write: false,
  logLevel: "warning",
};

/** Imported dynamically, and yet needed for nearly every pool: files, the checksum and compression of its own objects. */
const USUAL = [
  "blockdev/dist/src/node/index.js",
  "sources/dist/src/node/index.js",
  "kernels/dist/src/block-decoder.js",
  "kernels/dist/src/fletcher.js",
  "kernels/dist/src/wasm/fletcher.js",
  "kernels/dist/src/wasm/lz4.js",
  "compression/dist/src/lz4.js",
];
/** What so many other pieces import, and is no larger than this, is better off in cli.js than in a file of its own. */
const MANY = 5;
const SMALL_BYTES = 8 * 1024;

const pieces = await split();
const cli = pieces.find(({ from }) => from?.endsWith("src/cli.js"));
const usual = pieces.filter(({ from }) => USUAL.some((path) => from?.endsWith(path)));
const shared = pieces.filter(
  ({ from, name, text }) =>
    from === undefined && text.length <= SMALL_BYTES && pieces.filter(({ imports }) => imports.includes(name)).length >= MANY,
);
// What main.js imports statically loads for --version too, and stays apart.
const withMain = loadedWith(pieces.find(({ from }) => from?.endsWith("src/main.js")));
const joined = [...[cli, ...usual, ...shared].reduce((found, piece) => loadedWith(piece, found), new Set())].filter(
  (piece) => !withMain.has(piece),
);
if (usual.length !== USUAL.length) console.warn(`bundle.mjs: of ${USUAL.join(", ")} some are no pieces any more`);

// Pieces have a hash in their names: without this, those of earlier builds would be published too.
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(`${folder}cli.js`, await join());
for (const piece of pieces)
  if (!joined.includes(piece)) writeFileSync(folder + piece.name, withoutJoined(piece.text), { mode: piece.mode });

/** The program as esbuild cuts it: what is imported dynamically is a piece, and so is what the same ones of those share. */
async function split() {
  const { outputFiles, metafile } = await build({
    ...options,
    // A worker is a file of its own, beside the piece that starts it.
    entryPoints: { main: built("dist/src/main.js"), "verify-worker": built("../pool/dist/src/node/verify-worker.js") },
    splitting: true,
    metafile: true,
    plugins: [{ name: "builtins of CommonJS", setup: requireBuiltins }],
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return Object.entries(metafile.outputs).map(([path, { entryPoint, exports, imports }]) => ({
    name: basename(path),
    from: entryPoint,
    text: texts.get(basename(path)),
    mode: basename(path) === "main.js" ? 0o755 : 0o644,
    exports,
    imports: imports.flatMap(({ path: imported, kind, external }) =>
      kind === "import-statement" && external !== true ? basename(imported) : [],
    ),
  }));
}

function built(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** A piece and all that load with it. */
function loadedWith(piece, found = new Set()) {
  if (found.has(piece)) return found;
  found.add(piece);
  for (const name of piece.imports) loadedWith(pieceOf(name), found);
  return found;
}

function pieceOf(path) {
  return pieces.find(({ name }) => name === basename(path));
}

/**
 * The dozens of pieces that load with every command, in one file: finding and reading them was a quarter of what
 * starting a command cost Node. Two pieces may use a name for different things, so that each is exported under the
 * number of its piece.
 */
async function join() {
  const contents = joined.map((piece) => {
    const names = piece.exports.map((name) => `${name} as ${nameInCli(piece, name)}`);
    const whole = usual.includes(piece) ? `export * as ${nameInCli(piece, "all")} from "./${piece.name}";` : "";
    return `export { ${names.join(", ")} } from "./${piece.name}";${whole}`;
  });
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: contents.join("\n"), resolveDir: folder },
    plugins: [
      {
        name: "pieces",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\// }, ({ path }) =>
            joined.includes(pieceOf(path)) ? { path, namespace: "piece" } : { path, external: true },
          );
          onLoad({ filter: /.*/, namespace: "piece" }, ({ path }) => ({ contents: pieceOf(path).text }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

function nameInCli(piece, name) {
  return piece === cli ? name : `_${joined.indexOf(piece)}_${name}`;
}

/** The text of another piece, with cli.js in the place of the pieces that are in there; imports are as esbuild writes them. */
function withoutJoined(text) {
  return text
    .replace(/^import (?:\{([^}]*)\} from )?"(\.\/[^"]+)";\n/gm, (whole, names, path) => {
      const piece = pieceOf(path);
      if (!joined.includes(piece)) return whole;
      if (names === undefined) return "";
      const renamed = names.split(",").map((item) => {
        const [name, local = name] = item.trim().split(" as ");
        return `${nameInCli(piece, name)} as ${local}`;
      });
      return `import { ${renamed.join(", ")} } from "./cli.js";\n`;
    })
    .replace(/import\("(\.\/[^"]+)"\)/g, (whole, path) => {
      const piece = pieceOf(path);
      if (piece === cli) return 'import("./cli.js")';
      return joined.includes(piece) ? `import("./cli.js").then((cli) => cli.${nameInCli(piece, "all")})` : whole;
    });
}

/** What CommonJS modules require of the runtime: in an ES module there is no `require`. */
function requireBuiltins({ onResolve, onLoad }) {
  onResolve({ filter: /^(node:)?(child_process|events|fs|path|process|readline)$/ }, ({ path, kind }) =>
    kind === "require-call" ? { path: path.replace(/^(node:)?/, "node:"), namespace: "builtin" } : undefined,
  );
  onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => {
    const loaded = `process.getBuiltinModule("${path}")`;
    // commander asks for it at once, and uses it for subcommands that are programs: there are none.
    const later = path === "node:child_process";
    return { contents: `module.exports = ${later ? `new Proxy({}, { get: (_, name) => ${loaded}[name] })` : loaded};` };
  });
}
