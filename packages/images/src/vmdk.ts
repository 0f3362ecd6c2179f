/**
 * VMDK, the format of VMware: sparse files, streams, and disks of several extents that a text describes.
 *
 * @see VMware Virtual Disk Format 5.0 (2011)
 */
import { type Extent, type Located, MappedSource, type Mapping } from "@zfskit/blockdev";
import { type BlockSource, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { openNamed, openParent } from "./chain.ts";
import type { FormatOptions, Image } from "./image.ts";
import { readVmdkDescriptor, type VmdkDescriptor, type VmdkExtent } from "./vmdk-descriptor.ts";
import { openVmdkGrains, type VmdkGrains } from "./vmdk-grains.ts";
import { windowsReferences } from "./windows-path.ts";

const SECTOR_BYTES = 512;
const FLAT_KINDS = ["FLAT", "VMFS"];
const SPARSE_KINDS = ["SPARSE", "VMFSSPARSE"];

/** A stretch of the disk. */
interface Part {
  readonly start: number;
  readonly size: number;
  readonly data: "zeros" | VmdkGrains | { readonly source: BlockSource; readonly at: number };
}

/**
 * Open a VMDK: a descriptor with its extents, or a sparse file.
 *
 * @param located - closed with the image; when opening fails it stays the caller's
 * @throws {ZfsError} ECORRUPT, also for a parent that was changed since; ENOTSUP for kinds of extents that are not read, by name
 */
export async function openVmdk(located: Located, options: FormatOptions = {}): Promise<Image> {
  const file = located.source;
  const descriptor = await readVmdkDescriptor(file);
  const opened: BlockSource[] = [];
  try {
    const parts = isText(await file.read(0, Math.min(1, file.size)))
      ? await openExtents(located, descriptor?.extents ?? [], opened)
      : [await wholeFile(file)];
    const parent = await openVmdkParent(located, descriptor, options);
    if (parent !== undefined) opened.unshift(parent);
    const disk = new VmdkDisk(file.name ?? "VMDK image", { parts, parent, sources: [...opened, file] });
    return { source: new MappedSource(disk), detail: describe(descriptor, parts.length) };
  } catch (error) {
    for (const source of opened) await source.close();
    throw error;
  }
}

/** A descriptor begins with a comment, all else with letters. */
function isText(start: Uint8Array): boolean {
  return start[0] === "#".charCodeAt(0);
}

async function wholeFile(file: BlockSource): Promise<Part> {
  const grains = await openVmdkGrains(file);
  return { start: 0, size: grains.capacity, data: grains };
}

/** @param opened - takes what is opened, so that it can be closed */
async function openExtents(located: Located, extents: readonly VmdkExtent[], opened: BlockSource[]): Promise<Part[]> {
  const name = located.source.name ?? "image";
  if (extents.length === 0) throw new ZfsError("ECORRUPT", `${name} describes no extents`);
  const files = new Map<string, BlockSource>();
  const parts: Part[] = [];
  let start = 0;
  for (const { access, sectors, kind, file, firstSector } of extents) {
    const size = sectors * SECTOR_BYTES;
    if (!Number.isSafeInteger(start + size)) throw new ZfsError("ECORRUPT", `${name}: an extent of ${sectors} sectors`);
    const place = { start, size };
    start += size;
    if (kind === "ZERO") {
      parts.push({ ...place, data: "zeros" });
      continue;
    }
    const flat = FLAT_KINDS.includes(kind);
    if (access === "NOACCESS" || !(flat || SPARSE_KINDS.includes(kind)))
      throw new ZfsError("ENOTSUP", `${name}: a VMDK extent of kind ${access === "NOACCESS" ? access : kind} is not read`);
    if (/^\w+:\/\//.test(file)) throw new ZfsError("ECORRUPT", `${name}: an extent cannot be at ${file}`);
    let source = files.get(file);
    if (source === undefined) {
      source = (await openNamed(located, file, "extent")).source;
      opened.push(source);
      files.set(file, source);
    }
    if (!flat) parts.push({ ...place, data: await openVmdkGrains(source) });
    else {
      const at = firstSector * SECTOR_BYTES;
      if (at + size > source.size)
        throw new ZfsError("ECORRUPT", `${name}: extent ${file} has ${source.size} bytes, ${at + size} are needed`);
      parts.push({ ...place, data: { source, at } });
    }
  }
  return parts;
}

async function openVmdkParent(
  located: Located,
  descriptor: VmdkDescriptor | undefined,
  options: FormatOptions,
): Promise<BlockSource | undefined> {
  if (descriptor?.parentCid === undefined) return undefined;
  const { parentCid, parentHint } = descriptor;
  const name = located.source.name ?? "image";
  const check = async (source: BlockSource) => {
    const cid = (await readVmdkDescriptor(source))?.cid;
    if (cid !== parentCid)
      throw new ZfsError(
        "ECORRUPT",
        `${name} was made on content ${parentCid}, and ${source.name ?? "its parent"} has ${cid ?? "none"} now`,
      );
  };
  return openParent(located, { references: windowsReferences(parentHint ?? ""), format: "VMDK", role: "parent", check }, options);
}

function describe(descriptor: VmdkDescriptor | undefined, extents: number): string {
  const words = [descriptor?.createType ?? "extent without descriptor"];
  if (extents > 1) words.push(`${extents} extents`);
  if (descriptor?.parentCid !== undefined) words.push(`on ${descriptor.parentHint}`);
  return words.join(", ");
}

/** The parts of a disk, one behind the other. */
class VmdkDisk implements Mapping {
  readonly name: string;
  readonly size: number;
  readonly sources: readonly BlockSource[];
  readonly #parts: readonly Part[];
  readonly #parent: BlockSource | undefined;

  constructor(
    name: string,
    { parts, parent, sources }: { parts: readonly Part[]; parent: BlockSource | undefined; sources: readonly BlockSource[] },
  ) {
    this.name = name;
    this.sources = sources;
    // Parts of no bytes would be in the way.
    this.#parts = parts.filter(({ size }) => size > 0);
    this.#parent = parent;
    const last = parts.at(-1);
    this.size = last === undefined ? 0 : last.start + last.size;
  }

  extentAt(offset: number, wanted: number): Soon<Extent> {
    const { start, size, data } = this.#partOf(offset);
    const inPart = offset - start;
    const left = size - inPart;
    if (data === "zeros") return { kind: "zeros", length: left };
    if ("source" in data) return { kind: "stored", length: left, source: data.source, at: data.at + inPart };
    return whenThere(data.at(inPart, Math.min(wanted, left), start / SECTOR_BYTES), (extent) => {
      const length = Math.min(extent.length, left);
      return extent.kind === "absent" ? this.#absent(offset, length) : { ...extent, length };
    });
  }

  #absent(offset: number, length: number): Extent {
    const parent = this.#parent;
    if (parent === undefined || offset >= parent.size) return { kind: "zeros", length };
    return { kind: "stored", length: Math.min(length, parent.size - offset), source: parent, at: offset };
  }

  /** By halves. */
  #partOf(offset: number): Part {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#parts[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#parts[low]!;
  }
}
