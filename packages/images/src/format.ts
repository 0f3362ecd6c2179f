import type { BlockSource } from "@zfskit/core";
import type { ImageFormat } from "./image.ts";
import { validVhdFooter } from "./vhd-footer.ts";

/** What an image begins with, and where. */
const BEGINNINGS: readonly { readonly format: ImageFormat; readonly at: number; readonly bytes: readonly number[] }[] = [
  { format: "qcow2", at: 0, bytes: [...ascii("QFI"), 0xfb] },
  { format: "VHDX", at: 0, bytes: ascii("vhdxfile") },
  // A copy of the footer, of which fixed disks have none.
  { format: "VHD", at: 0, bytes: ascii("conectix") },
  { format: "VDI", at: 0x40, bytes: [0x7f, 0x10, 0xda, 0xbe] },
  { format: "VMDK", at: 0, bytes: ascii("KDMV") },
  { format: "VMDK", at: 0, bytes: ascii("COWD") },
  { format: "VMDK", at: 0, bytes: ascii("# Disk DescriptorFile") },
  // Sparse disks of VMFS 6.
  { format: "VMDK", at: 0, bytes: [0xbe, 0xba, 0xfe, 0xca, 0, 0, 0, 0] },
  { format: "EWF", at: 0, bytes: [...ascii("EVF"), 9, 13, 10, 255, 0] },
  // The second version.
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
  return validVhdFooter(end.subarray(-FOOTER_BYTES)) === undefined ? undefined : "VHD";
}

function ascii(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}
