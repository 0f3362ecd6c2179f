import { createHash } from "node:crypto";
import { type CommandSpec, defineCommand } from "../command.ts";
import { tellOf } from "../each-target.ts";
import type { Output } from "../output.ts";
import { type ManifestLine, poolManifest, targetManifest } from "../pool-manifest.ts";
import { withPool } from "../session.ts";
import { parseTarget } from "../target.ts";

const sha256 = () => createHash("sha256");

/** A JSON line for every file of every dataset and snapshot: what the project proves itself with. */
export const manifest: CommandSpec = defineCommand({
  name: "manifest",
  group: "files",
  summary: "print a JSON line for every file of every dataset and snapshot, with hashes",
  text: "Volumes have a line too. Names that are not UTF-8 stand with U+DC80 to U+DCFF for their bytes, as Python's surrogateescape has it.",
  args: "[TARGET...]",
  options: [],
  examples: [
    ["manifest -p disk.img", "all of the pool"],
    ["manifest -p disk.img home@monday", "one snapshot"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    await withPool(options, out, async (pool) => {
      if (args.length === 0) await print(poolManifest(pool, sha256), out);
      for (const argument of args) await print(targetManifest(pool, await parseTarget(pool, argument), sha256), out);
    });
  },
});

async function print(lines: AsyncIterable<ManifestLine>, out: Output): Promise<void> {
  for await (const line of lines) {
    if ("error" in line) tellOf(line.error, out);
    else {
      if (line.entry["error"] !== undefined) out.fail(String(line.entry["error"]));
      out.value(line.entry);
    }
  }
}
