import { type PoolTxg, poolTxgs } from "@zfskit/pool";
import { dvasOf } from "@zfskit/zio";
import { type CommandSpec, defineCommand } from "../command.ts";
import { timeText } from "../file-text.ts";
import { sourceOptions } from "../session.ts";
import { printTable } from "../table.ts";

interface UberblocksOptions {
  readonly check?: boolean;
}

/** The uberblocks of all members: the states of the pool that can still be opened. */
export const uberblocks: CommandSpec = defineCommand<UberblocksOptions>({
  name: "uberblocks",
  group: "pool",
  summary: "list the states of the pool that its labels still know",
  text: "Newest first. --txg N of other commands opens one of them, as long as its blocks were not used anew: --check finds out.",
  args: "",
  options: [{ flags: "-c, --check", text: "try each: the meta object set, and the object set of every dataset and snapshot" }],
  examples: [
    ["uberblocks -p disk.img", "which transaction groups there are"],
    ["uberblocks -p disk.img --check", "which of them can still be read"],
  ],
  readsSources: true,
  async run({ out, options }) {
    const states: PoolTxg[] = [];
    for await (const state of poolTxgs(options.source, {
      pool: options.pool,
      check: options.check,
      sources: sourceOptions(options, out),
    })) {
      if (out.json) out.value(jsonOf(state));
      states.push(state);
    }
    if (states.length === 0) out.fail("no uberblock verifies");
    if (options.check === true && states.every(({ check }) => check?.error !== undefined)) out.fail("none of the states can be read");
    if (out.json) return;
    printTable(
      out,
      [
        { title: "TXG", align: "right" },
        { title: "TIME (UTC)" },
        { title: "VERSION", align: "right" },
        { title: "COPIES", align: "right" },
        { title: "ROOT" },
        ...(options.check === true ? [{ title: "STATE" }] : []),
      ],
      states.map((state) => [
        String(state.uberblock.txg),
        timeText(BigInt(state.uberblock.timestamp) * 1_000_000_000n),
        String(state.uberblock.view.version),
        String(state.copies.length),
        dvasOf(state.uberblock.view.rootbp)
          .map((dva) => `${dva.vdev}:0x${dva.offset.toString(16)}`)
          .join(" "),
        ...(state.check === undefined ? [] : [checkText(state.check)]),
      ]),
    );
  },
});

function checkText({ error, objsets, damage }: NonNullable<PoolTxg["check"]>): string {
  if (error !== undefined) return `fails: ${error.message}`;
  const [first] = damage;
  if (first === undefined) return `reads, ${objsets} object sets`;
  return `reads in part, ${objsets} object sets; ${damage.length} damaged: ${first.message}`;
}

function jsonOf({ pool, uberblock, copies, check }: PoolTxg): Record<string, unknown> {
  const { view } = uberblock;
  return {
    pool,
    txg: uberblock.txg,
    timestamp: uberblock.timestamp,
    version: view.version,
    softwareVersion: view.softwareVersion,
    guidSum: view.guidSum,
    littleEndian: view.le,
    checkpointTxg: view.checkpointTxg,
    rootbp: { birth: view.rootbp.birth, dvas: dvasOf(view.rootbp) },
    copies,
    ...(check === undefined
      ? {}
      : {
          reads: check.error === undefined && check.damage.length === 0,
          objsets: check.objsets,
          errors: [check.error, ...check.damage].flatMap((error) => error?.message ?? []),
        }),
  };
}
