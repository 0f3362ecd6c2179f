/**
 * The unsealed key of a dataset, of its snapshots and clones, and what is done with it to blocks.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_do_crypt_data, module/zfs/zio.c zio_decrypt
 */
import { type Soon, whenThere, ZfsError } from "@zfskit/core";
import { ObjectType } from "@zfskit/format/dmu";
import { type BlkptrView, ZIO_DATA_MAC_LEN } from "@zfskit/format/spa";
import { macOf, saltAndIv } from "./block-params.ts";
import { hkdfSha512, hmacSha512 } from "./digest.ts";
import { dnodeBlockLayout } from "./dnode-block.ts";
import { gather, type PartlySealed, scatter } from "./layout.ts";
import { sameMac } from "./mac.ts";
import { verifyObjsetMacs } from "./objset-mac.ts";
import { type Cipher, cipherOf, type Sealed } from "./opener.ts";
import type { Suite } from "./suite.ts";
import { type WebOpener, wantsWeb, webBytes, webOpenerOf } from "./web-opener.ts";
import { zilBlockLayout, zilMac } from "./zil-block.ts";

export interface DatasetKeyParts {
  readonly suite: Suite;
  /** Encryption format of the dataset: 0 or 1. */
  readonly version: number;
  readonly guid: bigint;
  /** As many bytes as the suite's keys have; kept, and wiped by `wipe`. */
  readonly masterKey: Uint8Array;
  /** 64 bytes; kept, and wiped by `wipe`. */
  readonly hmacKey: Uint8Array;
}

/**
 * Keys derived of salts that are kept. A machine takes a new salt each time it loads a key, so blocks of one file mostly
 * share one; of deduplicated blocks each has its own.
 */
const derivedKeys = 64;

/** Opens and verifies the blocks of a dataset. Input is borrowed, output fresh. */
export class DatasetKey {
  readonly suite: Suite;
  readonly version: number;
  readonly guid: bigint;
  readonly #master: Uint8Array;
  readonly #hmac: Uint8Array;
  readonly #cipher: Cipher;
  /** The way by WebCrypto, once it is known whether that is the better one. */
  #web: WebOpener | "none" | undefined;
  readonly #derived = new Map<string, Uint8Array>();
  #wiped = false;

  constructor({ suite, version, guid, masterKey, hmacKey }: DatasetKeyParts) {
    this.suite = suite;
    this.version = version;
    this.guid = guid;
    this.#master = masterKey;
    this.#hmac = hmacKey;
    this.#cipher = cipherOf(suite);
    if (!wantsWeb(suite)) this.#web = "none";
  }

  /**
   * Decrypt a block of an encrypted type. Nothing comes out unless the MAC matches.
   *
   * @param bp - the pointer to it, which has salt, IV and, but for the intent log, the MAC
   * @param stored - psize bytes as stored: still compressed, where it is compressed
   * @returns as many bytes; undefined when the MAC does not match
   * @throws {ZfsError} ECORRUPT for dnodes and log records that reach past their block, EACCES after `wipe`
   */
  decrypt(bp: BlkptrView, stored: Uint8Array): Soon<Uint8Array | undefined> {
    this.#checkWiped();
    const littleEndian = bp.byteorder === 1;
    if (bp.type === ObjectType.dnode) return this.#decryptParts(bp, stored, dnodeBlockLayout(stored, littleEndian, this.version));
    if (bp.type === ObjectType.intentLog) return this.#decryptParts(bp, stored, zilBlockLayout(stored, littleEndian));
    const { salt, iv } = saltAndIv(bp);
    return this.#open(this.#derive(salt), { iv, mac: macOf(bp), aad: empty, ciphertext: stored });
  }

  /** By what is fast here: what is large may take waiting. */
  #open(key: Uint8Array, sealed: Sealed): Soon<Uint8Array | undefined> {
    if (sealed.ciphertext.length < webBytes || this.#web === "none") return this.#cipher.open(key, sealed);
    if (typeof this.#web === "function") return this.#web(key, sealed);
    return webOpenerOf(this.suite).then((web) => {
      this.#web = web ?? "none";
      this.#checkWiped();
      return this.#open(key, sealed);
    });
  }

  /**
   * True when a block that is authenticated but not encrypted is the dataset's own: an object set, or a block of a type
   * that stays readable.
   *
   * @param stored - psize bytes as stored
   */
  authenticate(bp: BlkptrView, stored: Uint8Array): boolean {
    this.#checkWiped();
    if (bp.type === ObjectType.objset) return verifyObjsetMacs({ hmacKey: this.#hmac, version: this.version }, stored, bp.byteorder === 1);
    return sameMac(hmacSha512(this.#hmac, stored).subarray(0, ZIO_DATA_MAC_LEN), macOf(bp));
  }

  /** Overwrite the keys; from then on nothing can be opened. */
  wipe(): void {
    this.#wiped = true;
    for (const key of [this.#master, this.#hmac, ...this.#derived.values()]) key.fill(0);
    this.#derived.clear();
  }

  #decryptParts(bp: BlkptrView, stored: Uint8Array, { encrypted, aad }: PartlySealed): Soon<Uint8Array | undefined> {
    const { salt, iv } = saltAndIv(bp);
    const mac = bp.type === ObjectType.intentLog ? zilMac(stored) : macOf(bp);
    return whenThere(this.#open(this.#derive(salt), { iv, mac, aad, ciphertext: gather(stored, encrypted) }), (opened) => {
      if (opened === undefined) return undefined;
      const bytes = new Uint8Array(stored);
      scatter(opened, encrypted, bytes);
      return bytes;
    });
  }

  #derive(salt: Uint8Array): Uint8Array {
    const name = salt.join();
    const known = this.#derived.get(name);
    if (known !== undefined) return known;
    const derived = hkdfSha512(this.#master, salt, this.suite.keyBytes);
    if (this.#derived.size >= derivedKeys) {
      for (const [oldest, key] of this.#derived) {
        key.fill(0);
        this.#derived.delete(oldest);
        break;
      }
    }
    this.#derived.set(name, derived);
    return derived;
  }

  #checkWiped(): void {
    if (this.#wiped) throw new ZfsError("EACCES", "the key was unloaded");
  }
}

const empty: Uint8Array = /* @__PURE__ */ new Uint8Array(0);
