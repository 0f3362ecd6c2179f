/**
 * Indirect blocks are not encrypted: their MAC is a SHA-512 of the MACs below, which needs no key.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_do_indirect_mac_checksum
 */
import { ZIO_CRYPT_KEY_CURRENT_VERSION } from "@zfskit/format/dsl";
import { BlkptrView, ZIO_DATA_MAC_LEN } from "@zfskit/format/spa";
import { macOf } from "./block-params.ts";
import { BpAuthWriter } from "./bp-auth.ts";
import { sha512Digest } from "./digest.ts";
import { sameMac } from "./mac.ts";

/**
 * True when the block pointers in an indirect block are those that the pointer to it was made for.
 *
 * @param bp - the pointer to the indirect block
 * @param bytes - the block, decompressed
 */
export function verifyIndirectMac(bp: BlkptrView, bytes: Uint8Array): boolean {
  const expected = macOf(bp);
  // Which format a dataset has only its key says, and this must do without: both are tried.
  return [ZIO_CRYPT_KEY_CURRENT_VERSION, 0].some((version) =>
    sameMac(macOfPointers(bytes, bp.byteorder === 1, version).subarray(0, ZIO_DATA_MAC_LEN), expected),
  );
}

function macOfPointers(bytes: Uint8Array, littleEndian: boolean, version: number): Uint8Array {
  const writer = new BpAuthWriter(version);
  const count = Math.floor(bytes.length / BlkptrView.SIZE);
  const covered = new Uint8Array(count * writer.size);
  const child = new BlkptrView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, littleEndian);
  for (let i = 0; i < count; i++) {
    child.off = i * BlkptrView.SIZE;
    writer.write(child, covered, i * writer.size);
  }
  return sha512Digest(covered);
}
