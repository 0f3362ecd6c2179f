/** The log of a VHDX: changes of its tables that were not written to their places before it was left. */
import { type Extent, MappedSource, MemorySource } from "@zfskit/blockdev";
import { type BlockSource, ZfsError } from "@zfskit/core";
import {
  VHDX_LOG_DATA,
  VHDX_LOG_SECTOR,
  VHDX_LOG_ZERO,
  VhdxLogDescriptorView,
  VhdxLogEntryView,
  VhdxLogSectorView,
  VhdxLogZerosView,
} from "@zfskit/format/images";
import { crc32c } from "./crc32c.ts";
import { guidText, NO_GUID } from "./guid.ts";
import { checkedRegion, checksumWithout, type VhdxHeader } from "./vhdx-header.ts";

/** Hyper-V's and QEMU's have 1 MiB. */
const LOG_LIMIT = 64 * 1024 * 1024;
/** As many as the sectors of the largest log; of 1 MiB there are no more than 255. */
const CHANGES_LIMIT = LOG_LIMIT / VHDX_LOG_SECTOR;

interface Entry {
  readonly at: number;
  readonly length: number;
  readonly sequence: bigint;
  readonly tail: number;
  readonly descriptors: number;
}

/** Bytes that are not the file's: those of the log at `from`, or zeros. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly from: number | undefined;
}

/**
 * The file as it would be had its log been applied. The file itself is not changed.
 *
 * @returns the file where there is nothing to apply
 * @throws {ZfsError} ECORRUPT for a log that makes no sense, ELIMIT for one of more than 64 MiB
 */
export async function applyVhdxLog(file: BlockSource, { logGuid, logVersion, log: region }: VhdxHeader): Promise<BlockSource> {
  if (logGuid === NO_GUID || region.length === 0) return file;
  const name = file.name ?? "image";
  if (logVersion !== 0) throw new ZfsError("ENOTSUP", `${name}: version ${logVersion} of the VHDX log is not read`);
  checkedRegion(file, region, "log");
  if (region.length > LOG_LIMIT) throw new ZfsError("ELIMIT", `${name}: a VHDX log of ${region.length} bytes`);
  // A copy, whose data sectors become what they stand for.
  const log = new Uint8Array(await file.read(region.offset, region.length));
  const active = activeSequence(log, logGuid);
  if (active.length === 0) return file;
  if (active.reduce((sum, { descriptors }) => sum + descriptors, 0) > CHANGES_LIMIT)
    throw new ZfsError("ELIMIT", `${name}: its log makes more than ${CHANGES_LIMIT} changes`);
  const segments: Segment[] = [];
  for (const entry of active) applyEntry(log, entry, segments, file);
  const size = Math.max(file.size, entryView(log, active.at(-1)!.at).lastFileOffset);
  const memory = new MemorySource(log, `log of ${name}`);
  return new MappedSource({
    name,
    size,
    sources: [file],
    extentAt: (offset) => overlaid({ file, memory, segments, size }, offset),
  });
}

/** Entries from the tail of the newest sequence that is whole to its head. @see MS-VHDX 2.3.2 */
function activeSequence(log: Uint8Array, guid: string): Entry[] {
  const entries = new Map<number, Entry>();
  for (let at = 0; at + VHDX_LOG_SECTOR <= log.length; at += VHDX_LOG_SECTOR) {
    const entry = readEntry(log, at, guid);
    if (entry !== undefined) entries.set(at, entry);
  }
  const next = ({ at, length, sequence }: Entry) => {
    const found = entries.get((at + length) % log.length);
    return found?.sequence === sequence + 1n ? found : undefined;
  };
  const followers = new Set([...entries.values()].map(next));
  let newest: Entry[] = [];
  for (const first of entries.values()) {
    if (followers.has(first)) continue;
    const sequence: Entry[] = [];
    for (let entry: Entry | undefined = first; entry !== undefined; entry = next(entry)) sequence.push(entry);
    const head = sequence.at(-1)!;
    const tail = sequence.findIndex(({ at }) => at === head.tail);
    if (tail >= 0 && (newest.length === 0 || head.sequence > newest.at(-1)!.sequence)) newest = sequence.slice(tail);
  }
  return newest;
}

/**
 * The entry at a place of the log; undefined where there is none that is whole.
 *
 * Signatures are looked at before checksums: no sector can be part of two entries, so that all of this takes time in
 * proportion to the log, whatever is in it.
 */
