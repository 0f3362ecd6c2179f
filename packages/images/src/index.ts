/** Disk images, as sources of blocks. */

export { imageFormat } from "./format.ts";
export type { FormatOptions, Image, ImageFormat, ImageOptions, OpenImage } from "./image.ts";
export { openImage } from "./open.ts";
export { isFirstPart, nextPart, openSplit, type SplitDisk } from "./split.ts";
