/**
 * GPT and MBR partition tables: where whole disks keep the partition that ZFS lives in.
 *
 * Facts: UEFI specification 2.10, sections 5.2.1 (MBR) and 5.3 (GPT). OpenZFS on Linux puts its data into partition 1
 * of a GPT with the type below and 8 MiB of reserve behind it (lib/libzutil/os/linux/zutil_device_path_os.c).
 */

import { PartitionSource } from "@zfskit/blockdev";
import type { BlockSource } from "@zfskit/core";
import { GPT_CRC_AT, GPT_CRC_BYTES, GptEntryView, GptHeaderView, MbrView } from "@zfskit/format/containers";

/** One entry of a partition table; `start` and `size` are bytes. */
export interface Partition {
  /** As the table numbers it, from 1. */
  readonly index: number;
  readonly start: number;
  readonly size: number;
  /** GPT: the type's GUID in lower case; MBR: two hex digits. */
  readonly type: string;
  /** GPT only; may be empty. */
  readonly label: string;
  readonly table: "gpt" | "mbr";
}

const MBR_SECTOR_BYTES = 512;
const GPT_ENTRY_LIMIT = 1024;
const GPT_ENTRY_BYTES_LIMIT = 4096;
const EXTENDED_TYPES: ReadonlySet<number> = new Set([0x05, 0x0f, 0x85]);
const LOGICAL_LIMIT = 128;

/**
 * The partitions that a source's table names, in the table's order; none where there is no table.
 *
 * Entries that do not lie inside the source are left out. GPT is looked for with sectors of 512 and 4096 bytes: the
 * first copy whose checksums hold counts, the backup at the end too; where none holds, the first that makes sense.
 */
export async function readPartitionTable(source: BlockSource): Promise<Partition[]> {
  if (source.size < 2 * MBR_SECTOR_BYTES) return [];
  let unverified: Partition[] | undefined;
  for (const sectorBytes of [512, 4096]) {
    for (const at of [sectorBytes, source.size - sectorBytes]) {
      const table = await readGpt(source, sectorBytes, at);
      if (table?.verified === true) return table.partitions;
      unverified ??= table?.partitions;
    }
  }
  return unverified ?? readMbr(source);
}

/** The partition as a source of its own. */
export function openPartition(source: BlockSource, partition: Partition): PartitionSource {
  return new PartitionSource(source, partition.start, partition.size, `${source.name ?? "source"} partition ${partition.index}`);
}

interface Gpt {
  readonly partitions: Partition[];
  /** Whether the checksums of header and entries hold. */
  readonly verified: boolean;
}

async function readGpt(source: BlockSource, sectorBytes: number, at: number): Promise<Gpt | undefined> {
  if (at < 0 || at + sectorBytes > source.size) return undefined;
  const sector = await source.read(at, sectorBytes);
  const header = GptHeaderView.of(sector);
  if (!header.hasSignature) return undefined;
  const entriesAt = Number(header.entriesSectorBig) * sectorBytes;
  const { entryCount: count, entryBytes } = header;
  if (entryBytes < GptEntryView.SIZE || entryBytes > GPT_ENTRY_BYTES_LIMIT || count > GPT_ENTRY_LIMIT) return undefined;
  if (entriesAt + count * entryBytes > source.size) return undefined;
  const table = await source.read(entriesAt, count * entryBytes);
  const verified = headerVerifies(sector, header) && crc32(table) === header.entriesCrc;
  const partitions: Partition[] = [];
  for (let index = 0; index < count; index++) {
    const entry = GptEntryView.of(table, index * entryBytes);
    const type = guidText(entry.typeGuid);
    // As they are: what is beyond 2^53 lies behind the end of any disk.
    const start = Number(entry.firstSectorBig) * sectorBytes;
    const end = (Number(entry.lastSectorBig) + 1) * sectorBytes;
    if (/^[0-]+$/.test(type) || end <= start || end > source.size) continue;
    const label = new TextDecoder("utf-16le").decode(entry.name).replace(/\0.*$/s, "");
    partitions.push({ index: index + 1, start, size: end - start, type, label, table: "gpt" });
  }
  return { partitions, verified };
}

/** A header's checksum is taken with zeros in its own place, over as many bytes as the header says it has. */
function headerVerifies(sector: Uint8Array, { headerBytes, headerCrc }: GptHeaderView): boolean {
  if (headerBytes < GptHeaderView.SIZE || headerBytes > sector.length) return false;
  const header = new Uint8Array(sector.subarray(0, headerBytes));
  header.fill(0, GPT_CRC_AT, GPT_CRC_AT + GPT_CRC_BYTES);
  return crc32(header) === headerCrc;
}

/** CRC-32 of ISO 3309, bit by bit: tables of partitions are small. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) === 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Bytes of a GUID as text: the first three groups are little-endian. */
function guidText(bytes: Uint8Array): string {
  const hex = (indices: number[]) => indices.map((i) => (bytes[i] ?? 0).toString(16).padStart(2, "0")).join("");
  return [hex([3, 2, 1, 0]), hex([5, 4]), hex([7, 6]), hex([8, 9]), hex([10, 11, 12, 13, 14, 15])].join("-");
}

async function readMbr(source: BlockSource): Promise<Partition[]> {
  const primary = await mbrEntries(source, 0);
  const partitions: Partition[] = [];
  const add = (index: number, entry: MbrEntry, base: number) => {
    const start = base + entry.start;
    if (entry.size > 0 && start + entry.size <= source.size) {
      partitions.push({ index, start, size: entry.size, type: entry.type.toString(16).padStart(2, "0"), label: "", table: "mbr" });
    }
  };
  for (const [slot, entry] of primary.entries()) {
    if (entry.type === 0) continue;
    if (!EXTENDED_TYPES.has(entry.type)) add(slot + 1, entry, 0);
    else {
      // Logical partitions are a chain of tables: each names one partition, and the next table from the chain's start.
      let table = entry.start;
      const seen = new Set<number>();
      for (let logical = 0; logical < LOGICAL_LIMIT && !seen.has(table); logical++) {
        seen.add(table);
        const [own, next] = await mbrEntries(source, table);
        if (own !== undefined && own.type !== 0 && !EXTENDED_TYPES.has(own.type)) add(5 + logical, own, table);
        if (next === undefined || !EXTENDED_TYPES.has(next.type) || next.start === 0) break;
        table = entry.start + next.start;
      }
    }
  }
  return partitions;
}

interface MbrEntry {
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

async function mbrEntries(source: BlockSource, at: number): Promise<MbrEntry[]> {
  if (at + MbrView.SIZE > source.size) return [];
  const table = MbrView.of(await source.read(at, MbrView.SIZE));
  if (!table.hasSignature) return [];
  return Array.from({ length: MbrView.PARTITIONS_COUNT }, (_, i) => {
    const { type, firstSector, sectorCount } = table.partitions(i);
    return { type, start: firstSector * MBR_SECTOR_BYTES, size: sectorCount * MBR_SECTOR_BYTES };
  });
}
