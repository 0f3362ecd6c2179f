// Made by tools/codegen from specs/; do not edit.
export type { BitInfo, FieldInfo } from "../access.ts";
export { VDEV_DRAID_MAX_MAPS, VDEV_DRAID_ROWHEIGHT, VDEV_DRAID_ROWSHIFT, VDEV_DRAID_SEED, VDEV_RAIDZ_MAXPARITY } from "../draid.ts";
export { IndirectBirthEntryView } from "../indirect-birth-entry.ts";
export { IndirectBirthsView } from "../indirect-births.ts";
export { IndirectMappingView, VDEV_INDIRECT_MAPPING_SIZE_V0 } from "../indirect-mapping.ts";
export { IndirectMappingEntryView } from "../indirect-mapping-entry.ts";
export { VdevBootEnvblockView } from "../vdev-boot-envblock.ts";
export { PoolState, PoolStateNames, VDEV_BOOT_OFFSET, VDEV_BOOT_SIZE, VDEV_LABELS, VDEV_LABEL_END_SIZE, VDEV_LABEL_START_SIZE, VDEV_PAD_SIZE, VDEV_PHYS_SIZE, VDEV_UBERBLOCK_RING, VdevLabelView } from "../vdev-label.ts";
export { VdevPhysView } from "../vdev-phys.ts";
export { RebuildState, RebuildStateNames, VdevRebuildView } from "../vdev-rebuild.ts";
