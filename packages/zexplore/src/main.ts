#!/usr/bin/env node
/** Where the program starts. Its version is printed with nothing else loaded: scripts ask for it again and again. */
import { version } from "./version.ts";

// Not `process` where it can be avoided: touching it loads Deno's node:process, half of what starting costs there.
const { Deno: deno } = globalThis as { Deno?: { readonly args: readonly string[] } };
const args = deno?.args ?? process.argv.slice(2);

if (args[0] === "--version" || args[0] === "-V") console.log(version);
else {
  const { run } = await import("./cli.ts");
  process.exitCode = await run(args);
}
