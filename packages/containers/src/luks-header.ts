/** What both versions of LUKS say, in one form. */
import type { BlockSource } from "@zfskit/core";

/** How a key slot leads from a secret to the volume key. */
export interface KeySlot {
  /** As cryptsetup counts them. */
  readonly index: number;
  /** Tried first is what is higher; a slot of 0 only when all others failed. */
  readonly priority: number;
  /** Bytes of the volume key. */
  readonly keyBytes: number;
  readonly kdf: Kdf;
  /** Where the split key lies in the header's source, in bytes, and how it is encrypted. */
  readonly area: { readonly offset: number; readonly encryption: string; readonly keyBytes: number };
  readonly stripes: number;
  readonly splitHash: string;
}

export type Kdf =
  | { readonly type: "pbkdf2"; readonly hash: string; readonly iterations: number; readonly salt: Uint8Array }
  | {
      readonly type: "argon2i" | "argon2id";
      readonly passes: number;
      readonly memoryKib: number;
      readonly threads: number;
      readonly salt: Uint8Array;
    };

/** Tells whether a volume key is the right one. */
export interface KeyDigest {
  readonly hash: string;
  readonly iterations: number;
  readonly salt: Uint8Array;
  readonly value: Uint8Array;
  /** The slots that lead to this key. */
  readonly slots: readonly number[];
}

/** A range of the device that is encrypted, or is not. */
export interface Segment {
  /** Bytes from the start of the device. */
  readonly offset: number;
  /** Bytes; undefined for as far as the device goes. */
  readonly size: number | undefined;
  readonly encryption: string;
  readonly sectorBytes: number;
  readonly ivTweak: number;
}

/** The header of a container. */
export interface LuksHeader {
  readonly version: 1 | 2;
  readonly uuid: string;
  readonly label: string;
  /** Cipher and ways to the key, in a few words. */
  readonly detail: string;
  /** What the header was read from: key slots are read from there too. */
  readonly source: BlockSource;
  readonly slots: readonly KeySlot[];
  readonly digests: readonly KeyDigest[];
  readonly segment: Segment;
}

/** Text up to the first zero byte. */
export function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end));
}

/** How slots are opened, each way once: `2 key slots (argon2id, pbkdf2)`. */
export function describeSlots(slots: readonly KeySlot[]): string {
  const kinds = [...new Set(slots.map(({ kdf }) => kdf.type))].join(", ");
  return `${slots.length} key ${slots.length === 1 ? "slot" : "slots"}${kinds === "" ? "" : ` (${kinds})`}`;
}
