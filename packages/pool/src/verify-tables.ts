/**
 * The tables that count references to blocks, read as a whole: the DDT in its ZAPs and logs, the BRT in its ZAPs.
 *
 * @see OpenZFS module/zfs/ddt.c ddt_configure, ddt_object_load, ddt_zap.c ddt_zap_decompress, ddt_log.c ddt_log_load_one,
 *   brt.c brt_vdevs_load, brt_entry_lookup
 */
import { compressionCodec } from "@zfskit/compression";
import { atPlace, ZfsError } from "@zfskit/core";
import { DmuObject } from "@zfskit/dmu";
import {
  BRT_LITTLE_ENDIAN,
  BrtVdevView,
  DDT_FLAG_FLAT,
  DDT_FLAG_LOG,
  DdtKeyView,
  DdtLogHeaderView,
  DdtLogRecordEntryView,
  DdtLogRecordType,
  DdtLogRecordView,
  DdtPhysFlatView,
  DdtPhysTradView,
  type DdtPhysView,
} from "@zfskit/format/ddt";
import { Compress } from "@zfskit/format/spa";
import type { Dva } from "@zfskit/zio";
import type { Pool } from "./pool.ts";
import type { SharedEntry } from "./verify-shared.ts";

type Add = (entry: SharedEntry) => void;

const CLASSES = ["ditto", "duplicate", "unique"] as const;
/** Checksums that deduplication can use, as their tables name them. */
const DDT_NAME = /^DDT-([a-z0-9]+)-zap-(?:ditto|duplicate|unique)$/;
const DDT_DIRECTORY = /^DDT-([a-z0-9]+)$/;
const BRT_NAME = /^com\.fudosecurity:brt:vdev:(\d+)$/;
/** DDT_ZAP_COMPRESS_BYTEORDER_MASK, DDT_ZAP_COMPRESS_FUNCTION_MASK */
const LITTLE_ENDIAN_BIT = 0x80;
const FUNCTION_BITS = 0x7f;
const WORD_BYTES = 8;
/** Reaches the tables under a checksum's name: the object directory itself, or a directory of its own. */
interface DdtPlace {
  readonly checksum: string;
  readonly flags: number;
  look(name: string): Promise<number | undefined>;
}

/** Every entry of every DDT, one for each set of copies. */
export async function readDdt(pool: Pool, add: Add, signal?: AbortSignal): Promise<void> {
  const places = new Map<string, DdtPlace>();
  for await (const entry of pool.mos.directory.entries(signal)) {
    const [, checksum] = DDT_DIRECTORY.exec(entry.name) ?? [];
    if (checksum !== undefined && checksum !== "statistics") {
      const directory = await pool.mos.zap(Number(entry.integer()), signal);
      const flags = (await directory.number("flags", signal)) ?? 0;
      places.set(checksum, { checksum, flags, look: (name) => directory.number(name, signal) });
    }
    const [, legacy] = DDT_NAME.exec(entry.name) ?? [];
    if (legacy !== undefined && !places.has(legacy))
      places.set(legacy, { checksum: legacy, flags: 0, look: (name) => pool.mos.lookUp(name, signal) });
  }
  for (const place of places.values()) await readOneDdt(pool, place, add, signal);
}

async function readOneDdt(pool: Pool, place: DdtPlace, add: Add, signal: AbortSignal | undefined): Promise<void> {
  const isFlat = (place.flags & DDT_FLAG_FLAT) !== 0;
  const size = isFlat ? DdtPhysFlatView.SIZE : DdtPhysTradView.SIZE;
  // What is in a log is newer than what is in a ZAP; the log that is written to is newer than the one being flushed.
  const logged = new Map<string, readonly SharedEntry[]>();
  if ((place.flags & DDT_FLAG_LOG) !== 0) for (const log of await logsOf(pool, place, signal)) await readLog(log, size, logged, signal);
  for (const entries of logged.values()) for (const entry of entries) add(entry);
  const zle = await compressionCodec(Compress.zle);
  const phys = new Uint8Array(size);
  for (const kind of CLASSES) {
    const object = await place.look(`DDT-${place.checksum}-zap-${kind}`);
    if (object === undefined) continue;
    for await (const { nameBytes, bytes } of (await pool.mos.zap(object, signal)).entries(signal)) {
      if (logged.has(keyText(nameBytes))) continue;
      const [head = 0] = bytes;
      if ((head & FUNCTION_BITS) === Compress.zle) zle.decompress(bytes.subarray(1), phys);
      else if (bytes.length > size) phys.set(bytes.subarray(1, 1 + size));
      else throw new ZfsError("ECORRUPT", `DDT entry of ${bytes.length} bytes`, { place: { objset: 0, object } });
      for (const entry of entriesOf(nameBytes, phys, (head & LITTLE_ENDIAN_BIT) !== 0)) add(entry);
    }
  }
}

/**
 * The sets of copies in the value of an entry: three with as many copies each, or one.
 *
 * @param key - big-endian words. Of encrypted blocks, what stands for the third copy is no place
 */
function entriesOf(key: Uint8Array, phys: Uint8Array, littleEndian: boolean): SharedEntry[] {
  if (phys.length === DdtPhysFlatView.SIZE) {
    const flat = DdtPhysFlatView.of(phys, 0, littleEndian);
    const entry = entryOf(flat, dvasOf(flat, DdtPhysFlatView.DVA_COUNT - DdtKeyView.of(key, 0, false).crypt));
    return entry === undefined ? [] : [entry];
  }
  const trad = DdtPhysTradView.of(phys, 0, littleEndian);
  return Array.from({ length: DdtPhysTradView.PHYS_COUNT }, (_, p) => entryOf(trad.phys(p), undefined)).filter(
    (entry) => entry !== undefined,
  );
}

