/** Disk images, as sources of blocks. */
export type { Image, ImageFormat, ImageOptions } from "./image.ts";
export { isFirstPart, nextPart, openSplit, type SplitDisk } from "./split.ts";
