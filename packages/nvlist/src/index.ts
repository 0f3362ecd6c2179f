/** ZFS name-value lists, XDR and native, as plain JavaScript objects, both ways. */

export { NV_UNIQUE_NAME, NV_UNIQUE_NAME_TYPE } from "@zfskit/format/nvpair";
export type { NvTypeName } from "./data-type.ts";
export { nvTypeName, nvTypeNumbers } from "./data-type.ts";
export type { DecodedNvlist, DecodeOptions } from "./decode.ts";
export { decodeNvlist, readNvlist, readNvlistHeader } from "./decode.ts";
export type { EncodeOptions } from "./encode.ts";
export { encodeNvlist } from "./encode.ts";
export type { NvEncoding } from "./header.ts";
export type { JsonValue } from "./json.ts";
export { nvlistToJson } from "./json.ts";
export { nvlistFlags, nvlistFromPairs, nvlistPairs } from "./list.ts";
export { nvGet, nvNeed, nvNumber, nvTypeOf } from "./lookup.ts";
export type { NvInput, NvInputList, NvList, NvTypeMap, NvValue } from "./value.ts";
export { isNvTyped, NvTyped, present, typed } from "./value.ts";
