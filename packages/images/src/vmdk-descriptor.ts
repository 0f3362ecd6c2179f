import { type BlockSource, ZfsError } from "@zfskit/core";
import { VMDK_SPARSE_HEADER_MAGIC, VmdkSparseHeaderView } from "@zfskit/format/images";
import { zeroEnded } from "./zero-ended.ts";

/** The text that says what a VMDK consists of. */
export interface VmdkDescriptor {
  /** Changes when the disk is written to: how a child knows its parent. */
  readonly cid: string | undefined;
  readonly parentCid: string | undefined;
  readonly parentHint: string | undefined;
  readonly createType: string;
  readonly extents: readonly VmdkExtent[];
}

export interface VmdkExtent {
  readonly access: string;
  readonly sectors: number;
  readonly kind: string;
  readonly file: string;
  /** Of a flat extent: sectors into its file. */
  readonly firstSector: number;
}

/** A disk of 8 PiB in parts of 2 GiB would have more; one has a dozen. */
const EXTENTS_LIMIT = 4096;
const TEXT_LIMIT = 1024 * 1024;
const SECTOR_BYTES = 512;
const TEXT_START = "# Disk DescriptorFile";
const NO_PARENT = "ffffffff";

/**
 * The descriptor of a VMDK: a file of its own, or part of a sparse extent.
 *
 * @returns undefined for an extent that has none
 * @throws {ZfsError} ECORRUPT, and ENOTSUP for an encrypted disk
 */
export async function readVmdkDescriptor(file: BlockSource): Promise<VmdkDescriptor | undefined> {
  const name = file.name ?? "image";
  const start = await file.read(0, Math.min(VmdkSparseHeaderView.SIZE, file.size));
  if (zeroEnded(start).startsWith(TEXT_START)) {
    if (file.size > TEXT_LIMIT) throw new ZfsError("ECORRUPT", `${name}: a descriptor of ${file.size} bytes`);
    return parseVmdkDescriptor(zeroEnded(await file.read(0, file.size)), name);
  }
  if (start.length < VmdkSparseHeaderView.SIZE) return undefined;
  const header = VmdkSparseHeaderView.of(start);
  if (header.magic !== VMDK_SPARSE_HEADER_MAGIC || header.descriptorOffset === 0) return undefined;
  const { descriptorOffset, descriptorSize } = header;
  const [at, length] = [descriptorOffset * SECTOR_BYTES, descriptorSize * SECTOR_BYTES];
  if (length > TEXT_LIMIT || at + length > file.size) throw new ZfsError("ECORRUPT", `${name}: a descriptor of ${length} bytes at ${at}`);
  return parseVmdkDescriptor(zeroEnded(await file.read(at, length)), name);
}

/** @param name - of the image, for messages */
function parseVmdkDescriptor(text: string, name: string): VmdkDescriptor {
  const values = new Map<string, string>();
  const extents: VmdkExtent[] = [];
  for (const line of text.split(/\r?\n/)) {
    const extent = /^\s*(RW|RDONLY|NOACCESS)\s+(\d+)\s+(\w+)(?:\s+"([^"]*)"(?:\s+(\d+))?)?/.exec(line);
    if (extent !== null) {
      const [, access = "", sectors = "", kind = "", file = "", firstSector = "0"] = extent;
      extents.push({ access, sectors: Number(sectors), kind: kind.toUpperCase(), file, firstSector: Number(firstSector) });
      if (extents.length > EXTENTS_LIMIT) throw new ZfsError("ECORRUPT", `${name}: more than ${EXTENTS_LIMIT} extents`);
      continue;
    }
    // No expression for the whole line: one that allows blanks and quotes anywhere takes forever for many of them.
    const sign = line.indexOf("=");
    const key = line.slice(0, Math.max(sign, 0)).trim();
    if (/^[\w.]+$/.test(key)) values.set(key.toLowerCase(), unquoted(line.slice(sign + 1).trim()));
  }
  if (values.has("encryption.keysafe") || values.has("encryption.data"))
    throw new ZfsError("ENOTSUP", `${name}: an encrypted VMDK is not read`);
  const id = (key: string) => values.get(key)?.trim().toLowerCase().padStart(NO_PARENT.length, "0");
  const parentCid = id("parentcid");
  return {
    cid: id("cid"),
    parentCid: parentCid === NO_PARENT ? undefined : parentCid,
    parentHint: values.get("parentfilenamehint"),
    createType: values.get("createtype") ?? "unknown type",
    extents,
  };
}

function unquoted(value: string): string {
  return value.replace(/^"|"$/g, "");
}
