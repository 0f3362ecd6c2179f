/**
 * Blocks of encrypted datasets: which of them are encrypted, which authenticated only, and how each is opened.
 *
 * @see OpenZFS module/zfs/zio.c zio_decrypt, include/sys/spa.h BP_IS_ENCRYPTED, BP_IS_AUTHENTICATED, BP_HAS_INDIRECT_MAC_CKSUM
 */
import { type Soon, whenThere, ZfsError } from "@zfskit/core";
import type { DatasetKey } from "@zfskit/crypto";
import { isEncryptedType } from "@zfskit/crypto/encrypted-type";
import { ObjectType } from "@zfskit/format/dmu";
import type { BlkptrView } from "@zfskit/format/spa";
import { isProtected } from "./blkptr.ts";

/** What opens the blocks of a dataset, as far as it is known: reading goes on while the key is not, with what is no secret. */
export interface BlockKey {
  /** Tells keys of one pool apart: datasets that share a key share it. */
  readonly id: number;
  /** The dataset whose key has to be loaded. */
  readonly encryptionRoot: string;
  /** Absent until the key is loaded. */
  readonly key: DatasetKey | undefined;
  /** The root's key is loaded, and does not open this dataset's. */
  readonly refused?: boolean | undefined;
}

/** A block after its MAC was seen to. */
export interface OpenedBlock {
  readonly bytes: Uint8Array;
  /** True where they are nobody else's. */
  readonly fresh?: boolean;
  /** The key that was missing: secret parts are zeros. */
  readonly lockedBy?: BlockKey | undefined;
}

/** True when the checksum has only its first two words in the pointer: an object set holds its MACs itself. */
export function hasMac(bp: BlkptrView): boolean {
  return isProtected(bp) && bp.type !== ObjectType.objset;
}

/** The error of a read that needs a key. */
export function keyMissing(key: BlockKey | undefined): ZfsError {
  if (key === undefined) return new ZfsError("EACCES", "block is encrypted, and no key is known for it");
  const place = { encryptionRoot: key.encryptionRoot };
  if (key.refused === true) return new ZfsError("EACCES", `the key of ${key.encryptionRoot} does not open this dataset`, { place });
  return new ZfsError("EACCES", `the key of ${key.encryptionRoot} is not loaded`, { place });
}

/**
 * Decrypt or authenticate a block of level 0, still compressed. Without the key, blocks that are only authenticated
 * come out as they are, and dnodes without those bonus buffers that are secret.
 *
 * @throws {ZfsError} EACCES when the block is secret and the key missing, ECKSUM when its MAC does not match
 */
export function openBlock(bp: BlkptrView, stored: Uint8Array, lock: BlockKey | undefined): Soon<OpenedBlock> {
  const key = lock?.key;
  if (isEncryptedType(bp.type)) {
    if (key === undefined) return openLocked(bp, stored, lock);
    return whenThere(key.decrypt(bp, stored), (bytes) => {
      if (bytes === undefined) throw macDiffers(lock);
      return { bytes, fresh: true };
    });
  }
  if (key !== undefined && !key.authenticate(bp, stored)) throw macDiffers(lock);
  return { bytes: stored };
}

async function openLocked(bp: BlkptrView, stored: Uint8Array, lock: BlockKey | undefined): Promise<OpenedBlock> {
  if (bp.type !== ObjectType.dnode) throw keyMissing(lock);
  const { hideBonuses } = await import("@zfskit/crypto");
  return { bytes: hideBonuses(stored, bp.byteorder === 1), lockedBy: lock };
}

/**
 * Hold an indirect block, decompressed, against the MAC of the pointer to it; that takes no key.
 *
 * @throws {ZfsError} ECKSUM
 */
export async function checkIndirect(bp: BlkptrView, bytes: Uint8Array, lock: BlockKey | undefined): Promise<void> {
  const { verifyIndirectMac } = await import("@zfskit/crypto");
  if (!verifyIndirectMac(bp, bytes)) throw macDiffers(lock);
}

/**
 * Give the memory of bytes back that nobody needs any more. Ciphers make new bytes for each block, and a collection of
 * garbage comes when there are as many of them as a large file has: that took 30 MB more on Node 26.
 */
export function discard(bytes: Uint8Array): void {
  const { buffer } = bytes as { readonly buffer: ArrayBufferLike & { transfer?: (length: number) => unknown } };
  if (buffer.byteLength === bytes.byteLength) buffer.transfer?.(0);
}

function macDiffers(lock: BlockKey | undefined): ZfsError {
  return new ZfsError("ECKSUM", "block has its checksum but not its MAC: it was not written with this key, or was changed since", {
    place: { encryptionRoot: lock?.encryptionRoot },
  });
}
