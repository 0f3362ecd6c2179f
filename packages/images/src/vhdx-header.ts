import { type BlockSource, ZfsError } from "@zfskit/core";
import {
  VHDX_HEADER_1,
  VHDX_HEADER_2,
  VHDX_HEADER_SPAN,
  VHDX_REGIONS_1,
  VHDX_REGIONS_2,
  VHDX_TABLE_SPAN,
  VhdxHeaderView,
  VhdxRegionEntryView,
  VhdxRegionTableView,
} from "@zfskit/format/images";
import { crc32c } from "./crc32c.ts";
import { guidText } from "./guid.ts";

/** What the header that counts says. */
export interface VhdxHeader {
  /** Changes when the disk is written to: how a child knows its parent. */
  readonly dataWriteGuid: string;
  readonly logGuid: string;
  readonly logVersion: number;
  readonly log: Region;
}

/** A stretch of the file. */
export interface Region {
  readonly offset: number;
  readonly length: number;
}

const VERSION = 1;
const MIB = 2 ** 20;
const REGION_NAMES: Readonly<Record<string, "table" | "metadata">> = {
  "2dc27766-f623-4200-9d64-115e9bfd4a08": "table",
  "8b7ca206-4790-4b9a-b8fe-575f050f886e": "metadata",
};

/**
 * The header that counts, of the two.
 *
 * @throws {ZfsError} ECORRUPT when neither verifies, ENOTSUP for another version
 */
export async function readVhdxHeader(file: BlockSource): Promise<VhdxHeader> {
  const name = file.name ?? "image";
  let newest: VhdxHeaderView | undefined;
  // Both in one read: they are not far apart.
  const end = Math.min(VHDX_HEADER_2 + VHDX_HEADER_SPAN, file.size);
  const bytes = end <= VHDX_HEADER_1 ? new Uint8Array(0) : await file.read(VHDX_HEADER_1, end - VHDX_HEADER_1);
  for (const at of [0, VHDX_HEADER_2 - VHDX_HEADER_1]) {
    const span = bytes.subarray(at, at + VHDX_HEADER_SPAN);
    if (span.length < VHDX_HEADER_SPAN) continue;
    const header = VhdxHeaderView.of(span);
    if (!header.hasSignature || checksumWithout(span) !== header.checksum) continue;
    if (newest === undefined || header.sequenceNumber > newest.sequenceNumber) newest = header;
  }
  if (newest === undefined) throw new ZfsError("ECORRUPT", `${name}: no header of a VHDX verifies`);
  if (newest.version !== VERSION) throw new ZfsError("ENOTSUP", `${name}: VHDX version ${newest.version} is not read`);
  return {
    dataWriteGuid: guidText(newest.dataWriteGuid),
    logGuid: guidText(newest.logGuid),
    logVersion: newest.logVersion,
    log: { offset: newest.logOffset, length: newest.logLength },
  };
}

/**
 * Where the block allocation table and the metadata are.
 *
 * @param file - with its log applied
 * @throws {ZfsError} ECORRUPT; ENOTSUP for a region that a reader must know and this one does not
 */
export async function readVhdxRegions(file: BlockSource): Promise<Record<"table" | "metadata", Region>> {
  const name = file.name ?? "image";
  for (const at of [VHDX_REGIONS_1, VHDX_REGIONS_2]) {
    if (at + VHDX_TABLE_SPAN > file.size) break;
    const bytes = await file.read(at, VHDX_TABLE_SPAN);
    const table = VhdxRegionTableView.of(bytes);
    if (!table.hasSignature || checksumWithout(bytes) !== table.checksum) continue;
    const found: Partial<Record<"table" | "metadata", Region>> = {};
    for (let i = 0; i < table.entryCount; i++) {
      const entry = VhdxRegionEntryView.of(bytes, VhdxRegionTableView.SIZE + i * VhdxRegionEntryView.SIZE);
      const guid = guidText(entry.guid);
      const region = REGION_NAMES[guid];
      if (region !== undefined) found[region] = checkedRegion(file, { offset: entry.fileOffset, length: entry.length }, `${region} region`);
      else if ((entry.required & 1) === 1) throw new ZfsError("ENOTSUP", `${name}: VHDX region ${guid} is not known, and needed`);
    }
    if (found.table === undefined || found.metadata === undefined)
      throw new ZfsError("ECORRUPT", `${name}: a region of the VHDX is missing`);
    return { table: found.table, metadata: found.metadata };
  }
  throw new ZfsError("ECORRUPT", `${name}: no region table of the VHDX verifies`);
}

/** A region where one may lie. */
export function checkedRegion(file: BlockSource, region: Region, what: string): Region {
  const { offset, length } = region;
  if (offset < MIB || offset % MIB !== 0 || length % MIB !== 0 || offset + length > file.size)
    throw new ZfsError("ECORRUPT", `${file.name ?? "image"}: ${what} of ${length} bytes cannot lie where it does`, { place: { offset } });
  return region;
}

/** Signature and checksum are the first two words of every structure that has both. */
const CHECKSUM_WORD = 1;

/** CRC-32C of a structure, with zeros for its checksum. */
export function checksumWithout(bytes: Uint8Array): number {
  const copy = new Uint8Array(bytes);
  copy.fill(0, CHECKSUM_WORD * 4, CHECKSUM_WORD * 4 + 4);
  return crc32c(copy);
}
