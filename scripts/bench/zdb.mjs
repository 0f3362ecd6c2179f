// Where a zdb is: a command that was given, zfsutils-linux, or the Debian tree that tools/fixtures/build-root.sh made.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { machineOf } from "./lab.mjs";

/**
 * @typedef {object} Zdb
 * @property {string | undefined} version of the OpenZFS it comes from, if known
 * @property {(args: readonly string[]) => import("./measure.mjs").Program} program
 * @property {(path: string) => string} sees what zdb calls a file below the folder of pools
 *
 * @param {{ command?: string, sees?: string, pools: string }} options
 *   a command whose last word is zdb, and what the folder of pools is called where that runs
 * @returns {Zdb | undefined}
 */
export function findZdb({ command, sees, pools }) {
  if (command !== undefined) return zdbOf(command.split(" "), { pools, sees: sees ?? pools });
  for (const path of ["zdb", "/usr/sbin/zdb", "/sbin/zdb"]) {
    if (spawnSync(path).error === undefined) return zdbOf([path], { pools, sees: pools });
  }
  const root = machineOf()?.root;
  // In a tree of another Debian the pools are seen through a mount, which root alone can make.
  if (root === undefined || process.getuid?.() !== 0 || !existsSync(join(root, "usr/sbin/zdb"))) return undefined;
  const before = `mount --bind ${quoted(pools)} ${quoted(join(root, "mnt"))}`;
  return zdbOf(["chroot", root, "zdb"], { pools, sees: "/mnt", mount: { before, ownMounts: true } });
}

function zdbOf(words, { pools, sees, mount = {} }) {
  // It does not say its version, and zfs says it only where the kernel module is.
  const [first, ...rest] = [...words.slice(0, -1), "dpkg-query", "-W", "-f", `\${Version}`, "zfsutils-linux"];
  const version = spawnSync(first, rest, { encoding: "utf8" }).stdout?.split("-")[0] || undefined;
  return {
    version,
    program: (args) => ({ command: [...words, ...args], ...mount }),
    sees(path) {
      const below = relative(pools, path);
      if (below.startsWith("..") || isAbsolute(below)) throw new Error(`${path} is not below ${pools}`);
      return join(sees, below);
    },
  };
}

function quoted(path) {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
