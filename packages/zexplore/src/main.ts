#!/usr/bin/env node
/** The command line: reads arguments, runs one command, and turns what went wrong into one line and an exit code. */
import { isZfsError } from "@zfskit/core";
import { CommanderError } from "commander";
import { hintFor } from "./hints.ts";
import { Output, OutputClosed } from "./output.ts";
import { buildProgram } from "./program.ts";
import { UsageError } from "./session.ts";

const DONE = 0;
const DAMAGED = 1;
const USAGE = 2;

async function main(args: readonly string[]): Promise<number> {
  const words = new Output({ quiet: args.includes("--quiet") });
  const program = buildProgram();
  try {
    await program.parseAsync([...args], { from: "user" });
    return program.failed ? DAMAGED : DONE;
  } catch (error) {
    if (error instanceof OutputClosed) return DONE;
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE;
    if (error instanceof UsageError) {
      words.fail(error.message);
      words.hint(`usage: ${program.usageOf(args[0])}`);
      return USAGE;
    }
    if (!isZfsError(error)) throw error;
    words.fail(error.message);
    const hint = hintFor(error);
    if (hint !== undefined) words.hint(hint);
    if (args.includes("--trace") && error.stack !== undefined) words.trace(error.stack);
    return DAMAGED;
  }
}

process.exitCode = await main(process.argv.slice(2));