function entryOf(view: DdtPhysView | DdtPhysFlatView, dvas: readonly Dva[] | undefined): SharedEntry | undefined {
  if (view.physBirth === 0) return undefined;
  const first = view.dva(0);
  return { vdev: first.vdev, offset: first.offsetBytes, birth: view.physBirth, dvas, left: view.refcnt, seen: false };
}

function dvasOf(view: DdtPhysFlatView, count: number): Dva[] {
  return Array.from({ length: count }, (_, i) => view.dva(i))
    .filter((dva) => dva.asize !== 0)
    .map((dva) => ({ vdev: dva.vdev, offset: dva.offsetBytes, asize: dva.asizeBytes, gang: dva.gang === 1 }));
}

/** Big-endian words as a ZAP has them, as a key for a map. */
function keyText(words: Uint8Array): string {
  return String.fromCharCode(...words);
}

interface DdtLog {
  readonly object: DmuObject;
  readonly header: DdtLogHeaderView;
}

/** The two logs, that which is being flushed first. */
async function logsOf(pool: Pool, { checksum, look }: DdtPlace, signal: AbortSignal | undefined): Promise<DdtLog[]> {
  const logs: DdtLog[] = [];
  for (const n of [0, 1]) {
    const number = await look(`DDT-log-${checksum}-${n}`);
    if (number === undefined) continue;
    const object = new DmuObject(pool.mos.objset, await pool.mos.dnode(number, signal));
    const { bonus, littleEndian } = object.dnode;
    if (bonus.length < DdtLogHeaderView.SIZE) throw new ZfsError("ECORRUPT", `DDT log with a header of ${bonus.length} bytes`);
    logs.push({ object, header: DdtLogHeaderView.of(bonus, 0, littleEndian) });
  }
  const isFlushing = ({ header }: DdtLog) => header.flags & 1;
  return logs.sort((a, b) => isFlushing(b) - isFlushing(a));
}

/** Entries that were flushed already are as the ZAP has them, so that nothing is lost by taking them from the log. */
async function readLog(
  { object, header }: DdtLog,
  size: number,
  into: Map<string, readonly SharedEntry[]>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { length } = header;
  await atPlace({ objset: 0, object: object.number }, async () => {
    if (length > object.blockCount * object.blockSize)
      throw new ZfsError("ECORRUPT", `DDT log of ${length} bytes is longer than its object`);
    for (let blkid = 0; blkid * object.blockSize < length; blkid++) {
      const { bytes, view, littleEndian } = await object.readBlock(blkid, { signal });
      for (let at = 0; at + DdtLogRecordView.SIZE <= bytes.length; ) {
        const record = new DdtLogRecordView(view, at, littleEndian);
        if (record.type === DdtLogRecordType.invalid) break;
        const { reclen } = record;
        const start = at + DdtLogRecordView.SIZE;
        const least = DdtLogRecordView.SIZE + DdtLogRecordEntryView.SIZE + size;
        if (record.type !== DdtLogRecordType.entry || reclen < least || at + reclen > bytes.length)
          throw new ZfsError("ECORRUPT", `record of type ${record.type} and ${reclen} bytes in a DDT log`);
        const key = bytes.slice(start, start + DdtKeyView.SIZE);
        if (littleEndian) for (let word = 0; word < key.length; word += WORD_BYTES) key.subarray(word, word + WORD_BYTES).reverse();
        const from = start + DdtLogRecordEntryView.SIZE;
        into.set(keyText(key), entriesOf(key, bytes.subarray(from, from + size), littleEndian));
        at += reclen;
      }
    }
  });
}

/** Every entry of the BRT. */
export async function readBrt(pool: Pool, add: Add, signal?: AbortSignal): Promise<void> {
  for await (const entry of pool.mos.directory.entries(signal)) {
    const [, vdev] = BRT_NAME.exec(entry.name) ?? [];
    if (vdev === undefined) continue;
    const object = Number(entry.integer());
    const { bonus, littleEndian } = await pool.mos.dnode(object, signal);
    if (bonus.length < BrtVdevView.SIZE)
      throw new ZfsError("ECORRUPT", `BRT with a header of ${bonus.length} bytes`, { place: { objset: 0, object } });
    const header = BrtVdevView.of(bonus, 0, littleEndian);
    if (header.mosEntries === 0) continue;
    for await (const { nameBytes, bytes, integerLength } of (await pool.mos.zap(header.mosEntries, signal)).entries(signal)) {
      if (nameBytes.length < WORD_BYTES || bytes.length < WORD_BYTES)
        throw new ZfsError("ECORRUPT", "BRT entry is cut short", { place: { objset: 0, object } });
      const offset = Number(word(nameBytes, false));
      // Before the feature block_cloning_endian, a count was eight bytes in the order of the machine.
      const count = word(bytes, integerLength === 1 && header.byteorder === BRT_LITTLE_ENDIAN);
      add({ vdev: Number(vdev), offset, birth: undefined, dvas: undefined, left: Number(count), seen: false });
    }
  }
}

function word(bytes: Uint8Array, littleEndian: boolean): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset, WORD_BYTES).getBigUint64(0, littleEndian);
}
