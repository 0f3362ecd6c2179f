import { defaultLimits } from "@zfskit/core";
import { gatherMembers } from "@zfskit/pool";
import { type BadLabel, type Label, readLabels } from "@zfskit/vdev";
import { type CommandSpec, defineCommand } from "../command.ts";
import { nvlistJson, nvlistLines } from "../nvlist-text.ts";
import { type Output, toJson } from "../output.ts";
import { sourceOptions } from "../session.ts";

/** The labels of each member, without opening a pool. */
export const label: CommandSpec = defineCommand({
  name: "label",
  group: "pool",
  summary: "show the labels of members",
  text: "Labels that say the same are shown once, as zdb -l does. A label that does not verify is named on standard error.",
  args: "",
  options: [],
  examples: [
    ["label -p disk.img", "what pool is this, and which part of it"],
    ["label -p /dev/disk/by-id --json", "a JSON value a label, of every member in a folder"],
  ],
  readsSources: true,
  async run({ out, options }) {
    const members = await gatherMembers(options.source, defaultLimits, sourceOptions(options, out));
    for (const { source } of members) {
      const { labels, bad } = await readLabels(source);
      printLabels(out, source.name ?? "source", labels, members.length > 1);
      for (const damaged of bad) reportBad(out, source.name ?? "source", damaged);
      await source.close();
    }
  },
});

function printLabels(out: Output, source: string, labels: readonly Label[], several: boolean): void {
  const distinct = new Map<string, Label[]>();
  for (const found of labels) {
    const text = toJson(nvlistJson(found.config));
    distinct.set(text, [...(distinct.get(text) ?? []), found]);
  }
  for (const same of distinct.values()) {
    const indices = same.map((found) => found.index);
    const config = same[0]!.config;
    if (out.json) out.value({ source, labels: indices, config: nvlistJson(config) });
    else {
      if (several) out.line(out.style("bold", source));
      for (const line of nvlistLines(config)) out.line(line);
      out.line(out.style("dim", `labels = ${indices.join(" ")}`));
    }
  }
}

function reportBad(out: Output, source: string, bad: BadLabel): void {
  out.fail(`${bad.error.message} of ${source}`);
}
