/** Completion scripts for shells, made from what the commands say of themselves. */
import type { CommandSpec } from "./command.ts";

export type Shell = "bash" | "zsh" | "fish";

const COMMON_FLAGS = ["-p", "--source", "--pool", "--txg", "--key", "--json", "--no-color", "--quiet", "--trace", "--help"];
/** Options whose value is a file. */
const FILE_FLAGS = ["-p", "--source"];

export function completionScript(shell: Shell, commands: readonly CommandSpec[]): string {
  if (shell === "fish") return fish(commands);
  return shell === "zsh" ? `#compdef zexplore\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}` : bash(commands);
}

/** The flags of a command, in both of their forms. */
function flagsOf(command: CommandSpec): string[] {
  const own = command.options.flatMap(({ flags }) => flags.split(/[ ,]+/).filter((word) => word.startsWith("-")));
  return [...(command.readsSources ? COMMON_FLAGS : ["--json", "--help"]), ...own];
}

function bash(commands: readonly CommandSpec[]): string {
  const cases = commands.map((command) => `    ${command.name}) words="${flagsOf(command).join(" ")}" ;;`);
  return `# zexplore completion: put this into a file of ~/.local/share/bash-completion/completions, or source it
_zexplore() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case "$previous" in ${FILE_FLAGS.join("|")}) COMPREPLY=($(compgen -f -- "$current")); return ;; esac
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _zexplore zexplore
`;
}

function fish(commands: readonly CommandSpec[]): string {
  const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
  const lines = ["# zexplore completion: put this into ~/.config/fish/completions/zexplore.fish", "complete -c zexplore -f"];
  for (const command of commands) {
    lines.push(`complete -c zexplore -n __fish_use_subcommand -a ${command.name} -d ${quote(command.summary)}`);
    const here = `complete -c zexplore -n '__fish_seen_subcommand_from ${command.name}'`;
    if (command.readsSources) lines.push(`${here} -s p -l source -r -F -d 'file, device or folder of members'`);
    for (const { flags, text } of command.options) {
      const short = /(?:^|[ ,])-(\w)\b/.exec(flags)?.[1];
      const long = /--([\w-]+)/.exec(flags)?.[1];
      lines.push(
        `${here}${short === undefined ? "" : ` -s ${short}`}${long === undefined ? "" : ` -l ${long}`}${/[<[]/.test(flags) ? " -r" : ""} -d ${quote(text)}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
