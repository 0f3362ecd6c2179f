/** VHDXs of any layout, built from the text of MS-VHDX. Blocks lie where a plan says, and every byte of them tells its place. */
import type { BlockSource } from "@zfskit/core";

const KB = 1024;
const MB = 1024 * KB;

export interface VhdxPlan {
  readonly size: number;
  readonly sectorSize: 512 | 4096;
  readonly blockSize: number;
  /** State of each block, and at which MiB of the file it is. */
  readonly blocks: readonly { readonly state: number; readonly atMiB?: number }[];
  /** Sectors of the disk that blocks in part have. */
  readonly isThere?: (sector: number) => boolean;
  /** Differs in the two headers, and so do they. */
  readonly dataWriteGuid?: string;
  readonly parent?: { readonly linkage: string; readonly paths: Readonly<Record<string, string>> };
  readonly log?: { readonly guid: string; readonly bytes: Uint8Array };
  readonly extraItem?: { readonly guid: string; readonly flags: number };
  readonly extraRegion?: { readonly guid: string; readonly required: number };
}

const LOG_AT = 1;
const METADATA_AT = 2;
const TABLE_AT = 3;
/** Where blocks of bitmaps begin, in MiB; those of data lie behind, where the plan says. */
const BITMAPS_AT = 4;
const HEAD = [64 * KB, 128 * KB];
const REGIONS = [192 * KB, 256 * KB];

/** The byte of a built file at an offset of a data block. */
function byteAt(fileOffset: number): number {
  return (Math.floor(fileOffset / 512) * 37 + (fileOffset % 512) * 7 + 1) % 256;
}

/** What a sector of data blocks can look like. */
const SECTORS: readonly Uint8Array[] = Array.from({ length: 256 }, (_, i) =>
  Uint8Array.from({ length: 512 }, (__, at) => byteAt(i * 512 + at)),
);

/** The parts of the file that are not blocks of data, by their offsets. */
export function vhdxParts(plan: VhdxPlan): Map<number, Uint8Array> {
  const parts = new Map<number, Uint8Array>();
  const start = new Uint8Array(64 * KB);
  start.set(new TextEncoder().encode("vhdxfile"));
  parts.set(0, start);
  for (const [i, at] of HEAD.entries()) parts.set(at, header(plan, i));
  for (const at of REGIONS) parts.set(at, regions(plan));
  const log = new Uint8Array(MB);
  log.set(plan.log?.bytes ?? []);
  parts.set(LOG_AT * MB, log);
  parts.set(METADATA_AT * MB, metadata(plan));
  const ratio = (2 ** 23 * plan.sectorSize) / plan.blockSize;
  const table = new DataView(new ArrayBuffer(MB));
  for (const [i, { state, atMiB = 0 }] of plan.blocks.entries())
    table.setBigUint64((i + Math.floor(i / ratio)) * 8, (BigInt(atMiB) << 20n) | BigInt(state), true);
  if (plan.parent !== undefined) {
    const chunks = Math.ceil(plan.blocks.length / ratio);
    for (let chunk = 0; chunk < chunks; chunk++) {
      table.setBigUint64((chunk * (ratio + 1) + ratio) * 8, (BigInt(BITMAPS_AT + chunk) << 20n) | 6n, true);
      parts.set((BITMAPS_AT + chunk) * MB, bitmaps(plan, chunk, ratio));
    }
  }
  parts.set(TABLE_AT * MB, new Uint8Array(table.buffer));
  return parts;
}

function header(plan: VhdxPlan, index: number): Uint8Array {
  const bytes = new Uint8Array(4 * KB);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("head"));
  // The first one is the newer.
  view.setBigUint64(8, index === 0 ? 12n : 11n, true);
  if (index === 0) bytes.set(guidBytes(plan.dataWriteGuid ?? "00000000-0000-0000-0000-000000000001"), 32);
  if (plan.log !== undefined) bytes.set(guidBytes(plan.log.guid), 48);
  view.setUint16(66, 1, true);
  view.setUint32(68, MB, true);
  view.setBigUint64(72, BigInt(LOG_AT * MB), true);
  return sealed(bytes);
}

