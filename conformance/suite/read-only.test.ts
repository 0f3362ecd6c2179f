/** No command opens a source for writing: strace sees every open. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fixture } from "../src/fixture.ts";
import { zexploreCommand } from "../src/zexplore.ts";

const hasStrace = spawnSync("strace", ["-V"]).status === 0;

const commands: readonly (readonly string[])[] = [
  ["label"],
  ["uberblocks"],
  ["config"],
  ["history"],
  ["datasets", "-a"],
  ["get", "all"],
  ["objset"],
  ["object", "1"],
  ["zap", "1"],
  ["block", "mos", "1", "0"],
  ["ls", "-l", "-R"],
  ["tree"],
  ["stat", "pair:/small.txt"],
  ["cat", "pair:/small.txt"],
  ["find"],
  ["manifest"],
  ["du"],
];

test("no command opens a source for writing", {
  skip: hasStrace ? false : "SKIPPED: strace is not installed (Debian: apt-get install strace)",
}, async () => {
  const folder = await fixture("openzfs-2.4/pair");
  const work = mkdtempSync(join(tmpdir(), "zfskit-strace-"));
  try {
    const copied = [["cp", "pair", join(work, "copied")]];
    for (const [command = "", ...args] of [...commands, ...copied]) {
      const log = join(work, "strace.log");
      const run = spawnSync(
        "strace",
        [
          "-f",
          "-e",
          "trace=open,openat,openat2,creat,truncate,unlink,rename",
          "-o",
          log,
          ...zexploreCommand(),
          command,
          "-p",
          folder,
          ...args,
        ],
        { encoding: "utf8", maxBuffer: 1 << 28 },
      );
      assert.ok(run.status === 0 || command === "cp", `${command}: ${run.stderr}`);
      const opens = readFileSync(log, "utf8")
        .split("\n")
        .filter((line) => line.includes(`${folder}/`));
      assert.ok(opens.length > 0, `${command} opened no member`);
      for (const line of opens) assert.doesNotMatch(line, /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|creat\(|truncate\(|unlink\(|rename\(/, command);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
});
