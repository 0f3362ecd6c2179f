// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { BRT_BIG_ENDIAN, BRT_LITTLE_ENDIAN, BRT_RANGESIZE, BrtVdevFields, BrtVdevView } from "../brt-vdev.ts";
export { DdtBookmarkFields, DdtBookmarkView } from "../ddt-bookmark.ts";
export { DdtKeyFields, DdtKeyView } from "../ddt-key.ts";
export { DDL_FLAG_CHECKPOINT, DDL_FLAG_FLUSHING, DDT_FLAG_FLAT, DDT_FLAG_LOG, DDT_VERSION_FDT, DDT_VERSION_LEGACY, DdtLogHeaderFields, DdtLogHeaderView } from "../ddt-log-header.ts";
export { DdtClass, DdtClassNames, DdtLogRecordFields, DdtLogRecordType, DdtLogRecordTypeNames, DdtLogRecordView } from "../ddt-log-record.ts";
export { DdtLogRecordEntryFields, DdtLogRecordEntryView } from "../ddt-log-record-entry.ts";
export { DdtObjectFields, DdtObjectView } from "../ddt-object.ts";
export { DDT_PHYS_MAX, DdtPhysFields, DdtPhysView } from "../ddt-phys.ts";
export { DdtPhysFlatFields, DdtPhysFlatView } from "../ddt-phys-flat.ts";
export { DdtPhysTradFields, DdtPhysTradView } from "../ddt-phys-trad.ts";
export { DdtStatFields, DdtStatView } from "../ddt-stat.ts";
