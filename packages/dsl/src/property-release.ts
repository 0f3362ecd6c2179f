/**
 * What releases of OpenZFS answer differently about the same pool: which properties they know, and what they take for
 * the value of one that is not set.
 *
 * @see OpenZFS module/zcommon/zfs_prop.c zfs_prop_init, of zfs-2.1 and zfs-2.4
 */
import { type PropertyFact, propertyTable } from "./property-table.ts";

/** Releases that can be imitated: those of which there are pools to compare with, and what comes after. */
export type PropertyRelease = "2.1" | "2.4" | "newer";

/** Unknown to 2.1. */
const AFTER_2_1: ReadonlySet<string> = new Set([
  "snapshots_changed",
  "prefetch",
  "volthreading",
  "direct",
  "longname",
  "defaultuserquota",
  "defaultgroupquota",
  "defaultprojectquota",
  "defaultuserobjquota",
  "defaultgroupobjquota",
  "defaultprojectobjquota",
]);

/** Unknown to 2.4. */
const AFTER_2_4: ReadonlySet<string> = new Set(["snapshots_changed_nsecs", "zoned_uid"]);

/** 2.1 turned compression and relatime on only when told to, and kept extended attributes in directories. */
const OF_2_1: Readonly<Record<string, Partial<PropertyFact>>> = {
  compression: { preset: 2n },
  relatime: { preset: 0n },
  special_small_blocks: { kinds: "F" },
  volblocksize: { preset: 8192n },
  xattr: { preset: 1n, words: "xattr21" },
};

/** The properties that a release knows, in its order, with its presets. */
export function propertiesOf(release: PropertyRelease): readonly PropertyFact[] {
  if (release === "newer") return propertyTable;
  const known = propertyTable.filter((fact) => !AFTER_2_4.has(fact.name));
  if (release === "2.4") return known;
  return known.filter((fact) => !AFTER_2_1.has(fact.name)).map((fact) => ({ ...fact, ...OF_2_1[fact.name] }));
}
