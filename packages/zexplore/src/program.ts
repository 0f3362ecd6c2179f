/** Commands as commander parses them. */
import { Argument, Command, Option } from "commander";
import type { CommandGroup, CommandSpec } from "./command.ts";
import { Output } from "./output.ts";
import { type CommonOptions, withCommonOptions } from "./session.ts";
import { version } from "./version.ts";

const GROUP_TITLES: Readonly<Record<CommandGroup, string>> = {
  pool: "Pool:",
  datasets: "Datasets:",
  objects: "Objects:",
  files: "Files:",
  health: "Health:",
  shell: "Shell:",
};

/** A parsed command line, and whether what it named could all be read. */
export class Program {
  /** Something was damaged or could not be read. */
  failed = false;
  readonly #root: Command;
  readonly #words = new Output({});

  /**
   * @param commands - all that can be named on this command line, in the order of help
   */
  constructor(commands: readonly CommandSpec[]) {
    this.#root = new Command("zexplore")
      .description("Look into ZFS pools without ZFS: list, read and copy out what disks and images hold. Nothing is ever written to them.")
      .version(version, "-V, --version", "print the version")
      .helpOption("-h, --help", "print help")
      .addHelpText(
        "after",
        "\nTargets are DATASET[@SNAPSHOT]:/path; the pool's name may be left out, and /dataset/path works too.\n`zexplore COMMAND --help` has examples.",
      )
      .exitOverride()
      .configureHelp({ subcommandTerm: (command) => command.name() })
      .configureOutput({
        writeOut: (text) => this.#words.text(text),
        writeErr: (text) => this.#words.errorText(text),
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .showSuggestionAfterError();
    for (const spec of commands) this.#add(spec);
  }

  async parseAsync(args: string[], options: { from: "user" }): Promise<void> {
    if (args.length === 0) {
      this.#root.outputHelp();
      this.#words.flush();
      return;
    }
    try {
      await this.#root.parseAsync(args, options);
    } finally {
      this.#words.flush();
    }
  }

  /** How a command is called, in a line. */
  usageOf(name: string | undefined): string {
    const command = this.#root.commands.find((candidate) => candidate.name() === name);
    return command === undefined ? "zexplore COMMAND -p SOURCE [options]" : `zexplore ${command.name()} ${command.usage()}`;
  }

  #add(spec: CommandSpec): void {
    const command = new Command(spec.name)
      .summary(spec.summary)
      .description(spec.text === undefined ? spec.summary : `${spec.summary}\n\n${spec.text}`);
    if (spec.readsSources) withCommonOptions(command);
    else
      command
        .option("--json", "print JSON, one value a line")
        .option("--no-color", "never colour the output")
        .option("--quiet", "print no warnings");
    // commander allows no argument behind a list of them, as cp has: each command looks at its own.
    if (spec.args !== "") command.addArgument(new Argument("[args...]").argOptional()).usage(`[options] ${spec.args}`);
    for (const { flags, text, parse, preset } of spec.options) {
      const option = new Option(flags, text);
      if (parse !== undefined) option.argParser(parse);
      if (preset !== undefined) option.default(preset);
      command.addOption(option);
    }
    command
      .helpGroup(GROUP_TITLES[spec.group])
      .addHelpText("after", exampleText(spec))
      .copyInheritedSettings(this.#root)
      .showHelpAfterError()
      .action(async (...given: unknown[]) => {
        const options = given[command.registeredArguments.length] as CommonOptions;
        const out = new Output(options);
        try {
          await spec.run({ out, options, args: command.args });
        } finally {
          out.flush();
          this.failed ||= out.failed;
        }
      });
    this.#root.addCommand(command);
  }
}

function exampleText(spec: CommandSpec): string {
  const longest = Math.max(0, ...spec.examples.map(([typed]) => typed.length));
  return `\nExamples:\n${spec.examples.map(([typed, does]) => `  zexplore ${typed.padEnd(longest)}  # ${does}`).join("\n")}`;
}
