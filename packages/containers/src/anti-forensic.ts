/**
 * Keys that were split so that losing any piece loses the key.
 *
 * @see LUKS1 On-Disk Format Specification 1.2.3, 2.4 anti-forensic information splitter
 */
import type { Hash } from "./hash.ts";

/** Put a key together again of `stripes` pieces, each as long as the key. */
export function mergeKey(split: Uint8Array, keyBytes: number, stripes: number, hash: Hash): Uint8Array {
  let key: Uint8Array = new Uint8Array(keyBytes);
  for (let stripe = 0; stripe < stripes; stripe++) {
    if (stripe > 0) key = diffuse(key, hash);
    for (let i = 0; i < keyBytes; i++) key[i]! ^= split[stripe * keyBytes + i]!;
  }
  return key;
}

/** Each piece as long as a digest is replaced by the digest of its number and itself. */
export function diffuse(bytes: Uint8Array, hash: Hash): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const length = Math.min(hash.bytes, bytes.length - at);
    const block = new Uint8Array(4 + length);
    new DataView(block.buffer).setUint32(0, index);
    block.set(bytes.subarray(at, at + length), 4);
    result.set(hash.digest(block).subarray(0, length), at);
    at += length;
  }
  return result;
}
