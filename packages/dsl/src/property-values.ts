/**
 * The words for properties that are stored as numbers out of a list.
 *
 * @see OpenZFS module/zcommon/zfs_prop.c zfs_prop_init; include/sys/fs/zfs.h, include/sys/zfs_ioctl.h, include/sys/zio.h
 */
import { CryptSuite, Keyformat } from "@zfskit/format/dsl";
import { Checksum, Compress, ZIO_CHECKSUM_VERIFY } from "@zfskit/format/spa";

/** Words and the numbers they stand for; where two words share a number, the first is the one shown. */
export type ValueWords = readonly (readonly [word: string, value: number])[];

const BOOLEAN: ValueWords = [
  ["off", 0],
  ["on", 1],
];
const CACHE: ValueWords = [
  ["none", 0],
  ["metadata", 1],
  ["all", 2],
];

/** Bits of a `compression` value that hold the algorithm; the level of zstd stands above them (SPA_COMPRESSBITS). */
const COMPRESS_SHIFT_BITS = 7;
const ZSTD_LEVELS = 19;
/** Levels of zstd-fast count on from here (zio_compress.h ZIO_ZSTD_LEVEL_FAST_1). */
const ZSTD_FAST_FIRST = 103;
const ZSTD_FAST_LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 500, 1000];

const CHECKSUM: ValueWords = [
  ["on", Checksum.on],
  ["off", Checksum.off],
  ["fletcher2", Checksum.fletcher2],
  ["fletcher4", Checksum.fletcher4],
  ["sha256", Checksum.sha256],
  ["noparity", Checksum.noparity],
  ["sha512", Checksum.sha512],
  ["skein", Checksum.skein],
  ["edonr", Checksum.edonr],
  ["blake3", Checksum.blake3],
];

const DEDUP: ValueWords = [
  ["on", Checksum.on],
  ["off", Checksum.off],
  ["verify", Checksum.on + ZIO_CHECKSUM_VERIFY],
  ["sha256", Checksum.sha256],
  ["sha256,verify", Checksum.sha256 + ZIO_CHECKSUM_VERIFY],
  ["sha512", Checksum.sha512],
  ["sha512,verify", Checksum.sha512 + ZIO_CHECKSUM_VERIFY],
  ["skein", Checksum.skein],
  ["skein,verify", Checksum.skein + ZIO_CHECKSUM_VERIFY],
  ["edonr,verify", Checksum.edonr + ZIO_CHECKSUM_VERIFY],
  ["blake3", Checksum.blake3],
  ["blake3,verify", Checksum.blake3 + ZIO_CHECKSUM_VERIFY],
];

const COMPRESSION: ValueWords = [
  ["on", Compress.on],
  ["off", Compress.off],
  ["lzjb", Compress.lzjb],
  ["gzip", Compress.gzip6],
  ["gzip-1", Compress.gzip1],
  ["gzip-2", Compress.gzip2],
  ["gzip-3", Compress.gzip3],
  ["gzip-4", Compress.gzip4],
  ["gzip-5", Compress.gzip5],
  ["gzip-6", Compress.gzip6],
  ["gzip-7", Compress.gzip7],
  ["gzip-8", Compress.gzip8],
  ["gzip-9", Compress.gzip9],
  ["zle", Compress.zle],
  ["lz4", Compress.lz4],
  ["zstd", Compress.zstd],
];

/** A list, by the property that has it, or by what several share. */
export type ValueWordsName =
  | "aclinherit"
  | "aclmode"
  | "acltype"
  | "boolean"
  | "cache"
  | "canmount"
  | "casesensitivity"
  | "checksum"
  | "compression"
  | "copies"
  | "dedup"
  | "direct"
  | "dnodesize"
  | "encryption"
  | "keyformat"
  | "logbias"
  | "normalization"
  | "redundantMetadata"
  | "snapdev"
  | "snapdir"
  | "sync"
  | "version"
  | "volmode"
  | "xattr"
  | "xattr21";

