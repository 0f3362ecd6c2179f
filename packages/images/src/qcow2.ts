/**
 * qcow2, the format of QEMU.
 *
 * @see QEMU docs/interop/qcow2.txt
 */
import { type Located, MappedSource } from "@zfskit/blockdev";
import { type BlockSource, ZfsError } from "@zfskit/core";
import { openNamed, openParent } from "./chain.ts";
import type { FormatOptions, Image, ImageFormat } from "./image.ts";
import { Qcow2Clusters } from "./qcow2-clusters.ts";
import { type Qcow2Header, readQcow2Header } from "./qcow2-header.ts";
import { findQcow2Snapshot } from "./qcow2-snapshots.ts";

export { type Qcow2Snapshot, readQcow2Snapshots } from "./qcow2-snapshots.ts";

/** What QEMU calls the formats of backing files. */
const FORMATS: Readonly<Record<string, ImageFormat | "raw">> = {
  raw: "raw",
  file: "raw",
  host_device: "raw",
  qcow2: "qcow2",
  vpc: "VHD",
  vhdx: "VHDX",
  vdi: "VDI",
  vmdk: "VMDK",
};

/**
 * Open a qcow2 image of version 2 or 3, with its backing and data files.
 *
 * Bits that say that a guest did not shut it down, or that it is damaged, do not matter to who only reads.
 *
 * @param located - closed with the image; when opening fails it stays the caller's
 * @throws {ZfsError} ECORRUPT; ENOTSUP for encryption and unknown features, by name; ENOENT for a snapshot that is not there
 */
export async function openQcow2(located: Located, options: FormatOptions = {}): Promise<Image> {
  const image = located.source;
  const header = await readQcow2Header(image);
  const snapshot = options.snapshot === undefined ? undefined : await findQcow2Snapshot(image, header.snapshots, options.snapshot);
  const opened: BlockSource[] = [];
  try {
    const backing = header.backing && (await openBacking(located, header.backing, options));
    if (backing !== undefined) opened.push(backing);
    const data = header.dataFile === undefined ? image : (await openNamed(located, header.dataFile, "data file")).source;
    if (data !== image) opened.push(data);
    const clusters = new Qcow2Clusters({
      name: image.name ?? "qcow2 image",
      size: snapshot?.size ?? header.size,
      version: header.version,
      clusterBits: header.clusterBits,
      extendedL2: header.extendedL2,
      l1: snapshot?.l1 ?? header.l1,
      image,
      data,
      backing,
      inflate: await decoderOf(header),
    });
    return { source: new MappedSource(clusters), detail: describe(header, snapshot?.name) };
  } catch (error) {
    for (const source of opened) await source.close();
    throw error;
  }
}

async function openBacking(located: Located, backing: NonNullable<Qcow2Header["backing"]>, options: FormatOptions): Promise<BlockSource> {
  const name = located.source.name ?? "image";
  if (backing.reference.startsWith("json:")) throw new ZfsError("ENOTSUP", `${name}: a backing file described in JSON is not read`);
  const format = backing.format === undefined ? undefined : FORMATS[backing.format];
  if (backing.format !== undefined && format === undefined)
    throw new ZfsError("ENOTSUP", `${name}: a backing file of format ${backing.format} is not read`);
  const reference = backing.reference.replace(/^file:(?!\/\/)/, "");
  return openParent(located, { references: [reference], format, role: "backing file" }, options);
}

/** The code that decompresses is loaded for images that may need it: whether one does, only all its tables would say. */
async function decoderOf({ compression }: Qcow2Header): Promise<(stream: Uint8Array, limitBytes: number) => Uint8Array> {
  const { inflater, zstdFrameDecoder } = await import("@zfskit/compression/streams");
  return compression === "zstd" ? zstdFrameDecoder() : inflater("raw");
}

function describe({ version, clusterBits, compression, extendedL2, backing, dataFile }: Qcow2Header, snapshot: string | undefined): string {
  const words = [`version ${version}`, `clusters of ${2 ** clusterBits} bytes`];
  if (compression !== "deflate") words.push(compression);
  if (extendedL2) words.push("subclusters");
  if (dataFile !== undefined) words.push(`data in ${dataFile}`);
  if (backing !== undefined) words.push(`on ${backing.reference}`);
  if (snapshot !== undefined) words.push(`snapshot ${snapshot}`);
  return words.join(", ");
}
