/** Files as `ls -l` shows them. */
import type { FileStat, FileType } from "@zfskit/zpl";
import { deviceNumbers } from "@zfskit/zpl";

const TYPE_LETTERS: Readonly<Record<FileType, string>> = {
  file: "-",
  dir: "d",
  symlink: "l",
  char: "c",
  block: "b",
  fifo: "p",
  socket: "s",
  unknown: "?",
};
/** setuid, setgid and sticky, each shown in the place of an x. */
const SPECIAL = [
  { bit: 0x800, on: "s", alone: "S" },
  { bit: 0x400, on: "s", alone: "S" },
  { bit: 0x200, on: "t", alone: "T" },
];

/** Type and permissions in ten letters. */
export function modeText(stats: FileStat): string {
  let text = TYPE_LETTERS[stats.type];
  for (let i = 0; i < SPECIAL.length; i++) {
    const bits = (stats.mode >>> (6 - 3 * i)) & 7;
    const special = SPECIAL[i]!;
    const execute = (bits & 1) !== 0;
    const last = (stats.mode & special.bit) === 0 ? (execute ? "x" : "-") : execute ? special.on : special.alone;
    text += `${(bits & 4) === 0 ? "-" : "r"}${(bits & 2) === 0 ? "-" : "w"}${last}`;
  }
  return text;
}

const NS_PER_SECOND = 1_000_000_000n;
/** How the texts of dates end: `T12:34:56.000Z`. */
const TIME_LENGTH = 14;

/** Date and time of day in UTC, to the second that has begun. */
export function timeText(ns: bigint): string {
  return dateText(ns) ?? `${ns} ns`;
}

/** The whole time in UTC, to the nanosecond. */
export function exactTimeText(ns: bigint): string {
  const text = dateText(ns);
  return text === undefined ? `${ns} ns` : `${text}.${String(ns - BigInt(secondOf(ns)) * NS_PER_SECOND).padStart(9, "0")} UTC`;
}

/** Undefined where the year has more than six digits. */
function dateText(ns: bigint): string | undefined {
  const date = new Date(secondOf(ns) * 1000);
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return `${text.slice(0, -TIME_LENGTH)} ${text.slice(1 - TIME_LENGTH, -5)}`;
}

/** The second since 1970 in which a time lies: division of bigints rounds times before 1970 up. */
function secondOf(ns: bigint): number {
  const second = Number(ns / NS_PER_SECOND);
  return ns < 0n && ns % NS_PER_SECOND !== 0n ? second - 1 : second;
}

/** Size in bytes, or the numbers of a device. */
export function sizeText(stats: FileStat): string {
  if (!stats.isBlockDevice() && !stats.isCharacterDevice()) return String(stats.size);
  const { major, minor } = deviceNumbers(stats.rdev);
  return `${major}, ${minor}`;
}

/** Attributes as JSON has them: times in ns as decimal strings. */
export function statsJson(stats: FileStat): Record<string, unknown> {
  return {
    type: stats.type,
    ino: stats.ino,
    mode: stats.mode & 0xfff,
    uid: stats.uid,
    gid: stats.gid,
    nlink: stats.nlink,
    size: stats.size,
    blksize: stats.blksize,
    blocks: stats.blocks,
    ...(stats.isBlockDevice() || stats.isCharacterDevice() ? { rdev: Object.values(deviceNumbers(stats.rdev)).join(":") } : {}),
    atime: stats.atimeNs,
    mtime: stats.mtimeNs,
    ctime: stats.ctimeNs,
    btime: stats.birthtimeNs,
    flags: stats.flags,
    generation: stats.generation,
    projectId: stats.projectId,
    parent: stats.parent,
  };
}
