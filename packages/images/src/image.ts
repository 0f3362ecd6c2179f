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
