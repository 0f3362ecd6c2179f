/**
 * The four labels of a leaf vdev: two at its start, two at its end.
 *
 * @see OpenZFS module/zfs/vdev_label.c vdev_label_offset, vdev_label_read_config
 */
import { verifyLabel } from "@zfskit/checksum";
import { type BlockSource, isZfsError, type Limits, type Soon, sameBytes, ZfsError } from "@zfskit/core";
import { VDEV_PAD_SIZE, VdevLabelView, VdevPhysView } from "@zfskit/format/vdev";
import type { NvList } from "@zfskit/nvlist";
import { readNvlist } from "@zfskit/nvlist/decode";
import { nvGet, nvNumber } from "@zfskit/nvlist/lookup";

export const LABEL_COUNT = 4;
const LABEL_BYTES = VdevLabelView.SIZE;
const VDEV_PHYS_AT = VDEV_PAD_SIZE * 2;
/** Bytes from the start of a label to its ring of uberblocks. */
export const UBERBLOCK_RING_AT: number = VDEV_PHYS_AT + VdevPhysView.SIZE;

/** What one label's configuration area holds. */
export interface Label {
  /** 0 to 3. */
  readonly index: number;
  /** Bytes from the start of the source. */
  readonly offset: number;
  readonly config: NvList;
  /** The configuration's own txg: the newest among verified labels counts. Absent on spares and cache devices. */
  readonly txg: number;
  readonly poolGuid: bigint | undefined;
  readonly guid: bigint | undefined;
}

/** A label that could not be used, and why. */
export interface BadLabel {
  readonly index: number;
  readonly offset: number;
  readonly error: ZfsError;
}

/**
 * Where label `index` starts in a source of `size` bytes; undefined where it is too small to hold it.
 *
 * The size is first rounded down to a multiple of the label's own.
 */
export function labelOffset(size: number, index: number): number | undefined {
  const whole = Math.floor(size / LABEL_BYTES) * LABEL_BYTES;
  if (whole < LABEL_COUNT * LABEL_BYTES) return undefined;
  return index < LABEL_COUNT / 2 ? index * LABEL_BYTES : whole - (LABEL_COUNT - index) * LABEL_BYTES;
}

/** Read without waiting where the source can: what starts threads for it costs more than the read. */
export function readNow(source: BlockSource, offset: number, into: Uint8Array): Soon<Uint8Array> {
  return source.readSync?.(offset, into.length, into) ?? source.read(offset, into.length, { into });
}

/** Read all labels of a source; those that verify, and those that do not with the reason. */
export async function readLabels(source: BlockSource, limits?: Limits): Promise<{ labels: Label[]; bad: BadLabel[] }> {
  const labels: Label[] = [];
  const bad: BadLabel[] = [];
  // What is decoded is a copy, so that one piece of memory does for all labels.
  const into = new Uint8Array(VdevPhysView.SIZE);
  const decode = configDecoder(limits);
  for (let index = 0; index < LABEL_COUNT; index++) {
    const offset = labelOffset(source.size, index);
    if (offset === undefined) continue;
    try {
      labels.push(await readLabel(source, { index, offset, into }, decode));
    } catch (error) {
      if (!isZfsError(error)) throw error;
      bad.push({ index, offset, error: error.at({ offset, structure: "vdev_label" }) });
    }
  }
  return { labels, bad };
}

interface LabelPlace {
  readonly index: number;
  readonly offset: number;
  readonly into: Uint8Array;
}

/** Decodes configurations. Most labels of a vdev hold the same one, which is then decoded once. */
function configDecoder(limits: Limits | undefined): (nvlist: Uint8Array) => NvList {
  let last: { readonly bytes: Uint8Array; readonly config: NvList } | undefined;
  return (nvlist) => {
    if (last !== undefined && sameBytes(last.bytes, nvlist.subarray(0, last.bytes.length))) return last.config;
    const { list, bytesUsed } = readNvlist(nvlist, { limits });
    last = { bytes: nvlist.slice(0, bytesUsed), config: list };
    return list;
  };
}

async function readLabel(source: BlockSource, { index, offset, into }: LabelPlace, decode: (nvlist: Uint8Array) => NvList): Promise<Label> {
  const physOffset = offset + VDEV_PHYS_AT;
  const bytes = await readNow(source, physOffset, into);
  if (!verifyLabel(bytes, physOffset)) throw new ZfsError("ECKSUM", `label ${index} does not verify`);
  const config = decode(VdevPhysView.of(bytes).nvlist);
  return {
    index,
    offset,
    config,
    txg: nvNumber(config, "txg") ?? 0,
    poolGuid: nvGet(config, "pool_guid", "uint64"),
    guid: nvGet(config, "guid", "uint64"),
  };
}
