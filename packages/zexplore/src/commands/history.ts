import { isZfsError, ZfsError } from "@zfskit/core";
import { DmuObject } from "@zfskit/dmu";
import { SpaHistoryView } from "@zfskit/format/spa";
import { decodeNvlist, type NvList, nvGet, nvNumber } from "@zfskit/nvlist";
import type { Pool } from "@zfskit/pool";
import { type CommandSpec, defineCommand } from "../command.ts";
import { timeText } from "../file-text.ts";
import { nvlistJson } from "../nvlist-text.ts";
import { withPool } from "../session.ts";
import { shown } from "../shown.ts";

interface HistoryOptions {
  readonly internal?: boolean;
}

/** Bytes in front of each record: its length. */
const LENGTH_BYTES = 8;
/** The ring is never larger (spa_history_create_obj). */
const HISTORY_BYTES = 1024 * 1024 * 1024;

/** What was done to the pool. */
export const history: CommandSpec = defineCommand<HistoryOptions>({
  name: "history",
  group: "pool",
  summary: "show the commands that the pool has recorded",
  args: "",
  options: [{ flags: "-i, --internal", text: "events that the pool recorded by itself too" }],
  examples: [["history -p disk.img", "the commands, oldest first, as zpool history shows them"]],
  readsSources: true,
  async run({ out, options }) {
    await withPool(options, out, async (pool) => {
      for await (const record of historyRecords(pool)) {
        const command = nvGet(record, "history command", "string");
        if (out.json) {
          if (command !== undefined || options.internal === true) out.value(nvlistJson(record));
          continue;
        }
        const time = timeText(BigInt(nvNumber(record, "history time") ?? 0) * 1_000_000_000n);
        if (command !== undefined) out.line(`${out.style("dim", time)}  ${shown(command)}`);
        else if (options.internal === true) out.line(`${out.style("dim", time)}  ${internalText(record)}`);
      }
    });
  },
});

function internalText(record: NvList): string {
  const name = nvGet(record, "internal_name", "string") ?? nvGet(record, "ioctl", "string");
  const text = nvGet(record, "internal_str", "string") ?? nvGet(record, "history internal str", "string") ?? "";
  const dataset = nvGet(record, "dsname", "string") ?? "";
  return shown(
    `[txg ${nvNumber(record, "history txg") ?? "?"}] ${name ?? `event ${nvNumber(record, "history internal event") ?? "?"}`} ${dataset} ${text}`.trimEnd(),
  );
}

/**
 * The records of the pool's history: a ring whose beginning, the creation of the pool, is never overwritten.
 *
 * Each is a length, little-endian on every machine, and an nvlist.
 *
 * @see OpenZFS module/zfs/spa_history.c spa_history_log_to_phys, spa_history_get
 */
async function* historyRecords(pool: Pool): AsyncGenerator<NvList> {
  const number = await pool.mos.lookUp("history");
  if (number === undefined) return;
  const dnode = await pool.mos.dnode(number);
  const header = SpaHistoryView.of(dnode.bonus, 0, dnode.littleEndian);
  const object = new DmuObject(pool.mos.objset, dnode);
  const { poolCreateLen, physMaxOff, bof, eof } = header;
  if (eof < bof || eof - bof > Math.min(physMaxOff, HISTORY_BYTES) || poolCreateLen > Math.min(bof, HISTORY_BYTES)) {
    throw new ZfsError("ECORRUPT", `history from ${bof} to ${eof} of ${physMaxOff}`, { place: { objset: 0, object: number } });
  }
  const ring = physMaxOff - poolCreateLen;
  const read = async (from: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const at = from + done;
      const place = at < poolCreateLen || ring <= 0 ? at : poolCreateLen + ((at - poolCreateLen) % ring);
      const piece = Math.min(length - done, (at < poolCreateLen ? poolCreateLen : physMaxOff) - place);
      await object.readInto(place, bytes.subarray(done, done + piece));
      done += piece;
    }
    return bytes;
  };
  yield* records(await read(0, poolCreateLen));
  yield* records(await read(bof, eof - bof));
}

function* records(bytes: Uint8Array): Generator<NvList> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + LENGTH_BYTES <= bytes.length; ) {
    const length = view.getBigUint64(at, true);
    at += LENGTH_BYTES;
    if (length > BigInt(bytes.length - at)) return;
    try {
      yield decodeNvlist(bytes.subarray(at, at + Number(length)));
    } catch (error) {
      if (!isZfsError(error)) throw error;
    }
    at += Number(length);
  }
}
