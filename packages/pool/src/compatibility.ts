/**
 * Other programs that read pools, and the features that they have.
 *
 * @see OpenZFS cmd/zpool/compatibility.d, cmd/zpool/Makefile.am zpoolcompatlinks
 */
import type { MetaObjset } from "@zfskit/dsl";
import { features } from "./features.ts";

interface ReaderRow {
  readonly name: string;
  /** A reader all of whose features this one has too. */
  readonly base?: string;
  /** Names of features, a space between them. */
  readonly adds: string;
}

/** As OpenZFS's compatibility files have them. */
const READERS: readonly ReaderRow[] = [
  {
    name: "grub2-2.06",
    adds: "allocation_classes async_destroy block_cloning device_rebuild embedded_data empty_bpobj enabled_txg hole_birth log_spacemap lz4_compress resilver_defer spacemap_histogram spacemap_v2 zpool_checkpoint",
  },
  {
    name: "grub2-2.12",
    base: "grub2-2.06",
    adds: "bookmarks extensible_dataset filesystem_limits large_blocks livelist project_quota userobj_accounting zilsaxattr",
  },
  { name: "zol-0.6.1", adds: "async_destroy empty_bpobj lz4_compress" },
  { name: "zol-0.6.4", base: "zol-0.6.1", adds: "bookmarks embedded_data enabled_txg extensible_dataset hole_birth spacemap_histogram" },
  { name: "zol-0.6.5", base: "zol-0.6.4", adds: "filesystem_limits large_blocks" },
  { name: "zol-0.7", base: "zol-0.6.5", adds: "edonr large_dnode multi_vdev_crash_dump sha512 skein userobj_accounting" },
  {
    name: "zol-0.8",
    base: "zol-0.7",
    adds: "allocation_classes bookmark_v2 device_removal encryption obsolete_counts project_quota resilver_defer spacemap_v2 zpool_checkpoint",
  },
  {
    name: "openzfs-2.0-freebsd",
    base: "zol-0.6.5",
    adds: "allocation_classes bookmark_v2 bookmark_written device_rebuild device_removal encryption large_dnode livelist log_spacemap multi_vdev_crash_dump obsolete_counts project_quota redacted_datasets redaction_bookmarks resilver_defer sha512 skein spacemap_v2 userobj_accounting zpool_checkpoint zstd_compress",
  },
  { name: "openzfs-2.0-linux", base: "openzfs-2.0-freebsd", adds: "edonr" },
  { name: "openzfs-2.1-freebsd", base: "openzfs-2.0-freebsd", adds: "draid" },
  { name: "openzfs-2.1-linux", base: "openzfs-2.0-linux", adds: "draid" },
  { name: "openzfs-2.2", base: "openzfs-2.1-linux", adds: "blake3 block_cloning head_errlog vdev_zaps_v2 zilsaxattr" },
  { name: "openzfs-2.3", base: "openzfs-2.2", adds: "fast_dedup large_microzap longname raidz_expansion redaction_list_spill" },
  { name: "openzfs-2.4", base: "openzfs-2.3", adds: "block_cloning_endian dynamic_gang_header physical_rewrite" },
  { name: "freebsd-11.0", base: "zol-0.6.5", adds: "multi_vdev_crash_dump sha512 skein" },
  { name: "freebsd-11.2", base: "freebsd-11.0", adds: "device_removal obsolete_counts zpool_checkpoint" },
  { name: "freebsd-11.3", base: "freebsd-11.2", adds: "spacemap_v2" },
  { name: "freenas-9.10.2", base: "zol-0.6.5", adds: "multi_vdev_crash_dump" },
  { name: "openzfsonosx-1.7.0", base: "freebsd-11.0", adds: "edonr" },
  { name: "openzfsonosx-1.8.1", base: "freebsd-11.3", adds: "edonr" },
  { name: "openzfsonosx-1.9.3", base: "zol-0.8", adds: "" },
];