function regions({ extraRegion }: VhdxPlan): Uint8Array {
  const bytes = new Uint8Array(64 * KB);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("regi"));
  const all = [
    { guid: "2dc27766-f623-4200-9d64-115e9bfd4a08", at: TABLE_AT, required: 1 },
    { guid: "8b7ca206-4790-4b9a-b8fe-575f050f886e", at: METADATA_AT, required: 1 },
    ...(extraRegion === undefined ? [] : [{ ...extraRegion, at: TABLE_AT }]),
  ];
  view.setUint32(8, all.length, true);
  for (const [i, { guid, at, required }] of all.entries()) {
    bytes.set(guidBytes(guid), 16 + i * 32);
    view.setBigUint64(32 + i * 32, BigInt(at * MB), true);
    view.setUint32(40 + i * 32, MB, true);
    view.setUint32(44 + i * 32, required, true);
  }
  return sealed(bytes);
}

function metadata({ size, sectorSize, blockSize, parent, extraItem }: VhdxPlan): Uint8Array {
  const bytes = new Uint8Array(MB);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("metadata"));
  const number = (value: number, width: number) => {
    const item = new DataView(new ArrayBuffer(8));
    item.setBigUint64(0, BigInt(value), true);
    return new Uint8Array(item.buffer, 0, width);
  };
  const parameters = new Uint8Array(8);
  parameters.set(number(blockSize, 4));
  parameters[4] = parent === undefined ? 0 : 2;
  const items: { guid: string; flags: number; bytes: Uint8Array }[] = [
    { guid: "caa16737-fa36-4d43-b3b6-33f0aa44e76b", flags: 4, bytes: parameters },
    { guid: "2fa54224-cd1b-4876-b211-5dbed83bf4b8", flags: 6, bytes: number(size, 8) },
    { guid: "beca12ab-b2e6-4523-93ef-c309e000c746", flags: 6, bytes: new Uint8Array(16) },
    { guid: "8141bf1d-a96f-4709-ba47-f233a8faab5f", flags: 6, bytes: number(sectorSize, 4) },
    { guid: "cda348c7-445d-4471-9cc9-e9885251c556", flags: 6, bytes: number(4096, 4) },
  ];
  if (parent !== undefined) items.push({ guid: "a8d35f2d-b30b-454d-abf7-d3d84834ab0c", flags: 4, bytes: locator(parent) });
  if (extraItem !== undefined) items.push({ ...extraItem, bytes: new Uint8Array(4) });
  view.setUint16(10, items.length, true);
  let at = 64 * KB;
  for (const [i, item] of items.entries()) {
    bytes.set(guidBytes(item.guid), 32 + i * 32);
    view.setUint32(48 + i * 32, at, true);
    view.setUint32(52 + i * 32, item.bytes.length, true);
    view.setUint32(56 + i * 32, item.flags, true);
    bytes.set(item.bytes, at);
    at += item.bytes.length;
  }
  return bytes;
}

function locator({ linkage, paths }: NonNullable<VhdxPlan["parent"]>): Uint8Array {
  const pairs = Object.entries({ parent_linkage: `{${linkage.toUpperCase()}}`, ...paths });
  const texts = pairs.map(([key, value]) => ({ key: Buffer.from(key, "utf16le"), value: Buffer.from(value, "utf16le") }));
  const bytes = new Uint8Array(20 + 12 * pairs.length + texts.reduce((sum, { key, value }) => sum + key.length + value.length, 0));
  const view = new DataView(bytes.buffer);
  bytes.set(guidBytes("b04aefb7-d19e-4a81-b789-25b8e9445913"));
  view.setUint16(18, pairs.length, true);
  let at = 20 + 12 * pairs.length;
  for (const [i, { key, value }] of texts.entries()) {
    view.setUint32(20 + i * 12, at, true);
    view.setUint32(24 + i * 12, at + key.length, true);
    view.setUint16(28 + i * 12, key.length, true);
    view.setUint16(30 + i * 12, value.length, true);
    bytes.set(key, at);
    bytes.set(value, at + key.length);
    at += key.length + value.length;
  }
  return bytes;
}

/** A bit for each sector of a chunk, the lowest of a byte first; only blocks that are there in part are looked up. */
function bitmaps({ blocks, blockSize, sectorSize, isThere = () => false }: VhdxPlan, chunk: number, ratio: number): Uint8Array {
  const bytes = new Uint8Array(MB);
  const sectors = blockSize / sectorSize;
  for (let block = chunk * ratio; block < Math.min(blocks.length, (chunk + 1) * ratio); block++)
    if (blocks[block]!.state === 7)
      for (let sector = block * sectors; sector < (block + 1) * sectors; sector++) {
        const bit = sector - chunk * 2 ** 23;
        if (isThere(sector)) bytes[bit >> 3]! |= 1 << (bit & 7);
      }
  return bytes;
}

