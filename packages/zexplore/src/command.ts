/** What a command is: its words for help, man page and completions, and what it does. */
import type { Output } from "./output.ts";
import type { CommonOptions } from "./session.ts";

/** One option, in commander's notation: `-l, --long`, `--max <N>`. */
export interface OptionSpec {
  readonly flags: string;
  readonly text: string;
  /** Turns the text of a value into the value; it may be given several times where `previous` is used. */
  readonly parse?: (value: string, previous: unknown) => unknown;
  readonly preset?: unknown;
}

export interface CommandRun<Options> {
  readonly out: Output;
  readonly options: CommonOptions & Options;
  readonly args: readonly string[];
}

export type CommandGroup = "pool" | "datasets" | "objects" | "files" | "health" | "shell";

export interface CommandSpec<Options = unknown> {
  readonly name: string;
  readonly group: CommandGroup;
  /** One line, lower case, no period. */
  readonly summary: string;
  /** What help says beyond that. */
  readonly text?: string;
  /** In commander's notation: `[TARGET...]`, `<OBJECT>`. */
  readonly args: string;
  readonly options: readonly OptionSpec[];
  /** What is typed after `zexplore`, and what it does. */
  readonly examples: readonly (readonly [typed: string, does: string])[];
  /** False for commands that read no pool. */
  readonly readsSources: boolean;
  run(run: CommandRun<Options>): Promise<void>;
}

/** Forget a command's own options, so that commands fit into one list. */
export function defineCommand<Options>(spec: CommandSpec<Options>): CommandSpec {
  return spec as CommandSpec;
}
