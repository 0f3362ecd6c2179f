import { type Engine, ZfsError } from "@zfskit/core";
import { Checksum, ChecksumNames } from "@zfskit/format/spa";
import type { ChosenDigest } from "./digest.ts";
import { sha256Digest, sha512Digest } from "./sha2.ts";
import { type ChecksumWords, newChecksumWords, readChecksumWords, sameChecksumWords } from "./words.ts";

/** What a checksum is good for: ZCHECKSUM_FLAG_* of zio_checksum.h. */
export interface ChecksumTraits {
  /** Number in a block pointer: enum zio_checksum of zio.h. */
  readonly id: number;
  /** What zio_checksum_table calls it. */
  readonly name: string;
  /** Strong enough for metadata. */
  readonly metadata: boolean;
  /** Stored in the block that it is of, in a trailer; the block pointer's words are what makes each block's differ. */
  readonly embedded: boolean;
  /** Strong enough for deduplication without comparing. */
  readonly dedup: boolean;
  /** Keyed with the pool's salt. */
  readonly salted: boolean;
  readonly nopwrite: boolean;
}

/** A checksum ready to compute. Holds no state between calls; input is borrowed, never written or kept. */
export interface ChecksumAlgorithm extends ChecksumTraits {
  /** What computes it here. */
  readonly engine: Engine;
  /**
   * The checksum of a block as stored.
   *
   * @param littleEndian - byte order of the machine that wrote the block (BP_GET_BYTEORDER, or a trailer's magic).
   *   All but sha256 depend on it: the fletchers in reading the data, the others in how the digest's bytes make words
   * @returns fresh words
   */
  compute(bytes: Uint8Array, littleEndian: boolean): ChecksumWords;
}

type Chosen = Pick<ChecksumAlgorithm, "engine" | "compute">;

interface Entry {
  readonly flags: readonly ("metadata" | "embedded" | "dedup" | "salted" | "nopwrite")[];
  /** Absent for settings of a property, which no block has. */
  readonly load?: (salt: Uint8Array) => Promise<Chosen> | Chosen;
}

/** OpenZFS module/zfs/zio_checksum.c zio_checksum_table. */
const table: Readonly<Record<number, Entry>> = {
  [Checksum.inherit]: { flags: [] },
  [Checksum.on]: { flags: [] },
  [Checksum.off]: { flags: [], load: () => portable(newChecksumWords) },
  [Checksum.label]: { flags: ["metadata", "embedded"], load: loadSha256 },
  [Checksum.gangHeader]: { flags: ["metadata", "embedded"], load: loadSha256 },
  [Checksum.zilog]: { flags: ["embedded"], load: () => plainFletcher("fletcher2") },
  [Checksum.fletcher2]: { flags: [], load: () => loadFletcher("fletcher2") },
  [Checksum.fletcher4]: { flags: ["metadata"], load: () => loadFletcher("fletcher4") },
  [Checksum.sha256]: { flags: ["metadata", "dedup", "nopwrite"], load: loadSha256 },
  [Checksum.zilog2]: { flags: ["embedded"], load: () => plainFletcher("fletcher4") },
  [Checksum.noparity]: { flags: [], load: () => portable(newChecksumWords) },
  [Checksum.sha512]: { flags: ["metadata", "dedup", "nopwrite"], load: async () => digestInOrder(await sha512Digest()) },
  [Checksum.skein]: { flags: ["metadata", "dedup", "salted", "nopwrite"], load: salted("skein") },
  [Checksum.edonr]: { flags: ["metadata", "salted", "nopwrite"], load: salted("edonr") },
  [Checksum.blake3]: { flags: ["metadata", "dedup", "salted", "nopwrite"], load: salted("blake3") },
};

/** Bytes of the pool's salt: zio_cksum_salt_t. */
const saltBytes = 32;

/** Name and traits of checksum number `id`; undefined for one that OpenZFS does not have. */
export function checksumTraits(id: number): ChecksumTraits | undefined {
  const entry = table[id];
  const name = ChecksumNames[id];
  if (entry === undefined || name === undefined) return undefined;
  const has = (flag: Entry["flags"][number]) => entry.flags.includes(flag);
  return {
    id,
    name,
    metadata: has("metadata"),
    embedded: has("embedded"),
    dedup: has("dedup"),
    salted: has("salted"),
    nopwrite: has("nopwrite"),
  };
}

/** The number of a checksum, by the name that zio_checksum_table has; undefined for any other. */
export function checksumId(name: string): number | undefined {
  const found = Object.entries(ChecksumNames).find((entry) => entry[1] === name);
  return found === undefined ? undefined : Number(found[0]);
}

