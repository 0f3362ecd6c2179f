import { isZfsError, ZfsError } from "@zfskit/core";
import type { DatasetLog, Pool } from "@zfskit/pool";
import { type CommandSpec, defineCommand } from "../command.ts";
import { eachTarget, tellOf } from "../each-target.ts";
import { recordJson, recordText } from "../log-record-text.ts";
import type { Output } from "../output.ts";
import { withPool } from "../session.ts";
import { shown } from "../shown.ts";
import { printFields, printTable } from "../table.ts";
import { nameOf, parseDataset } from "../target.ts";

interface ZilOptions {
  readonly records?: boolean;
}

/** Intent logs: what was promised to be on disk, and is not yet in its place. */
export const zil: CommandSpec = defineCommand<ZilOptions>({
  name: "zil",
  group: "objects",
  summary: "show the intent logs of datasets: their state, or every record",
  text: "A log that no import has claimed has no end mark: it ends before the first block that does not verify. Records of transaction groups that are on disk no longer count; `--replay`, which every command has, shows datasets with the others replayed.",
  args: "[DATASET...]",
  options: [{ flags: "-r, --records", text: "every record, of all datasets unless some are named" }],
  examples: [
    ["zil -p disk.img", "the logs of all datasets: how many blocks and records, and where each ends"],
    ["zil -p disk.img tank/home", "one dataset's log, record by record"],
  ],
  readsSources: true,
  async run({ out, options, args }) {
    await withPool(options, out, async (pool) => {
      if (args.length > 0) return eachTarget(args, out, async (argument) => showLog(pool, await headName(pool, argument), out));
      const names: string[] = [];
      for await (const node of pool.datasets.descendants(await pool.datasets.root())) names.push(node.name);
      if (options.records !== true) return listLogs(pool, names, out);
      for (const name of names) {
        try {
          await showLog(pool, name, out);
        } catch (error) {
          if (!isZfsError(error)) throw error;
          tellOf(error, out);
        }
      }
    });
  },
});

async function headName(pool: Pool, argument: string): Promise<string> {
  const target = await parseDataset(pool, argument.replace(/^\/+/, "").replace(/:$/, ""));
  if (target.snapshot !== undefined) throw new ZfsError("EINVAL", `${nameOf(target)} is a snapshot: it has no intent log`);
  return target.dataset;
}

/** A line for each dataset. Logs of encrypted datasets are followed without their keys; records need those. */
async function listLogs(pool: Pool, names: readonly string[], out: Output): Promise<void> {
  const rows: string[][] = [];
  for (const name of names) {
    try {
      const log = await pool.log(name);
      const counted = await countLog(log);
      const facts = { dataset: name, state: stateOf(log), ...headerJson(log), ...counted };
      if (out.json) out.value(facts);
      rows.push([
        shown(name),
        facts.state,
        String(counted.blocks),
        String(counted.records ?? "sealed"),
        endText(counted.end, counted.reason),
      ]);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      tellOf(error.at({ dataset: name }), out);
    }
  }
  if (!out.json) {
    const count = { align: "right" } as const;
    printTable(
      out,
      [{ title: "DATASET" }, { title: "STATE" }, { title: "BLOCKS", ...count }, { title: "RECORDS", ...count }, { title: "ENDS" }],
      rows,
    );
  }
}

interface Counted {
  readonly blocks: number;
  /** Undefined where a key would be needed. */
  readonly records: number | undefined;
  readonly end: string;
  readonly reason: string | undefined;
}

async function countLog(log: DatasetLog): Promise<Counted> {
  const count = async (withRecords: boolean): Promise<Counted> => {
    let blocks = 0;
    let records = 0;
    const chain = log.blocks({ records: withRecords });
    for (;;) {
      const next = await chain.next();
      if (next.done === true)
        return { blocks, records: withRecords ? records : undefined, end: next.value.kind, reason: next.value.error?.message };
      blocks++;
      records += next.value.records.length;
    }
  };
  try {
    return await count(true);
  } catch (error) {
    if (!isZfsError(error, "EACCES")) throw error;
    return count(false);
  }
}

async function showLog(pool: Pool, name: string, out: Output): Promise<void> {
  const log = await pool.log(name);
  if (out.json) out.value({ dataset: name, state: stateOf(log), ...headerJson(log) });
  else {
    out.line(out.style("bold", shown(name)));
    const { header } = log;
    printFields(
      out,
      [
        ["state", stateOf(log)],
        ["claimed in txg", header.claimTxg === 0 ? "never" : String(header.claimTxg)],
        ["replayed up to", header.replaySeq === 0 ? "nothing" : `record ${header.replaySeq}`],
      ],
      "  ",
    );
  }
  const chain = log.blocks();
  for (;;) {
    const next = await chain.next();
    if (next.done === true) {
      const { kind, error } = next.value;
      if (out.json) out.value({ dataset: name, end: kind, reason: error?.message });
      else if (kind !== "empty") out.line(out.style("dim", `  ends: ${endText(kind, error?.message)}`));
      if (kind === "damaged") out.fail(`the intent log of ${name} is damaged: ${error?.message ?? ""}`);
      return;
    }
    const { seq, used, records } = next.value;
    if (!out.json) out.line(out.style("dim", `  block ${seq}, ${used} bytes used`));
    for (const record of records) {
      if (out.json) out.value({ dataset: name, logBlock: String(seq), counts: log.counts(record), ...recordJson(record) });
      else {
        const head = `    ${String(record.seq).padStart(5)}  txg ${record.txg}  ${record.type.padEnd(12)}`;
        out.line(`${head} ${recordText(record)}${log.counts(record) ? "" : out.style("dim", " (on disk already)")}`);
      }
    }
  }
}

function stateOf(log: DatasetLog): string {
  if (log.isEmpty) return "empty";
  return log.header.claimTxg === 0 ? "unclaimed" : "claimed";
}

function headerJson({ header }: DatasetLog): Record<string, unknown> {
  return {
    claimTxg: header.claimTxg,
    claimBlockSeq: String(header.claimBlockSeq),
    claimRecordSeq: header.claimRecordSeq,
    replaySeq: header.replaySeq,
    flags: header.flags,
  };
}

function endText(kind: string, reason: string | undefined): string {
  if (kind === "empty") return "";
  if (kind === "claimed") return "with what was claimed";
  return kind === "open" ? "before a block that was never written" : shown(`damaged: ${reason ?? ""}`);
}
