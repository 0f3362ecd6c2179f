import { checksumAlgorithm, checksumTraits } from "@zfskit/checksum";
import { compressionCodec, compressionName } from "@zfskit/compression";
import { isZfsError } from "@zfskit/core";
import { ChecksumNames, CompressNames } from "@zfskit/format/spa";
import { type CommandSpec, defineCommand } from "../command.ts";
import { printTable } from "../table.ts";
import { version } from "../version.ts";

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
}

const SALT_BYTES = 32;
const SAMPLE = /* @__PURE__ */ Uint8Array.from({ length: 8192 }, (_, i) => (i * i) >>> 9);

/** Whether this machine can do what zexplore needs. */
export const doctor: CommandSpec = defineCommand({
  name: "doctor",
  group: "pool",
  summary: "check what this version and this machine can read",
  text: "Every compressor is run both ways, every checksum once. Exits with 1 when one of them fails.",
  args: "",
  options: [],
  examples: [["doctor", "which checksums and compressors work here"]],
  readsSources: false,
  async run({ out }) {
    const checks = [runtime(), ...(await checksums()), ...(await compressors())];
    for (const check of checks) if (!check.ok) out.failed = true;
    if (out.json) for (const check of checks) out.value(check);
    else
      printTable(
        out,
        [{ title: "WHAT" }, { title: "STATE" }, { title: "FOUND" }],
        checks.map(({ name, ok, found }) => [name, ok ? out.style("green", "ok") : out.style("red", "fails"), found]),
      );
  },
});

function runtime(): Check {
  const { versions } = process as { versions: Record<string, string | undefined> };
  const name =
    versions.deno !== undefined ? `Deno ${versions.deno}` : versions.bun !== undefined ? `Bun ${versions.bun}` : `Node ${versions.node}`;
  return { name: `zexplore ${version}`, ok: true, found: `${name} on ${process.platform} ${process.arch}` };
}

async function checksums(): Promise<Check[]> {
  const checks: Check[] = [];
  for (const id of Object.keys(ChecksumNames).map(Number)) {
    const traits = checksumTraits(id);
    if (traits === undefined || traits.name === "inherit" || traits.name === "on") continue;
    checks.push(
      await attempt(`checksum ${traits.name}`, async () => {
        (await checksumAlgorithm(id, new Uint8Array(SALT_BYTES))).compute(SAMPLE, true);
        return traits.salted ? "salted" : "";
      }),
    );
  }
  return checks;
}

async function compressors(): Promise<Check[]> {
  const checks: Check[] = [];
  for (const id of Object.keys(CompressNames).map(Number)) {
    const name = compressionName(id);
    if (name === undefined || name === "inherit" || name === "on" || name === "empty" || name === "uncompressed") continue;
    checks.push(
      await attempt(`compression ${name}`, async () => {
        const codec = await compressionCodec(id);
        let packed: Uint8Array | undefined;
        try {
          packed = (await codec.compressor())(SAMPLE, { maxBytes: 2 * SAMPLE.length });
        } catch (error) {
          if (isZfsError(error, "ENOTSUP")) return "reads only: this runtime cannot compress it";
          throw error;
        }
        const back = new Uint8Array(SAMPLE.length);
        if (packed !== undefined) codec.decompress(packed, back);
        if (packed === undefined || back.some((byte, i) => byte !== SAMPLE[i])) throw new Error("what was compressed does not come back");
        return `${SAMPLE.length} bytes to ${packed.length} and back`;
      }),
    );
  }
  return checks;
}

async function attempt(name: string, work: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, found: await work() };
  } catch (error) {
    return { name, ok: false, found: error instanceof Error ? error.message : String(error) };
  }
}
