// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { DMU_BACKUP_MAGIC, DmuReplayRecordFields, DmuReplayRecordView, DrrType, DrrTypeNames } from "../dmu-replay-record.ts";
export { DMU_BACKUP_FEATURE_COMPRESSED, DMU_BACKUP_FEATURE_DEDUP, DMU_BACKUP_FEATURE_DEDUPPROPS, DMU_BACKUP_FEATURE_EMBED_DATA, DMU_BACKUP_FEATURE_HOLDS, DMU_BACKUP_FEATURE_LARGE_BLOCKS, DMU_BACKUP_FEATURE_LARGE_DNODE, DMU_BACKUP_FEATURE_LARGE_MICROZAP, DMU_BACKUP_FEATURE_LONGNAME, DMU_BACKUP_FEATURE_LZ4, DMU_BACKUP_FEATURE_RAW, DMU_BACKUP_FEATURE_REDACTED, DMU_BACKUP_FEATURE_RESUMING, DMU_BACKUP_FEATURE_SA_SPILL, DMU_BACKUP_FEATURE_SWITCH_TO_LARGE_BLOCKS, DMU_BACKUP_FEATURE_ZSTD, DMU_COMPOUNDSTREAM, DMU_SUBSTREAM, DRR_BEGIN_MAGIC, DRR_CHECKSUM_DEDUP, DRR_FLAG_CI_DATA, DRR_FLAG_CLONE, DRR_FLAG_FREERECORDS, DRR_FLAG_SPILL_BLOCK, DRR_OBJECT_SPILL, DRR_RAW_BYTESWAP, DRR_SPILL_UNMODIFIED, DrrBeginFields, DrrBeginView } from "../drr-begin.ts";
export { DrrChecksumFields, DrrChecksumView } from "../drr-checksum.ts";
export { DrrEndFields, DrrEndView } from "../drr-end.ts";
export { DrrFreeFields, DrrFreeView } from "../drr-free.ts";
export { DrrFreeobjectsFields, DrrFreeobjectsView } from "../drr-freeobjects.ts";
export { DrrObjectFields, DrrObjectView } from "../drr-object.ts";
export { DrrObjectRangeFields, DrrObjectRangeView } from "../drr-object-range.ts";
export { DrrRedactFields, DrrRedactView } from "../drr-redact.ts";
export { DrrSpillFields, DrrSpillView } from "../drr-spill.ts";
export { DrrWriteFields, DrrWriteView } from "../drr-write.ts";
export { DrrWriteByrefFields, DrrWriteByrefView } from "../drr-write-byref.ts";
export { DrrWriteEmbeddedFields, DrrWriteEmbeddedView } from "../drr-write-embedded.ts";
