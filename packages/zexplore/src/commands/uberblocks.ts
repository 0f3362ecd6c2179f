import { defaultLimits } from "@zfskit/core";
import { gatherMembers } from "@zfskit/pool";
import { compareUberblocks, readUberblocks, type Uberblock } from "@zfskit/vdev";
import { dvasOf } from "@zfskit/zio";
import { type CommandSpec, defineCommand } from "../command.ts";
import { timeText } from "../file-text.ts";
import { printTable } from "../table.ts";

/** The uberblocks of all members: the states of the pool that can still be opened. */
export const uberblocks: CommandSpec = defineCommand({
  name: "uberblocks",
  group: "pool",
  summary: "list the states of the pool that its labels still know",
  text: "Newest first. --txg N of other commands opens one of them, as long as its blocks were not used anew.",
  args: "",
  options: [],
  examples: [["uberblocks -p disk.img", "which transaction groups could be opened"]],
  readsSources: true,
  async run({ out, options }) {
    const members = await gatherMembers(options.source, defaultLimits);
    const found: { source: string; pool: string; uberblock: Uberblock }[] = [];
    for (const { source, label } of members) {
      for (const uberblock of await readUberblocks(source, label.ashift ?? 9))
        found.push({ source: source.name ?? "source", pool: label.poolName ?? "", uberblock });
      await source.close();
    }
    const states = new Map<string, typeof found>();
    for (const one of found.sort((a, b) => compareUberblocks(a.uberblock, b.uberblock))) {
      const key = `${one.pool} ${one.uberblock.txg} ${one.uberblock.timestamp} ${one.uberblock.view.rootbp.birth}`;
      states.set(key, [...(states.get(key) ?? []), one]);
    }
    const rows = [...states.values()].map((copies) => ({ ...copies[0]!, copies }));
    if (out.json) {
      for (const { pool, uberblock, copies } of rows) {
        out.value({
          pool,
          txg: uberblock.txg,
          timestamp: uberblock.timestamp,
          version: uberblock.view.version,
          softwareVersion: uberblock.view.softwareVersion,
          guidSum: uberblock.view.guidSum,
          littleEndian: uberblock.view.le,
          checkpointTxg: uberblock.view.checkpointTxg,
          rootbp: { birth: uberblock.view.rootbp.birth, dvas: dvasOf(uberblock.view.rootbp) },
          copies: copies.map(({ source, uberblock: copy }) => ({ source, label: copy.label, slot: copy.slot, offset: copy.offset })),
        });
      }
      return;
    }
    if (rows.length === 0) out.fail("no uberblock verifies");
    printTable(
      out,
      [
        { title: "TXG", align: "right" },
        { title: "TIME (UTC)" },
        { title: "VERSION", align: "right" },
        { title: "COPIES", align: "right" },
        { title: "ROOT" },
      ],
      rows.map(({ uberblock, copies }) => [
        String(uberblock.txg),
        timeText(BigInt(uberblock.timestamp) * 1_000_000_000n),
        String(uberblock.view.version),
        String(copies.length),
        dvasOf(uberblock.view.rootbp)
          .map((dva) => `${dva.vdev}:0x${dva.offset.toString(16)}`)
          .join(" "),
      ]),
    );
  },
});
