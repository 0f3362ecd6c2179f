/**
 * The properties of datasets: which kinds of dataset have them, what they are unless set, and whether they are inherited.
 *
 * In the order in which `zfs get all` prints them, which is that of `zfs_prop_t`. Properties that are kept from users
 * (`numclones`, `unique`...) and those that no pool holds (`available`, `mounted`, `keystatus`) are left out.
 *
 * @see OpenZFS module/zcommon/zfs_prop.c zfs_prop_init, include/sys/fs/zfs.h zfs_prop_t
 */
import type { ValueWordsName } from "./property-values.ts";

export type DatasetKind = "filesystem" | "volume" | "snapshot" | "bookmark";

/**
 * How a property gets its value: `readonly` ones are computed, `default` ones are set where they count, `inherit` ones
 * come down from parents, `onetime` ones are fixed at creation.
 */
export type PropertyAttribute = "readonly" | "default" | "inherit" | "onetime" | "onetimeDefault";

export type PropertyUnit = "bytes" | "seconds" | "ratio";

export interface PropertyFact {
  readonly name: string;
  readonly attribute: PropertyAttribute;
  /** A letter for each kind that has it: Filesystem, Volume, Snapshot, Bookmark. */
  readonly kinds: string;
  /** The value where nothing is stored; absent for strings that then have none. */
  readonly preset?: bigint | string;
  /** Words for its numbers. */
  readonly words?: ValueWordsName;
  /** What its number counts, for showing it to people; ratios are hundredths. */
  readonly unit?: PropertyUnit;
}

/** No limit, in filesystem_limit and its like. */
export const NO_LIMIT = 0xffffffffffffffffn;

