// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { BRT_BIG_ENDIAN, BRT_LITTLE_ENDIAN, BRT_RANGESIZE, BrtVdevView } from "../brt-vdev.ts";
export { DdtBookmarkView } from "../ddt-bookmark.ts";
export { DdtKeyView } from "../ddt-key.ts";
export { DDL_FLAG_CHECKPOINT, DDL_FLAG_FLUSHING, DDT_FLAG_FLAT, DDT_FLAG_LOG, DDT_VERSION_FDT, DDT_VERSION_LEGACY, DdtLogHeaderView } from "../ddt-log-header.ts";
export { DdtClass, DdtClassNames, DdtLogRecordType, DdtLogRecordTypeNames, DdtLogRecordView } from "../ddt-log-record.ts";
export { DdtLogRecordEntryView } from "../ddt-log-record-entry.ts";
export { DdtObjectView } from "../ddt-object.ts";
export { DDT_PHYS_MAX, DdtPhysView } from "../ddt-phys.ts";
export { DdtPhysFlatView } from "../ddt-phys-flat.ts";
export { DdtPhysTradView } from "../ddt-phys-trad.ts";
export { DdtStatView } from "../ddt-stat.ts";
