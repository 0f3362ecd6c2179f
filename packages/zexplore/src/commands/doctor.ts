import { type CommandSpec, defineCommand } from "../command.ts";
import type { EngineTest } from "../engine-tests.ts";
import { type Column, printTable } from "../table.ts";
import { version } from "../version.ts";

/** Whether this machine can do what zexplore needs, by what, and how fast. */
export const doctor: CommandSpec = defineCommand({
  name: "doctor",
  group: "pool",
  summary: "check what works on this machine, by what and how fast",
  text: `Every checksum, compression, cipher and kind of parity is run over a block of 128 KiB: by WebAssembly, by what the runtime
ships, or in plain JavaScript. MB/s are those of one thread here and now, in 10^6 bytes of data. Exits with 1 when one of
them fails.`,
  args: "",
  options: [],
  examples: [
    ["doctor", "what does the work here, and how fast"],
    ["doctor --json", "the same, a JSON value for each algorithm"],
  ],
  readsSources: false,
  async run({ out }) {
    const { name, found } = runtime();
    if (out.json) out.value({ kind: "runtime", name, ok: true, found });
    else out.line(`${name}, ${found}`);
    // Loaded for its run, since help loads all commands: it needs ciphers and parity.
    const { engineTests } = await import("../engine-tests.ts");
    for (const { kind, title, columns, cells } of TABLES) {
      const rows: string[][] = [];
      for await (const test of engineTests[kind]()) {
        if (!test.ok) out.failed = true;
        if (out.json) out.value(test);
        else
          rows.push([
            test.name,
            test.ok ? out.style("green", "ok") : out.style("red", "fails"),
            ...(test.ok ? cells(test) : [test.found ?? ""]),
          ]);
      }
      if (out.json) continue;
      out.line("");
      printTable(out, [{ title }, { title: "STATE" }, ...columns], rows);
      out.flush();
    }
  },
});

/** The algorithms of one kind. */
interface Table {
  readonly kind: EngineTest["kind"];
  readonly title: string;
  readonly columns: readonly Column[];
  readonly cells: (test: EngineTest) => string[];
}

const SPEED: readonly Column[] = [{ title: "BY" }, { title: "MB/S", align: "right" }];
const speed = ({ engine, mbPerSecond }: EngineTest) => [engine ?? "", String(mbPerSecond)];

const TABLES: readonly Table[] = [
  { kind: "checksum", title: "CHECKSUM", columns: SPEED, cells: speed },
  {
    kind: "compression",
    title: "COMPRESSION",
    columns: [
      { title: "DECOMPRESSED BY" },
      { title: "MB/S", align: "right" },
      { title: "COMPRESSED BY" },
      { title: "MB/S", align: "right" },
    ],
    cells: (test) => [...speed(test), test.compress?.engine ?? "nothing here", String(test.compress?.mbPerSecond ?? "-")],
  },
  { kind: "cipher", title: "CIPHER", columns: SPEED, cells: speed },
  { kind: "raidz", title: "RAID-Z, DRAID", columns: SPEED, cells: speed },
];

function runtime(): { readonly name: string; readonly found: string } {
  const { versions } = process as { versions: Record<string, string | undefined> };
  const name =
    versions["deno"] !== undefined
      ? `Deno ${versions["deno"]}`
      : versions["bun"] !== undefined
        ? `Bun ${versions["bun"]}`
        : `Node ${versions["node"]}`;
  return { name: `zexplore ${version}`, found: `${name} on ${process.platform} ${process.arch}` };
}