export const propertyTable: readonly PropertyFact[] = [
  { name: "type", attribute: "readonly", kinds: "FVSB" },
  { name: "creation", attribute: "readonly", kinds: "FVSB", preset: 0n, unit: "seconds" },
  { name: "used", attribute: "readonly", kinds: "FVS", preset: 0n, unit: "bytes" },
  { name: "referenced", attribute: "readonly", kinds: "FVSB", preset: 0n, unit: "bytes" },
  { name: "compressratio", attribute: "readonly", kinds: "FVSB", preset: 0n, unit: "ratio" },
  { name: "origin", attribute: "readonly", kinds: "FV" },
  { name: "quota", attribute: "default", kinds: "F", preset: 0n, unit: "bytes" },
  { name: "reservation", attribute: "default", kinds: "FV", preset: 0n, unit: "bytes" },
  { name: "volsize", attribute: "default", kinds: "VS", preset: 0n, unit: "bytes" },
  { name: "volblocksize", attribute: "onetime", kinds: "V", preset: 16384n, unit: "bytes" },
  { name: "recordsize", attribute: "inherit", kinds: "F", preset: 131072n, unit: "bytes" },
  { name: "mountpoint", attribute: "inherit", kinds: "F", preset: "/" },
  { name: "sharenfs", attribute: "inherit", kinds: "F", preset: "off" },
  { name: "checksum", attribute: "inherit", kinds: "FV", preset: 1n, words: "checksum" },
  { name: "compression", attribute: "inherit", kinds: "FV", preset: 1n, words: "compression" },
  { name: "atime", attribute: "inherit", kinds: "F", preset: 1n, words: "boolean" },
  { name: "devices", attribute: "inherit", kinds: "FS", preset: 1n, words: "boolean" },
  { name: "exec", attribute: "inherit", kinds: "FS", preset: 1n, words: "boolean" },
  { name: "setuid", attribute: "inherit", kinds: "FS", preset: 1n, words: "boolean" },
  { name: "readonly", attribute: "inherit", kinds: "FV", preset: 0n, words: "boolean" },
  { name: "zoned", attribute: "inherit", kinds: "F", preset: 0n, words: "boolean" },
  { name: "snapdir", attribute: "inherit", kinds: "F", preset: 0n, words: "snapdir" },
  { name: "aclmode", attribute: "inherit", kinds: "F", preset: 0n, words: "aclmode" },
  { name: "aclinherit", attribute: "inherit", kinds: "F", preset: 4n, words: "aclinherit" },
  { name: "createtxg", attribute: "readonly", kinds: "FVSB", preset: 0n },
  { name: "canmount", attribute: "default", kinds: "F", preset: 1n, words: "canmount" },
  { name: "xattr", attribute: "inherit", kinds: "FS", preset: 2n, words: "xattr" },
  { name: "copies", attribute: "inherit", kinds: "FV", preset: 1n, words: "copies" },
  { name: "version", attribute: "default", kinds: "FS", preset: 0n, words: "version" },
  { name: "utf8only", attribute: "onetime", kinds: "FS", preset: 0n, words: "boolean" },
  { name: "normalization", attribute: "onetime", kinds: "FS", preset: 0n, words: "normalization" },
  { name: "casesensitivity", attribute: "onetime", kinds: "FS", preset: 0n, words: "casesensitivity" },
  { name: "vscan", attribute: "inherit", kinds: "F", preset: 0n, words: "boolean" },
  { name: "nbmand", attribute: "inherit", kinds: "FS", preset: 0n, words: "boolean" },
  { name: "sharesmb", attribute: "inherit", kinds: "F", preset: "off" },
  { name: "refquota", attribute: "default", kinds: "F", preset: 0n, unit: "bytes" },
  { name: "refreservation", attribute: "default", kinds: "FV", preset: 0n, unit: "bytes" },
  { name: "guid", attribute: "readonly", kinds: "FVSB", preset: 0n },
  { name: "primarycache", attribute: "inherit", kinds: "FVS", preset: 2n, words: "cache" },
  { name: "secondarycache", attribute: "inherit", kinds: "FVS", preset: 2n, words: "cache" },
  { name: "usedbysnapshots", attribute: "readonly", kinds: "FV", preset: 0n, unit: "bytes" },
  { name: "usedbydataset", attribute: "readonly", kinds: "FV", preset: 0n, unit: "bytes" },
  { name: "usedbychildren", attribute: "readonly", kinds: "FV", preset: 0n, unit: "bytes" },
  { name: "usedbyrefreservation", attribute: "readonly", kinds: "FV", preset: 0n, unit: "bytes" },
  { name: "defer_destroy", attribute: "readonly", kinds: "S", preset: 0n, words: "boolean" },
  { name: "userrefs", attribute: "readonly", kinds: "S", preset: 0n },
  { name: "logbias", attribute: "inherit", kinds: "FV", preset: 0n, words: "logbias" },
  { name: "objsetid", attribute: "readonly", kinds: "FVS", preset: 0n },
  { name: "dedup", attribute: "inherit", kinds: "FV", preset: 2n, words: "dedup" },
  { name: "mlslabel", attribute: "inherit", kinds: "FVS", preset: "none" },
  { name: "sync", attribute: "inherit", kinds: "FV", preset: 0n, words: "sync" },
  { name: "dnodesize", attribute: "inherit", kinds: "F", preset: 0n, words: "dnodesize" },
  { name: "refcompressratio", attribute: "readonly", kinds: "FVS", preset: 0n, unit: "ratio" },
  { name: "written", attribute: "readonly", kinds: "FVS", preset: 0n, unit: "bytes" },
  { name: "clones", attribute: "readonly", kinds: "S" },
  { name: "logicalused", attribute: "readonly", kinds: "FV", preset: 0n, unit: "bytes" },
  { name: "logicalreferenced", attribute: "readonly", kinds: "FVSB", preset: 0n, unit: "bytes" },
  { name: "volmode", attribute: "inherit", kinds: "FV", preset: 0n, words: "volmode" },
  { name: "filesystem_limit", attribute: "default", kinds: "F", preset: NO_LIMIT },
  { name: "snapshot_limit", attribute: "default", kinds: "FV", preset: NO_LIMIT },
  { name: "filesystem_count", attribute: "readonly", kinds: "F", preset: NO_LIMIT },
  { name: "snapshot_count", attribute: "readonly", kinds: "FV", preset: NO_LIMIT },
  { name: "snapdev", attribute: "inherit", kinds: "FV", preset: 0n, words: "snapdev" },
  { name: "acltype", attribute: "inherit", kinds: "FS", preset: 0n, words: "acltype" },
  { name: "context", attribute: "default", kinds: "FVS", preset: "none" },
  { name: "fscontext", attribute: "default", kinds: "FVS", preset: "none" },
  { name: "defcontext", attribute: "default", kinds: "FVS", preset: "none" },
  { name: "rootcontext", attribute: "default", kinds: "FVS", preset: "none" },
  { name: "relatime", attribute: "inherit", kinds: "F", preset: 1n, words: "boolean" },
  { name: "redundant_metadata", attribute: "inherit", kinds: "FV", preset: 0n, words: "redundantMetadata" },
  { name: "overlay", attribute: "inherit", kinds: "F", preset: 1n, words: "boolean" },
  { name: "encryption", attribute: "onetime", kinds: "FVS", preset: 2n, words: "encryption" },
  { name: "keylocation", attribute: "default", kinds: "FV", preset: "none" },
  { name: "keyformat", attribute: "onetimeDefault", kinds: "FV", preset: 0n, words: "keyformat" },
  { name: "pbkdf2iters", attribute: "onetimeDefault", kinds: "FV", preset: 0n },
  { name: "encryptionroot", attribute: "readonly", kinds: "FVS" },
  { name: "special_small_blocks", attribute: "inherit", kinds: "FV", preset: 0n, unit: "bytes" },
  { name: "redact_snaps", attribute: "readonly", kinds: "FVSB" },
  { name: "snapshots_changed", attribute: "readonly", kinds: "FV", preset: 0n, unit: "seconds" },
  { name: "prefetch", attribute: "inherit", kinds: "FVS", preset: 2n, words: "cache" },
  { name: "volthreading", attribute: "default", kinds: "V", preset: 1n, words: "boolean" },
  { name: "direct", attribute: "inherit", kinds: "F", preset: 1n, words: "direct" },
  { name: "longname", attribute: "inherit", kinds: "F", preset: 0n, words: "boolean" },
  { name: "defaultuserquota", attribute: "default", kinds: "FS", preset: 0n, unit: "bytes" },
  { name: "defaultgroupquota", attribute: "default", kinds: "FS", preset: 0n, unit: "bytes" },
  { name: "defaultprojectquota", attribute: "default", kinds: "FS", preset: 0n, unit: "bytes" },
  { name: "defaultuserobjquota", attribute: "default", kinds: "FS", preset: 0n },
  { name: "defaultgroupobjquota", attribute: "default", kinds: "FS", preset: 0n },
  { name: "defaultprojectobjquota", attribute: "default", kinds: "FS", preset: 0n },
  { name: "snapshots_changed_nsecs", attribute: "readonly", kinds: "FV", preset: 0n },
  { name: "zoned_uid", attribute: "inherit", kinds: "F", preset: 0n },
];

