/** The command line: runs one command, and turns what went wrong into one line and an exit code. */
import { isZfsError } from "@zfskit/core";
import { CommanderError } from "commander";
import { allCommands, loadCommand } from "./commands/index.ts";
import { hintFor } from "./hints.ts";
import { Output, OutputClosed } from "./output.ts";
import { Program } from "./program.ts";
import { UsageError } from "./session.ts";

const DONE = 0;
const DAMAGED = 1;
const USAGE = 2;

/**
 * @param args - what was typed after `zexplore`
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  const words = new Output({ quiet: args.includes("--quiet") });
  // The others are needed to list them, and to suggest one for a name that none has.
  const command = await loadCommand(args[0]);
  const program = new Program(command === undefined ? await allCommands() : [command]);
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
