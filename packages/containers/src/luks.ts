/**
 * LUKS containers.
 *
 * @see LUKS1 On-Disk Format Specification 1.2.3; LUKS2 On-Disk Format Specification 1.1.2
 */
import { type BlockSource, defaultLimits, type Limits, ZfsError } from "@zfskit/core";
import { Luks1PhdrView } from "@zfskit/format/containers";
import { mergeKey } from "./anti-forensic.ts";
import { EncryptedSource } from "./encrypted-source.ts";
import { hashOf } from "./hash.ts";
import type { Kdf, KeyDigest, KeySlot, LuksHeader } from "./luks-header.ts";
import { readLuks1 } from "./luks1.ts";
import { readLuks2 } from "./luks2.ts";
import { sectorCipher } from "./sector-cipher.ts";

export type { LuksHeader } from "./luks-header.ts";

const SECTOR_BYTES = 512;
/** cryptsetup splits into 4000. */
const STRIPES_LIMIT = 100_000;
/** All passes together go over the memory that is allowed so many times, at most: cryptsetup's own choice is 1 GiB, four times. */
const ARGON2_PASSES = 32;

/**
 * The header of a LUKS container, of either version.
 *
 * @param source - the container, or what holds its detached header
 * @returns undefined when there is none
 * @throws {ZfsError} ECORRUPT when there is, and it makes no sense; ENOTSUP for what is not implemented, by name
 */
export async function readLuks(source: BlockSource): Promise<LuksHeader | undefined> {
  if (source.size < Luks1PhdrView.SIZE) return undefined;
  const bytes = await source.read(0, Luks1PhdrView.SIZE);
  const { magic, version } = Luks1PhdrView.of(bytes);
  if (String.fromCharCode(...magic) === "LUKS\xba\xbe") {
    if (version === 1) return readLuks1(source, bytes);
    if (version !== 2) throw new ZfsError("ENOTSUP", `LUKS version ${version} of ${source.name} is not implemented`);
  }
  return readLuks2(source);
}

/**
 * Open a container. Every slot is tried with every secret, those of higher priority first.
 *
 * @param data - what is encrypted: the header's own source, unless that is detached
 * @param secrets - passphrases as their bytes, or what key files hold
 * @throws {ZfsError} EACCES when none opens it, ELIMIT when a slot wants more work than the limits allow, ENOTSUP for ciphers
 *   and hashes that there are none of here
 */
export async function unlockLuks(
  header: LuksHeader,
  data: BlockSource,
  secrets: readonly Uint8Array[],
  limits: Partial<Limits> = {},
): Promise<BlockSource> {
  const slots = header.slots.toSorted((a, b) => b.priority - a.priority);
  for (const secret of secrets) {
    for (const slot of slots) {
      const key = await openSlot(header, slot, secret, { ...defaultLimits, ...limits });
      if (key !== undefined) return openSegment(header, data, key);
    }
  }
  throw new ZfsError("EACCES", `the key given opens no key slot of LUKS container ${header.uuid} in ${data.name}`);
}

/** The volume key that a secret leads to by this slot; undefined when it is not the one. */
async function openSlot(
  { source, digests }: LuksHeader,
  slot: KeySlot,
  secret: Uint8Array,
  limits: Limits,
): Promise<Uint8Array | undefined> {
  const { area, keyBytes, stripes } = slot;
  if (stripes === 0 || stripes > STRIPES_LIMIT)
    throw new ZfsError("ECORRUPT", `key slot ${slot.index} of ${source.name} has ${stripes} stripes`);
  const bytes = Math.ceil((keyBytes * stripes) / SECTOR_BYTES) * SECTOR_BYTES;
  const split = await source.read(area.offset, bytes);
  const slotKey = await deriveKey(slot.kdf, secret, area.keyBytes, limits);
  (await sectorCipher(area.encryption, slotKey, { sectorBytes: SECTOR_BYTES, ivTweak: 0 })).decrypt(split, 0);
  const key = mergeKey(split, keyBytes, stripes, await hashOf(slot.splitHash));
  for (const digest of digests) if (digest.slots.includes(slot.index) && (await isKey(key, digest, limits))) return key;
  return undefined;
}

async function isKey(key: Uint8Array, { hash, iterations, salt, value }: KeyDigest, limits: Limits): Promise<boolean> {
  const digest = await deriveKey({ type: "pbkdf2", hash, iterations, salt }, key, value.length, limits);
  return digest.every((byte, i) => byte === value[i]);
}

async function deriveKey(kdf: Kdf, secret: Uint8Array, bytes: number, limits: Limits): Promise<Uint8Array> {
  if (kdf.type === "pbkdf2") {
    if (kdf.iterations > limits.pbkdf2Iterations)
      throw new ZfsError(
        "ELIMIT",
        `a LUKS key wants ${kdf.iterations} rounds of PBKDF2: limits.pbkdf2Iterations allows ${limits.pbkdf2Iterations}`,
      );
    return (await hashOf(kdf.hash)).pbkdf2(secret, kdf.salt, Math.max(kdf.iterations, 1), bytes);
  }
  const { passes, memoryKib, threads, salt } = kdf;
  if (memoryKib * 1024 > limits.argon2Bytes || memoryKib * 1024 * passes > limits.argon2Bytes * ARGON2_PASSES)
    throw new ZfsError(
      "ELIMIT",
      `a LUKS key wants ${memoryKib} KiB of memory ${passes} times: limits.argon2Bytes allows ${limits.argon2Bytes} bytes`,
    );
  if (passes === 0 || threads === 0 || memoryKib < 8 * threads || salt.length < 8)
    throw new ZfsError("ECORRUPT", "a LUKS key slot has parameters that argon2 does not take");
  const { argon2i, argon2id } = await import("hash-wasm");
  const derive = kdf.type === "argon2i" ? argon2i : argon2id;
  return derive({
    password: secret,
    salt,
    iterations: passes,
    parallelism: threads,
    memorySize: memoryKib,
    hashLength: bytes,
    outputType: "binary",
  });
}

async function openSegment({ segment, uuid }: LuksHeader, data: BlockSource, key: Uint8Array): Promise<BlockSource> {
  const { offset, encryption, sectorBytes, ivTweak } = segment;
  const room = data.size - offset;
  const size = Math.min(segment.size ?? room, room);
  if (size < sectorBytes)
    throw new ZfsError(
      "ECORRUPT",
      `LUKS container ${uuid} begins at ${offset}, past the end of ${data.name}: its header may be a detached one`,
    );
  return new EncryptedSource(data, offset, size - (size % sectorBytes), await sectorCipher(encryption, key, { sectorBytes, ivTweak }));
}
