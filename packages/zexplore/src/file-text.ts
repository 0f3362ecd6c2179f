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
const TRIADS = [6, 3, 0];
/** setuid, setgid and sticky, each shown in the place of an x. */
const SPECIAL = [
  { bit: 0x800, on: "s", alone: "S" },
  { bit: 0x400, on: "s", alone: "S" },
  { bit: 0x200, on: "t", alone: "T" },
];

/** Type and permissions in ten letters. */
export function modeText(stats: FileStat): string {
  const triads = TRIADS.map((shift, i) => {
    const bits = (stats.mode >>> shift) & 7;
    const special = SPECIAL[i]!;
    const execute = (bits & 1) !== 0;
    const last = (stats.mode & special.bit) === 0 ? (execute ? "x" : "-") : execute ? special.on : special.alone;
    return `${(bits & 4) === 0 ? "-" : "r"}${(bits & 2) === 0 ? "-" : "w"}${last}`;
  });
  return TYPE_LETTERS[stats.type] + triads.join("");
}

/** Date and time of day in UTC, to the second. */
export function timeText(ns: bigint): string {
  const date = new Date(Number(ns / 1_000_000n));
  return Number.isNaN(date.getTime()) ? `${ns} ns` : date.toISOString().slice(0, 19).replace("T", " ");
}

/** The whole time in UTC, to the nanosecond. */
export function exactTimeText(ns: bigint): string {
  const fraction = ((ns % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  return `${timeText(ns - fraction)}.${String(fraction).padStart(9, "0")} UTC`;
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
