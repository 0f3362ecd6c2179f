// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { NvlistFields, NvlistView } from "../nvlist.ts";
export { NvlistHeaderFields, NvlistHeaderView } from "../nvlist-header.ts";
export { DataType, DataTypeNames, NV_ENCODE_NATIVE, NV_ENCODE_XDR, NV_UNIQUE_NAME, NV_UNIQUE_NAME_TYPE, NV_VERSION, NvpairFields, NvpairView } from "../nvpair.ts";
