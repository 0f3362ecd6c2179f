/**
 * Blocks of dnodes: only bonus buffers of encrypted types are encrypted, so that a pool can be scrubbed, sent and freed
 * without keys.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_init_uios_dnode
 */
import { DNODE_CORE_SIZE, DNODE_FLAG_SPILL_BLKPTR, DNODE_MIN_SIZE, DnodeView, ObjectType } from "@zfskit/format/dmu";
import { DnodeEditor } from "@zfskit/format/edit/dnode";
import { BlkptrView } from "@zfskit/format/spa";
import { BpAuthWriter } from "./bp-auth.ts";
import { isEncryptedType } from "./encrypted-type.ts";
import { AadBuffer, corrupt, type Part, type PartlySealed } from "./layout.ts";

/** Flags of a dnode that a raw send carries: DNODE_CRYPT_PORTABLE_FLAGS_MASK. */
export const PORTABLE_DNODE_FLAGS: number = DNODE_FLAG_SPILL_BLKPTR;

/**
 * What of a block of dnodes is encrypted, and what the MAC covers besides.
 *
 * @param bytes - the block, decompressed (blocks of dnodes of encrypted datasets never are compressed)
 * @param littleEndian - byte order of the block
 * @throws {ZfsError} ECORRUPT when a dnode reaches past its slots or the block
 */
export function dnodeBlockLayout(bytes: Uint8Array, littleEndian: boolean, version: number): PartlySealed {
  const aad = new AadBuffer(bytes.length);
  const encrypted: Part[] = [];
  const writer = new BpAuthWriter(version);
  const bp = new BlkptrView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, littleEndian);
  for (const dnode of dnodeParts(bytes, littleEndian)) {
    addCore(aad, bytes, dnode, littleEndian);
    for (const off of dnode.pointers) {
      bp.off = off;
      writer.write(bp, aad.take(writer.size), 0);
    }
    if (dnode.encryptsBonus) encrypted.push(dnode.bonus);
    else aad.add(bytes.subarray(dnode.bonus.start, dnode.bonus.end));
  }
  return { encrypted, aad: aad.bytes };
}

/** A copy of a block of dnodes with zeros for what cannot be read without the key: nobody takes ciphertext for data. */
export function hideBonuses(bytes: Uint8Array, littleEndian: boolean): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const { bonus, encryptsBonus } of dnodeParts(bytes, littleEndian)) if (encryptsBonus) copy.fill(0, bonus.start, bonus.end);
  return copy;
}

interface DnodeParts {
  readonly start: number;
  /** Where its block pointers lie, that of the spill block last. */
  readonly pointers: readonly number[];
  /** All room for the bonus, used or not. */
  readonly bonus: Part;
  readonly encryptsBonus: boolean;
}

/** Free slots count too: they are dnodes of type none. */
function* dnodeParts(bytes: Uint8Array, littleEndian: boolean): Generator<DnodeParts> {
  const view = new DnodeView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, littleEndian);
  for (let start = 0; start + DNODE_MIN_SIZE <= bytes.length; ) {
    view.off = start;
    const end = start + DNODE_MIN_SIZE * (1 + view.extraSlots);
    const bonusStart = start + DNODE_CORE_SIZE + view.nblkptr * BlkptrView.SIZE;
    const spill = (view.flags & DNODE_FLAG_SPILL_BLKPTR) !== 0;
    const bonusEnd = spill ? end - BlkptrView.SIZE : end;
    if (end > bytes.length || bonusStart > bonusEnd) throw corrupt("dnode", "dnode reaches past its end", start);
    const pointers = Array.from({ length: view.nblkptr }, (_, i) => start + DNODE_CORE_SIZE + i * BlkptrView.SIZE);
    if (spill) pointers.push(bonusEnd);
    const encryptsBonus = view.type !== ObjectType.none && isEncryptedType(view.bonustype) && view.bonuslen !== 0;
    yield { start, pointers, bonus: { start: bonusStart, end: bonusEnd }, encryptsBonus };
    start = end;
  }
}

/** The fields before the block pointers as they are stored, but for those that differ from pool to pool. */
function addCore(aad: AadBuffer, bytes: Uint8Array, { start }: DnodeParts, littleEndian: boolean): void {
  const core = aad.take(DNODE_CORE_SIZE);
  core.set(bytes.subarray(start, start + DNODE_CORE_SIZE));
  const view = new DnodeEditor(new DataView(core.buffer, core.byteOffset, core.byteLength), 0, littleEndian);
  view.flags &= PORTABLE_DNODE_FLAGS;
  view.used = 0;
}
