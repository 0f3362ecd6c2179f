import type { BlockSource } from "@zfskit/core";
import type { ImageFormat } from "./image.ts";

const VHD_COOKIE = ascii("conectix");

/** What an image begins with, and where. */
const BEGINNINGS: readonly { readonly format: ImageFormat; readonly at: number; readonly bytes: readonly number[] }[] = [
  { format: "qcow2", at: 0, bytes: [...ascii("QFI"), 0xfb] },
  { format: "VHDX", at: 0, bytes: ascii("vhdxfile") },
  // A copy of the footer, of which fixed disks have none.
  { format: "VHD", at: 0, bytes: VHD_COOKIE },
  { format: "VDI", at: 0x40, bytes: [0x7f, 0x10, 0xda, 0xbe] },
  { format: "VMDK", at: 0, bytes: ascii("KDMV") },
  { format: "VMDK", at: 0, bytes: ascii("COWD") },
  { format: "VMDK", at: 0, bytes: ascii("# Disk DescriptorFile") },
  // Sparse disks of VMFS 6.
  { format: "VMDK", at: 0, bytes: [0xbe, 0xba, 0xfe, 0xca, 0, 0, 0, 0] },
  { format: "EWF", at: 0, bytes: [...ascii("EVF"), 9, 13, 10, 255, 0] },
  // One of files, and the second version.
  { format: "EWF", at: 0, bytes: [...ascii("LVF"), 9, 13, 10, 255, 0] },
  { format: "EWF", at: 0, bytes: [...ascii("EVF2"), 13, 10, 0x81, 0] },
];

/** Sources that are read in sectors have this many bytes in one at most. */
const START_BYTES = 4096;
const FOOTER_BYTES = 512;

/**
 * The format of a disk image, by what is in it: its first bytes, and its last ones where those say nothing.
 *
 * @returns undefined for anything else, which may be a raw disk
 */
export async function imageFormat(source: BlockSource): Promise<ImageFormat | undefined> {
  const start = await source.read(0, Math.min(START_BYTES, source.size));
  const found = BEGINNINGS.find(({ at, bytes }) => bytes.every((byte, i) => start[at + i] === byte));
  if (found !== undefined) return found.format;
  if (source.size < FOOTER_BYTES) return undefined;
  const end = source.size <= START_BYTES ? start : await source.read(source.size - FOOTER_BYTES, FOOTER_BYTES);
  const footer = end.subarray(-FOOTER_BYTES);
  // One that lacks a byte begins with the second.
  if (![0, 1].some((skipped) => VHD_COOKIE.every((byte, i) => footer[skipped + i] === byte))) return undefined;
  // Hardly any file ends like one: its views are loaded for those alone.
  const { validVhdFooter } = await import("./vhd-footer.ts");
  return validVhdFooter(footer) === undefined ? undefined : "VHD";
}

function ascii(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}
