/**
 * What a block pointer says, whichever of its forms it has.
 *
 * @see OpenZFS include/sys/spa.h BP_IS_HOLE, BP_IS_EMBEDDED, BP_GET_LSIZE, BP_GET_PSIZE
 */
import { ZfsError } from "@zfskit/core";
import { isEncryptedType } from "@zfskit/crypto/encrypted-type";
import { BlkptrEmbeddedView, type BlkptrView, BPE_PAYLOAD_SIZE, Etype, SPA_DVAS_PER_BP } from "@zfskit/format/spa";

/** Where one copy of a block lies, in bytes. */
export interface Dva {
  readonly vdev: number;
  /** From the start of the vdev's data area. */
  readonly offset: number;
  readonly asize: number;
  readonly gang: boolean;
}

export function isEmbedded(bp: BlkptrView): boolean {
  return bp.embedded === 1;
}

/** A block that a redacted send stream left out: that it was there is known, its content is not. */
export function isRedacted(bp: BlkptrView): boolean {
  return isEmbedded(bp) && new BlkptrEmbeddedView(bp.dv, bp.off, bp.le).etype === Etype.redacted;
}

/** A range that was never written, or was punched: it reads as zeros. */
export function isHole(bp: BlkptrView): boolean {
  if (isEmbedded(bp)) return false;
  const first = bp.dvas(0);
  return first.word0 === 0n && first.word1 === 0n;
}

/** True for blocks of encrypted datasets: they have a MAC, and their checksum is cut to make room for it. */
export function isProtected(bp: BlkptrView): boolean {
  return bp.crypt === 1 && !isEmbedded(bp);
}

/** True for blocks that are encrypted; others of the same dataset are authenticated, or hold the MACs of those below. */
export function isEncrypted(bp: BlkptrView): boolean {
  return isProtected(bp) && bp.level === 0 && isEncryptedType(bp.type);
}

/** Blocks, or dnodes, that lie below the pointer; encrypted ones have a part of their IV in the upper half of it. */
export function fillOf(bp: BlkptrView): number {
  // Not by the view of encrypted pointers, whose weight nobody else needs who has no key.
  return isEncrypted(bp) ? Number(BigInt.asUintN(32, bp.fillBig)) : bp.fill;
}

/** Size after decompression, in bytes; holes have it too when they record their size. */
export function lsizeOf(bp: BlkptrView): number {
  return isEmbedded(bp) ? new BlkptrEmbeddedView(bp.dv, bp.off, bp.le).lsizeBytes : bp.lsizeBytes;
}

/** Size as stored, in bytes; 0 for holes. */
export function psizeOf(bp: BlkptrView): number {
  if (isEmbedded(bp)) return new BlkptrEmbeddedView(bp.dv, bp.off, bp.le).psizeBytes;
  return isHole(bp) ? 0 : bp.psizeBytes;
}

/** The copies that a pointer names, best first; none for holes and embedded blocks. */
export function dvasOf(bp: BlkptrView): Dva[] {
  if (isEmbedded(bp)) return [];
  const dvas: Dva[] = [];
  for (let i = 0; i < SPA_DVAS_PER_BP; i++) {
    const dva = bp.dvas(i);
    // An encrypted block keeps its salt and IV where the third copy would be; one that is only authenticated does not.
    if (i === SPA_DVAS_PER_BP - 1 && isEncrypted(bp)) break;
    if (dva.asize === 0) continue;
    dvas.push({ vdev: dva.vdev, offset: dva.offsetBytes, asize: dva.asizeBytes, gang: dva.gang === 1 });
  }
  return dvas;
}

/** True where the block that the pointer leads to was written by a little-endian machine. */
export function isLittleEndian(bp: BlkptrView): boolean {
  return bp.byteorder === 1;
}

/**
 * The bytes inside an embedded pointer, still compressed.
 *
 * They fill all of the pointer but its property and birth words, pad words too. The words were stored in the
 * writer's byte order, and a reader of the other order finds each swapped: so they are taken byte by byte here.
 *
 * @throws {ZfsError} EIO when the block was redacted, as OpenZFS says (module/zfs/dbuf.c dbuf_read_impl)
 * @see OpenZFS module/zfs/blkptr.c decode_embedded_bp_compressed
 */
export function embeddedPayload(bp: BlkptrView): Uint8Array {
  const view = new BlkptrEmbeddedView(bp.dv, bp.off, bp.le);
  if (view.etype === Etype.redacted) throw new ZfsError("EIO", "this block was redacted: the stream that it was received from left it out");
  if (view.etype !== Etype.data) throw new ZfsError("ENOTSUP", `embedded block of kind ${view.etype}`);
  const size = view.psizeBytes;
  if (size > BPE_PAYLOAD_SIZE) {
    throw new ZfsError("ECORRUPT", `embedded block of ${size} bytes, the pointer holds ${BPE_PAYLOAD_SIZE}`, {
      place: { structure: "blkptr_embedded" },
    });
  }
  const payload = new Uint8Array(BPE_PAYLOAD_SIZE);
  const out = new DataView(payload.buffer);
  let at = 0;
  const take = (count: number, word: (i: number) => bigint) => {
    for (let i = 0; i < count; i++, at += 8) out.setBigUint64(at, word(i), true);
  };
  take(BlkptrEmbeddedView.PAYLOAD0_COUNT, (i) => view.payload0(i));
  take(BlkptrEmbeddedView.PAYLOAD1_COUNT, (i) => view.payload1(i));
  take(BlkptrEmbeddedView.PAYLOAD2_COUNT, (i) => view.payload2(i));
  return payload.subarray(0, size);
}

/** When the block was written to where it lies now: for blocks that were moved or cloned later than its content's birth. */
export function physicalBirth(bp: BlkptrView): number {
  return bp.physBirth === 0 ? bp.birth : bp.physBirth;
}

/**
 * The birth by which snapshots share a block: that of its content, or of a rewrite that was to be seen as one.
 *
 * @see OpenZFS include/sys/spa.h BP_GET_BIRTH
 */
export function birthOf(bp: BlkptrView): number {
  return isEmbedded(bp) || bp.rewrite === 0 ? bp.birth : physicalBirth(bp);
}
