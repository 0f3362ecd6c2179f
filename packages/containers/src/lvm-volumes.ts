/** Logical volumes: put together from what lies on physical ones. */
import { type Extent, MappedSource } from "@zfskit/blockdev";
import { type BlockSource, isZfsError, ZfsError } from "@zfskit/core";
import type { PhysicalVolume, VolumeGroup } from "./lvm.ts";
import { type LvmSection, numberIn, sectionIn, textIn } from "./lvm-text.ts";

/** A volume of a group. */
export interface LogicalVolume {
  /** The group's name. */
  readonly group: string;
  readonly name: string;
  readonly uuid: string;
  /** The first of the disks that were found which belong to its group. */
  readonly first: PhysicalVolume;
  /** Undefined where it cannot be read; `problem` says why. */
  readonly source: BlockSource | undefined;
  readonly problem: ZfsError | undefined;
}

/** Sizes in LVM's text are in sectors of this size. */
const SECTOR_BYTES = 512;
/** One of a volume of 8 PiB with extents of 4 MiB has 2^31: what is smaller than this has been cut into pieces by hand. */
const SEGMENTS_LIMIT = 1_000_000;

/** Some bytes of a volume that lie on one or several disks in turn. */
interface Segment {
  /** Bytes from the start of the volume. */
  readonly start: number;
  readonly length: number;
  /** Where each of its stripes begins. One is a linear segment. */
  readonly stripes: readonly { readonly source: BlockSource; readonly at: number }[];
  /** Bytes that go to one stripe before the next one's turn. */
  readonly chunk: number;
}

/** The visible volumes of all groups that some disks belong to. Disks without a group of their own are put in by their uuid. */
export function openVolumes(found: readonly PhysicalVolume[]): LogicalVolume[] {
  const groups = new Map<string, { group: VolumeGroup; first: PhysicalVolume }>();
  for (const volume of found) {
    const { group } = volume;
    if (group === undefined) continue;
    const known = groups.get(group.uuid);
    if (known === undefined || group.seqno > known.group.seqno) groups.set(group.uuid, { group, first: known?.first ?? volume });
  }
  const byUuid = new Map(found.map((volume) => [volume.uuid, volume.source]));
  return [...groups.values()].flatMap(({ group, first }) => volumesOf(group, first, byUuid));
}

function volumesOf(group: VolumeGroup, first: PhysicalVolume, disks: ReadonlyMap<string, BlockSource>): LogicalVolume[] {
  const volumes: LogicalVolume[] = [];
  for (const [name, section] of group.text.sections.get("logical_volumes")?.sections ?? []) {
    const status = section.values.get("status");
    if (!Array.isArray(status) || !status.includes("VISIBLE")) continue;
    let source: BlockSource | undefined;
    let problem: ZfsError | undefined;
    try {
      source = openVolume(`${group.name}/${name}`, group.text, section, disks);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      problem = error;
    }
    const uuid = section.values.get("id");
    volumes.push({ group: group.name, name, uuid: typeof uuid === "string" ? uuid : "", first, source, problem });
  }
  return volumes;
}

function openVolume(name: string, group: LvmSection, volume: LvmSection, disks: ReadonlyMap<string, BlockSource>): BlockSource {
  const extentBytes = numberIn(group, "extent_size") * SECTOR_BYTES;
  const count = numberIn(volume, "segment_count");
  if (count > SEGMENTS_LIMIT || count > volume.sections.size)
    throw new ZfsError("ECORRUPT", `volume ${name} has not the segments that it counts`);
  const segments: Segment[] = [];
  for (let index = 1; index <= count; index++) {
    segments.push(openSegment(name, sectionIn(volume, `segment${index}`), { extentBytes, group, disks }));
  }
  segments.sort((a, b) => a.start - b.start);
  let size = 0;
  for (const { start, length } of segments) {
    if (start !== size || length === 0) throw new ZfsError("ECORRUPT", `the segments of volume ${name} do not follow each other`);
    size += length;
  }
  if (!Number.isSafeInteger(size)) throw new ZfsError("ECORRUPT", `volume ${name} is larger than 8 PiB`);
  const sources = [...new Set(segments.flatMap(({ stripes }) => stripes.map(({ source }) => source)))];
  return new MappedSource({ name, size, sources, extentAt: (offset) => extentIn(segments, offset) });
}

interface GroupContext {
  readonly extentBytes: number;
  readonly group: LvmSection;
  readonly disks: ReadonlyMap<string, BlockSource>;
}

function openSegment(name: string, segment: LvmSection, { extentBytes, group, disks }: GroupContext): Segment {
  const type = textIn(segment, "type");
  if (type !== "striped" && type !== "linear")
    throw new ZfsError("ENOTSUP", `volume ${name} is of type ${type}: only linear and striped ones are read`);
  const length = numberIn(segment, "extent_count") * extentBytes;
  const places = segment.values.get("stripes");
  if (!Array.isArray(places) || places.length === 0 || places.length % 2 !== 0)
    throw new ZfsError("ECORRUPT", `a segment of volume ${name} names no disks`);
  const count = places.length / 2;
  const chunk = count === 1 ? length : numberIn(segment, "stripe_size") * SECTOR_BYTES;
  if (chunk === 0 || length % count !== 0) throw new ZfsError("ECORRUPT", `a segment of volume ${name} cannot be divided into its stripes`);
  const stripes = Array.from({ length: count }, (_, index) => {
    const [disk, extent] = [places[2 * index], places[2 * index + 1]];
    if (typeof disk !== "string" || typeof extent !== "number" || !Number.isSafeInteger(extent) || extent < 0)
      throw new ZfsError("ECORRUPT", `a segment of volume ${name} names no disks`);
    const place = sectionIn(sectionIn(group, "physical_volumes"), disk);
    const uuid = textIn(place, "id");
    const source = disks.get(uuid.replaceAll("-", ""));
    if (source === undefined)
      throw new ZfsError("ENODEV", `volume ${name} lies on physical volume ${uuid}, which is not among the sources: name it too`);
    const at = numberIn(place, "pe_start") * SECTOR_BYTES + extent * extentBytes;
    if (at + length / count > source.size) throw new ZfsError("ECORRUPT", `volume ${name} reaches past the end of ${source.name}`);
    return { source, at };
  });
  return { start: numberIn(segment, "start_extent") * extentBytes, length, stripes, chunk };
}

function extentIn(segments: readonly Segment[], offset: number): Extent {
  let low = 0;
  for (let high = segments.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const { start, length, stripes, chunk } = segments[low]!;
  const inside = offset - start;
  const turn = Math.floor(inside / chunk);
  const within = inside % chunk;
  const { source, at } = stripes[turn % stripes.length]!;
  const left = Math.min(chunk - within, length - inside);
  return { kind: "stored", length: left, source, at: at + Math.floor(turn / stripes.length) * chunk + within };
}
