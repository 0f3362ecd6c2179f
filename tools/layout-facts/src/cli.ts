/**
 * `cli.ts VERSION INCLUDE...`: writes specs/facts/openzfs-VERSION.json, sizes and offsets as a C compiler sees them.
 *
 * Needs gcc, pahole and the headers of that version; whoever only reads the facts needs none of them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { membersOf, type Place } from "./pahole.ts";

interface Fact {
  readonly size: number;
  readonly fields: Record<string, Place>;
  readonly masks?: Record<string, Record<string, string>>;
  /** How the numbers were found, if not by the compiler. */
  readonly by?: "eye";
}

const here = resolve(import.meta.dirname, "..");
const root = resolve(here, "../..");

/** C types that the specs name. */
function wantedTypes(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(join(root, "specs"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ksy")) continue;
    const type: unknown = parse(readFileSync(join(root, "specs", file), "utf8"))["-zfskit-struct"];
    if (typeof type === "string") found.add(type);
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

/** Compiles `struct fact_N { TYPE it; }` for each type that this version of the headers declares. */
function compile(types: readonly string[], flags: readonly string[], folder: string): { object: string; present: string[] } {
  let present = [...types];
  const source = join(folder, "facts.c");
  const object = join(folder, "facts.o");
  for (let attempt = 0; attempt < 5; attempt++) {
    const head = `#include "${join(here, "headers.h")}"\n`;
    writeFileSync(source, head + present.map((type, index) => `struct fact_${index} { ${type} it; };\n`).join(""));
    const debug = ["-g", "-gdwarf-4", "-fno-eliminate-unused-debug-types"];
    const run = spawnSync("gcc", [...debug, ...flags, "-c", source, "-o", object], { encoding: "utf8" });
    if (run.status === 0) return { object, present };
    const lines = new Set([...run.stderr.matchAll(/facts\.c:(\d+):\d+: error/g)].map((match) => Number(match[1]) - 2));
    if (lines.size === 0) throw new Error(run.stderr);
    present = present.filter((_, index) => !lines.has(index));
  }
  throw new Error("the headers do not compile");
}

function readFacts(object: string, present: readonly string[]): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  const known = new Set(present);
  for (const [index, type] of present.entries()) {
    const printed = execFileSync("pahole", ["-E", "-C", `fact_${index}`, object], { encoding: "utf8" });
    const members = membersOf(printed, known);
    const whole = members.get("it");
    if (whole === undefined) continue;
    const fields = [...members].filter(([path]) => path !== "it").map(([path, where]) => [path.replace(/^it\./, ""), where] as const);
    facts[type] = { size: whole[1] ?? 0, fields: Object.fromEntries(fields) };
  }
  return facts;
}

function readMasks(flags: readonly string[], folder: string): Record<string, Record<string, string>> {
  const program = join(folder, "masks");
  const link = ["-O1", "-Wl,--unresolved-symbols=ignore-all", "-w"];
  execFileSync("gcc", [...link, ...flags, join(here, "masks.c"), "-o", program], { stdio: "inherit" });
  return JSON.parse(execFileSync(program, { encoding: "utf8" }));
}

/** One structure a line, so that a change shows as one. */
function print(facts: Record<string, Fact>): string {
  const names = Object.keys(facts).sort((a, b) => (a < b ? -1 : 1));
  return `{\n${names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(facts[name])}`).join(",\n")}\n}\n`;
}

function main(version: string | undefined, includes: readonly string[]): number {
  if (version === undefined || includes.length === 0) {
    console.error("usage: cli.ts VERSION INCLUDE...");
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "layout-facts-"));
  try {
    writeFileSync(join(folder, "zfs_config.h"), "");
    const flags = ["-D_GNU_SOURCE", `-I${folder}`, ...includes.map((path) => `-I${resolve(path)}`)];
    const types = wantedTypes();
    const { object, present } = compile(types, flags, folder);
    const byEye: Record<string, Fact> = JSON.parse(readFileSync(join(here, "by-eye.json"), "utf8"));
    const facts = { ...byEye, ...readFacts(object, present) };
    for (const [path, words] of Object.entries(readMasks(flags, folder))) {
      const [type, name] = path.split(/\.(.*)/) as [string, string];
      const fact = facts[type];
      if (fact !== undefined) facts[type] = { ...fact, masks: { ...fact.masks, [name]: words } };
    }
    writeFileSync(join(root, "specs/facts", `openzfs-${version}.json`), print(facts));
    const missing = types.filter((type) => facts[type] === undefined);
    console.log(`${Object.keys(facts).length} structures; without facts: ${missing.join(" ") || "none"}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = main(process.argv[2], process.argv.slice(3));
