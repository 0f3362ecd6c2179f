import { type CommandSpec, defineCommand } from "../command.ts";
import { completionScript, type Shell } from "../completion-script.ts";
import { manPage } from "../man-page.ts";
import { UsageError } from "../session.ts";
import { version } from "../version.ts";

const SHELLS: readonly string[] = ["bash", "zsh", "fish"];

/** Commands that describe all others, and so need them. */
export function shellCommands(others: () => readonly CommandSpec[]): CommandSpec[] {
  return [
    defineCommand({
      name: "completion",
      group: "shell",
      summary: "print a completion script for bash, zsh or fish",
      args: "<SHELL>",
      options: [],
      examples: [
        ["completion bash > ~/.local/share/bash-completion/completions/zexplore", "for bash"],
        ["completion fish > ~/.config/fish/completions/zexplore.fish", "for fish"],
      ],
      readsSources: false,
      async run({ out, args }) {
        const [shell = ""] = args;
        if (!SHELLS.includes(shell)) throw new UsageError(`completion takes one of ${SHELLS.join(", ")}, not ${JSON.stringify(shell)}`);
        out.line(completionScript(shell as Shell, others()).trimEnd());
      },
    }),
    defineCommand({
      name: "man",
      group: "shell",
      summary: "print the man page",
      args: "",
      options: [],
      examples: [["man | man -l -", "read it"]],
      readsSources: false,
      async run({ out }) {
        out.line(manPage(others(), version()).trimEnd());
      },
    }),
  ];
}
