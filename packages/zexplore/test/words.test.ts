import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { Command } from "commander";
import type { CommandSpec } from "../src/command.ts";
import { allCommands, commands as commandsByName } from "../src/commands/index.ts";
import { completionScript, type Shell } from "../src/completion-script.ts";
import { manPage } from "../src/man-page.ts";
import { withCommonOptions } from "../src/session.ts";

const commands = await allCommands();
const SHELLS: readonly Shell[] = ["bash", "zsh", "fish"];

/** Both forms of an option, without the dashes. */
function wordsOf(flags: string): string[] {
  return [...flags.matchAll(/(?:^|[ ,])--?([a-zA-Z][\w-]*)/g)].map((match) => match[1]!);
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

test("every command is loaded by its name", () => {
  assert.deepEqual(
    commands.map(({ name }) => name),
    Object.keys(commandsByName),
  );
});

test("every command has a summary of one line without a period, and examples that call it", () => {
  assert.ok(commands.length > 10);
  assert.equal(new Set(commands.map(({ name }) => name)).size, commands.length);
  for (const { name, summary, examples } of commands) {
    assert.match(summary, /^[^\n]*[^.\n]$/, name);
    assert.ok(examples.length > 0, name);
    for (const [typed] of examples) assert.ok(typed === name || typed.startsWith(`${name} `), typed);
  }
});

test("what examples use are options that the command has", () => {
  const common = withCommonOptions(new Command()).options.flatMap(({ flags }) => wordsOf(flags));
  for (const { name, options, examples } of commands) {
    const known = new Set([...common, ...options.flatMap(({ flags }) => wordsOf(flags))]);
    for (const [typed] of examples) {
      const [own = ""] = typed.split("|");
      for (const [, word = ""] of own.matchAll(/ --?([a-zA-Z][\w-]*)/g)) assert.ok(known.has(word), `${name}: ${typed}`);
    }
  }
});

for (const shell of SHELLS) {
  test(`the completion script of ${shell} names every command and every option`, () => {
    const script = completionScript(shell, commands);
    for (const command of commands) {
      const own = script
        .split("\n")
        .filter((line) => (shell === "fish" ? line.includes(` ${command.name}`) : line.includes(`${command.name}) words=`)));
      assert.ok(own.length > 0, command.name);
      for (const word of command.options.flatMap(({ flags }) => wordsOf(flags))) {
        const form = shell === "fish" ? ` -${word.length === 1 ? "s" : "l"} ${word} ` : `${word.length === 1 ? "-" : "--"}${word}`;
        assert.ok(
          own.some((line) => line.includes(form)),
          `${command.name} ${form}`,
        );
      }
    }
  });
}

if (isInstalled("bash")) {
  test("bash takes the completion script, and completes commands and options with it", () => {
    const script = completionScript("bash", commands);
    const checked = spawnSync("bash", ["-n"], { input: script, encoding: "utf8" });
    assert.deepEqual([checked.status, checked.stderr], [0, ""]);
    const complete = (...words: string[]) => {
      const input = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")})\nCOMP_CWORD=${words.length - 1}\n_zexplore\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
      return spawnSync("bash", ["--norc"], { input, encoding: "utf8" }).stdout.trim().split("\n");
    };
    assert.deepEqual(complete("zexplore", "uber"), ["uberblocks"]);
    assert.deepEqual(complete("zexplore", "").sort(), [...commands.map(({ name }) => name), "--help", "--version"].sort());
    assert.deepEqual(complete("zexplore", "ls", "--rec"), ["--recursive"]);
    assert.deepEqual(complete("zexplore", "man", "--sou"), [""]);
  });
}

/** A man page without roff's own characters. */
function plain(page: string): string {
  return page.replaceAll("\\-", "-").replaceAll("\\(dq", '"').replaceAll("\\&", "").replaceAll("\\e", "\\");
}

test("the man page names every command, option and example", () => {
  const page = plain(manPage(commands, "1.2.3"));
  assert.match(page, /^\.TH ZEXPLORE 1 "" "zexplore 1\.2\.3"/);
  for (const { name, options, examples } of commands) {
    const start = page.search(new RegExp(`^\\.SS "zexplore ${name}[ "]`, "m"));
    assert.ok(start >= 0, name);
    const end = page.indexOf("\n.S", start + 1);
    const section = page.slice(start, end);
    for (const { flags } of options) assert.ok(section.includes(`.B ${flags}`), `${name} ${flags}`);
    for (const [typed] of examples) assert.ok(section.includes(`    zexplore ${typed}`), typed);
  }
});

/** A command whose words roff would take for its own. */
const hostile: CommandSpec = {
  name: "hostile",
  group: "files",
  summary: ".so /etc/passwd",
  text: "'quoted\n.sy rm",
  args: '<A "B">',
  options: [{ flags: "--x\\y", text: ".\\n" }],
  examples: [["hostile\n.sy echo", "'does"]],
  readsSources: false,
  run: async () => {},
};

test("no line of the man page begins with a dot or quote that came from text, and no backslash either is roff's", () => {
  for (const page of [manPage(commands, "1"), manPage([hostile], "1")]) {
    for (const line of page.trimEnd().split("\n")) {
      assert.doesNotMatch(line, /^\s*'/, line);
      if (line.startsWith(".")) assert.match(line, /^\.(TH|SH|SS|TP|PP|B|nf|fi)( |$)/);
      assert.doesNotMatch(line, /\\(?![-e&]|\(dq|f[IR])/, line);
    }
  }
});

if (isInstalled("groff")) {
  test("groff formats the man page without a warning", () => {
    const done = spawnSync("groff", ["-man", "-ww", "-Tutf8"], { input: manPage(commands, "1.2.3"), encoding: "utf8" });
    assert.deepEqual([done.status, done.stderr], [0, ""]);
    for (const { name } of commands) assert.ok(done.stdout.includes(name), name);
  });
}
