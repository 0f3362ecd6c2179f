import type { Located } from "@zfskit/blockdev";
import type { BlockSource, Limits } from "@zfskit/core";

/** Formats that are read, as messages name them. */
export type ImageFormat = "qcow2" | "VHD" | "VHDX" | "VDI" | "VMDK" | "EWF";

/** A disk image, opened. */
export interface Image {
  /** What a guest would see. Closing it closes the image, and what it is made of. */
  readonly source: BlockSource;
  /** Version, kind, sizes, in a few words. */
  readonly detail: string;
}

export interface ImageOptions {
  readonly limits?: Partial<Limits> | undefined;
  /** The internal snapshot to open, by its name or id. */
  readonly snapshot?: string | undefined;
}

/** Opens an image of a known format: `openImage`. */
export type OpenImage = (located: Located, format: ImageFormat, options?: FormatOptions) => Promise<Image>;

/** Options of the functions that open one format. */
export interface FormatOptions extends ImageOptions {
  /** How images are opened that this one stands on: `openImage`, which sets it. Without it only raw ones are. */
  readonly openParent?: OpenImage | undefined;
  /** Names of the images that stand on this one, the nearest last. */
  readonly above?: readonly string[] | undefined;
}
