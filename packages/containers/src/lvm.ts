/**
 * LVM2: physical volumes, and the logical ones that lie on them.
 *
 * @see LVM2 lib/format_text/layout.h, lib/label/label.h, lib/format_text/format-text.c
 */
import { type BlockSource, isZfsError, ZfsError } from "@zfskit/core";
import { LvmDiskLocnView, LvmLabelView, LvmMdaHeaderView, LvmPvHeaderView, LvmRawLocnView } from "@zfskit/format/containers";
import { type LvmSection, numberIn, parseLvmText, sectionIn, textIn } from "./lvm-text.ts";

export { type LogicalVolume, openVolumes } from "./lvm-volumes.ts";

/** A disk that belongs to LVM. */
export interface PhysicalVolume {
  /** As LVM writes it in headers: 32 characters. */
  readonly uuid: string;
  readonly source: BlockSource;
  /** Undefined on a disk that is in no group, or whose copy of the metadata is kept elsewhere only. */
  readonly group: VolumeGroup | undefined;
}

/** A volume group, as the newest metadata of one disk has it. */
export interface VolumeGroup {
  readonly name: string;
  readonly uuid: string;
  /** Of two texts about one group, the one with the higher number counts. */
  readonly seqno: number;
  readonly text: LvmSection;
}

const SECTOR_BYTES = 512;
const LABEL_SECTORS = 4;
const MDA_HEADER_BYTES = 512;
const RAW_LOCN_LIMIT = 4;
const IGNORED = 1;
/** Areas have 1 MiB unless lvm.conf says otherwise; ten thousand volumes take 6. */
const TEXT_LIMIT = 8 * 1024 * 1024;
const AREAS_LIMIT = 16;

/**
 * What a source says of itself as a physical volume. Where one metadata area is damaged the other one serves.
 *
 * @returns undefined when it has no label of LVM2
 * @throws {ZfsError} ECORRUPT when it has one, and nothing behind it makes sense
 */
export async function readPhysicalVolume(source: BlockSource): Promise<PhysicalVolume | undefined> {
  const head = await source.read(0, Math.min(LABEL_SECTORS * SECTOR_BYTES, source.size));
  for (let sector = 0; (sector + 1) * SECTOR_BYTES <= head.length; sector++) {
    const bytes = head.subarray(sector * SECTOR_BYTES, (sector + 1) * SECTOR_BYTES);
    const label = LvmLabelView.of(bytes);
    if (label.magic !== LABELONE || label.type !== LVM2_001) continue;
    if (lvmCrc(bytes.subarray(CRC_FROM)) !== label.crc) continue;
    return readHeader(source, bytes, label.contentOffset);
  }
  return undefined;
}

const LABELONE = 0x454e4f4c4542414cn;
const LVM2_001 = 0x31303020324d564cn;
/** The label's checksum is of what comes behind it. */
const CRC_FROM = 20;

async function readHeader(source: BlockSource, sector: Uint8Array, at: number): Promise<PhysicalVolume> {
  const uuid = new TextDecoder("latin1").decode(LvmPvHeaderView.of(sector, at).uuid);
  // Two lists, each ended by zeros: data areas, then metadata areas.
  const lists: { offset: number; size: number }[][] = [[], []];
  let place = at + LvmPvHeaderView.SIZE;
  for (const list of lists) {
    for (;;) {
      const { offset, size } = LvmDiskLocnView.of(sector, place);
      place += LvmDiskLocnView.SIZE;
      if (offset === 0) break;
      if (list.push({ offset, size }) > AREAS_LIMIT) throw new ZfsError("ECORRUPT", `${source.name} has too many areas of LVM`);
    }
  }
  let best: VolumeGroup | undefined;
  let problem: ZfsError | undefined;
  for (const area of lists[1] ?? []) {
    try {
      const group = await readGroup(source, area);
      if (group !== undefined && (best === undefined || group.seqno > best.seqno)) best = group;
    } catch (error) {
      if (!isZfsError(error)) throw error;
      problem ??= error;
    }
  }
  if (best === undefined && problem !== undefined) throw problem;
  return { uuid, source, group: best };
}

/** The newest text of a metadata area; undefined where it holds none, as of a disk that is in no group. */
async function readGroup(source: BlockSource, area: { offset: number; size: number }): Promise<VolumeGroup | undefined> {
  const bytes = await source.read(area.offset, MDA_HEADER_BYTES);
  const header = LvmMdaHeaderView.of(bytes);
  if (header.magicLow !== MDA_MAGIC_LOW || header.magicHigh !== MDA_MAGIC_HIGH || lvmCrc(bytes.subarray(4)) !== header.checksum)
    throw new ZfsError("ECORRUPT", `the header of LVM metadata of ${source.name} does not verify`, { place: { offset: area.offset } });
  const { start, size } = header;
  if (start !== area.offset || size < MDA_HEADER_BYTES * 2 || start + size > source.size)
    throw new ZfsError("ECORRUPT", `LVM metadata of ${source.name} lies outside it`, { place: { offset: area.offset } });
  for (let slot = 0; slot < RAW_LOCN_LIMIT; slot++) {
    const locn = LvmRawLocnView.of(bytes, LvmMdaHeaderView.SIZE + slot * LvmRawLocnView.SIZE);
    if (locn.offset === 0) return undefined;
    if ((locn.flags & IGNORED) !== 0) continue;
    return parseGroup(await readRing(source, { start, size }, locn));
  }
  return undefined;
}

/** A text that may go past the end of its area and on behind the header. */
async function readRing(source: BlockSource, area: { start: number; size: number }, locn: LvmRawLocnView): Promise<string> {
  const { offset, size } = locn;
  if (offset < MDA_HEADER_BYTES || offset >= area.size || size > Math.min(area.size - MDA_HEADER_BYTES, TEXT_LIMIT))
    throw new ZfsError("ECORRUPT", `LVM metadata of ${source.name} lies outside its area`, { place: { offset: area.start } });
  const text = new Uint8Array(size);
  const before = Math.min(size, area.size - offset);
  await source.read(area.start + offset, before, { into: text });
  if (before < size) await source.read(area.start + MDA_HEADER_BYTES, size - before, { into: text.subarray(before) });
  if (lvmCrc(text) !== locn.checksum)
    throw new ZfsError("ECORRUPT", `LVM metadata of ${source.name} does not verify`, { place: { offset: area.start + offset } });
  return new TextDecoder().decode(text);
}

const MDA_MAGIC_LOW = 0x5b7820324d564c20n;
const MDA_MAGIC_HIGH = 0x3e2a4e3072254135n;

/** The group is the only section; beside it stands who wrote the text. */
function parseGroup(text: string): VolumeGroup {
  const whole = parseLvmText(text);
  const [first] = whole.sections;
  if (first === undefined) throw new ZfsError("ECORRUPT", "LVM metadata names no volume group");
  const [name, section] = first;
  sectionIn(section, "physical_volumes");
  return { name, uuid: textIn(section, "id"), seqno: numberIn(section, "seqno"), text: section };
}

/** CRC-32 without the inversion at its end, and with a beginning of its own (LVM2 lib/misc/crc.c). */
export function lvmCrc(bytes: Uint8Array): number {
  let crc = 0xf597a6cf;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return crc >>> 0;
}

const TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ ((value & 1) === 1 ? 0xedb88320 : 0);
  return value >>> 0;
});
