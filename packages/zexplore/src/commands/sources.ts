import type { BlockSource } from "@zfskit/core";
import type { LabelSummary } from "@zfskit/pool";
import { sourceLayers } from "@zfskit/pool/source-layers";
import type { Layer } from "@zfskit/sources";
import { type CommandSpec, defineCommand } from "../command.ts";
import type { Output } from "../output.ts";
import { sourceOptions } from "../session.ts";
import { humanSize } from "../table.ts";

type Labels = ReadonlyMap<BlockSource, LabelSummary>;

/** What sources are made of, from the outside in: images, partitions, containers, volumes, and what lies in them. */
export const sources: CommandSpec = defineCommand({
  name: "sources",
  group: "pool",
  summary: "show what sources hold, layer by layer",
  text: `Images, partitions, containers and volumes, from the outside in, and what lies in them: members of pools, or something else by its name.

What stands behind a SOURCE, here and with every command, chooses what of it is meant: :N partition N, :snapshot=NAME an internal snapshot of an image, :volume=GROUP/NAME a volume of LVM, :header=FILE the header of a LUKS container that lies elsewhere. Several follow each other, from the outside in. Without them all partitions and volumes are looked into.`,
  args: "",
  options: [],
  examples: [
    ["sources -p disk.qcow2", "what is in this disk image"],
    ["sources -p /dev/sda --key luks=prompt", "and in its encrypted partitions"],
    ["sources -p vm.qcow2:snapshot=before:2", "in the second partition, as a snapshot has it"],
    ["sources -p https://host/disk.vhdx:2 --json", "in the second partition of an image on a web server, a JSON value a layer"],
  ],
  readsSources: true,
  async run({ out, options }) {
    const { layers, labels } = await sourceLayers(options.source, { sources: sourceOptions(options, out) });
    for (const layer of layers) {
      if (out.json) printValues(out, layer, labels, []);
      else printTree(out, layer, labels, "", "");
    }
  },
});

function printTree(out: Output, layer: Layer, labels: Labels, first: string, rest: string): void {
  const { role, name, source, inner, problem } = layer;
  const called = name === "" ? role : name;
  const what = whatOf(layer, labels.get(source));
  out.line(`${first}${out.style("bold", called)}  ${humanSize(source.size)}${what === "" ? "" : `  ${what}`}`);
  for (const [index, next] of inner.entries()) {
    const last = index === inner.length - 1;
    printTree(out, next, labels, `${rest}${last ? "\u2514 " : "\u251c "}`, `${rest}${last ? "  " : "\u2502 "}`);
  }
  if (problem !== undefined) tell(out, layer);
}

function printValues(out: Output, layer: Layer, labels: Labels, path: readonly string[]): void {
  const { role, name, source, contents = null, detail, member, inner, problem } = layer;
  const label = labels.get(source);
  const place = [...path, name === "" ? role : name];
  out.value({
    path: place,
    role,
    size: source.size,
    contents,
    detail,
    member,
    ...(label === undefined ? {} : { pool: label.poolName ?? null, poolGuid: label.poolGuid ?? null, guid: label.guid, txg: label.txg }),
    ...(problem === undefined ? {} : { error: { code: problem.code, message: problem.message } }),
  });
  for (const next of inner) printValues(out, next, labels, place);
  if (problem !== undefined) tell(out, layer);
}

/** A container whose key was not given is no damage. */
function tell(out: Output, { problem }: Layer): void {
  if (problem === undefined) return;
  if (problem.code === "EACCES") out.warn(problem.message);
  else out.fail(problem.message);
}

function whatOf({ contents, detail }: Layer, label: LabelSummary | undefined): string {
  if (label !== undefined) {
    const pool = label.poolName === undefined ? label.state : `of pool ${label.poolName}, ${label.vdevKind ?? "disk"}, ${label.state}`;
    return `ZFS: member ${label.guid} ${pool}, txg ${label.txg}`;
  }
  if (contents === undefined) return "unknown";
  return detail === "" ? contents : `${contents}: ${detail}`;
}
