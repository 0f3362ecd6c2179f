// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { MZAP_BLOCK_TYPE, MZAP_ENT_LEN, MZAP_NAME_LEN, MzapFields, MzapView } from "../mzap.ts";
export { MzapEntFields, MzapEntView } from "../mzap-ent.ts";
export { ZAP_BLOCK_TYPE, ZAP_FLAG_HASH64, ZAP_FLAG_PRE_HASHED_KEY, ZAP_FLAG_UINT64_KEY, ZAP_HASHBITS, ZAP_HASHBITS_64, ZAP_MAGIC, ZAP_MAXNAMELEN, ZAP_MAXNAMELEN_NEW, ZAP_MAXVALUELEN, ZBT_HEADER, ZBT_LEAF, ZBT_MICRO, ZapFields, ZapView } from "../zap.ts";
export { ZAP_LEAF_CHUNKSIZE, ZapLeafFields, ZapLeafView } from "../zap-leaf.ts";
export { ZAP_CHUNK_ARRAY, ZAP_LEAF_ARRAY_BYTES, ZapLeafArrayFields, ZapLeafArrayView } from "../zap-leaf-array.ts";
export { ChunkType, ChunkTypeNames } from "../zap-leaf-chunk.ts";
export { ZAP_CHUNK_ENTRY, ZapLeafEntryFields, ZapLeafEntryView } from "../zap-leaf-entry.ts";
export { ZAP_CHUNK_FREE, ZapLeafFreeFields, ZapLeafFreeView } from "../zap-leaf-free.ts";
export { ZAP_LEAF_CHUNK_END, ZAP_LEAF_HASH_BLOCK_SHIFT, ZAP_LEAF_HASH_ENTRY_BYTES, ZAP_LEAF_HEADER_BLOCK_TYPE, ZAP_LEAF_HEADER_MAGIC, ZAP_LEAF_MAGIC, ZLF_ENTRIES_CDSORTED, ZapLeafHeaderFields, ZapLeafHeaderView } from "../zap-leaf-header.ts";
export { ZapTableFields, ZapTableView } from "../zap-table.ts";
