import { type CommandSpec, defineCommand } from "../command.ts";
import { openObjset, openZap, zapValueJson, zapValueText } from "../objects.ts";
import { parseWhole, UsageError, withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { printTable } from "../table.ts";

/** The entries of a ZAP. */
export const zap: CommandSpec = defineCommand({
  name: "zap",
  group: "objects",
  summary: "list the entries of a ZAP object",
  args: "[DATASET] [OBJECT]",
  options: [],
  examples: [
    ["zap -p disk.img 1", "the pool's object directory"],
    ["zap -p disk.img home 34", "a directory, as it lies on disk"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    const number = args[args.length - 1];
    if (number === undefined || args.length > 2)
      throw new UsageError("zap takes a DATASET, unless it is the pool itself, and the number of an OBJECT");
    const wanted = parseWhole(number, "OBJECT");
    await withPool(options, out, async (pool) => {
      const { name, objset } = await openObjset(pool, args.length === 2 ? args[0] : undefined);
      const opened = await openZap(pool, objset, await objset.dnode(wanted));
      const rows: string[][] = [];
      for await (const entry of opened.entries()) {
        if (out.json)
          out.value({ name: entry.name, integerLength: entry.integerLength, count: entry.count, value: zapValueJson(entry), cd: entry.cd });
        else rows.push([shown(entry.name), `${entry.integerLength}x${entry.count}`, zapValueText(entry)]);
      }
      if (out.json) return;
      out.line(`${out.style("bold", `object ${wanted} of ${name}`)}: ${opened.kind} ZAP, ${rows.length} entries\n`);
      printTable(out, [{ title: "NAME" }, { title: "INTS" }, { title: "VALUE" }], rows);
    });
  },
});
