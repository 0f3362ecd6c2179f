/**
 * VHDX, the format of Hyper-V.
 *
 * @see MS-VHDX: Virtual Hard Disk v2 (VHDX) File Format
 */
import { type Located, MappedSource } from "@zfskit/blockdev";
import { type BlockSource, ZfsError } from "@zfskit/core";
import { openParent } from "./chain.ts";
import type { FormatOptions, Image } from "./image.ts";
import { VhdxBlocks } from "./vhdx-blocks.ts";
import { readVhdxHeader, readVhdxRegions } from "./vhdx-header.ts";
import { applyVhdxLog } from "./vhdx-log.ts";
import { readVhdxMetadata } from "./vhdx-metadata.ts";
import { windowsReferences } from "./windows-path.ts";

/**
 * Open a VHDX: fixed, dynamic or differencing. Changes that only its log has are applied in memory.
 *
 * @param located - closed with the image; when opening fails it stays the caller's
 * @throws {ZfsError} ECORRUPT, also for a parent that was changed since; ENOTSUP for regions and metadata that a reader must
 *   know and this one does not
 */
export async function openVhdx(located: Located, options: FormatOptions = {}): Promise<Image> {
  const header = await readVhdxHeader(located.source);
  const file = await applyVhdxLog(located.source, header);
  const { table, metadata: region } = await readVhdxRegions(file);
  const { parent: locator, fixed, ...metadata } = await readVhdxMetadata(file, region);
  const parent = locator === undefined ? undefined : await openVhdxParent(located, locator, options);
  try {
    const blocks = new VhdxBlocks({ ...metadata, name: located.source.name ?? "VHDX image", table, file, parent });
    const words = [parent === undefined ? (fixed ? "fixed" : "dynamic") : "differencing", `blocks of ${metadata.blockSize} bytes`];
    if (file !== located.source) words.push("log applied");
    return { source: new MappedSource(blocks), detail: words.join(", ") };
  } catch (error) {
    await parent?.close();
    throw error;
  }
}

/** The relative path first: images are moved together. */
const PATH_KEYS = ["relative_path", "absolute_win32_path", "volume_path"];
const LINKAGE_KEYS = ["parent_linkage", "parent_linkage2"];

async function openVhdxParent(located: Located, locator: ReadonlyMap<string, string>, options: FormatOptions): Promise<BlockSource> {
  const references = PATH_KEYS.flatMap((key) => windowsReferences(locator.get(key) ?? ""));
  const linkages = LINKAGE_KEYS.map((key) => locator.get(key)?.replace(/[{}]/g, "").toLowerCase());
  const check = async (source: BlockSource) => {
    const { dataWriteGuid } = await readVhdxHeader(source);
    if (linkages.includes(dataWriteGuid)) return;
    throw new ZfsError(
      "ECORRUPT",
      `${located.source.name ?? "image"} was made on content ${linkages[0] ?? "unknown"}, and ${source.name ?? "its parent"} has ${dataWriteGuid} now`,
    );
  };
  return openParent(located, { references, format: "VHDX", role: "parent", check }, options);
}
