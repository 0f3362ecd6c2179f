/**
 * Salt, IV and MAC of a block, as its pointer has them.
 *
 * They are byte strings kept in 64-bit words of the pointer, which are stored in the order of the machine that last
 * wrote what holds the pointer. The strings come back in the order that the pointer's own B bit names: that of the
 * machine that encrypted the block.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_decode_params_bp, zio_crypt_decode_mac_bp, zio_crypt_decode_mac_zil
 */
import { ObjectType } from "@zfskit/format/dmu";
import { BlkptrEncryptedView, BlkptrView, ZIO_DATA_IV_LEN, ZIO_DATA_MAC_LEN, ZIO_DATA_SALT_LEN } from "@zfskit/format/spa";

const wordBytes = 8;
/** The MAC ends the pointer. */
const macOffset: number = BlkptrView.SIZE - ZIO_DATA_MAC_LEN;

/** What makes the key of an encrypted block its own (salt), and its encryption (IV). Fresh bytes. */
export function saltAndIv(bp: BlkptrView): { readonly salt: Uint8Array; readonly iv: Uint8Array } {
  const salt = new Uint8Array(ZIO_DATA_SALT_LEN);
  const iv = new Uint8Array(ZIO_DATA_IV_LEN);
  const { salt: saltWord, iv1, iv2 } = new BlkptrEncryptedView(bp.dv, bp.off, bp.le);
  const littleEndian = bp.byteorder === 1;
  new DataView(salt.buffer).setBigUint64(0, saltWord, littleEndian);
  const ivView = new DataView(iv.buffer);
  ivView.setBigUint64(0, iv1, littleEndian);
  ivView.setUint32(wordBytes, iv2, littleEndian);
  return { salt, iv };
}

/** The MAC of a block, zeros for an object set, which holds its MACs itself. Written to `into`. */
export function copyMac(bp: BlkptrView, into: Uint8Array): void {
  if (bp.type === ObjectType.objset) {
    into.fill(0, 0, ZIO_DATA_MAC_LEN);
    return;
  }
  const start = bp.off + macOffset;
  const swap = bp.le === (bp.byteorder === 1) ? 0 : wordBytes - 1;
  for (let i = 0; i < ZIO_DATA_MAC_LEN; i++) into[i] = bp.dv.getUint8(start + (i ^ swap));
}

/** The MAC of a block, fresh bytes. */
export function macOf(bp: BlkptrView): Uint8Array {
  const mac = new Uint8Array(ZIO_DATA_MAC_LEN);
  copyMac(bp, mac);
  return mac;
}
