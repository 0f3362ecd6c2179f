/** Disks with partition tables, built from the UEFI specification 2.10: section 5.2.1 (MBR) and 5.3 (GPT). */

export interface GptEntry {
  /** Text form of the type's GUID. */
  readonly type: string;
  readonly firstSector: number;
  /** Inclusive. */
  readonly lastSector: number;
  readonly label?: string;
}

export interface GptOptions {
  readonly sectorBytes: number;
  readonly sectors: number;
  readonly entries: readonly GptEntry[];
  readonly entryBytes?: number;
  readonly entryCount?: number;
}

/** Solaris /usr and Apple ZFS: what OpenZFS writes on Linux (efi_partition.h EFI_USR) and its reserve (EFI_RESERVED). */
export const ZFS_TYPE = "6a898cc3-1dd2-11b2-99a6-080020736631";
export const RESERVED_TYPE = "6a945a3b-1dd2-11b2-99a6-080020736631";

/** A disk with protective MBR, primary and backup GPT. */
export function gptDisk(options: GptOptions): Uint8Array {
  const { sectorBytes, sectors } = options;
  const disk = new Uint8Array(sectorBytes * sectors);
  const entryBytes = options.entryBytes ?? 128;
  const entryCount = options.entryCount ?? 128;
  const table = new Uint8Array(entryBytes * entryCount);
  const view = new DataView(table.buffer);
  for (const [index, entry] of options.entries.entries()) {
    const at = index * entryBytes;
    table.set(guidBytes(entry.type), at);
    table.fill(index + 1, at + 16, at + 32);
    view.setBigUint64(at + 32, BigInt(entry.firstSector), true);
    view.setBigUint64(at + 40, BigInt(entry.lastSector), true);
    for (const [i, unit] of [...(entry.label ?? "")].entries()) view.setUint16(at + 56 + i * 2, unit.charCodeAt(0), true);
  }
  const tableSectors = Math.ceil(table.length / sectorBytes);
  disk.set(table, 2 * sectorBytes);
  disk.set(table, (sectors - 1 - tableSectors) * sectorBytes);
  writeHeader(disk, options, { at: 1, other: sectors - 1, table: 2, tableBytes: table, entryBytes, entryCount });
  writeHeader(disk, options, { at: sectors - 1, other: 1, table: sectors - 1 - tableSectors, tableBytes: table, entryBytes, entryCount });
  writeMbr(disk, 0, [{ type: 0xee, start: 1, count: 0xffffffff }]);
  return disk;
}

interface HeaderPlace {
  readonly at: number;
  readonly other: number;
  readonly table: number;
  readonly tableBytes: Uint8Array;
  readonly entryBytes: number;
  readonly entryCount: number;
}

const HEADER_BYTES = 92;

function writeHeader(disk: Uint8Array, { sectorBytes, sectors }: GptOptions, place: HeaderPlace): void {
  const header = disk.subarray(place.at * sectorBytes, place.at * sectorBytes + HEADER_BYTES);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  header.set(new TextEncoder().encode("EFI PART"));
  view.setUint32(8, 0x00010000, true);
  view.setUint32(12, HEADER_BYTES, true);
  view.setBigUint64(24, BigInt(place.at), true);
  view.setBigUint64(32, BigInt(place.other), true);
  view.setBigUint64(40, 34n, true);
  view.setBigUint64(48, BigInt(sectors - 34), true);
  view.setBigUint64(72, BigInt(place.table), true);
  view.setUint32(80, place.entryCount, true);
  view.setUint32(84, place.entryBytes, true);
  view.setUint32(88, crc32(place.tableBytes), true);
  view.setUint32(16, crc32(header), true);
}

export interface MbrEntry {
  readonly type: number;
  /** In sectors of 512 bytes. */
  readonly start: number;
  readonly count: number;
}

/** Write a boot record's table at sector `at`. */
export function writeMbr(disk: Uint8Array, at: number, entries: readonly (MbrEntry | undefined)[]): void {
  const view = new DataView(disk.buffer, disk.byteOffset + at * 512, 512);
  for (const [slot, entry] of entries.entries()) {
    if (entry === undefined) continue;
    view.setUint8(446 + slot * 16 + 4, entry.type);
    view.setUint32(446 + slot * 16 + 8, entry.start, true);
    view.setUint32(446 + slot * 16 + 12, entry.count, true);
  }
  view.setUint16(510, 0xaa55, true);
}

function guidBytes(text: string): Uint8Array {
  const hex = text.replaceAll("-", "");
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  return Uint8Array.from(order, (i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
}

/** CRC-32 as in ISO 3309, which the specification names. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
