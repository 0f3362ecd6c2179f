/**
 * The hash by which a fat ZAP finds an entry: CRC-64 (ECMA-182, reflected), seeded with the object's salt.
 *
 * 64-bit words are two 32-bit halves here: a look-up hashes its name byte by byte.
 *
 * @see OpenZFS module/zfs/zap_impl.c zap_hash, include/sys/spa.h ZFS_CRC64_POLY
 */
import { ZAP_HASHBITS, ZAP_HASHBITS_64 } from "@zfskit/format/zap";

const POLY_HI = 0xc96c5795;
const POLY_LO = 0xd7870f42;

let table: Uint32Array | undefined;

/** 256 entries of low and high half. Built once, the same for everyone. */
function crcTable(): Uint32Array {
  if (table !== undefined) return table;
  table = new Uint32Array(512);
  for (let i = 0; i < 256; i++) {
    let lo = i;
    let hi = 0;
    for (let bit = 0; bit < 8; bit++) {
      const odd = lo & 1;
      lo = ((lo >>> 1) | (hi << 31)) >>> 0;
      hi >>>= 1;
      if (odd === 1) {
        lo = (lo ^ POLY_LO) >>> 0;
        hi = (hi ^ POLY_HI) >>> 0;
      }
    }
    table[2 * i] = lo;
    table[2 * i + 1] = hi;
  }
  return table;
}

/**
 * Hash a key.
 *
 * @param key - a name without its terminating zero, or the integers of a binary key (each from its low byte up)
 * @param salt - from the ZAP's header
 * @param wide - whether the ZAP has ZAP_FLAG_HASH64
 */
export function zapHash(key: Uint8Array, salt: bigint, wide: boolean): bigint {
  const crc = crcTable();
  let lo = Number(salt & 0xffffffffn);
  let hi = Number(salt >> 32n);
  for (const byte of key) {
    const at = ((lo ^ byte) & 0xff) * 2;
    lo = (((lo >>> 8) | (hi << 24)) ^ crc[at]!) >>> 0;
    hi = ((hi >>> 8) ^ crc[at + 1]!) >>> 0;
  }
  // Only the top bits count: the rest of the word told entries apart that collide, before cd did.
  const hash = (BigInt(hi) << 32n) | BigInt(lo);
  const dropped = BigInt(64 - (wide ? ZAP_HASHBITS_64 : ZAP_HASHBITS));
  return (hash >> dropped) << dropped;
}
