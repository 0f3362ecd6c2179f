#!/usr/bin/env node
// npm run check:packages: packs every public package as npm would, and has publint and attw look at the tarballs.
// It also wants a README and the licence in each, and no tests. Needs what `npm run build` makes.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = fileURLToPath(new URL("..", import.meta.url));
const tarballs = mkdtempSync(join(tmpdir(), "zfskit-packages-"));
const licence = readFileSync(join(root, "LICENSE"), "utf8");
const { workspaces } = readJson(join(root, "package.json"));
const problems = [];
let packages = 0;

try {
  for (const folder of workspaces.flatMap(foldersOf)) {
    const manifest = readJson(join(root, folder, "package.json"));
    if (manifest.private === true) continue;
    packages++;
    const report = (text) => problems.push(`${manifest.name}: ${text}`);
    checkFolder(folder, report);
    const packed = pack(folder, report);
    if (packed === undefined) continue;
    for (const path of packed.files)
      if (/(^|\/)test\/|\.test\.|\.tsbuildinfo$/.test(path)) report(`${path} is packed: leave it out of "files"`);
    const { messages } = await publint({ pack: { tarball: Uint8Array.from(readFileSync(packed.tarball)).buffer } });
    for (const message of messages) report(`publint: ${formatMessage(message, manifest, { color: false })}`);
    // A program without a module to import, as zexplore, has no types to be wrong.
    if (manifest.exports["."] !== undefined) runAttw(packed.tarball, report);
  }
} finally {
  rmSync(tarballs, { recursive: true });
}

for (const problem of problems) console.error(problem);
console.log(`${packages} packages packed, ${problems.length === 0 ? "all in order" : `${problems.length} problems`}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** `packages/*` stands for each folder in packages. */
function foldersOf(workspace) {
  if (!workspace.endsWith("/*")) return [workspace];
  const above = workspace.slice(0, -2);
  return readdirSync(join(root, above))
    .sort()
    .map((name) => `${above}/${name}`);
}

function checkFolder(folder, report) {
  if (!existsSync(join(root, folder, "README.md"))) report(`no README.md in ${folder}`);
  const own = join(root, folder, "LICENSE");
  if (!existsSync(own) || readFileSync(own, "utf8") !== licence) report(`its licence is not that of the project: cp LICENSE ${folder}`);
}

/** The tarball and the paths in it. */
function pack(folder, report) {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", tarballs];
  const run = spawnSync("npm", args, { cwd: join(root, folder), encoding: "utf8" });
  if (run.status !== 0) {
    report(`npm pack failed: ${run.stderr}`);
    return undefined;
  }
  const [packed] = Object.values(JSON.parse(run.stdout));
  const files = packed.files.map((file) => file.path);
  if (!files.some((path) => path.startsWith("dist/"))) {
    report("nothing was built: npm run build");
    return undefined;
  }
  return { tarball: join(tarballs, packed.filename), files };
}

function runAttw(tarball, report) {
  const args = ["--profile", "esm-only", "--format", "ascii", "--no-color", "--no-emoji", "--exclude-entrypoints", "package.json"];
  const run = spawnSync("npx", ["attw", tarball, ...args], { encoding: "utf8" });
  if (run.status !== 0) report(`attw: ${run.stdout}${run.stderr}`);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
