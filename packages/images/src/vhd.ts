/**
 * VHD, the first format of Virtual PC and Hyper-V.
 *
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006)
 */
import { type Located, MappedSource } from "@zfskit/blockdev";
import { type BlockSource, ZfsError } from "@zfskit/core";
import {
  VHD_DIFFERENCING,
  VHD_DYNAMIC,
  VHD_FIXED,
  VHD_LOCATOR_MACX,
  VHD_LOCATOR_W2KU,
  VHD_LOCATOR_W2RU,
  VHD_PARENT_LOCATORS,
  VhdDynamicHeaderView,
  VhdFooterView,
  VhdParentLocatorView,
} from "@zfskit/format/images";
import { openParent } from "./chain.ts";
import type { FormatOptions, Image } from "./image.ts";
import { VhdBlocks } from "./vhd-blocks.ts";
import { validVhdFooter, vhdChecksum } from "./vhd-footer.ts";
import { windowsReferences } from "./windows-path.ts";

const LOCATOR_LIMIT = 4096;

/**
 * Open a VHD: fixed, dynamic or differencing.
 *
 * @param located - closed with the image; when opening fails it stays the caller's
 * @throws {ZfsError} ECORRUPT, also for a parent that is not the one that it was made on
 */
export async function openVhd(located: Located, options: FormatOptions = {}): Promise<Image> {
  const file = located.source;
  const bad = (what: string) => new ZfsError("ECORRUPT", `${file.name ?? "image"}: ${what}`);
  const footer = await readFooter(file);
  const { diskType, currentSize: size } = footer;
  const name = file.name ?? "VHD image";
  if (diskType === VHD_FIXED) {
    if (size > file.size) throw bad(`a fixed disk of ${size} bytes in a file of ${file.size}`);
    const extentAt = (offset: number) => ({ kind: "stored", length: size - offset, source: file, at: offset }) as const;
    return { source: new MappedSource({ name, size, sources: [file], extentAt }), detail: "fixed" };
  }
  if (diskType !== VHD_DYNAMIC && diskType !== VHD_DIFFERENCING) throw new ZfsError("ENOTSUP", `${name}: VHD type ${diskType} is not read`);
  const header = await readDynamicHeader(file, footer.dataOffset, bad);
  const detail = `${diskType === VHD_DYNAMIC ? "dynamic" : "differencing"}, blocks of ${header.blockSize} bytes`;
  const parent = diskType === VHD_DYNAMIC ? undefined : await openVhdParent(located, header, options);
  try {
    const { tableOffset, maxTableEntries: entries, blockSize } = header;
    return { source: new MappedSource(new VhdBlocks({ name, size, tableOffset, entries, blockSize, file, parent })), detail };
  } catch (error) {
    await parent?.close();
    throw error;
  }
}

/** The copy in the first sector, which all but fixed disks have, or else the one at the end. */
async function readFooter(file: BlockSource): Promise<VhdFooterView> {
  const bytes = Math.min(VhdFooterView.SIZE, file.size);
  const footer = validVhdFooter(await file.read(0, bytes)) ?? validVhdFooter(await file.read(file.size - bytes, bytes));
  if (footer === undefined) throw new ZfsError("ECORRUPT", `${file.name ?? "image"}: no footer of a VHD verifies`);
  return footer;
}

async function readDynamicHeader(file: BlockSource, at: bigint, bad: (what: string) => ZfsError): Promise<VhdDynamicHeaderView> {
  if (at + BigInt(VhdDynamicHeaderView.SIZE) > BigInt(file.size)) throw bad("its dynamic header lies behind the end of the file");
  const bytes = await file.read(Number(at), VhdDynamicHeaderView.SIZE);
  const header = VhdDynamicHeaderView.of(bytes);
  if (!header.hasCookie || vhdChecksum(bytes, header.checksum) !== header.checksum) throw bad("its dynamic header does not verify");
  return header;
}

async function openVhdParent(located: Located, header: VhdDynamicHeaderView, options: FormatOptions): Promise<BlockSource> {
  const references = await parentReferences(located.source, header);
  const expected = header.parentUniqueId;
  const check = async (source: BlockSource) => {
    const { uniqueId } = await readFooter(source);
    if (uniqueId.some((byte, i) => byte !== expected[i]))
      throw new ZfsError(
        "ECORRUPT",
        `${located.source.name ?? "image"} was not made on ${source.name ?? "its parent"}, whose identity is another`,
      );
  };
  return openParent(located, { references, format: "VHD", role: "parent", check }, options);
}

/** A relative path first: images are moved together. */
async function parentReferences(file: BlockSource, header: VhdDynamicHeaderView): Promise<string[]> {
  const found = new Map<number, string>();
  for (let i = 0; i < VHD_PARENT_LOCATORS; i++) {
    const locator = VhdParentLocatorView.of(header.parentLocators, i * VhdParentLocatorView.SIZE);
    const { platformCode, platformDataLength: length } = locator;
    if (platformCode === 0 || length === 0 || length > LOCATOR_LIMIT || found.has(platformCode)) continue;
    if (locator.platformDataOffset + length > file.size)
      throw new ZfsError("ECORRUPT", `${file.name ?? "image"}: a parent locator lies behind the end of the file`);
    const bytes = await file.read(locator.platformDataOffset, length);
    const text = new TextDecoder(platformCode === VHD_LOCATOR_MACX ? "utf-8" : "utf-16le").decode(bytes);
    found.set(platformCode, text.replace(/\0.*$/s, ""));
  }
  const references = [VHD_LOCATOR_W2RU, VHD_LOCATOR_W2KU].flatMap((code) => windowsReferences(found.get(code) ?? ""));
  const url = found.get(VHD_LOCATOR_MACX)?.replace(/^file:\/\/(localhost)?/, "");
  const name = new TextDecoder("utf-16be").decode(header.parentName).replace(/\0.*$/s, "");
  return [...references, ...windowsReferences(name), ...windowsReferences(url ?? "")];
}
