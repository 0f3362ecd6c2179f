// What tests use of node:zlib: Node answers. No zstd: by it tests tell whether the library can compress with zstd here.
import { askNode } from "./ask-node.mjs";

const ask =
  (name) =>
  (...args) =>
    askNode("node:zlib", [[name, args]]);

export const deflateRawSync = ask("deflateRawSync");
export const deflateSync = ask("deflateSync");
export const gunzipSync = ask("gunzipSync");
export const gzipSync = ask("gzipSync");
export const inflateRawSync = ask("inflateRawSync");
export const inflateSync = ask("inflateSync");
export const constants = ask("constants")();