/** The lists. */
export const valueWords: Readonly<Record<ValueWordsName, ValueWords>> = {
  aclinherit: [
    ["discard", 0],
    ["noallow", 1],
    ["restricted", 4],
    ["passthrough", 3],
    ["secure", 4],
    ["passthrough-x", 5],
  ],
  aclmode: [
    ["discard", 0],
    ["groupmask", 2],
    ["passthrough", 3],
    ["restricted", 4],
  ],
  acltype: [
    ["off", 0],
    ["posix", 1],
    ["nfsv4", 2],
    ["disabled", 0],
    ["noacl", 0],
    ["posixacl", 1],
  ],
  boolean: BOOLEAN,
  cache: CACHE,
  canmount: [...BOOLEAN, ["noauto", 2]],
  casesensitivity: [
    ["sensitive", 0],
    ["insensitive", 1],
    ["mixed", 2],
  ],
  checksum: CHECKSUM,
  compression: COMPRESSION,
  copies: [
    ["1", 1],
    ["2", 2],
    ["3", 3],
  ],
  dedup: DEDUP,
  direct: [
    ["disabled", 0],
    ["standard", 1],
    ["always", 2],
  ],
  dnodesize: [
    ["legacy", 0],
    ["auto", 1],
    ["1k", 1024],
    ["2k", 2048],
    ["4k", 4096],
    ["8k", 8192],
    ["16k", 16384],
  ],
  encryption: [
    ["on", CryptSuite.on],
    ["off", CryptSuite.off],
    ["aes-128-ccm", CryptSuite.aes128Ccm],
    ["aes-192-ccm", CryptSuite.aes192Ccm],
    ["aes-256-ccm", CryptSuite.aes256Ccm],
    ["aes-128-gcm", CryptSuite.aes128Gcm],
    ["aes-192-gcm", CryptSuite.aes192Gcm],
    ["aes-256-gcm", CryptSuite.aes256Gcm],
  ],
  keyformat: [
    ["none", Keyformat.none],
    ["raw", Keyformat.raw],
    ["hex", Keyformat.hex],
    ["passphrase", Keyformat.passphrase],
  ],
  logbias: [
    ["latency", 0],
    ["throughput", 1],
  ],
  // Flags of Unicode's text preparation (include/sys/u8_textprep.h).
  normalization: [
    ["none", 0],
    ["formD", 0x10],
    ["formKC", 0x60],
    ["formC", 0x50],
    ["formKD", 0x20],
  ],
  redundantMetadata: [
    ["all", 0],
    ["most", 1],
    ["some", 2],
    ["none", 3],
  ],
  snapdev: [
    ["hidden", 0],
    ["visible", 1],
  ],
  snapdir: [
    ["hidden", 0],
    ["visible", 1],
    ["disabled", 2],
  ],
  sync: [
    ["standard", 0],
    ["always", 1],
    ["disabled", 2],
  ],
  version: [
    ["1", 1],
    ["2", 2],
    ["3", 3],
    ["4", 4],
    ["5", 5],
    ["current", 5],
  ],
  volmode: [
    ["default", 0],
    ["full", 1],
    ["geom", 1],
    ["dev", 2],
    ["none", 3],
  ],
  xattr: [
    ["off", 0],
    ["sa", 2],
    ["on", 2],
    ["dir", 1],
  ],
  // Before 2.2, "on" meant directories.
  xattr21: [
    ["off", 0],
    ["on", 1],
    ["sa", 2],
    ["dir", 1],
  ],
};

/** The word for a stored number; undefined where this list has none, as for values of a newer OpenZFS. */
export function wordOfValue(list: ValueWordsName, value: bigint): string | undefined {
  const found = valueWords[list].find(([, number]) => BigInt(number) === value);
  if (found !== undefined || list !== "compression") return found?.[0];
  return zstdWord(value);
}

/** @see OpenZFS include/sys/zio.h ZIO_COMPLEVEL_ZSTD */
function zstdWord(value: bigint): string | undefined {
  const level = Number(value >> BigInt(COMPRESS_SHIFT_BITS));
  if (Number(value & ((1n << BigInt(COMPRESS_SHIFT_BITS)) - 1n)) !== Compress.zstd) return undefined;
  if (level <= ZSTD_LEVELS) return `zstd-${level}`;
  const fast = ZSTD_FAST_LEVELS[level - ZSTD_FAST_FIRST];
  // `zstd-fast` and `zstd-fast-1` are one level, and the first word is shown.
  return fast === undefined ? undefined : fast === 1 ? "zstd-fast" : `zstd-fast-${fast}`;
}
