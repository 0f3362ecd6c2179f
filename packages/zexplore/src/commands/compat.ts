import { type Compatibility, compatibilityOf, readerAliases, readerNames, usedFeatures } from "@zfskit/pool/compatibility";
import { type CommandSpec, defineCommand } from "../command.ts";
import { UsageError, withPool } from "../session.ts";
import { printTable } from "../table.ts";

interface CompatOptions {
  readonly for?: string[];
  readonly features?: boolean;
}

/** Which other programs can open a pool, by the features that it uses. */
export const compat: CommandSpec = defineCommand<CompatOptions>({
  name: "compat",
  group: "pool",
  summary: "say which other readers can open a pool, and which features stop the others",
  text: `Only features that something in the pool uses count. Readers are those that OpenZFS keeps lists of: ${readerNames.join(", ")}; and by the name of a system: ${readerAliases.join(", ")}.`,
  args: "",
  options: [
    {
      flags: "--for <READER>",
      text: "only this reader; may be given several times",
      parse: (value, previous) => [...((previous as string[] | undefined) ?? []), value],
    },
    { flags: "-f, --features", text: "list the features that the pool uses" },
  ],
  examples: [
    ["compat -p disk.img", "what can open it"],
    ["compat -p disk.img --for grub", "whether GRUB can boot from it"],
    ["compat -p disk.img --features", "which features it uses, and how often"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    if (args.length > 0) throw new UsageError("compat takes no arguments: --for names a reader");
    for (const name of options.for ?? [])
      if (compatibilityOf(name, []) === undefined)
        throw new UsageError(`no reader ${JSON.stringify(name)} is known: there are ${[...readerNames, ...readerAliases].join(", ")}`);
    await withPool(options, out, async (pool) => {
      const used = await usedFeatures(pool.mos);
      if (options.features === true) {
        const rows = used.map(({ name, guid, count, readOnlyCompatible }) => ({
          name,
          guid,
          count,
          neededFor: readOnlyCompatible ? "writing" : "reading",
        }));
        if (out.json) for (const row of rows) out.value(row);
        else
          printTable(
            out,
            [{ title: "FEATURE" }, { title: "USES", align: "right" }, { title: "NEEDED FOR" }, { title: "GUID" }],
            rows.map(({ name, guid, count, neededFor }) => [name, String(count), neededFor, guid]),
          );
        return;
      }
      const found = (options.for ?? readerNames).flatMap((name) => compatibilityOf(name, used) ?? []);
      if (out.json) for (const one of found) out.value(one);
      else
        printTable(
          out,
          [{ title: "READER" }, { title: "OPENS" }, { title: "BECAUSE OF" }],
          found.map((one) => [one.reader, out.style(STYLES[one.opens], one.opens), one.stoppedBy.join(", ")]),
        );
    });
  },
});

const STYLES: Readonly<Record<Compatibility["opens"], "green" | "yellow" | "red">> = {
  "read-write": "green",
  "read-only": "yellow",
  no: "red",
};
