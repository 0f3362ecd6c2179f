#!/usr/bin/env node
// npm run build:kernels: compiles packages/kernels/assembly/*.ts, with what they import from folders beside them, to
// WebAssembly and puts it, as base64, into src/wasm.
// npm run kernels:check: says whether what is there is what would be made; exits 1 when it is not.
// The compiler's version is pinned in package.json, and its output depends on nothing but its input.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../packages/kernels", import.meta.url));
const check = process.argv.includes("--check");
const options = ["--runtime", "stub", "--noAssert", "-O3", "--enable", "simd", "--importMemory", "--outFile", "out.wasm"];

const sources = globSync("assembly/*.ts", { cwd: folder }).sort();
const made = new Set();
let stale = 0;
mkdirSync(join(folder, "src/wasm"), { recursive: true });
for (const source of sources) {
  const name = basename(source, ".ts");
  const bytes = await compile(source);
  put(`src/wasm/${name}.ts`, moduleOf(name, source, bytes));
}
for (const file of globSync("src/wasm/*.ts", { cwd: folder })) {
  if (made.has(file)) continue;
  stale++;
  if (check) console.error(`packages/kernels/${file} has no source`);
  else rmSync(join(folder, file));
}
console.log(`${made.size} kernels, ${!check ? "built" : stale === 0 ? "all as built" : `${stale} to be built: npm run build:kernels`}`);
process.exitCode = check && stale > 0 ? 1 : 0;

async function compile(source) {
  let bytes;
  const { error, stderr } = await asc.main([source, ...options], {
    readFile: (path) => contentOf(join(folder, path)) ?? null,
    writeFile: (path, contents) => {
      if (path === "out.wasm") bytes = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || bytes === undefined) throw new Error(`${source}: ${error?.message}\n${stderr}`);
  return bytes;
}

function moduleOf(name, source, bytes) {
  const constant = `${name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Wasm`;
  const text = `"${Buffer.from(bytes).toString("base64")}";`;
  return `// Made from ${source} by \`npm run build:kernels\`: ${bytes.length} bytes of WebAssembly.\nexport const ${constant}: string =\n  ${text}\n`;
}

function put(file, text) {
  made.add(file);
  const path = join(folder, file);
  if (check) {
    if (contentOf(path) === text) return;
    stale++;
    console.error(`packages/kernels/${file} is not what its source gives`);
  } else writeFileSync(path, text);
}

function contentOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
