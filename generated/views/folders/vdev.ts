// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { VDEV_DRAID_MAX_MAPS, VDEV_DRAID_ROWHEIGHT, VDEV_DRAID_ROWSHIFT, VDEV_DRAID_SEED, VDEV_RAIDZ_MAXPARITY } from "../draid.ts";
export { IndirectBirthEntryFields, IndirectBirthEntryView } from "../indirect-birth-entry.ts";
export { IndirectBirthsFields, IndirectBirthsView } from "../indirect-births.ts";
export { IndirectMappingFields, IndirectMappingView, VDEV_INDIRECT_MAPPING_SIZE_V0 } from "../indirect-mapping.ts";
export { IndirectMappingEntryFields, IndirectMappingEntryView } from "../indirect-mapping-entry.ts";
export { VdevBootEnvblockFields, VdevBootEnvblockView } from "../vdev-boot-envblock.ts";
export { PoolState, PoolStateNames, VDEV_BOOT_OFFSET, VDEV_BOOT_SIZE, VDEV_LABELS, VDEV_LABEL_END_SIZE, VDEV_LABEL_START_SIZE, VDEV_PAD_SIZE, VDEV_PHYS_SIZE, VDEV_UBERBLOCK_RING, VdevLabelFields, VdevLabelView } from "../vdev-label.ts";
export { VdevPhysFields, VdevPhysView } from "../vdev-phys.ts";
export { RebuildState, RebuildStateNames, VdevRebuildFields, VdevRebuildView } from "../vdev-rebuild.ts";
