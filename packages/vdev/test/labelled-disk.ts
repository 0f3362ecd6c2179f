/** A device in memory with labels and uberblocks, sealed as OpenZFS does. */
import { sealLabel } from "@zfskit/checksum";
import { MMP_MAGIC, UBERBLOCK_MAGIC, VdevPhysView } from "@zfskit/format";
import { UberblockEditor } from "@zfskit/format/edit";
import { encodeNvlist, type NvInputList } from "@zfskit/nvlist";

const KIB = 1024;
/** From the start of a label: its configuration, and its ring of uberblocks (include/sys/vdev_impl.h vdev_label_t). */
export const CONFIG_AT: number = 16 * KIB;
export const RING_AT: number = 128 * KIB;

export interface UberblockFields {
  readonly txg: number;
  readonly timestamp?: bigint;
  readonly littleEndian?: boolean;
  /** Sequence of multihost writes; none unless told. */
  readonly mmpSeq?: number;
}

/** Write the configuration of one label. */
export function writeLabel(disk: Uint8Array, labelAt: number, list: NvInputList, littleEndian = true): void {
  const bytes = disk.subarray(labelAt + CONFIG_AT, labelAt + CONFIG_AT + VdevPhysView.SIZE);
  bytes.fill(0);
  bytes.set(encodeNvlist(list));
  sealLabel(bytes, labelAt + CONFIG_AT, littleEndian);
}

/** Write one uberblock into a slot of a label's ring. */
export function writeUberblock(
  disk: Uint8Array,
  at: { readonly label: number; readonly slot: number; readonly slotBytes: number },
  fields: UberblockFields,
): void {
  const offset = at.label + RING_AT + at.slot * at.slotBytes;
  const bytes = disk.subarray(offset, offset + at.slotBytes);
  const littleEndian = fields.littleEndian ?? true;
  const view = UberblockEditor.of(bytes, 0, littleEndian);
  view.magic = UBERBLOCK_MAGIC;
  view.version = 5000;
  view.txg = fields.txg;
  view.timestamp = fields.timestamp ?? 1700000000n;
  if (fields.mmpSeq !== undefined) {
    view.mmpMagic = BigInt(MMP_MAGIC);
    view.mmpSeqValid = 1;
    view.mmpSeq = fields.mmpSeq;
  }
  sealLabel(bytes, offset, littleEndian);
}
