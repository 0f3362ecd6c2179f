/**
 * Authenticated decryption: the plaintext comes out only when the MAC is right.
 *
 * Node has both modes natively. Deno and Bun have GCM for most key sizes, and CCM not at all; there it is put together
 * of their AES. What remains is done by @noble/ciphers.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_do_crypt_uio
 */
import { cbc, ctr, gcm } from "@noble/ciphers/aes.js";
import type { Engine } from "@zfskit/core";
import { ZIO_DATA_IV_LEN, ZIO_DATA_MAC_LEN } from "@zfskit/format/spa";
import { type AesPrimitives, openCcm } from "./ccm.ts";
import { type NativeCrypto, nativeCrypto, plainBytes } from "./native-crypto.ts";
import type { AesMode } from "./suite.ts";

/** What was sealed, and all that opening it needs but the key. */
export interface Sealed {
  /** 12 bytes. */
  readonly iv: Uint8Array;
  /** 16 bytes. */
  readonly mac: Uint8Array;
  /** What the MAC covers beside the ciphertext. */
  readonly aad: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** Gives fresh plaintext, or undefined when the MAC does not match; input is borrowed. */
export type Opener = (key: Uint8Array, sealed: Sealed) => Uint8Array | undefined;

const blockBytes = 16;

/** A way to open what a cipher sealed. */
export interface Cipher {
  /** What does it here. */
  readonly engine: Engine;
  readonly open: Opener;
}

/** The fastest way that this runtime has. Keys must be of `keyBytes` bytes. */
export function cipherOf({ mode, keyBytes }: { readonly mode: AesMode; readonly keyBytes: number }): Cipher {
  const crypto = nativeCrypto();
  const native = crypto === undefined ? undefined : nativeOpener(crypto, mode, keyBytes);
  return native === undefined ? { engine: "JavaScript", open: portableOpener(mode) } : { engine: "node:crypto", open: native };
}

/** By what the runtime ships; undefined where it lacks that cipher. */
export function nativeOpener(crypto: NativeCrypto, mode: AesMode, keyBytes: number): Opener | undefined {
  const whole = wholeOpener(crypto, mode, keyBytes);
  if (mode === "gcm") return whole;
  const composed = composedOpener(crypto, keyBytes);
  if (whole === undefined || composed === undefined) return composed;
  // Node 20 takes any MAC of no ciphertext, as a block of dnodes without a secret bonus is: OpenSSL is handed a null
  // pointer, and takes it for something else.
  return (key, sealed) => (sealed.ciphertext.length === 0 ? composed(key, sealed) : whole(key, sealed));
}

/** CCM of the runtime's counter and chaining modes; undefined where it lacks one of them. */
export function composedOpener(crypto: NativeCrypto, keyBytes: number): Opener | undefined {
  const name = `aes-${keyBytes * 8}`;
  const zeros = new Uint8Array(blockBytes);
  const aes: AesPrimitives = {
    ctr(key, counter, data) {
      const cipher = crypto.createCipheriv(`${name}-ctr`, key, counter);
      return joined(cipher.update(data), cipher.final());
    },
    cbcMac(key, data) {
      const cipher = crypto.createCipheriv(`${name}-cbc`, key, zeros);
      cipher.setAutoPadding(false);
      return joined(cipher.update(data), cipher.final()).subarray(-blockBytes);
    },
  };
  try {
    const key = new Uint8Array(keyBytes);
    aes.ctr(key, zeros, zeros);
    aes.cbcMac(key, zeros);
  } catch {
    return undefined;
  }
  return (key, sealed) => openCcm(aes, key, sealed);
}

/** By @noble/ciphers, anywhere. */
export function portableOpener(mode: AesMode): Opener {
  if (mode === "ccm") return (key, sealed) => openCcm(portableAes, key, sealed);
  return (key, { iv, mac, aad, ciphertext }) => {
    const sealed = new Uint8Array(ciphertext.length + mac.length);
    sealed.set(ciphertext);
    sealed.set(mac, ciphertext.length);
    try {
      return gcm(key, iv, aad).decrypt(sealed);
    } catch {
      return undefined;
    }
  };
}

const portableAes: AesPrimitives = {
  ctr: (key, counter, data) => ctr(key, counter).encrypt(data),
  cbcMac: (key, data) => cbc(key, new Uint8Array(blockBytes), { disablePadding: true }).encrypt(data).subarray(-blockBytes),
};

function wholeOpener(crypto: NativeCrypto, mode: AesMode, keyBytes: number): Opener | undefined {
  const name = `aes-${keyBytes * 8}-${mode}`;
  const options = { authTagLength: ZIO_DATA_MAC_LEN };
  try {
    crypto.createDecipheriv(name, new Uint8Array(keyBytes), new Uint8Array(ZIO_DATA_IV_LEN), options);
  } catch {
    return undefined;
  }
  return (key, { iv, mac, aad, ciphertext }) => {
    const decipher = crypto.createDecipheriv(name, key, iv, options);
    try {
      decipher.setAuthTag(mac);
      if (aad.length > 0 || mode === "ccm") decipher.setAAD(aad, { plaintextLength: ciphertext.length });
      const plaintext = decipher.update(ciphertext);
      // Throws where the MAC does not match.
      return joined(plaintext, decipher.final());
    } catch {
      return undefined;
    }
  };
}

/** What the last call of a stream cipher adds is nothing, in these modes. */
function joined(bytes: Uint8Array, rest: Uint8Array): Uint8Array {
  if (rest.length === 0) return plainBytes(bytes);
  const whole = new Uint8Array(bytes.length + rest.length);
  whole.set(bytes);
  whole.set(rest, bytes.length);
  return whole;
}
