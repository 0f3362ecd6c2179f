// One run of a program: CPU time, wall time and peak memory of it and all it starts.
// Bash knows CPU time by the millisecond, GNU time the peak; it has to be a small process that starts the program, since the
// peak of a process includes what the process was before exec.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const gnuTime = "/usr/bin/time";

/** Why memory is not measured, if it is not. */
export const noPeak = existsSync(gnuTime) ? undefined : `${gnuTime} (Debian package time) is not there: no peak memory`;

const script = `
set -u
times=$1 output=$2 before=$3
shift 3
if [ -n "$before" ]; then eval "$before" || exit 99; fi
TIMEFORMAT='%3R %3U %3S'
{ time "$@" > "$output" 2> "$times.stderr"; } 2> "$times"
`;

/**
 * @typedef {object} Program
 * @property {readonly string[]} command
 * @property {string} [before] shell code that runs before, unmeasured
 * @property {boolean} [ownMounts] mounts of `before` are the program's own, and gone with it
 *
 * @typedef {object} Used
 * @property {number} cpu seconds, user and system
 * @property {number} wall seconds
 * @property {number | undefined} peak bytes
 *
 * @param {Program} program
 * @param {{ folder: string, output: string }} places a folder for notes; the file that takes standard output
 * @returns {Used}
 * @throws when the program ends with anything but 0
 */
export function measure({ command, before = "", ownMounts = false }, { folder, output }) {
  const times = join(folder, "times");
  const peak = join(folder, "peak");
  rmSync(peak, { force: true });
  const measured = noPeak === undefined ? [gnuTime, "-f", "%M", "-o", peak, ...command] : command;
  const shell = ["bash", "-c", script, "measure", times, output, before, ...measured];
  const [first, ...rest] = ownMounts ? ["unshare", "--mount", ...shell] : shell;
  const { status, error } = spawnSync(first, rest, { stdio: ["ignore", "inherit", "inherit"] });
  if (error !== undefined) throw error;
  if (status !== 0) {
    const said = existsSync(`${times}.stderr`) ? readFileSync(`${times}.stderr`, "utf8").slice(-500) : "";
    throw new Error(`${command.join(" ")}: exit ${status}\n${said}`);
  }
  const [wall, user, system] = readFileSync(times, "utf8").trim().split(" ").map(Number);
  return {
    cpu: user + system,
    wall,
    peak: noPeak === undefined ? 1024 * Number(readFileSync(peak, "utf8").trim().split("\n").at(-1)) : undefined,
  };
}

/** The value in the middle; of an even count the lower of two, which is one that was measured. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1];
}
