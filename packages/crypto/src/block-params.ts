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
import {
  BlkptrEncryptedFields,
  BlkptrEncryptedView,
  type BlkptrView,
  type FieldInfo,
  ZIO_DATA_IV_LEN,
  ZIO_DATA_MAC_LEN,
  ZIO_DATA_SALT_LEN,
} from "@zfskit/format/spa";

const wordBytes = 8;

/** What makes the key of an encrypted block its own (salt), and its encryption (IV). Fresh bytes. */
export function saltAndIv(bp: BlkptrView): { readonly salt: Uint8Array; readonly iv: Uint8Array } {
  const salt = new Uint8Array(ZIO_DATA_SALT_LEN);
  const iv = new Uint8Array(ZIO_DATA_IV_LEN);
  copyWords(bp, { from: saltOffset, count: 1 }, salt);
  copyWords(bp, { from: ivOffset, count: 1 }, iv);
  const { iv2 } = new BlkptrEncryptedView(bp.dv, bp.off, bp.le);
  new DataView(iv.buffer).setUint32(wordBytes, iv2, bp.byteorder === 1);
  return { salt, iv };
}

/** The MAC of a block, zeros for an object set, which holds its MACs itself. Written to `into`. */
export function copyMac(bp: BlkptrView, into: Uint8Array): void {
  if (bp.type === ObjectType.objset) into.fill(0, 0, ZIO_DATA_MAC_LEN);
  else copyWords(bp, { from: macOffset, count: ZIO_DATA_MAC_LEN / wordBytes }, into);
}

/** The MAC of a block, fresh bytes. */
export function macOf(bp: BlkptrView): Uint8Array {
  const mac = new Uint8Array(ZIO_DATA_MAC_LEN);
  copyMac(bp, mac);
  return mac;
}

/** Words of the pointer as bytes, in the order of its B bit. */
function copyWords(bp: BlkptrView, { from, count }: { readonly from: number; readonly count: number }, into: Uint8Array): void {
  const start = bp.off + from;
  const swap = bp.le === (bp.byteorder === 1) ? 0 : wordBytes - 1;
  for (let i = 0; i < count * wordBytes; i++) into[i] = bp.dv.getUint8(start + (i ^ swap));
}

/** Where a field of a generated view lies. */
export function offsetOf(fields: readonly FieldInfo[], id: string): number {
  const field = fields.find((candidate) => candidate.id === id);
  if (field === undefined) throw new TypeError(`no field ${id}`);
  return field.offset;
}

const saltOffset: number = /* @__PURE__ */ offsetOf(BlkptrEncryptedFields, "salt");
const ivOffset: number = /* @__PURE__ */ offsetOf(BlkptrEncryptedFields, "iv1");
const macOffset: number = /* @__PURE__ */ offsetOf(BlkptrEncryptedFields, "mac");
