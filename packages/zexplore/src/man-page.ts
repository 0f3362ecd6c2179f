/** The man page, made from the same words as the help. */
import type { CommandSpec } from "./command.ts";

const COMMON: readonly (readonly [flags: string, text: string])[] = [
  ["-p, --source SOURCE", "A file, device or folder of members; may be given several times."],
  ["--pool NAME|GUID", "Which pool, when the sources hold several."],
  ["--txg N", "Open the pool as it was at the end of transaction group N."],
  [
    "--key DATASET=SOURCE",
    "Load the key of an encrypted dataset. SOURCE is prompt, file:PATH, env:NAME, passphrase:TEXT or hex:DIGITS; a file holds what the keyformat says. May be given several times.",
  ],
  ["--json", "Print JSON, one value a line."],
  ["--no-color", "Never colour the output; so does the environment variable NO_COLOR."],
  ["--quiet", "Print no warnings, hints or progress."],
  ["--trace", "Say on standard error which blocks are read, and show stack traces."],
];

/** In roff, for man(1). */
export function manPage(commands: readonly CommandSpec[], version: string): string {
  const lines = [
    `.TH ZEXPLORE 1 "" "zexplore ${version}" "User Commands"`,
    ".SH NAME",
    "zexplore \\- look into ZFS pools without ZFS",
    ".SH SYNOPSIS",
    ".B zexplore",
    "\\fICOMMAND\\fR \\-p \\fISOURCE\\fR [\\fIoptions\\fR] [\\fIarguments\\fR]",
    ".SH DESCRIPTION",
    "Lists, reads and copies out what disks and images of a ZFS pool hold, without ZFS. Nothing is ever written to them.",
    ".PP",
    "A target is DATASET[@SNAPSHOT]:/path; the pool's name may be left out, and /dataset/path works too.",
    ".SH OPTIONS OF EVERY COMMAND",
    ...COMMON.flatMap(([flags, text]) => [".TP", `.B ${roff(flags)}`, roff(text)]),
    ".SH COMMANDS",
  ];
  for (const command of commands) {
    lines.push(
      `.SS "${roff(`zexplore ${command.name} ${command.args}`.trimEnd())}"`,
      roff(`${sentence(command.summary)}${command.text === undefined ? "" : ` ${command.text}`}`),
    );
    for (const { flags, text } of command.options) lines.push(".TP", `.B ${roff(flags)}`, roff(sentence(text)));
    for (const [typed, does] of command.examples) lines.push(".PP", ".nf", roff(`    zexplore ${typed}`), ".fi", roff(sentence(does)));
  }
  lines.push(".SH EXIT STATUS", "0: done. 1: something is damaged or could not be read; all that could be was. 2: wrong arguments.");
  return `${lines.join("\n")}\n`;
}

function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll('"', "\\(dq")
    .replace(/^([.'])/gm, "\\&$1");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
