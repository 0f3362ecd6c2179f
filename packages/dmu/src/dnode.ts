/**
 * A dnode: what the pool knows of one object.
 *
 * @see OpenZFS include/sys/dnode.h dnode_phys_t
 */
import { ZfsError } from "@zfskit/core";
import { DNODE_CORE_SIZE, DNODE_FLAG_SPILL_BLKPTR, DNODE_FLAG_USED_BYTES, DnodeView } from "@zfskit/format/dmu";
import { BlkptrView, SPA_MINBLOCKSHIFT } from "@zfskit/format/spa";
import { type BlockKey, isEncryptedType, keyMissing } from "@zfskit/zio";

const BLKPTR_SHIFT = 7;
/** OpenZFS makes indirect blocks of 2^12 to 2^17 bytes; very old pools had 2^10. */
const INDIRECT_SHIFT_MIN = 10;
const INDIRECT_SHIFT_MAX = 24;
/** Blocks that hold dnodes: no object lies in one of these. */
const MAX_BLOCK_POINTERS = 3;

/** One object's dnode; the bytes are shared with the block that it was read from. */
export class Dnode {
  readonly object: number;
  readonly view: DnodeView;
  /** All slots of the dnode, 512 bytes each. */
  readonly bytes: Uint8Array;
  readonly #lockedBy: BlockKey | undefined;

  /**
   * @param bytes - the dnode's slots; shared, not copied
   * @param lockedBy - the missing key of an encrypted dataset: the bonus, where it is secret, cannot be had
   * @throws {ZfsError} ECORRUPT when the fields contradict each other
   */
  constructor(object: number, bytes: Uint8Array, littleEndian: boolean, lockedBy?: BlockKey) {
    this.object = object;
    this.bytes = bytes;
    this.#lockedBy = lockedBy;
    this.view = DnodeView.of(bytes, 0, littleEndian);
    const { nlevels, nblkptr, indblkshift, bonuslen, datablkszsec } = this.view;
    // Without a bonus all room goes to block pointers, and a spill pointer then takes the place of the last: OpenZFS has
    // such dnodes of long redaction lists, whose few blocks need the first pointer only.
    const problem =
      nblkptr < 1 || nblkptr > MAX_BLOCK_POINTERS
        ? `${nblkptr} block pointers`
        : nlevels < 1
          ? "no levels"
          : datablkszsec < 1
            ? "data blocks of no bytes"
            : nlevels > 1 && (indblkshift < INDIRECT_SHIFT_MIN || indblkshift > INDIRECT_SHIFT_MAX)
              ? `indirect blocks of 2^${indblkshift} bytes`
              : bonuslen > 0 && this.#bonusStart() + bonuslen > this.#bonusEnd()
                ? `a bonus of ${bonuslen} bytes, past its end`
                : undefined;
    if (problem !== undefined) throw new ZfsError("ECORRUPT", `dnode has ${problem}`, { place: { object, structure: "dnode" } });
  }

  get littleEndian(): boolean {
    return this.view.le;
  }
  /** What the object holds: a DMU object type, or flags with DMU_OT_NEWTYPE. */
  get type(): number {
    return this.view.type;
  }
  get bonusType(): number {
    return this.view.bonustype;
  }
  get levels(): number {
    return this.view.nlevels;
  }
  /** Bytes of one data block. */
  get dataBlockSize(): number {
    return this.view.datablkszsec * 2 ** SPA_MINBLOCKSHIFT;
  }
  /** Bytes of one indirect block. */
  get indirectBlockSize(): number {
    return 2 ** this.view.indblkshift;
  }
  /** Block pointers in one indirect block, as a power of two. */
  get pointersShift(): number {
    return this.view.indblkshift - BLKPTR_SHIFT;
  }
  /** Number of data blocks: one more than the largest block id. An object without any data has block 0 as a hole. */
  get blockCount(): number {
    return this.view.maxblkid + 1;
  }
  /** Allocated bytes, all copies and parity included. */
  get used(): number {
    return (this.view.flags & DNODE_FLAG_USED_BYTES) !== 0 ? this.view.used : this.view.used * 2 ** SPA_MINBLOCKSHIFT;
  }
  get blockPointerCount(): number {
    return this.view.nblkptr;
  }
  /** One of the pointers in the dnode itself, at level `levels - 1`. */
  blockPointer(index: number): BlkptrView {
    return new BlkptrView(this.view.dv, this.view.off + DNODE_CORE_SIZE + index * BlkptrView.SIZE, this.view.le);
  }
  /** True when the bonus is encrypted and the key was not loaded. */
  get bonusIsLocked(): boolean {
    return this.#lockedBy !== undefined && this.view.bonuslen > 0 && isEncryptedType(this.bonusType);
  }
  /**
   * The bonus buffer as far as it is filled.
   *
   * @throws {ZfsError} EACCES when it is encrypted and the dataset's key is not loaded
   */
  get bonus(): Uint8Array {
    if (this.bonusIsLocked) throw keyMissing(this.#lockedBy).at({ object: this.object });
    const start = this.#bonusStart();
    return this.bytes.subarray(start, start + this.view.bonuslen);
  }
  /** The pointer to what did not fit into the bonus, if there is one. */
  get spill(): BlkptrView | undefined {
    if ((this.view.flags & DNODE_FLAG_SPILL_BLKPTR) === 0) return undefined;
    return new BlkptrView(this.view.dv, this.view.off + this.bytes.length - BlkptrView.SIZE, this.view.le);
  }

  #bonusStart(): number {
    return DNODE_CORE_SIZE + this.view.nblkptr * BlkptrView.SIZE;
  }
  #bonusEnd(): number {
    return this.bytes.length - ((this.view.flags & DNODE_FLAG_SPILL_BLKPTR) === 0 ? 0 : BlkptrView.SIZE);
  }
}
