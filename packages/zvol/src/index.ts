/** Volumes as sources of blocks. */
export { Volume } from "./volume.ts";
