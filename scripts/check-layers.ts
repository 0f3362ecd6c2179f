/**
 * Holds packages to layers.json: a package imports only from ranks below its own, and says so in its package.json.
 *
 * Also no file of a package is imported past its entry point, `node:` stays in src/node/ (zexplore excepted), and
 * the files of a package import each other without circles.
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const root = join(import.meta.dirname, "..");

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Package {
  readonly name: string;
  readonly folder: string;
  /** Nobody imports a private package, so it has no rank and may import all. */
  readonly isPrivate: boolean;
  readonly dependencies: readonly string[];
}

interface Import {
  readonly specifier: string;
  /** Gone when the types are. */
  readonly typeOnly: boolean;
}

const { ranks } = readJson<{ readonly ranks: Readonly<Record<string, number>> }>(join(root, "layers.json"));
const problems: string[] = [];

const packages = findPackages();
for (const each of packages) {
  checkRanks(each);
  checkImports(each);
}
for (const name of Object.keys(ranks)) {
  if (!packages.some((each) => each.name === name)) problems.push(`layers.json ranks ${name}, which is no package: take it out`);
}

for (const problem of problems) console.error(problem);
console.log(`${packages.length} packages, ${problems.length === 0 ? "every import goes down the layers" : `${problems.length} problems`}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function findPackages(): Package[] {
  const { workspaces } = readJson<{ readonly workspaces: readonly string[] }>(join(root, "package.json"));
  return workspaces
    .flatMap((workspace) => globSync(`${workspace}/package.json`, { cwd: root }))
    .map((file) => {
      const manifest = readJson<Manifest>(join(root, file));
      const dependencies = Object.keys(manifest.dependencies ?? {});
      return { name: manifest.name, folder: join(root, dirname(file)), isPrivate: manifest.private === true, dependencies };
    });
}

function checkRanks({ name, isPrivate, dependencies }: Package): void {
  if (isPrivate) return;
  const rank = ranks[name];
  if (rank === undefined) {
    problems.push(`${name} has no rank: give it one in layers.json`);
    return;
  }
  for (const dependency of dependencies.filter(isOurs)) {
    const below = ranks[dependency];
    if (below === undefined) problems.push(`${name} depends on ${dependency}, which has no rank: give it one in layers.json, or drop it`);
    else if (below >= rank)
      problems.push(
        `${short(name)} must not import ${short(dependency)} (rank ${rank} -> ${below}): pass the value in, or move the code up`,
      );
  }
}

function checkImports({ name, folder, isPrivate, dependencies }: Package): void {
  const files = globSync("{src,views}/**/*.ts", { cwd: folder }).sort();
  const graph = new Map<string, string[]>();
  const used = new Set<string>();
  for (const file of files) {
    const where = join(relative(root, folder), file);
    const edges: string[] = [];
    for (const { specifier, typeOnly } of importsOf(join(folder, file))) {
      if (specifier.startsWith(".")) {
        if (!typeOnly) edges.push(normalize(join(dirname(file), specifier)));
        continue;
      }
      if (specifier.startsWith("node:")) {
        if (!isPrivate && name !== "zexplore" && !file.startsWith("src/node/"))
          problems.push(`${where} must not import ${specifier}: move the code to src/node/, or take the value as an argument`);
        continue;
      }
      const target = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
      if (!isOurs(target)) continue;
      used.add(target);
      if (specifier.includes("/src/")) problems.push(`${where} must not import ${specifier}: export it from ${target}, and import that`);
      if (target !== name && !dependencies.includes(target))
        problems.push(`${where} imports ${target}: add it to dependencies of ${short(name)}`);
    }
    graph.set(file, edges);
  }
  for (const dependency of dependencies.filter(isOurs)) {
    // A private package's tests stand outside of src.
    if (!isPrivate && !used.has(dependency)) problems.push(`${short(name)} never imports ${dependency}: take it out of its dependencies`);
  }
  const circle = findCircle(graph);
  if (circle !== undefined)
    problems.push(`${short(name)} has files in a circle (${circle.join(" -> ")}): move what they share to a file of its own`);
}

/** The files of the first circle found, its start at both ends. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next);
      if (circle !== undefined) return circle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** Static imports and exports at the start of a line, so not those of examples in comments, and `import("x")`. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const statement = /^(?:import|export)\s+(type\s)?(?:[^;"]*?\sfrom\s+)?"([^"]+)"/gm;
  const call = /(?<!\w)import\(\s*"([^"]+)"/g;
  return [
    ...Array.from(text.matchAll(statement), ([, type, specifier = ""]) => ({ specifier, typeOnly: type !== undefined })),
    ...Array.from(text.matchAll(call), ([, specifier = ""]) => ({ specifier, typeOnly: true })),
  ];
}

function isOurs(name: string): boolean {
  return name.startsWith("@zfskit/") || name in ranks;
}

function short(name: string): string {
  return name.replace("@zfskit/", "");
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}