/** The file, which takes no memory for its blocks. */
export function vhdxSource(plan: VhdxPlan, name: string): BlockSource {
  const parts = [...vhdxParts(plan)];
  const end = Math.max(...plan.blocks.map(({ atMiB = 0 }) => atMiB * MB + plan.blockSize), ...parts.map(([at, { length }]) => at + length));
  const readSync = (offset: number, length: number, into: Uint8Array = new Uint8Array(length)) => {
    for (let i = 0; i < length; ) {
      const at = (offset + i) % 512;
      const piece = SECTORS[Math.floor((offset + i) / 512) % 256]!.subarray(at, at + length - i);
      into.set(piece, i);
      i += piece.length;
    }
    for (const [at, bytes] of parts) {
      const from = Math.max(at, offset);
      const to = Math.min(at + bytes.length, offset + length);
      if (from < to) into.set(bytes.subarray(from - at, to - at), from - offset);
    }
    return into.subarray(0, length);
  };
  return { size: end, name, readSync, read: async (offset, length, { into } = {}) => readSync(offset, length, into), async close() {} };
}

/** What the disk of a plan shows at a place. */
export function shownBy({ size, blockSize, sectorSize, blocks, isThere = () => false }: VhdxPlan, below?: (offset: number) => number) {
  return (offset: number): number => {
    if (offset >= size) return 0;
    const { state, atMiB = 0 } = blocks[Math.floor(offset / blockSize)]!;
    const stored = state === 6 || (state === 7 && isThere(Math.floor(offset / sectorSize)));
    if (stored) return byteAt(atMiB * MB + (offset % blockSize));
    return state === 0 || state === 7 ? (below?.(offset) ?? 0) : 0;
  };
}

export interface LogEntryPlan {
  /** Bytes into the log. */
  readonly at: number;
  readonly tail: number;
  readonly sequence: number;
  readonly guid: string;
  readonly writes: readonly { readonly offset: number; readonly bytes?: Uint8Array; readonly zeros?: number }[];
  readonly flushed?: number;
  readonly last?: number;
}

/** A log of 1 MiB. Entries that go past its end go on at its start. */
export function vhdxLog(entries: readonly LogEntryPlan[]): Uint8Array {
  const log = new Uint8Array(MB);
  for (const { at, tail, sequence, guid, writes, flushed = MB, last = MB } of entries) {
    const sectors = writes.filter(({ bytes }) => bytes !== undefined);
    const before = Math.ceil((64 + 32 * writes.length) / (4 * KB));
    const entry = new Uint8Array((before + sectors.length) * 4 * KB);
    const view = new DataView(entry.buffer);
    entry.set(new TextEncoder().encode("loge"));
    view.setUint32(8, entry.length, true);
    view.setUint32(12, tail, true);
    view.setBigUint64(16, BigInt(sequence), true);
    view.setUint32(24, writes.length, true);
    entry.set(guidBytes(guid), 32);
    view.setBigUint64(48, BigInt(flushed), true);
    view.setBigUint64(56, BigInt(last), true);
    for (const [i, { offset, bytes, zeros = 0 }] of writes.entries()) {
      const d = 64 + i * 32;
      entry.set(new TextEncoder().encode(bytes === undefined ? "zero" : "desc"), d);
      if (bytes === undefined) view.setBigUint64(d + 8, BigInt(zeros), true);
      else {
        entry.set(bytes.subarray(4092), d + 4);
        entry.set(bytes.subarray(0, 8), d + 8);
        const sector = entry.subarray((before + sectors.findIndex((write) => write.bytes === bytes)) * 4 * KB).subarray(0, 4 * KB);
        sector.set(bytes);
        sector.set(new TextEncoder().encode("data"));
        const words = new DataView(sector.buffer, sector.byteOffset);
        words.setUint32(4, Math.floor(sequence / 2 ** 32), true);
        words.setUint32(4092, sequence % 2 ** 32, true);
      }
      view.setBigUint64(d + 16, BigInt(offset), true);
      view.setBigUint64(d + 24, BigInt(sequence), true);
    }
    for (const [i, byte] of sealed(entry).entries()) log[(at + i) % MB] = byte;
  }
  return log;
}

/** The checksum put in, which is the second word of all that has one. */
export function sealed(bytes: Uint8Array): Uint8Array {
  bytes.fill(0, 4, 8);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(4, crc32c(bytes), true);
  return bytes;
}

/** CRC-32C bit by bit. */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) === 1 ? 0x82f63b78 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function guidBytes(text: string): Uint8Array {
  const hex = text.replaceAll("-", "");
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  return Uint8Array.from(order, (i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
}
