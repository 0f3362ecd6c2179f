import { type CommandSpec, defineCommand } from "../command.ts";
import { type EngineTest, testChecksums, testCiphers, testCompressions, testParity } from "../engine-tests.ts";
import { type Column, printTable } from "../table.ts";
import { version } from "../version.ts";

/** Whether this machine can do what zexplore needs, by what, and how fast. */
export const doctor: CommandSpec = defineCommand({
  name: "doctor",
  group: "pool",
  summary: "check what this version and this machine can read, by what and how fast",
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
    for (const { title, columns, tests, cells } of TABLES) {
      const rows: string[][] = [];
      for await (const test of tests()) {
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
  readonly title: string;
  readonly columns: readonly Column[];
  readonly tests: () => AsyncGenerator<EngineTest>;
  readonly cells: (test: EngineTest) => string[];
}

const SPEED: readonly Column[] = [{ title: "BY" }, { title: "MB/S", align: "right" }];
const speed = ({ engine, mbPerSecond }: EngineTest) => [engine ?? "", String(mbPerSecond)];

const TABLES: readonly Table[] = [
  { title: "CHECKSUM", columns: SPEED, tests: testChecksums, cells: speed },
  {
    title: "COMPRESSION",
    columns: [
      { title: "DECOMPRESSED BY" },
      { title: "MB/S", align: "right" },
      { title: "COMPRESSED BY" },
      { title: "MB/S", align: "right" },
    ],
    tests: testCompressions,
    cells: (test) => [...speed(test), test.compress?.engine ?? "nothing here", String(test.compress?.mbPerSecond ?? "-")],
  },
  { title: "CIPHER", columns: SPEED, tests: testCiphers, cells: speed },
  { title: "RAID-Z, DRAID", columns: SPEED, tests: testParity, cells: speed },
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
