/** Files and block devices as sources, on Node, Deno and Bun. */
export { measureDevice, type ReadAt, SectorSource } from "./device.ts";
export { FileSource, openFile } from "./file.ts";
export { listFolder } from "./folder.ts";
