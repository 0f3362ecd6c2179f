/**
 * AES-CCM on top of AES in counter and chaining mode, which every runtime has, natively or portably.
 *
 * The MAC is a CBC-MAC over a first block that says all lengths, the authenticated data and the plaintext, each padded
 * with zeros; it is encrypted with counter 0, the data with counters from 1 on.
 *
 * @see RFC 3610 section 2; OpenZFS module/icp/algs/modes/ccm.c ccm_init, encode_adata_len
 */
import { sameMac } from "./mac.ts";
import type { Sealed } from "./opener.ts";

/** The two uses of AES that CCM is made of. */
export interface AesPrimitives {
  /** Encrypt or decrypt `data` with the key stream that starts at `counter` (16 bytes, counted as a big-endian number). */
  ctr(key: Uint8Array, counter: Uint8Array, data: Uint8Array): Uint8Array;
  /** The last block of `data`, a multiple of 16 bytes, encrypted in chaining mode from zeros on. */
  cbcMac(key: Uint8Array, data: Uint8Array): Uint8Array;
}

const blockBytes = 16;

/**
 * The plaintext, or undefined when the MAC is not the data's. Nonce and MAC may have any length that CCM allows; those
 * of ZFS have 12 and 16 bytes.
 */
export function openCcm(aes: AesPrimitives, key: Uint8Array, sealed: Sealed): Uint8Array | undefined {
  const start = startCcm(sealed);
  if (start === undefined) return undefined;
  const opened = aes.ctr(key, start.counter, start.data);
  return finishCcm(opened, aes.cbcMac(key, macInput(sealed, opened.subarray(blockBytes))), sealed.mac);
}

/** What counter mode is given, all in one pass: the MAC, in a block of its own, is what counter 0 is for. */
export function startCcm({
  iv,
  mac,
  ciphertext,
}: Sealed): { readonly counter: Uint8Array<ArrayBuffer>; readonly data: Uint8Array<ArrayBuffer> } | undefined {
  const lengthBytes = blockBytes - 1 - iv.length;
  // The length field, what the nonce leaves, cannot say more: nothing that long was ever sealed.
  if (ciphertext.length >= 2 ** (8 * lengthBytes)) return undefined;
  const counter = new Uint8Array(blockBytes);
  counter[0] = lengthBytes - 1;
  counter.set(iv, 1);
  const data = new Uint8Array(blockBytes + ciphertext.length);
  data.set(mac);
  data.set(ciphertext, blockBytes);
  return { counter, data };
}

/**
 * The plaintext in what counter mode gave.
 *
 * @param expected - the last block of what `macInput` gives, encrypted in chaining mode
 */
export function finishCcm(opened: Uint8Array, expected: Uint8Array, { length }: Uint8Array): Uint8Array | undefined {
  if (sameMac(opened.subarray(0, length), expected.subarray(0, length))) return opened.subarray(blockBytes);
  opened.fill(0);
  return undefined;
}

/** What the MAC is made of. */
export function macInput({ iv, aad, mac }: Sealed, plaintext: Uint8Array): Uint8Array<ArrayBuffer> {
  const lengthBytes = blockBytes - 1 - iv.length;
  const prefix = aad.length === 0 ? [] : lengthPrefix(aad.length);
  const textAt = blockBytes + roundUp(prefix.length + aad.length);
  const input = new Uint8Array(textAt + roundUp(plaintext.length));
  // Flags: bit 6 for authenticated data, bits 3-5 half the MAC's size less one, bits 0-2 the length field's less one.
  input[0] = (aad.length === 0 ? 0 : 0x40) | (((mac.length - 2) / 2) << 3) | (lengthBytes - 1);
  input.set(iv, 1);
  for (let i = 0, rest = plaintext.length; i < lengthBytes; i++, rest = Math.floor(rest / 256)) input[blockBytes - 1 - i] = rest & 0xff;
  input.set(prefix, blockBytes);
  input.set(aad, blockBytes + prefix.length);
  input.set(plaintext, textAt);
  return input;
}

/** How the length of the authenticated data stands before it. */
function lengthPrefix(length: number): number[] {
  const bytes = (count: number) => Array.from({ length: count }, (_, i) => (length >>> (8 * (count - 1 - i))) & 0xff);
  return length < 0xff00 ? bytes(2) : [0xff, 0xfe, ...bytes(4)];
}

function roundUp(length: number): number {
  return Math.ceil(length / blockBytes) * blockBytes;
}
