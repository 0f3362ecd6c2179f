/**
 * SHA-512, its HMAC, and HKDF on top of that.
 *
 * @see RFC 2104, RFC 5869; OpenZFS module/icp/algs/sha2, module/zfs/hkdf.c hkdf_sha512 (module/icp/algs/hkdf in older releases)
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { nativeCrypto, plainBytes } from "./native-crypto.ts";

const digestBytes = 64;

/** SHA-512 of a message in one piece. */
export function sha512Digest(bytes: Uint8Array): Uint8Array {
  const crypto = nativeCrypto();
  return crypto === undefined ? sha512(bytes) : plainBytes(crypto.createHash("sha512").update(bytes).digest());
}

/** HMAC-SHA512 of a message in one piece: 64 bytes. */
export function hmacSha512(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const crypto = nativeCrypto();
  return crypto === undefined ? hmac(sha512, key, bytes) : plainBytes(crypto.createHmac("sha512", key).update(bytes).digest());
}

/**
 * HKDF with HMAC-SHA512 and no salt, of at most 64 bytes: all that ZFS uses of it. What OpenZFS calls the salt of a block is
 * HKDF's info.
 */
export function hkdfSha512(material: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  if (length > digestBytes) throw new TypeError(`HKDF of one round gives ${digestBytes} bytes, not ${length}`);
  const extracted = hmacSha512(new Uint8Array(digestBytes), material);
  const round = new Uint8Array(info.length + 1);
  round.set(info);
  round[info.length] = 1;
  const expanded = hmacSha512(extracted, round);
  extracted.fill(0);
  const derived = new Uint8Array(expanded.subarray(0, length));
  expanded.fill(0);
  return derived;
}
