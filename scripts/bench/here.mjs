// The machine and the runtimes that are measured, in the words of docs/performance.md.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { arch, cpus, release, totalmem, type } from "node:os";
import { newestNode, npmNode, otherRuntime } from "../runtimes.mjs";

/**
 * @typedef {object} Runtime
 * @property {string} name node20, node, deno or bun: node20 is the Node that runs npm, if it is another than the newest
 * @property {string} title with the version
 * @property {string} short the title where room is short
 * @property {(file: string) => readonly string[]} runs a command that runs a file of JavaScript
 */

/**
 * Those that are here.
 *
 * @param {readonly string[]} wanted names; none for all
 * @returns {Runtime[]}
 */
export function runtimesHere(wanted) {
  const newest = newestNode() ?? npmNode();
  const found = [
    { name: "node20", path: npmNode(), options: [] },
    { name: "node", path: newest, options: [] },
    { name: "deno", path: otherRuntime("deno"), options: ["run", "--quiet", "--allow-all", "--no-lock"] },
    { name: "bun", path: otherRuntime("bun"), options: [] },
  ];
  const runtimes = [];
  for (const { name, path, options } of found) {
    if (path === undefined || (wanted.length > 0 && !wanted.includes(name))) continue;
    const title = titleOf(path);
    if (runtimes.some((other) => other.title === title)) continue;
    const short = title.replace(name.startsWith("node") ? /\..*/ : / .*/, "");
    runtimes.push({ name, title, short, runs: (file) => [path, ...options, file] });
  }
  return runtimes;
}

function titleOf(path) {
  const said = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout;
  const [, deno] = /^deno (\S+)/.exec(said) ?? [];
  if (deno !== undefined) return `Deno ${deno}`;
  return said.startsWith("v") ? `Node ${said.slice(1).trim()}` : `Bun ${said.trim()}`;
}

/** Facts that figures depend on, a line each. */
export function machine() {
  const models = [...new Set(cpus().map(({ model }) => model.trim()))];
  const system = existsSync("/etc/os-release") ? /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] : type();
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], {
    encoding: "utf8",
    cwd: new URL("../..", import.meta.url),
  }).stdout?.trim();
  return [
    `${models.join(", ")}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${system}, ${type()} ${/^\d+\.\d+/.exec(release())?.[0]}, ${arch()}`,
    `${new Date().toISOString().slice(0, 10)}${commit ? `, commit ${commit}` : ""}`,
  ];
}

/** The kind of file system that a folder is on. */
export function mountedAs(folder) {
  return spawnSync("stat", ["-f", "-c", "%T", folder], { encoding: "utf8" }).stdout?.trim() || "a file system of unknown kind";
}

/** Whether a program is on the PATH. */
export function has(name) {
  return spawnSync(name, ["--version"]).error === undefined;
}
