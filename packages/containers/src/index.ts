/** What disks are divided into and encrypted with, as sources of blocks. */
export { type LuksHeader, readLuks, unlockLuks } from "./luks.ts";
export { type LogicalVolume, openVolumes, type PhysicalVolume, readPhysicalVolume, type VolumeGroup } from "./lvm.ts";
export { openPartition, type Partition, readPartitionTable } from "./partition-table.ts";
