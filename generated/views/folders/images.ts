// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { Qcow2ExtensionFields, Qcow2ExtensionView } from "../qcow2-extension.ts";
export { Qcow2FeatureNameFields, Qcow2FeatureNameView } from "../qcow2-feature-name.ts";
export { QCOW2_EXTENSION_BACKING_FORMAT, QCOW2_EXTENSION_DATA_FILE, QCOW2_EXTENSION_FEATURE_NAMES, QCOW2_HEADER_MAGIC, QCOW2_INCOMPATIBLE_DATA_FILE, QCOW2_INCOMPATIBLE_EXTENDED_L2, QCOW2_INCOMPATIBLE_KNOWN, Qcow2HeaderFields, Qcow2HeaderView } from "../qcow2-header.ts";
export { Qcow2HeaderV3Fields, Qcow2HeaderV3View } from "../qcow2-header-v3.ts";
export { Qcow2L1EntryFields, Qcow2L1EntryView } from "../qcow2-l1-entry.ts";
export { Qcow2L2CompressedFields, Qcow2L2CompressedView } from "../qcow2-l2-compressed.ts";
export { Qcow2L2EntryFields, Qcow2L2EntryView } from "../qcow2-l2-entry.ts";
export { Qcow2SnapshotFields, Qcow2SnapshotView } from "../qcow2-snapshot.ts";
export { Qcow2SnapshotExtraFields, Qcow2SnapshotExtraView } from "../qcow2-snapshot-extra.ts";
export { Qcow2SubclustersFields, Qcow2SubclustersView } from "../qcow2-subclusters.ts";
export { VHD_BLOCK_ABSENT, VhdBatEntryFields, VhdBatEntryView } from "../vhd-bat-entry.ts";
export { VHD_DYNAMIC_HEADER_COOKIE, VHD_PARENT_LOCATORS, VhdDynamicHeaderFields, VhdDynamicHeaderView } from "../vhd-dynamic-header.ts";
export { VHD_DIFFERENCING, VHD_DYNAMIC, VHD_FIXED, VHD_FOOTER_COOKIE, VhdFooterFields, VhdFooterView } from "../vhd-footer.ts";
export { VHD_LOCATOR_MACX, VHD_LOCATOR_W2KU, VHD_LOCATOR_W2RU, VhdParentLocatorFields, VhdParentLocatorView } from "../vhd-parent-locator.ts";
