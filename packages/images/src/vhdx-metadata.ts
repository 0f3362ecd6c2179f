import { type BlockSource, ZfsError } from "@zfskit/core";
import {
  VHDX_TABLE_SPAN,
  VhdxDiskSizeView,
  VhdxFileParametersView,
  VhdxLocatorEntryView,
  VhdxMetadataEntryView,
  VhdxMetadataTableView,
  VhdxParentLocatorView,
  VhdxSectorSizeView,
} from "@zfskit/format/images";
import { guidText } from "./guid.ts";
import type { Region } from "./vhdx-header.ts";

/** What the metadata of a VHDX say of its disk. */
export interface VhdxMetadata {
  readonly size: number;
  readonly sectorSize: number;
  readonly blockSize: number;
  readonly fixed: boolean;
  /** Keys and values of the parent locator; undefined where the disk has no parent. */
  readonly parent: ReadonlyMap<string, string> | undefined;
}

const ITEMS: Readonly<Record<string, "parameters" | "size" | "sectorSize" | "parent" | "ignored">> = {
  "caa16737-fa36-4d43-b3b6-33f0aa44e76b": "parameters",
  "2fa54224-cd1b-4876-b211-5dbed83bf4b8": "size",
  "8141bf1d-a96f-4709-ba47-f233a8faab5f": "sectorSize",
  "a8d35f2d-b30b-454d-abf7-d3d84834ab0c": "parent",
  // Physical sector size, and the disk's identity.
  "cda348c7-445d-4471-9cc9-e9885251c556": "ignored",
  "beca12ab-b2e6-4523-93ef-c309e000c746": "ignored",
};
const ENTRIES_LIMIT = 2047;
const ITEM_LIMIT = 2 ** 20;
/** Six keys are known. */
const LOCATOR_KEYS_LIMIT = 64;
const VHDX_LOCATOR = "b04aefb7-d19e-4a81-b789-25b8e9445913";
const BLOCK_SIZES = { least: 2 ** 20, most: 2 ** 28 };

/** @throws {ZfsError} ECORRUPT; ENOTSUP for an item that a reader must know and this one does not */
export async function readVhdxMetadata(file: BlockSource, region: Region): Promise<VhdxMetadata> {
  const name = file.name ?? "image";
  const bad = (what: string) => new ZfsError("ECORRUPT", `${name}: ${what}`, { place: { offset: region.offset } });
  if (region.length < VHDX_TABLE_SPAN) throw bad("its metadata region is too small");
  const bytes = await file.read(region.offset, VHDX_TABLE_SPAN);
  const table = VhdxMetadataTableView.of(bytes);
  if (!table.hasSignature || table.entryCount > ENTRIES_LIMIT) throw bad("its metadata table makes no sense");
  const items = new Map<string, Region>();
  for (let i = 0; i < table.entryCount; i++) {
    const { itemId, offset, length, user, required } = VhdxMetadataEntryView.of(
      bytes,
      VhdxMetadataTableView.SIZE + i * VhdxMetadataEntryView.SIZE,
    );
    const guid = guidText(itemId);
    const item = user === 1 ? undefined : ITEMS[guid];
    if (item !== undefined) items.set(item, { offset, length });
    else if (required === 1) throw new ZfsError("ENOTSUP", `${name}: VHDX metadata ${guid} is not known, and needed`);
  }
  const read = async (item: string): Promise<Uint8Array> => {
    const found = items.get(item);
    if (found === undefined) throw bad(`its ${item} is missing`);
    if (found.length > ITEM_LIMIT || found.offset + found.length > region.length)
      throw bad(`its ${item} goes past the end of the metadata`);
    return file.read(region.offset + found.offset, found.length);
  };
  const { blockSize, leaveAllocated, hasParent } = VhdxFileParametersView.of(await read("parameters"));
  const { size } = VhdxDiskSizeView.of(await read("size"));
  const sectorSize = VhdxSectorSizeView.of(await read("sectorSize")).size;
  if (sectorSize !== 512 && sectorSize !== 4096) throw bad(`sectors of ${sectorSize} bytes`);
  if (blockSize < BLOCK_SIZES.least || blockSize > BLOCK_SIZES.most || !Number.isInteger(Math.log2(blockSize)))
    throw bad(`blocks of ${blockSize} bytes`);
  const parent = hasParent === 1 ? parseLocator(await read("parent"), name) : undefined;
  return { size, sectorSize, blockSize, fixed: leaveAllocated === 1, parent };
}

function parseLocator(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  const { type, keyValueCount } = VhdxParentLocatorView.of(bytes);
  if (guidText(type) !== VHDX_LOCATOR) throw new ZfsError("ENOTSUP", `${name}: a parent locator of type ${guidText(type)} is not read`);
  if (keyValueCount > LOCATOR_KEYS_LIMIT) throw new ZfsError("ECORRUPT", `${name}: a parent locator of ${keyValueCount} keys`);
  const text = (offset: number, length: number) => {
    if (offset + length > bytes.length) throw new ZfsError("ECORRUPT", `${name}: a parent locator goes past its end`);
    return new TextDecoder("utf-16le").decode(bytes.subarray(offset, offset + length));
  };
  const found = new Map<string, string>();
  for (let i = 0; i < keyValueCount; i++) {
    const entry = VhdxLocatorEntryView.of(bytes, VhdxParentLocatorView.SIZE + i * VhdxLocatorEntryView.SIZE);
    found.set(text(entry.keyOffset, entry.keyLength), text(entry.valueOffset, entry.valueLength));
  }
  return found;
}
