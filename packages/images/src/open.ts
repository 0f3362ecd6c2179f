import type { Located } from "@zfskit/blockdev";
import { ZfsError } from "@zfskit/core";
import type { FormatOptions, Image, ImageFormat, ImageOptions } from "./image.ts";

type Open = (located: Located, options?: FormatOptions) => Promise<Image>;

/** Each format's code is loaded when there is an image of it. */
const formats: Readonly<Record<ImageFormat, () => Promise<Open>>> = {
  qcow2: async () => (await import("./qcow2.ts")).openQcow2,
  VHD: async () => (await import("./vhd.ts")).openVhd,
  VHDX: async () => (await import("./vhdx.ts")).openVhdx,
  VDI: async () => (await import("./vdi.ts")).openVdi,
  VMDK: async () => (await import("./vmdk.ts")).openVmdk,
  EWF: async () => (await import("./ewf.ts")).openEwf,
};

/**
 * Open a disk image of a known format.
 *
 * @param located - closed with the image; when opening fails it stays the caller's
 * @throws {ZfsError} ECORRUPT when the image makes no sense, ENOTSUP for what is not read (encryption, unknown features), by name;
 *   ENOENT for a snapshot that is not there, EINVAL for one of a format that has none
 */
export async function openImage(located: Located, format: ImageFormat, options: ImageOptions = {}): Promise<Image> {
  if (options.snapshot !== undefined && format !== "qcow2")
    throw new ZfsError("EINVAL", `${located.source.name ?? "image"}: ${format} images have no internal snapshots`);
  return (await formats[format]())(located, { ...options, openParent: openImage });
}
