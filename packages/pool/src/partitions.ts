/** Members in partitions: looked for only where a source itself has no label. */
import { openPartition, readPartitionTable } from "@zfskit/containers/partition-table";
import { type BlockSource, isZfsError, type Limits } from "@zfskit/core";
import type { Member } from "./members.ts";
import { probeLabel } from "./probe.ts";

/** The partitions of a source that have a label. */
export async function membersInPartitions(source: BlockSource, fromFolder: boolean, limits: Limits): Promise<Member[]> {
  const members: Member[] = [];
  for (const partition of await readPartitionTable(source)) {
    const part = openPartition(source, partition);
    try {
      members.push({ source: part, label: await probeLabel(part, { limits }), fromFolder });
    } catch (damaged) {
      if (!isZfsError(damaged)) throw damaged;
    }
  }
  return members;
}
