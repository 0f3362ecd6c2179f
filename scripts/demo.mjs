#!/usr/bin/env node
// npm run demo: reads a real pool of this repository with zexplore, and shows what is typed for it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { fixture } = await import(new URL("../conformance/dist/src/fixture.js", import.meta.url).href);
const pool = await fixture("openzfs-2.4/single");

show("its datasets, and where they come from", ["datasets", "-p", pool, "history", "clone", "vol"], 12);
show("a tree of files", ["tree", "-p", pool, "single:/dir"]);
show("a file", ["cat", "-p", pool, "history:/changed"], 3);
show("the same file as it was in a snapshot", ["cat", "-p", pool, "history@one:/changed"], 3);

/** Run zexplore and print the first lines of what it prints. */
function show(what, args, lines = 40) {
  console.log(`\n# ${what}\n$ zexplore ${args.map((arg) => (arg === pool ? "POOL" : arg)).join(" ")}`);
  const run = spawnSync(process.execPath, [`${root}packages/zexplore/dist/bundle/main.js`, ...args], { encoding: "utf8" });
  const all = run.stdout.trimEnd().split("\n");
  for (const line of all.slice(0, lines)) console.log(line.slice(0, 110));
  if (all.length > lines) console.log(`... ${all.length - lines} more lines`);
  if (run.status !== 0) {
    process.stderr.write(run.stderr);
    process.exit(1);
  }
}
