/**
 * Authenticated decryption by WebCrypto. It has to be waited for, and is worth that where nothing else is fast: in a
 * browser, and on Deno, whose node:crypto has a fifth of its speed.
 *
 * @see https://www.w3.org/TR/WebCryptoAPI/
 */
import { finishCcm, macInput, startCcm } from "./ccm.ts";
import { nativeCrypto } from "./native-crypto.ts";
import { nativeOpener, type Sealed } from "./opener.ts";
import type { AesMode, Suite } from "./suite.ts";

/** Gives fresh plaintext, or undefined when the MAC does not match; input is borrowed until then. */
export type WebOpener = (key: Uint8Array, sealed: Sealed) => Promise<Uint8Array | undefined>;

const blockBytes = 16;
/** Of the counter's bits those that count. More never change: a block has at most 2^20 steps. (Deno takes no 24.) */
const counterBits = 32;

/** Below this many bytes waiting costs more than it gains. */
export const webBytes = 4096;

/** True where nothing that answers at once is fast: there is no node:crypto, or one without a part that fast ones have. */
export function wantsWeb({ mode, keyBytes }: Pick<Suite, "mode" | "keyBytes">): boolean {
  const crypto = nativeCrypto();
  // OpenSSL and BoringSSL have GCM with keys of 24 bytes; what Deno has instead does not.
  return crypto === undefined || nativeOpener(crypto, "gcm", 24) === undefined || nativeOpener(crypto, mode, keyBytes) === undefined;
}

/** @returns undefined where there is no WebCrypto, or none with this cipher */
export async function webOpenerOf({ mode, keyBytes }: Pick<Suite, "mode" | "keyBytes">): Promise<WebOpener | undefined> {
  const { subtle } = (globalThis as { crypto?: { subtle?: SubtleCrypto } }).crypto ?? {};
  return subtle === undefined ? undefined : webOpener(subtle, mode, keyBytes);
}

/** @returns undefined where WebCrypto lacks the cipher: Chromium has no keys of 24 bytes */
export async function webOpener(subtle: SubtleCrypto, mode: AesMode, keyBytes: number): Promise<WebOpener | undefined> {
  try {
    const key = new Uint8Array(keyBytes);
    for (const name of mode === "gcm" ? ["AES-GCM"] : ["AES-CTR", "AES-CBC"]) await importKey(subtle, name, key);
  } catch {
    return undefined;
  }
  return mode === "gcm" ? gcmOpener(subtle) : ccmOpener(subtle);
}

function gcmOpener(subtle: SubtleCrypto): WebOpener {
  const keys = new Keys(subtle, "AES-GCM");
  return async (key, { iv, mac, aad, ciphertext }) => {
    const sealed = new Uint8Array(ciphertext.length + mac.length);
    sealed.set(ciphertext);
    sealed.set(mac, ciphertext.length);
    const algorithm = { name: "AES-GCM", iv: own(iv), additionalData: own(aad), tagLength: mac.length * 8 };
    const imported = await keys.of(key);
    try {
      return new Uint8Array(await subtle.decrypt(algorithm, imported, sealed));
    } catch {
      return undefined;
    }
  };
}

function ccmOpener(subtle: SubtleCrypto): WebOpener {
  const counting = new Keys(subtle, "AES-CTR");
  const chaining = new Keys(subtle, "AES-CBC");
  return async (key, sealed) => {
    const start = startCcm(sealed);
    if (start === undefined) return undefined;
    const algorithm = { name: "AES-CTR", counter: start.counter, length: counterBits };
    const opened = new Uint8Array(await subtle.decrypt(algorithm, await counting.of(key), start.data));
    const input = macInput(sealed, opened.subarray(blockBytes));
    const chained = await subtle.encrypt({ name: "AES-CBC", iv: new Uint8Array(blockBytes) }, await chaining.of(key), input);
    // Behind it is a block of padding.
    return finishCcm(opened, new Uint8Array(chained, input.length - blockBytes, blockBytes), sealed.mac);
  };
}

/** Keys as WebCrypto wants them; forgotten with the bytes that they were made of. */
class Keys {
  readonly #subtle: SubtleCrypto;
  readonly #name: string;
  readonly #imported = new WeakMap<Uint8Array, Promise<CryptoKey>>();

  constructor(subtle: SubtleCrypto, name: string) {
    this.#subtle = subtle;
    this.#name = name;
  }

  of(key: Uint8Array): Promise<CryptoKey> {
    let imported = this.#imported.get(key);
    if (imported === undefined) {
      imported = importKey(this.#subtle, this.#name, key);
      this.#imported.set(key, imported);
    }
    return imported;
  }
}

function importKey(subtle: SubtleCrypto, name: string, key: Uint8Array): Promise<CryptoKey> {
  return subtle.importKey("raw", own(key), name, false, ["encrypt", "decrypt"]);
}

/** A copy: what is borrowed may lie in memory that WebCrypto does not take. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
