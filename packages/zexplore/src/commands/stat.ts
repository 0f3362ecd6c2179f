import { aclJson, aclLines, sidOf } from "../acl-text.ts";
import { type CommandSpec, defineCommand } from "../command.ts";
import { eachTarget } from "../each-target.ts";
import { exactTimeText, modeText, sizeText, statsJson } from "../file-text.ts";
import { UsageError, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { printFields } from "../table.ts";
import { nameOf, parseTarget } from "../target.ts";

interface StatOptions {
  readonly dereference?: boolean;
  readonly acl?: boolean;
}

/** All attributes of files. */
export const stat: CommandSpec = defineCommand<StatOptions>({
  name: "stat",
  group: "files",
  summary: "show all attributes of files",
  args: "<TARGET...>",
  options: [
    { flags: "-L, --dereference", text: "follow symbolic links" },
    { flags: "--acl", text: "access control lists alone: POSIX ones as Linux's getfacl prints them, then the NFSv4 one as FreeBSD's does" },
  ],
  examples: [
    ["stat -p disk.img home:/notes.txt", "times to the nanosecond, flags, extended attributes"],
    ["stat -p disk.img --acl home:/notes.txt", "who may do what with it"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    if (args.length === 0) throw new UsageError("stat takes at least one TARGET");
    await withPool(options, out, async (pool) => {
      await eachTarget(args, out, async (argument) => {
        const target = await parseTarget(pool, argument);
        const fs = await pool.dataset(nameOf(target));
        const follow = options.dereference === true;
        const stats = follow ? await fs.stat(target.path) : await fs.lstat(target.path);
        const domains = await fs.domains();
        const owner = sidOf(stats.ownerFuid, domains);
        const group = sidOf(stats.groupFuid, domains);
        const acl = options.acl === true ? await fs.acl(target.path, { followSymlinks: follow }) : undefined;
        if (acl !== undefined && !out.json) {
          out.name(`# file: ${fs.name}:${shown(target.path)}`);
          out.text(`# owner: ${owner ?? stats.uid}\n# group: ${group ?? stats.gid}\n`);
          for (const line of aclLines(acl, stats, domains)) out.line(line);
          out.line("");
          return;
        }
        const xattrs = await fs.listxattr(target.path, { followSymlinks: follow });
        const link = stats.isSymbolicLink() ? await fs.readlink(target.path) : undefined;
        if (out.json) {
          const names = { ownerSid: owner, groupSid: group, target: link, xattrs };
          out.value({ dataset: fs.name, path: target.path, ...statsJson(stats), ...names, acl: acl && aclJson(acl, domains) });
          return;
        }
        printFields(out, [
          ["path", `${fs.name}:${shown(target.path)}${link === undefined ? "" : ` -> ${shown(link)}`}`],
          ["type", stats.type],
          ["object", String(stats.ino)],
          ["size", sizeText(stats)],
          ["allocated", `${stats.blocks * 512} bytes, records of ${stats.blksize}`],
          ["mode", `${modeText(stats)} (${(stats.mode & 0xfff).toString(8).padStart(4, "0")})`],
          ["owner", `uid ${stats.uid}, gid ${stats.gid}${stats.projectId === 0 ? "" : `, project ${stats.projectId}`}`],
          ...(owner === undefined ? [] : [["owner's domain", shown(owner)] as const]),
          ...(group === undefined ? [] : [["group's domain", shown(group)] as const]),
          ["links", String(stats.nlink)],
          ["accessed", exactTimeText(stats.atimeNs)],
          ["modified", exactTimeText(stats.mtimeNs)],
          ["changed", exactTimeText(stats.ctimeNs)],
          ["born", exactTimeText(stats.birthtimeNs)],
          ["flags", `0x${stats.flags.toString(16)}`],
          ["generation", String(stats.generation)],
          ["parent", `object ${stats.parent}`],
          ...xattrs.map((name) => ["xattr", shown(name)] as const),
        ]);
      });
    });
  },
});
