/**
 * Encryption of disks by sectors, as dm-crypt names it: `aes-xts-plain64`, `aes-cbc-essiv:sha256`.
 *
 * @see Linux drivers/md/dm-crypt.c for the ways to an initialisation vector; IEEE 1619 for XTS
 */
import { ZfsError } from "@zfskit/core";
import { type BlockCipher, blockCipher } from "./ecb.ts";
import { hashOf } from "./hash.ts";

const BLOCK_BYTES = 16;
/** Sectors are decrypted so many bytes at a time: what is made on the way stays small. */
const CHUNK_BYTES = 64 * 1024;
/** Whether words in memory begin with their lowest byte. */
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

export interface SectorCipherOptions {
  /** 512 to 4096. */
  readonly sectorBytes: number;
  /** Added to the number of each sector. */
  readonly ivTweak: number;
}

/** Decrypts whole sectors. */
export class SectorCipher {
  readonly sectorBytes: number;
  readonly #mode: "xts" | "cbc";
  readonly #data: BlockCipher;
  /** Makes XTS' tweaks, or the IVs of ESSIV, of sector numbers. */
  readonly #iv: BlockCipher | undefined;
  readonly #wide: boolean;
  readonly #ivTweak: number;

  /** Use {@link sectorCipher}. */
  constructor({
    mode,
    data,
    iv,
    wide,
    sectorBytes,
    ivTweak,
  }: SectorCipherOptions & {
    readonly mode: "xts" | "cbc";
    readonly data: BlockCipher;
    readonly iv: BlockCipher | undefined;
    /** Sector numbers of 64 bits, or of 32. */
    readonly wide: boolean;
  }) {
    this.#mode = mode;
    this.#data = data;
    this.#iv = iv;
    this.#wide = wide;
    this.sectorBytes = sectorBytes;
    this.#ivTweak = ivTweak;
  }

  /**
   * Decrypt sectors where they lie.
   *
   * @param first - number of the first one, in sectors of `sectorBytes`
   */
  decrypt(sectors: Uint8Array, first: number): void {
    const perChunk = CHUNK_BYTES / this.sectorBytes;
    for (let at = 0, sector = first; at < sectors.length; at += CHUNK_BYTES, sector += perChunk) {
      const chunk = sectors.subarray(at, at + CHUNK_BYTES);
      if (this.#mode === "xts") this.#decryptXts(chunk, sector);
      else this.#decryptCbc(chunk, sector);
    }
  }

  #decryptXts(chunk: Uint8Array, first: number): void {
    const masks = this.#masks(this.#ivs(chunk.length / this.sectorBytes, first), chunk.length);
    xorWords(chunk, masks);
    chunk.set(this.#data.decrypt(chunk));
    xorWords(chunk, masks);
  }

  #decryptCbc(chunk: Uint8Array, first: number): void {
    const before = new Uint8Array(chunk.length);
    before.set(chunk.subarray(0, chunk.length - BLOCK_BYTES), BLOCK_BYTES);
    const ivs = this.#ivs(chunk.length / this.sectorBytes, first);
    for (let sector = 0; sector * this.sectorBytes < chunk.length; sector++) {
      before.set(ivs.subarray(sector * BLOCK_BYTES, (sector + 1) * BLOCK_BYTES), sector * this.sectorBytes);
    }
    chunk.set(this.#data.decrypt(chunk));
    xorWords(chunk, new Uint32Array(before.buffer));
  }

  /** A block for each sector: its number, encrypted where the mode wants that. */
  #ivs(count: number, first: number): Uint8Array {
    const ivs = new Uint8Array(count * BLOCK_BYTES);
    const view = new DataView(ivs.buffer);
    // The kernel counts in 512 bytes whatever the sectors are.
    const step = this.sectorBytes / 512;
    for (let i = 0; i < count; i++) {
      const number = (first + i) * step + this.#ivTweak;
      view.setUint32(i * BLOCK_BYTES, number >>> 0, true);
      if (this.#wide) view.setUint32(i * BLOCK_BYTES + 4, Math.floor(number / 2 ** 32), true);
    }
    return this.#iv?.encrypt(ivs) ?? ivs;
  }

  /** XTS' mask for each block: the sector's tweak, doubled in the field of 2^128 from block to block. */
  #masks(tweaks: Uint8Array, length: number): Uint32Array {
    const masks = new Uint32Array(length / 4);
    const view = new DataView(tweaks.buffer, tweaks.byteOffset, tweaks.byteLength);
    const perSector = this.sectorBytes / 4;
    for (let sector = 0, at = 0; at < masks.length; sector++) {
      let a = view.getUint32(sector * BLOCK_BYTES, true);
      let b = view.getUint32(sector * BLOCK_BYTES + 4, true);
      let c = view.getUint32(sector * BLOCK_BYTES + 8, true);
      let d = view.getUint32(sector * BLOCK_BYTES + 12, true);
      for (const end = at + perSector; at < end; at += 4) {
        masks[at] = a;
        masks[at + 1] = b;
        masks[at + 2] = c;
        masks[at + 3] = d;
        const carry = d >>> 31;
        d = (d << 1) | (c >>> 31);
        c = (c << 1) | (b >>> 31);
        b = (b << 1) | (a >>> 31);
        a = (a << 1) ^ (carry * 0x87);
      }
    }
    if (!LITTLE_ENDIAN) swapWords(masks);
    return masks;
  }
}

/**
 * The cipher of a specification, `CIPHER-MODE-IV`.
 *
 * @param key - of XTS, both halves
 * @throws {ZfsError} ENOTSUP for what is not implemented, by name
 */
export async function sectorCipher(spec: string, key: Uint8Array, options: SectorCipherOptions): Promise<SectorCipher> {
  const [, name = "", mode = "", way = ""] = /^([\w]+)-([\w]+)-([\w:-]+)$/.exec(spec) ?? [];
  const refuse = () =>
    new ZfsError("ENOTSUP", `encryption ${spec} is not implemented: zfskit has aes-xts-plain64, aes-cbc-essiv:sha256 and their like`);
  const [iv, hash] = way.split(":");
  const plain = iv === "plain" || iv === "plain64";
  if (mode === "xts" && plain) {
    if (key.length % 2 !== 0) throw refuse();
    const half = key.length / 2;
    const data = blockCipher(name, key.slice(0, half));
    return new SectorCipher({ ...options, mode, data, iv: blockCipher(name, key.slice(half)), wide: iv === "plain64" });
  }
  if (mode === "cbc" && plain)
    return new SectorCipher({ ...options, mode, data: blockCipher(name, key), iv: undefined, wide: iv === "plain64" });
  if (mode === "cbc" && iv === "essiv" && hash !== undefined) {
    const salt = blockCipher(name, (await hashOf(hash)).digest(key));
    return new SectorCipher({ ...options, mode, data: blockCipher(name, key), iv: salt, wide: true });
  }
  throw refuse();
}

function xorWords(bytes: Uint8Array, masks: Uint32Array): void {
  if (bytes.byteOffset % 4 !== 0) {
    const mask = new Uint8Array(masks.buffer);
    for (let i = 0; i < bytes.length; i++) bytes[i]! ^= mask[i]!;
    return;
  }
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  for (let i = 0; i < words.length; i++) words[i]! ^= masks[i]!;
}

function swapWords(words: Uint32Array): void {
  const view = new DataView(words.buffer);
  for (let i = 0; i < words.length; i++) view.setUint32(i * 4, words[i]!, true);
}