/** Other names, of systems by the release that they come with: OpenZFS's links, and later systems. */
const ALIASES: Readonly<Record<string, string>> = {
  grub: "grub2-2.12",
  grub2: "grub2-2.12",
  "freebsd-11.1": "freebsd-11.0",
  "freebsd-11.4": "freebsd-11.3",
  "freebsd-12": "freebsd-11.3",
  "freebsd-13": "openzfs-2.1-freebsd",
  "freebsd-14": "openzfs-2.2",
  "freebsd-15": "openzfs-2.4",
  "truenas-12.0": "openzfs-2.0-freebsd",
  "debian-11": "openzfs-2.0-linux",
  "debian-12": "openzfs-2.1-linux",
  "debian-13": "openzfs-2.3",
  "ubuntu-18.04": "zol-0.7",
  "ubuntu-20.04": "zol-0.8",
  "ubuntu-22.04": "openzfs-2.1-linux",
  "ubuntu-24.04": "openzfs-2.2",
  "openzfs-2.0": "openzfs-2.0-linux",
  "openzfs-2.1": "openzfs-2.1-linux",
};

/** Names that `compatibilityOf` takes: of programs, and of systems that come with one. */
export const readerNames: readonly string[] = /* @__PURE__ */ READERS.map((reader) => reader.name);
export const readerAliases: readonly string[] = /* @__PURE__ */ Object.keys(ALIASES);

/** A feature that something in a pool uses. */
export interface UsedFeature {
  readonly guid: string;
  /** The guid itself where the feature is not known. */
  readonly name: string;
  /** How much uses it; of some features merely 1. */
  readonly count: bigint;
  /** Whoever lacks it may read the pool, though not write it. */
  readonly readOnlyCompatible: boolean;
}

/** What a reader makes of a pool. */
export interface Compatibility {
  /** The canonical name. */
  readonly reader: string;
  readonly opens: "read-write" | "read-only" | "no";
  /** Features in the way: of reading where it does not open, else of writing. */
  readonly stoppedBy: readonly string[];
}

/** The features that a pool uses, in the order of their names; none before version 5000. */
export async function usedFeatures(mos: MetaObjset, signal?: AbortSignal): Promise<UsedFeature[]> {
  const used: UsedFeature[] = [];
  for (const [key, readOnlyCompatible] of [
    ["features_for_read", false],
    ["features_for_write", true],
  ] as const) {
    const object = await mos.lookUp(key, signal);
    if (object === undefined) continue;
    for await (const entry of (await mos.zap(object, signal)).entries(signal)) {
      const name = features.find((feature) => feature.guid === entry.name)?.name ?? entry.name;
      if (entry.integer() > 0n) used.push({ guid: entry.name, name, count: entry.integer(), readOnlyCompatible });
    }
  }
  return used.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the reader of a name makes of a pool that uses these features; undefined where no reader has the name. */
export function compatibilityOf(name: string, used: readonly UsedFeature[]): Compatibility | undefined {
  const wanted = name.toLowerCase();
  const reader = ALIASES[wanted] ?? ALIASES[wanted.replace(/\.\d+$/, "")] ?? wanted;
  const has = featuresOf(reader);
  if (has === undefined) return undefined;
  const missing = used.filter((feature) => !has.has(feature.name));
  const stops = missing.filter((feature) => !feature.readOnlyCompatible);
  return {
    reader,
    opens: stops.length > 0 ? "no" : missing.length > 0 || reader.startsWith("grub") ? "read-only" : "read-write",
    stoppedBy: (stops.length > 0 ? stops : missing).map((feature) => feature.name),
  };
}

function featuresOf(name: string): ReadonlySet<string> | undefined {
  const row = READERS.find((reader) => reader.name === name);
  if (row === undefined) return undefined;
  const base = row.base === undefined ? [] : (featuresOf(row.base) ?? []);
  return new Set([...base, ...row.adds.split(" ")]);
}
