import { ObjsetTypeNames } from "@zfskit/format/dmu";
import { type CommandSpec, defineCommand } from "../command.ts";
import { objectTypeName, openObjset, openZap, zapValueJson, zapValueText } from "../objects.ts";
import { parseWhole, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { humanSize, printFields, printTable } from "../table.ts";

interface ObjsetOptions {
  readonly parse?: number;
}

/** An object set: what it holds. */
export const objset: CommandSpec = defineCommand<ObjsetOptions>({
  name: "objset",
  group: "objects",
  summary: "list the objects of a dataset or of the pool itself (mos)",
  args: "[DATASET]",
  options: [
    { flags: "-P, --parse <OBJECT>", text: "show what is in this object, a ZAP, instead", parse: (value) => parseWhole(value, "--parse") },
  ],
  examples: [
    ["objset -p disk.img", "the objects of the pool itself"],
    ["objset -p disk.img home", "the objects of a dataset"],
    ["objset -p disk.img -P 1", "the pool's object directory"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    await withPool(options, out, async (pool) => {
      const { name, objset } = await openObjset(pool, args[0]);
      if (options.parse !== undefined) {
        const zap = await openZap(pool, objset, await objset.dnode(options.parse));
        const entries: [string, string][] = [];
        const object: Record<string, unknown> = {};
        for await (const entry of zap.entries()) {
          entries.push([shown(entry.name), zapValueText(entry)]);
          object[entry.name] = zapValueJson(entry);
        }
        if (out.json) out.value(object);
        else
          printFields(
            out,
            entries.sort(([a], [b]) => (a < b ? -1 : 1)),
          );
        return;
      }
      const rows: string[][] = [];
      for await (const dnode of objset.dnodes()) {
        if ("error" in dnode) {
          out.fail(`objects ${dnode.first} to ${dnode.last} could not be read: ${dnode.error.message}`);
          continue;
        }
        const { object, type, bonusType, levels, dataBlockSize, blockCount, used } = dnode;
        if (out.json)
          out.value({
            object,
            type: objectTypeName(type),
            bonusType: objectTypeName(bonusType),
            bonusBytes: dnode.view.bonuslen,
            levels,
            dataBlockSize,
            indirectBlockSize: dnode.indirectBlockSize,
            blockCount,
            used,
            dnodeSize: dnode.bytes.length,
          });
        else
          rows.push([
            String(object),
            objectTypeName(type),
            String(levels),
            humanSize(dataBlockSize),
            String(blockCount),
            humanSize(used),
            bonusType === 0 ? "" : objectTypeName(bonusType),
          ]);
      }
      if (out.json) return;
      out.line(
        `${out.style("bold", name)}: ${ObjsetTypeNames[objset.type] ?? `type ${objset.type}`}, id ${objset.id}, ${rows.length} objects\n`,
      );
      printTable(
        out,
        [
          { title: "OBJECT", align: "right" },
          { title: "TYPE" },
          { title: "LEVELS", align: "right" },
          { title: "BLOCK", align: "right" },
          { title: "BLOCKS", align: "right" },
          { title: "USED", align: "right" },
          { title: "BONUS" },
        ],
        rows,
      );
    });
  },
});