const LETTERS: Readonly<Record<DatasetKind, string>> = { filesystem: "F", volume: "V", snapshot: "S", bookmark: "B" };

/**
 * Whether a dataset of this kind has the property.
 *
 * A snapshot's numbers are held against the kind of its head dataset as well, unless only snapshots have them: a
 * snapshot of a filesystem has no `volsize`.
 *
 * @see OpenZFS module/zcommon/zprop_common.c zprop_valid_for_type, lib/libzfs/libzfs_dataset.c get_numeric_property
 */
export function appliesTo(fact: PropertyFact, kind: DatasetKind, headKind: "filesystem" | "volume"): boolean {
  if (!fact.kinds.includes(LETTERS[kind])) return false;
  if (kind !== "snapshot" || fact.kinds === "S" || typeof fact.preset !== "bigint") return true;
  return fact.kinds.includes(LETTERS[headKind]);
}

export function isInheritable(fact: PropertyFact): boolean {
  return fact.attribute === "inherit" || fact.attribute === "onetime";
}

/**
 * Properties that a user defines have a colon in their names.
 *
 * @see OpenZFS module/zcommon/zfs_prop.c zfs_prop_user
 */
export function isUserProperty(name: string): boolean {
  return /^[a-z0-9:_.-]*:[a-z0-9:_.-]*$/.test(name);
}
