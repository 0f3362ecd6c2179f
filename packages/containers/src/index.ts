/** What disks are divided into and encrypted with, as sources of blocks. */
export { openPartition, type Partition, readPartitionTable } from "./partition-table.ts";