/**
 * The checksum that a block pointer names. Loads its code on the first call and no other's; what it returns works
 * without waiting, and has the salt worked in.
 *
 * @param id - checksum number of a block pointer
 * @param salt - the pool's 32 bytes (`org.illumos:checksum_salt` in the MOS's directory); skein, edonr and blake3 need it
 * @throws {ZfsError} ENOTSUP for a number that this package does not know; ECORRUPT for `inherit` and `on`, which no
 *   block has, and when the salt is needed and missing
 */
export async function checksumAlgorithm(id: number, salt?: Uint8Array): Promise<ChecksumAlgorithm> {
  const traits = checksumTraits(id);
  const load = table[id]?.load;
  if (traits === undefined) throw new ZfsError("ENOTSUP", `checksum ${id} is not known`);
  if (load === undefined) throw new ZfsError("ECORRUPT", `block with checksum ${JSON.stringify(traits.name)}, which only properties have`);
  if (traits.salted && salt === undefined) {
    throw new ZfsError("ECORRUPT", `block with checksum ${JSON.stringify(traits.name)} in a pool without a salt`);
  }
  if (traits.salted && salt?.length !== saltBytes) {
    throw new ZfsError("ECORRUPT", `salt of ${salt?.length} bytes, expected ${saltBytes}`);
  }
  return { ...traits, ...(await load(salt ?? new Uint8Array(0))) };
}

/** What a block's checksum must be. */
export interface ExpectedChecksum {
  /** The words of its block pointer. */
  readonly words: ChecksumWords;
  /** Byte order of the block, not of the block pointer. */
  readonly littleEndian: boolean;
  /**
   * The block is encrypted or authenticated and no object set: the last two words hold its MAC, and the checksum is
   * cut to the first two.
   */
  readonly mac?: boolean | undefined;
}

/**
 * Compare a block with the checksum of its block pointer. For checksums that are not embedded; those have
 * `verifyLabel`, `verifyGangHeader` and `verifyZilBlock`.
 *
 * @param bytes - the block as stored: psize bytes
 * @see OpenZFS module/zfs/zio_checksum.c zio_checksum_error_impl
 */
export function verifyChecksum(algorithm: ChecksumAlgorithm, bytes: Uint8Array, expected: ExpectedChecksum): boolean {
  const actual = algorithm.compute(bytes, expected.littleEndian);
  if (expected.mac !== true) return sameChecksumWords(actual, expected.words);
  cutForMac(actual, algorithm.dedup);
  return sameChecksumWords(actual, expected.words, 2);
}

/** Cut a checksum to two words; a weak one has its last two mixed in first, so that no entropy is lost. */
export function cutForMac(words: ChecksumWords, strong: boolean): void {
  if (!strong) for (let half = 0; half < 4; half++) words[half]! ^= words[half + 4]!;
}

function portable(compute: Chosen["compute"]): Chosen {
  return { engine: "JavaScript", compute };
}

async function plainFletcher(name: "fletcher2" | "fletcher4"): Promise<Chosen> {
  return portable((await import("./fletcher.ts"))[name]);
}

/** A fletcher of block pointers: by SIMD where the runtime allows, 5 times the speed and more. */
async function loadFletcher(name: "fletcher2" | "fletcher4"): Promise<Chosen> {
  const kernels = await (await import("@zfskit/kernels/fletcher")).loadFletcher();
  if (kernels === undefined) return plainFletcher(name);
  const add = name === "fletcher2" ? kernels.addFletcher2 : kernels.addFletcher4;
  return {
    engine: "WebAssembly",
    compute: (bytes, littleEndian) => {
      const words = newChecksumWords();
      add(bytes, littleEndian, words);
      return words;
    },
  };
}

let chosenSha256: ChosenDigest | undefined;

/**
 * SHA-256 as ZFS keeps it: the digest's bytes as big-endian words whatever machine wrote the block, since the first
 * implementation did so (sha2_zfs.c abd_checksum_sha256).
 */
export function sha256(bytes: Uint8Array): ChecksumWords {
  chosenSha256 ??= sha256Digest();
  return readChecksumWords(chosenSha256.digest(bytes), 0, false);
}

function loadSha256(): Chosen {
  return { engine: sha256Digest().engine, compute: sha256 };
}

/** The others copy the digest over the words, so it has the byte order of the machine that wrote the block. */
function digestInOrder({ engine, digest }: ChosenDigest): Chosen {
  return { engine, compute: (bytes, littleEndian) => readChecksumWords(digest(bytes), 0, littleEndian) };
}

function salted(name: "skein" | "edonr" | "blake3"): (salt: Uint8Array) => Promise<Chosen> {
  return async (salt) => digestInOrder(await (await import("./salted.ts"))[name](salt));
}
