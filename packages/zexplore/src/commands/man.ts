import { type CommandSpec, defineCommand } from "../command.ts";
import { manPage } from "../man-page.ts";
import { version } from "../version.ts";

/** The man page, of the words of all commands. */
export function manOf(commands: () => Promise<readonly CommandSpec[]>): CommandSpec {
  return defineCommand({
    name: "man",
    group: "shell",
    summary: "print the man page",
    args: "",
    options: [],
    examples: [["man | man -l -", "read it"]],
    readsSources: false,
    async run({ out }) {
      out.line(manPage(await commands(), version).trimEnd());
    },
  });
}
