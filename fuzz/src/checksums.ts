/** Checksums of images and containers, to seal what was changed. Each is short rather than fast. */

/** A CRC of 32 bits, from the lowest bit of a byte on, over bytes that `before` is of already. */
function crc(bytes: Uint8Array, polynomial: number, before: number): number {
  let value = before;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ ((value & 1) === 1 ? polynomial : 0);
  }
  return value >>> 0;
}

/** Of VHDX. */
export function crc32c(bytes: Uint8Array): number {
  return ~crc(bytes, 0x82f63b78, 0xffffffff) >>> 0;
}

/** Of GPT. */
export function crc32(bytes: Uint8Array): number {
  return ~crc(bytes, 0xedb88320, 0xffffffff) >>> 0;
}

/** Of LVM. */
export function lvmCrc(bytes: Uint8Array): number {
  return crc(bytes, 0xedb88320, 0xf597a6cf);
}

/** Of EWF. */
export function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}

/** Of VHD: the complement of the sum. */
export function complementOfSum(bytes: Uint8Array): number {
  return ~bytes.reduce((sum, byte) => sum + byte, 0) >>> 0;
}
