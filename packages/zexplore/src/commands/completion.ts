import { type CommandSpec, defineCommand } from "../command.ts";
import { completionScript, type Shell } from "../completion-script.ts";
import { UsageError } from "../session.ts";

const SHELLS: readonly string[] = ["bash", "zsh", "fish"];

/** What a shell completes: the words of all commands. */
export function completionOf(commands: () => Promise<readonly CommandSpec[]>): CommandSpec {
  return defineCommand({
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
      out.line(completionScript(shell as Shell, await commands()).trimEnd());
    },
  });
}