function readEntry(log: Uint8Array, at: number, guid: string): Entry | undefined {
  const view = entryView(log, at);
  const { entryLength: length, descriptorCount: descriptors, sequenceNumber: sequence } = view;
  if (!view.hasSignature || sequence === 0n || length === 0 || length % VHDX_LOG_SECTOR !== 0 || length > log.length) return undefined;
  const before = descriptorSectors(descriptors);
  if (before * VHDX_LOG_SECTOR > length || guidText(view.logGuid) !== guid) return undefined;
  let sectors = before;
  for (let i = 0; i < descriptors; i++) {
    const descriptor = descriptorView(log, at, i);
    if (descriptor.sequenceNumber !== sequence) return undefined;
    if (descriptor.signature === VHDX_LOG_ZERO) continue;
    if (descriptor.signature !== VHDX_LOG_DATA || (sectors + 1) * VHDX_LOG_SECTOR > length) return undefined;
    const sector = VhdxLogSectorView.of(log, (at + sectors * VHDX_LOG_SECTOR) % log.length);
    if (!sector.hasSignature || (BigInt(sector.sequenceHigh) << 32n) + BigInt(sector.sequenceLow) !== sequence) return undefined;
    sectors++;
  }
  if (sectors * VHDX_LOG_SECTOR !== length) return undefined;
  let crc = checksumWithout(log.subarray(at, at + VHDX_LOG_SECTOR));
  for (let i = 1; i < sectors; i++) {
    const place = (at + i * VHDX_LOG_SECTOR) % log.length;
    crc = crc32c(log.subarray(place, place + VHDX_LOG_SECTOR), crc);
  }
  return crc === view.checksum ? { at, length, sequence, tail: view.tail, descriptors } : undefined;
}

function entryView(log: Uint8Array, at: number): VhdxLogEntryView {
  return VhdxLogEntryView.of(log, at);
}

/** Sectors that the start of an entry and its descriptors take. */
function descriptorSectors(descriptors: number): number {
  return Math.ceil((VhdxLogEntryView.SIZE + descriptors * VhdxLogDescriptorView.SIZE) / VHDX_LOG_SECTOR);
}

function descriptorView(log: Uint8Array, entryAt: number, index: number): VhdxLogDescriptorView {
  return VhdxLogDescriptorView.of(log, (entryAt + VhdxLogEntryView.SIZE + index * VhdxLogDescriptorView.SIZE) % log.length);
}

function applyEntry(log: Uint8Array, { at, descriptors }: Entry, segments: Segment[], file: BlockSource): void {
  const bad = (what: string) => new ZfsError("ECORRUPT", `${file.name ?? "image"}: ${what}`);
  const { flushedFileOffset } = entryView(log, at);
  if (flushedFileOffset > file.size) throw bad(`it is cut short: its log says that it had ${flushedFileOffset} bytes`);
  let sector = descriptorSectors(descriptors);
  for (let i = 0; i < descriptors; i++) {
    const descriptor = descriptorView(log, at, i);
    const start = descriptor.fileOffset;
    const data = descriptor.signature === VHDX_LOG_DATA;
    const length = data ? VHDX_LOG_SECTOR : VhdxLogZerosView.of(descriptor.leading).length;
    if (start % VHDX_LOG_SECTOR !== 0 || length % VHDX_LOG_SECTOR !== 0 || !Number.isSafeInteger(start + length))
      throw bad(`its log writes ${length} bytes at ${start}`);
    let from: number | undefined;
    if (data) {
      from = (at + sector++ * VHDX_LOG_SECTOR) % log.length;
      // What the sector begins and ends with is in the descriptor.
      log.set(descriptor.leading, from);
      log.set(descriptor.trailingBytes, from + VHDX_LOG_SECTOR - descriptor.trailingBytes.length);
    }
    if (length > 0) insert(segments, { start, end: start + length, from });
  }
}

/** Put a segment over those that are there. */
function insert(segments: Segment[], segment: Segment): void {
  const first = firstEndingAfter(segments, segment.start);
  let last = first;
  while (last < segments.length && segments[last]!.start < segment.end) last++;
  const [low, high] = [segments[first], segments[last - 1]];
  const kept: Segment[] = [segment];
  if (last > first && low !== undefined && low.start < segment.start) kept.unshift({ ...low, end: segment.start });
  if (last > first && high !== undefined && high.end > segment.end)
    kept.push({ start: segment.end, end: high.end, from: high.from === undefined ? undefined : high.from + segment.end - high.start });
  segments.splice(first, last - first, ...kept);
}

/** The first segment that does not end before an offset. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Overlay {
  readonly file: BlockSource;
  readonly memory: BlockSource;
  readonly segments: readonly Segment[];
  readonly size: number;
}

function overlaid({ file, memory, segments, size }: Overlay, offset: number): Extent {
  const segment = segments[firstEndingAfter(segments, offset)];
  if (segment !== undefined && segment.start <= offset) {
    const length = segment.end - offset;
    if (segment.from === undefined) return { kind: "zeros", length };
    return { kind: "stored", length, source: memory, at: segment.from + offset - segment.start };
  }
  const end = segment?.start ?? size;
  if (offset >= file.size) return { kind: "zeros", length: end - offset };
  return { kind: "stored", length: Math.min(end, file.size) - offset, source: file, at: offset };
}
