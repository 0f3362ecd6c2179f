import { leavesOf, type VdevConfig } from "@zfskit/vdev";
import { type CommandSpec, defineCommand } from "../command.ts";
import { nvlistJson } from "../nvlist-text.ts";
import type { Output } from "../output.ts";
import { withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { printFields } from "../table.ts";

/** The pool's own configuration: its vdev tree, and which leaves are there. */
export const config: CommandSpec = defineCommand({
  name: "config",
  group: "pool",
  summary: "show the pool's configuration and which members are there",
  text: "With --json the whole nvlist of the meta object set.",
  args: "",
  options: [],
  examples: [["config -p folder", "the tree of vdevs, as zpool status shows it"]],
  readsSources: true,
  async run({ out, options }) {
    await withPool(options, out, async (pool) => {
      if (out.json) {
        out.value(nvlistJson(pool.config));
        return;
      }
      printFields(out, [
        ["pool", shown(pool.name)],
        ["guid", String(pool.guid)],
        ["state", pool.state],
        ["txg", String(pool.txg)],
        ["version", String(pool.version)],
      ]);
      const sources = new Map(pool.found.members.map(({ label, source }) => [label.guid, source.name ?? "source"]));
      for (const top of pool.tops) printVdev(out, top.config, sources, "  ");
    });
  },
});

function printVdev(out: Output, vdev: VdevConfig, sources: ReadonlyMap<bigint, string>, indent: string): void {
  const isLeaf = leavesOf(vdev)[0] === vdev;
  const source = sources.get(vdev.guid);
  const state = isLeaf
    ? source === undefined
      ? out.style("red", `missing${vdev.path === undefined ? "" : `, was ${shown(vdev.path)}`}`)
      : out.style("green", source)
    : "";
  out.line(
    `${indent}${shown(vdev.type)}-${vdev.id}${vdev.isLog ? " (log)" : ""}  ${out.style("dim", String(vdev.guid))}  ${state}`.trimEnd(),
  );
  for (const child of vdev.children) printVdev(out, child, sources, `${indent}  `);
}
