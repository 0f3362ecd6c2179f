/**
 * The mapping of a removed vdev: where each range that was allocated on it lies now.
 *
 * @see OpenZFS module/zfs/vdev_indirect_mapping.c vdev_indirect_mapping_entry_for_offset_impl
 */
import { ZfsError } from "@zfskit/core";
import { IndirectMappingEntryView } from "@zfskit/format/vdev";

/** A range of a removed vdev that was copied in one piece; bytes. */
export interface MappedRange {
  /** Offset on the removed vdev. */
  readonly start: number;
  readonly length: number;
  /** The top-level vdev that has it now, which may have been removed later. */
  readonly vdev: number;
  /** Offset there. */
  readonly offset: number;
}

/**
 * The entries of one mapping, kept as they lie on disk: a large mapping has millions.
 */
export class IndirectMapping {
  readonly count: number;
  /** Numbers of the vdevs that ranges lie on. */
  readonly vdevs: ReadonlySet<number>;
  readonly #entry: IndirectMappingEntryView;

  /**
   * @param bytes - the mapping's entries, 24 bytes each; kept, not copied
   * @throws {ZfsError} ECORRUPT when the ranges are not in order, overlap, are empty, or end past `maxOffset`
   */
  constructor(bytes: Uint8Array, littleEndian: boolean, maxOffset: number) {
    if (bytes.length % IndirectMappingEntryView.SIZE !== 0) throw corrupt(`mapping of ${bytes.length} bytes, no whole number of entries`);
    this.count = bytes.length / IndirectMappingEntryView.SIZE;
    this.#entry = new IndirectMappingEntryView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, littleEndian);
    const vdevs = new Set<number>();
    let end = 0;
    for (let i = 0; i < this.count; i++) {
      const start = this.#start(i);
      const { dst } = this.#entry;
      if (start < end) throw corrupt(`entry ${i} of a mapping starts at 0x${start.toString(16)}, before the end of the one before it`);
      if (dst.asize === 0) throw corrupt(`entry ${i} of a mapping is empty`);
      end = start + dst.asizeBytes;
      vdevs.add(dst.vdev);
    }
    if (end > maxOffset) throw corrupt(`mapping ends at 0x${end.toString(16)}, past its largest offset 0x${maxOffset.toString(16)}`);
    this.vdevs = vdevs;
  }

  /**
   * The range that holds `offset`.
   *
   * @throws {ZfsError} ECORRUPT when none does: nothing was allocated there when the vdev was removed
   */
  at(offset: number): MappedRange {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#start(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    if (low > 0) {
      const start = this.#start(low - 1);
      const { dst } = this.#entry;
      const length = dst.asizeBytes;
      if (offset < start + length) return { start, length, vdev: dst.vdev, offset: dst.offsetBytes };
    }
    throw corrupt("block lies where a removed vdev had nothing allocated");
  }

  /** The first entry that ends behind `offset`. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#start(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** Entry `index`, in the order of their places on the removed vdev. */
  range(index: number): MappedRange {
    const start = this.#start(index);
    const { dst } = this.#entry;
    return { start, length: dst.asizeBytes, vdev: dst.vdev, offset: dst.offsetBytes };
  }

  /** Leaves the view at the entry. */
  #start(index: number): number {
    return this.#entry.at(index * IndirectMappingEntryView.SIZE).srcOffsetBytes;
  }
}

function corrupt(reason: string): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure: "indirect_mapping" } });
}
