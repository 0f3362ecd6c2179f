// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { GptEntryFields, GptEntryView } from "../gpt-entry.ts";
export { GPT_CRC_AT, GPT_CRC_BYTES, GPT_HEADER_SIGNATURE, GptHeaderFields, GptHeaderView } from "../gpt-header.ts";
export { Luks1KeySlotFields, Luks1KeySlotView } from "../luks1-key-slot.ts";
export { Luks1PhdrFields, Luks1PhdrView } from "../luks1-phdr.ts";
export { Luks2HdrFields, Luks2HdrView } from "../luks2-hdr.ts";
export { LvmDiskLocnFields, LvmDiskLocnView } from "../lvm-disk-locn.ts";
export { LVM_LABEL_MAGIC, LVM_LABEL_TYPE, LvmLabelFields, LvmLabelView } from "../lvm-label.ts";
export { LVM_MDA_HEADER_MAGIC_HIGH, LVM_MDA_HEADER_MAGIC_LOW, LvmMdaHeaderFields, LvmMdaHeaderView } from "../lvm-mda-header.ts";
export { LvmPvHeaderFields, LvmPvHeaderView } from "../lvm-pv-header.ts";
export { LvmRawLocnFields, LvmRawLocnView } from "../lvm-raw-locn.ts";
export { MBR_SIGNATURE, MbrFields, MbrView } from "../mbr.ts";
export { MbrEntryFields, MbrEntryView } from "../mbr-entry.ts";
