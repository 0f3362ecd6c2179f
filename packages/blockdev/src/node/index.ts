/** Files and block devices as sources, on Node, Deno and Bun. */
export { FileSource, openFile } from "./file.ts";
export { listFolder } from "./folder.ts";
